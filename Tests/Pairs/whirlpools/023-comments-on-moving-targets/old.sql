create type e as enum ('a','b'); create domain d as e constraint dc check (value <> 'b') ;
create table t(id int, e e default 'a', d d, constraint pk primary key (id), constraint ck check (e <> 'b'), constraint uq unique (e, d));
create view v as select id as x, e from t; create function f(e, d[] default '{a}', t default null) returns e language sql immutable return $1;
create procedure p(e) language plpgsql as 'begin end'; create sequence s as int; create index ix on t (f(e));
create trigger f after insert on t execute function suppress_redundant_updates_trigger();
comment on type e is 'e'; comment on domain d is 'd'; comment on constraint dc on domain d is 'dc'; comment on table t is 't'; comment on column t.e is 't.e';
comment on constraint pk on t is 'pk'; comment on constraint ck on t is 'ck'; comment on constraint uq on t is 'uq'; comment on index uq is 'uqi'; comment on index pk is 'pki';
comment on view v is 'v'; comment on column v.x is 'v.x'; comment on function f(e, d[], t) is 'f'; comment on procedure p(e) is 'p'; comment on sequence s is 's'; comment on index ix is 'ix'; comment on trigger f on t is 'tg';
