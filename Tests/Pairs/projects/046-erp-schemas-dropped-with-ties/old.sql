create schema base;
create schema legacy;
create schema "Legacy Views";
create type legacy.mark as enum ('x', 'y');
create domain legacy.short as varchar(10);
create function legacy.stamp() returns trigger language plpgsql as 'begin return new; end';
create function legacy.default_zone() returns text language sql as $$ select 'Z0' $$;
create table base.part (
  part_id serial primary key,
  name text not null,
  mark legacy.mark default 'x',
  alias legacy.short,
  zone text default legacy.default_zone()
);
create table legacy.location (
  location_id serial primary key,
  part_id integer references base.part,
  next_location integer references legacy.location
);
alter table base.part add column location_id integer references legacy.location;
create index part_mark on base.part (mark);
create trigger stamp before update on base.part for each row execute function legacy.stamp();
create view "Legacy Views".located as select p.name, l.location_id from base.part p join legacy.location l using (location_id);
create view base.located as select name from "Legacy Views".located;
create sequence legacy.counter;
create table base.counted (n bigint default nextval('legacy.counter'));
comment on schema legacy is 'To be removed';
