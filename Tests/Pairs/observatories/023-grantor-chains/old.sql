create schema sec;
grant usage, create on schema sec to pair_admin with grant option;
grant usage on schema sec to pair_app, "pair_Odd Role";
create table sec.t (a int, b int, c int
);
alter table sec.t owner to pair_owner;
grant select, update on sec.t to pair_admin with grant option;
grant insert (a, b) on sec.t to pair_admin with grant option;
grant all on sec.t to "pair_Odd Role";
revoke trigger, truncate on sec.t from pair_owner;
set role pair_admin;
grant select on sec.t to pair_app;
grant insert (a) on sec.t to pair_app;
grant update (c) on sec.t to pair_ro;
reset role;
create function sec.f(int, variadic text[]) returns int language sql as 'select 1';
create function sec.f(int, text) returns int language sql as 'select 2';
grant execute on function sec.f(int, text) to pair_admin with grant option;
set role pair_admin;
grant execute on function sec.f(int, text) to pair_etl;
reset role;
revoke execute on function sec.f(int, text[]) from public;
create procedure sec.p(inout x int) language sql as 'select 3';
create sequence sec.s;
grant usage on sequence sec.s to pair_app
 with grant option
;
create foreign data wrapper w;
grant usage on foreign data wrapper w to pair_app;
create server sv foreign data wrapper w;
grant usage on foreign server sv to pair_etl;
create domain sec.d as int;
grant usage on type sec.d to pair_admin with grant option;
revoke usage on type sec.d from public;
grant usage on language plpgsql to pair_app with grant option;
create view sec.v as select a, b from sec.t;
grant select (a) on sec.v to public;
