create schema ext;
create schema ext2;
create extension hstore with schema
 ext;
create extension citext with schema
 public;
create extension pg_trgm
 with schema ext;
create extension intarray with schema ext;
create extension cube with schema ext2;
create extension btree_gin;
create table t (
  id int primary key,
  h
 ext.hstore
 default '"a"=>"1"',
  c
 public.citext
 not null unique,
  a int[],
  s text,
  k ext2.cube
);
create index t_s on t using gin (s
 ext.gin_trgm_ops
);
create index t_a on t using gin (a ext.gin__int_ops);
create index t_id on t using gin (id);
create index t_h on t using gist (h);
create domain dc as
 public.citext
 check (value <> '');
create view tv as select id, h
 operator(ext.->)
 'x' as x, c
 operator(public.=)
 'a' as is_a from t;
create function sim(a text, b text) returns real language sql immutable begin atomic select
 ext.similarity(a, b);
 end;
alter table t add constraint ck check (sim(s, 'x') < 0.9);
create table u (c dc, p text default '' collate "C");
comment on extension hstore is 'kv';
comment on extension citext is
 'case-insensitive';
grant select on tv to pair_ro;
grant usage on schema ext to pair_ro;
