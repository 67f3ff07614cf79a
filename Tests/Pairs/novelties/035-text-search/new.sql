create extension unaccent;
create extension pg_trgm;
create schema fts;
create text search dictionary fts.syn (template = simple
 , stopwords = english
  , accept = false);
create text search dictionary fts.en_stem (template = snowball, language = english
   );
create text search configuration fts.docs (copy = pg_catalog.simple);
alter text search configuration fts.docs alter mapping for asciiword, word with
 unaccent, fts.syn, fts.en_stem;
alter text search configuration fts.docs drop mapping for url, url_path, email;
alter text search configuration fts.docs alter mapping for numword with fts.en_stem;
create text search configuration fts.raw (parser = pg_catalog."default");
alter text search configuration fts.raw add mapping for asciiword with simple;
create text search configuration fts.titles (copy = pg_catalog.english);
create table doc (
  id int primary key,
  lang regconfig not null default
 'pg_catalog.simple',
  title text not null, body text,
  tsv tsvector generated always as (
  setweight(to_tsvector('fts.titles', title), 'A') || setweight(to_tsvector('fts.docs', coalesce(body, '')), 'B')
  ) stored,
  tsv_trigger tsvector
);
create index doc_tsv on doc using gin (tsv)
 with (fastupdate = on, gin_pending_list_limit = 256);
create index doc_tsv_gist on doc using gist (tsv_trigger tsvector_ops (siglen = 100));
create index doc_trgm on doc using
 gist (title gist_trgm_ops (siglen = 32), body gist_trgm_ops);
create index doc_raw on doc using gin (to_tsvector('fts.raw', body)) where body is not null;
create trigger doc_tsv_trg before insert or update on doc for each row execute function
 tsvector_update_trigger_column(tsv_trigger, lang, title, body);
create function find(q text) returns setof doc language sql stable as $$
  select * from doc where tsv @@ websearch_to_tsquery('fts.docs', q) order by ts_rank(tsv, websearch_to_tsquery('fts.docs', q)) desc $$;
create materialized view words as select w.word, w.ndoc from ts_stat('select tsv from public.doc') w with no data;
comment on text search configuration fts.docs is
 'documents without accents';
comment on text search dictionary fts.syn is 'syn';
