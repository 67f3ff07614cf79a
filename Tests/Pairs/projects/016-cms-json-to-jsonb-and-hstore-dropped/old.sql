create schema cms;
create extension hstore;
create table cms.page (
  page_id integer generated always as identity primary key,
  path text not null unique,
  content json not null default '{"blocks": []}',
  attributes hstore,
  settings text not null default '{}',
  title text generated always as (content ->> 'title') stored
);
create index page_attributes on cms.page using gist (attributes);
create index page_author on cms.page ((content ->> 'author'));
create function cms.block_count(p cms.page) returns integer language sql stable as $$
  select json_array_length(p.content -> 'blocks')
$$;
create view cms.page_list as
  select p.page_id, p.path, p.title, cms.block_count(p) as blocks, p.content -> 'blocks' -> 0 as first_block
  from cms.page p;
