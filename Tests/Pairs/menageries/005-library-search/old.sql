-- library catalogue with its own text search set-up
create schema ext;
create extension unaccent with schema ext;
create extension pg_trgm with schema ext;
create extension fuzzystrmatch with schema ext;
create schema lib;
comment on extension pg_trgm is 'similarity search for titles';
set search_path = lib, ext, public;

create text search dictionary lib.plain (template = pg_catalog.simple, accept = false);
create text search dictionary lib.stem_en (template = pg_catalog.snowball, language = english, stopwords = english);
create text search dictionary lib.stem_de (template = pg_catalog.snowball, language = german);
comment on text search dictionary lib.plain is 'fallback';
create text search configuration lib.catalogue (parser = pg_catalog.default);
alter text search configuration lib.catalogue add mapping for asciiword, word with ext.unaccent, lib.stem_en;
alter text search configuration lib.catalogue add mapping for numword, int, uint with simple;
alter text search configuration lib.catalogue add mapping for email, url with simple;
comment on text search configuration lib.catalogue is 'search in titles and abstracts';

create table author (
  author_id integer generated always as identity primary key,
  family_name text not null,
  given_name text,
  born smallint,
  died smallint,
  constraint lifespan check (died is null or died >= born)
);
create index author_sound_idx on author (soundex(family_name));
create index author_trgm_idx on author using gin (family_name gin_trgm_ops);

create table work (
  work_id integer generated always as identity (start with 1000) primary key,
  title text not null,
  abstract text,
  language char(2) not null default 'en',
  tags text[] not null default '{}',
  search tsvector generated always as (
    setweight(to_tsvector('lib.catalogue', title), 'A') ||
    setweight(to_tsvector('lib.catalogue', coalesce(abstract, '')), 'B')) stored
);
create index work_search_idx on work using gin (search);
create index work_title_trgm on work using gist (title gist_trgm_ops);
create table authorship (
  work_id integer references work on delete cascade,
  author_id integer references author,
  position smallint not null default 1,
  primary key (work_id, author_id)
);
create table copy (
  barcode text primary key,
  work_id integer not null references work,
  shelf text,
  acquired date
);

create function find_work(q text) returns table (work_id integer, title text, rank real)
language sql stable parallel safe as $$
  select w.work_id, w.title, ts_rank(w.search, websearch_to_tsquery('lib.catalogue', q))
    from lib.work w
   where w.search @@ websearch_to_tsquery('lib.catalogue', q)
   order by 3 desc limit 50
$$;
create function similar_titles(t text, threshold real default 0.3) returns setof work
language sql stable as $$
  select w.* from lib.work w where ext.similarity(w.title, t) >= threshold
$$;

create view shelf_list as
  select c.barcode, c.shelf, w.title,
         string_agg(a.family_name, '; ' order by s.position) as authors
    from copy c join work w using (work_id)
    left join authorship s using (work_id)
    left join author a using (author_id)
   group by c.barcode, w.work_id;
create materialized view tag_cloud as
  select tag, count(*) as works from work, unnest(tags) as tag group by tag;
create index tag_cloud_works on tag_cloud (works desc);

grant usage on schema lib, ext to men_app, men_ro;
grant select on all tables in schema lib to men_ro;
grant select, insert, update on work, author, authorship, copy to men_app;
revoke execute on function similar_titles(text, real) from public;
grant execute on function similar_titles(text, real) to men_app;
