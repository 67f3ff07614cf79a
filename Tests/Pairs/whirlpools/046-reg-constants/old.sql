create table ra(i int primary key); create table rb(i int primary key); create sequence rs; create type re as enum ('q'); create domain rd as int; create schema rn;
create function rf(int) returns int language sql immutable return $1; create function rf(text) returns int language sql immutable return 1;
create table reg(a regclass default 'ra'::regclass, b regprocedure default 'rf(int)'::regprocedure, c regtype default 're'::regtype, d regnamespace default 'rn'::regnamespace, e oid default 'rb'::regclass::oid, f bigint default nextval('rs'::regclass), g text default nextval('rs'::text), constraint rg check (a <> 'rb'::regclass));
create index ri on reg (a) where a = 'ra'::regclass; create view rv as select * from reg where (a = 'ra'::regclass or a = 'rs'::regclass) and c <> 'rd'::regtype;
create function rq(regclass default 'rv'::regclass, regtype default 'rd'::regtype) returns text language sql stable return $1::text || 'ri'::regclass::text;
create domain rdd as regclass default 'rs'::regclass check (value <> 'rb'::regclass);
create view rw as select 'rq(regclass,regtype)'::regprocedure p, 'rdd'::regtype t, 'rv'::regclass v;
