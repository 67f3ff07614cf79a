create schema core;
create schema rpt;
create schema old_stuff;
create type old_stuff.level as enum ('lo', 'hi');
create function old_stuff.score(l old_stuff.level, n int) returns int language sql immutable as $$ select n * case l when 'hi'::old_stuff.level then 2 else 1 end $$;
create unlogged table old_stuff.fact (
 id bigserial primary key, l old_stuff.level not null default 'lo', n int, body text, doc jsonb,
 constraint n_ck check (old_stuff.score(l, n) >= 0)) with (fillfactor = 70);
alter table old_stuff.fact alter doc set storage main, alter doc set compression lz4, alter n set (n_distinct = -0.5);
create index fact_brin on old_stuff.fact using brin (id) with (pages_per_range = 16);
create index fact_n on old_stuff.fact (n);
alter table old_stuff.fact cluster on fact_n;
create table core.scratch (k text primary key, v text);
create unlogged table core.cache (k text, v text);
create materialized view core.by_level as select l, count(*) as n, sum(
old_stuff.score(l, n)) as s from old_stuff.fact group by l;
create unique index by_level_u on core.by_level (l);
create materialized view rpt.top with (fillfactor = 90) as select l, s from core.by_level where n > 
 0;
create index top_s on rpt.top (s desc) include (l);
create materialized view rpt.top_text as select l::text || ':' || s::text as t from rpt.top
;
create view rpt.both as select t.t, b.n from rpt.top_text t, core.by_level b;
comment on materialized view rpt.top is 'top';
comment on index rpt.top_s is 'sorted';
create sequence old_stuff.s;
create table rpt.uses_seq (id int default nextval(
 'old_stuff.s'
  ), v text);
alter table rpt.uses_seq replica identity
 nothing;
