create schema api;
alter schema api owner to pair_owner;
grant usage on schema api to pair_app;
create table api.t (id int primary key, a int, b text);
create function api.f(x int) returns
 int
 language sql stable as $$ select $1 + 1 $$;
revoke all on function api.f(int) from public;
grant execute on function api.f(int) to pair_app with grant option;
alter function api.f(int) owner to pair_owner;
comment on function api.f(int) is 'plus one';
create view api.v as select id,
 a, b,
 api.f(a) as c from api.t;
alter view api.v owner to pair_owner2;
grant select on api.v to pair_app;
grant update (b) on api.v to pair_etl;
revoke delete on api.v from pair_owner2;
create materialized view api.mv as select id, c from api.v
 with no data;
create unique index mv_id on api.mv (id);
cluster api.mv using mv_id;
alter materialized view api.mv alter column c set statistics 500;
alter materialized view api.mv owner to pair_etl;
grant select on api.mv to public;
create type api.kind as
 enum ('a','b')
;
alter type api.kind owner to pair_owner;
revoke usage on type api.kind from public;
create sequence api.s as
 int;
grant usage on sequence api.s to pair_app;
alter default privileges in schema api grant select on tables to pair_ro;
alter default privileges in schema api grant execute on functions to pair_ro;
alter default privileges grant usage on types to pair_ro with grant option;
alter default privileges revoke execute on functions from public;
alter default privileges for role pair_owner grant all on tables to pair_admin;
alter default privileges in schema api grant usage on sequences to pair_ro;
