create schema cms;
create table cms.page (
  page_id integer generated always as identity primary key,
  path text not null unique,
  content jsonb not null default '{"blocks": [], "version": 2}'::jsonb,
  properties jsonb,
  settings jsonb not null default '{}',
  title text generated always as (content #>> '{meta,title}') stored
);
create index page_properties on cms.page using gin (properties jsonb_path_ops);
create index page_author on cms.page ((content -> 'meta' ->> 'author')) where content ? 'meta';
alter table cms.page add constraint content_is_object check (jsonb_typeof(content) = 'object');
create function cms.block_count(p cms.page) returns integer language sql stable as $$
  select jsonb_array_length(p.content -> 'blocks')
$$;
create view cms.page_list as
  select p.page_id, p.path, p.title, cms.block_count(p) as blocks, p.content -> 'blocks' -> 0 as first_block
  from cms.page p;
