create schema s1; create schema s2; create schema id;
create table s2.id(id serial primary key, e int unique); create table s1.id(like s2.id including all, x int);
create sequence s2.t start 3; create view s1.t as select a.id, b.x from s2.id a join s1.id b using (id);
create function s2.id(s2.id) returns int language sql stable set search_path = s1, id as 'select 1';
create function s1.id(s1.id) returns int language sql stable begin atomic select count(*)::int from s1.t; end;
create type s2.k as enum ('s2'); create domain s1.k as text check (value = 's1'); create table id.k(b s1.k, a s2.k, c s2.id[], n int default nextval('s2.t'));
create index id_e_key1 on s1.id (e); create materialized view s1.m as select * from s1.t; create unique index id_pkey1 on s1.m (id);
create view s2.m as select * from s1.m;
comment on schema id is 'schema named t';
