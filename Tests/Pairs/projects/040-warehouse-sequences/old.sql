create schema wh;
create schema archive;
create sequence wh.pallet as smallint;
create sequence wh.box increment by 10 minvalue 5 maxvalue 5000 start with 55 cache 3 cycle;
create sequence wh.moving;
create sequence wh.dropped;
create sequence wh.free;
create table wh.crate (
  crate_id integer not null default nextval('wh.pallet'),
  code text not null default 'C-' || nextval('wh.box'),
  label text not null default to_char(nextval('wh.box'::regclass), 'FM000000'),
  owner_no integer default nextval('wh.moving')
);
create table wh.rack (
  rack_id serial primary key,
  level_no serial,
  slot integer not null default nextval('wh.free')
);
alter sequence wh.pallet owned by wh.crate.crate_id;
create sequence wh."Mixed Case";
alter sequence wh."Mixed Case" owned by wh.rack.level_no;
alter sequence wh.rack_rack_id_seq increment by 1 cache 1;
comment on sequence wh.pallet is 'Never reused';
