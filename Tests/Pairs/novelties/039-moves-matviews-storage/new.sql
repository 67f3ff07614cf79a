create schema core;
create schema rpt;
create type core.level as enum ('lo', 'hi');
create function core.score(l core.level, n int) returns int language sql immutable as $$ select n * case l when 'hi'::core.level then 2 else 1 end $$;
create table core.fact (
 id bigserial primary key, l core.level not null default 'lo', n int, body text compression pglz, doc jsonb,
 constraint n_ck check (core.score(l, n) >= 0)) with (autovacuum_enabled = false, toast.autovacuum_enabled = false);
alter table core.fact alter body set storage external, alter doc set storage extended, alter n set statistics 200, alter n set (n_distinct_inherited = 10);
create index fact_brin on core.fact using brin (id int8_minmax_multi_ops (values_per_range = 16)) with (pages_per_range = 32, autosummarize = on);
create index fact_n on core.fact (n) with (deduplicate_items = off, fillfactor = 60);
alter table core.fact cluster on fact_pkey;
create index fact_hash on core.fact using hash (body) with (fillfactor = 50);
create index fact_spgist on core.fact using spgist (body text_ops);
create table core.scratch (k text primary key, v text);
create unlogged table rpt.cache (k text not null unique nulls not distinct, v text);
alter table core.scratch set unlogged;
create materialized view core.by_level as select l, count(*) as n, sum(
core.score(l, n)) as s from core.fact group by l;
create unique index by_level_u on core.by_level (l);
create materialized view rpt.top with (fillfactor = 90) as select l, s from core.by_level where n > 
 1;
create index top_s on rpt.top (s desc) include (l);
create materialized view rpt.top_text as select l::text || ':' || s::text as t from rpt.top
with no data;
create view rpt.both as select t.t, b.n from rpt.top_text t, core.by_level b;
comment on materialized view rpt.top is 'top';
comment on index rpt.top_s is 'sorted';
create sequence rpt.s;
create table rpt.uses_seq (id int default nextval(
 'rpt.s'
  ), v text);
alter table rpt.uses_seq replica identity
 full;
