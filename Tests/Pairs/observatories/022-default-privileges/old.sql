create schema app;
create schema priv;
alter default privileges in schema app grant select on tables to pair_ro;
alter default privileges for role pair_owner in schema app grant all on sequences to pair_app;
alter default privileges for role pair_owner revoke all on functions from public;
alter default privileges grant usage on schemas to pair_app
;
alter default privileges for role pair_owner2 revoke all on tables from pair_owner2;
create table app.t1 (id serial);
create function app.f1() returns int language sql as 'select 1';
create type app.e1 as enum ('x');
create schema gone;
create view app.v as select id
 from app.t1;
alter table app.t1 owner to pair_owner;
