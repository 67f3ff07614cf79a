create type same as enum ('same'); create function same(same default 'same') returns same language sql immutable return $1;
create table same_t(same same default same(), other int, constraint same check (same = 'same')); create index same on same_t (same(same)); 
create trigger same before insert on same_t for each row execute function suppress_redundant_updates_trigger();
create schema same; create table same.same(same same[] primary key, constraint same_u unique (same)); create view same.same_v as select same as same from same.same as same; create procedure same(same int) language sql as '';
create domain same.same_d as same constraint same check (value = same('same'::same)); comment on schema same is 'same'; comment on index same is 'same'; comment on type same is 'same';
