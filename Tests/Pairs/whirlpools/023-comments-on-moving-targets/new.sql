create type e as enum ('c','a','b'); create domain d as e constraint dc check (value <> 'c') ;
create table t(e e default 'b', id bigint, d d, constraint uq primary key (id), constraint pk check (e <> 'b'), constraint ck unique (e, d));
create view v as select id as y, e as x from t; create function f(e, d[] default '{b}', t default null) returns e language sql immutable return $1;
create function p(e) returns void language plpgsql as 'begin end'; create sequence s as smallint; create index ix on t (f(e) desc);
create trigger pk before update on t for each row execute function suppress_redundant_updates_trigger();
comment on type e is 'e'; comment on domain d is 'd'; comment on constraint dc on domain d is 'dc'; comment on table t is 't'; comment on column t.e is 't.e';
comment on constraint pk on t is 'ck'; comment on constraint ck on t is 'uq'; comment on constraint uq on t is 'pk'; comment on index uq is 'pki';
comment on view v is 'v'; comment on column v.x is 'v.x'; comment on column v.y is 'v.y'; comment on function f(e, d[], t) is 'f'; comment on function p(e) is 'p'; comment on sequence s is 's'; comment on index ix is 'ix'; comment on trigger pk on t is 'tg';
