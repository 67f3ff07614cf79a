create schema ext;
create schema ext2;
create extension hstore with schema
 ext2;
create extension citext with schema
 ext;
create extension pg_trgm
 with schema public;
create extension intarray with schema ext;
create extension seg with schema ext2;
create extension btree_gist;
create table t (
  id int primary key,
  h
 ext2.hstore
 default '"a"=>"1"',
  c
 ext.citext
 not null unique,
  a int[],
  s text,
  k ext2.seg
);
create index t_s on t using gin (s
 public.gin_trgm_ops
);
create index t_a on t using gin (a ext.gin__int_ops);
create index t_id on t using gist (id, k);
create index t_h on t using gist (h);
create domain dc as
 ext.citext
 check (value <> '');
create view tv as select id, h
 operator(ext2.->)
 'x' as x, c
 operator(ext.=)
 'a' as is_a from t;
create function sim(a text, b text) returns real language sql immutable begin atomic select
 public.similarity(a, b);
 end;
alter table t add constraint ck check (sim(s, 'x') < 0.9);
create table u (c dc, p text default '' collate "C");
comment on extension hstore is 'kv';
comment on extension citext is
 'ci';
grant select on tv to pair_ro;
grant usage on schema ext to pair_ro;
