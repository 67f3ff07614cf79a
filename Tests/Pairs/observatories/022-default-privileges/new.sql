create schema app;
create schema priv;
alter default privileges in schema app grant select, insert on tables to pair_ro;
alter default privileges for role pair_owner grant execute on functions to pair_app with grant option;
alter default privileges for role pair_owner revoke all on types from public;
alter default privileges grant usage on schemas to pair_app
 with grant option
;
alter default privileges for role pair_owner2 revoke delete, truncate on tables from pair_owner2;
create table app.t1 (id serial);
create function app.f1() returns int language sql as 'select 1';
create type app.e2 as enum ('x');
create schema came;
revoke all on schema came from pair_app;
create table app.t2 (id int);
revoke insert on app.t2 from pair_ro;
create table came.t3 (id int);
create sequence app.s2;
alter sequence app.s2 owner to pair_owner;
create view app.v as select id
, 1 as one
 from app.t1;
alter table app.t1 owner to pair_owner;
create function app.f2() returns int language sql as 'select 2';
alter function app.f2() owner to pair_owner;
revoke all on function app.f2() from public;
