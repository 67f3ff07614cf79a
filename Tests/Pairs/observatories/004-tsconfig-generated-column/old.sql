create extension unaccent;
create text search dictionary en_stem (template = snowball, language = english, stopwords = english);
create text search dictionary syn (template = simple, accept = false);
create text search configuration doc (copy = simple);
alter text search configuration doc alter mapping for asciiword, word with syn, en_stem;
alter text search configuration doc owner to pair_owner;
comment on text search configuration doc is 'documents';
create table page (
  id bigint generated always as identity primary key,
  title text not null,
  body text,
  tsv tsvector generated always as (setweight(to_tsvector('doc'::regconfig, title), 'A') || to_tsvector('doc'::regconfig, coalesce(body,''))) stored
);
create index page_tsv on page using gin (tsv) with (fastupdate = off);
create index page_title on page using gin (to_tsvector('public.doc'::regconfig, title)) where length(title) > 3;
create view hits as select id, ts_headline('doc', body, plainto_tsquery('doc'::regconfig, 'x')) h from page where tsv @@ to_tsquery('doc'::regconfig, 'x');
create function find(q text, cfg regconfig default 'doc'::regconfig) returns setof page language sql stable begin atomic select * from page where tsv @@ websearch_to_tsquery(cfg, q); end;
create domain searchable as text check (to_tsvector('doc'::regconfig, value) <> ''::tsvector);
grant select on hits to pair_ro;
