-- library catalogue with its own text search set-up
create schema ext;
create extension unaccent with schema ext;
create extension pg_trgm with schema ext;
create extension fuzzystrmatch with schema ext;
create schema lib;
comment on extension pg_trgm is 'similarity search for titles';
set search_path = lib, ext, public;

create text search dictionary lib.plain (template = pg_catalog.simple, accept = true);
create text search dictionary lib.stem_en (template = pg_catalog.snowball, language = english, stopwords = english);
create text search dictionary lib.stem_de (template = pg_catalog.snowball, language = german, stopwords = german);
create text search dictionary lib.stem_fr (template = pg_catalog.snowball, language = french);
comment on text search dictionary lib.plain is 'last resort';
create text search configuration lib.catalogue (parser = pg_catalog.default);
alter text search configuration lib.catalogue add mapping for asciiword, word, hword, asciihword with ext.unaccent, lib.stem_en, lib.plain;
alter text search configuration lib.catalogue add mapping for numword, int, uint with simple;
alter text search configuration lib.catalogue add mapping for email, host with simple;
create text search configuration lib.catalogue_de (copy = lib.catalogue);
alter text search configuration lib.catalogue_de alter mapping replace lib.stem_en with lib.stem_de;
alter text search configuration lib.catalogue_de owner to men_app;
comment on text search configuration lib.catalogue is 'search in titles and abstracts';

create table author (
  author_id integer generated always as identity primary key,
  family_name text not null,
  given_name text,
  born smallint,
  died smallint,
  constraint lifespan check (died is null or died >= born)
);
create index author_sound_idx on author (dmetaphone(family_name));
create unique index author_name_u on author (lower(family_name), lower(given_name), born) nulls not distinct;
create index author_trgm_idx on author using gin (family_name gin_trgm_ops);

create table work (
  work_id integer generated always as identity (start with 1000) primary key,
  title text not null,
  abstract text,
  language char(2) not null default 'en',
  tags text[] not null default '{}',
  published smallint check (published between 1450 and 2100),
  search tsvector generated always as (
    setweight(to_tsvector('lib.catalogue', title), 'A') ||
    setweight(to_tsvector('lib.catalogue', coalesce(abstract, '')), 'B')) stored
);
create index work_search_idx on work using gin (search) with (fastupdate = off);
create index work_de_idx on work using gin (to_tsvector('lib.catalogue_de', title)) where language = 'de';
create index work_title_trgm on work using gist (title gist_trgm_ops (siglen = 32));
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
  condition smallint not null default 5,
  acquired date default current_date
);

create function find_work(q text) returns table (work_id integer, title text, published smallint, rank real)
language sql stable parallel safe as $$
  select w.work_id, w.title, w.published, ts_rank(w.search, websearch_to_tsquery('lib.catalogue', q))
    from lib.work w
   where w.search @@ websearch_to_tsquery('lib.catalogue', q)
   order by 4 desc limit 100
$$;
create function similar_titles(t text, threshold real default 0.4) returns setof work
language sql stable as $$
  select w.* from lib.work w where ext.similarity(w.title, t) >= threshold
$$;

create view shelf_list as
  select c.barcode, c.shelf, w.title, w.language, c.condition,
         string_agg(a.family_name, '; ' order by s.position) as authors
    from copy c join work w using (work_id)
    left join authorship s using (work_id)
    left join author a using (author_id)
   group by c.barcode, w.work_id;
create materialized view tag_cloud as
  select lower(tag) as tag, count(*) as works, max(work_id) as newest from work, unnest(tags) as tag group by 1;
create index tag_cloud_works on tag_cloud (works desc);

grant usage on schema lib, ext to men_app, men_ro;
grant select on all tables in schema lib to men_ro;
grant select, insert, update, delete on work, author, authorship, copy to men_app;
revoke execute on function similar_titles(text, real) from public;
grant execute on function similar_titles(text, real) to men_app;
