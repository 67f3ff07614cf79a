create schema s1; create schema s2; create schema t;
create table s1.t(id serial primary key, e int unique); create table s2.t(like s1.t including all, x int);
create sequence t.id start 3; create view t.t as select a.id, b.x from s1.t a join s2.t b using (id);
create function s1.id(s1.t) returns int language sql stable set search_path = s2, t as 'select 1';
create function t.id(s2.t) returns int language sql stable begin atomic select count(*)::int from t.t; end;
create type s1.k as enum ('s1'); create domain s2.k as text check (value = 's2'); create table t.k(a s1.k, b s2.k, c s1.t[], n int default nextval('t.id'));
create index t_e_key1 on s1.t (e); create materialized view s2.m as select * from t.t; create unique index t_pkey1 on s2.m (id);
comment on schema t is 'schema named t';
