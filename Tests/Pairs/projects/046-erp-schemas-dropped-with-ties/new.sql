create schema base;
create table base.part (
  part_id serial primary key,
  name text not null,
  zone text default 'Z0'
);
create view base.located as select name from base.part;
create table base.counted (n bigint);
create schema fresh;
create table fresh.location (location_id serial primary key);
