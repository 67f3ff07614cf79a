create type person_t as (name text, born date
);
create type addr_t as (
 street text, zip int
);
comment on column person_t.born is 'birth day';
create table person of person_t (primary key (name), born with options not null default '2000-01-01');
create table staff of person_t (name with options check (name <> '')
);
create table member
 of person_t
;
create table loose (street text, zip int);
create table site (id int, a addr_t, hist addr_t[]);
create table sites of addr_t (zip with options not null) ;
create index site_zip on site (((a).zip));
create function mk(text) returns person_t language sql as $$ select row($1, null
)::person_t $$;
create view people as select p.name, p.born from person p union all select name, born from staff;
grant select on people to pair_ro;
grant select (name), references (name) on person to pair_app;
comment on table person is 'typed';
alter table staff owner to pair_owner;
alter table person alter column name set statistics 300;
alter table person cluster on person_pkey;
