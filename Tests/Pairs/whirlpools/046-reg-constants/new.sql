create table rb(i int, constraint ra_pkey primary key (i)); create view ra as select i from rb; create sequence rs2; create domain re as text; create type rd as enum ('q'); create schema rn2; create sequence rs as int increment 3;
create function rf(int) returns bigint language sql immutable return $1; create procedure rf(text) language sql as '';
create table reg(a regclass default 'rb'::regclass, b regprocedure default 'rf(int)'::regprocedure, c regtype default 'rd'::regtype, d regnamespace default 'rn2'::regnamespace, e oid default 'ra'::regclass::oid, f bigint default nextval('rs2'::regclass), g text default nextval('rs'::regclass), constraint rg check (a <> 'ra'::regclass));
create index ri on reg (a) where a = 'rb'::regclass; create view rv as select * from reg where (a = 'rb'::regclass or a = 'rs2'::regclass) and c <> 're'::regtype;
create function rq(regtype default 're'::regtype, regclass default 'ri'::regclass) returns text language sql stable return $1::text || 'rv'::regclass::text;
create domain rdd as regclass default 'rs2'::regclass check (value <> 'ra'::regclass);
create view rw as select 'rq(regtype,regclass)'::regprocedure p, 'rdd'::regtype t, 'ri'::regclass v;
