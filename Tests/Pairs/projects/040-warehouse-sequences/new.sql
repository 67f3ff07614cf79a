create schema wh;
create schema archive;
create sequence wh.pallet as bigint;
create sequence wh.box increment by -10 minvalue 5 maxvalue 50000 start with 555 no cycle;
create sequence archive.moving;
create sequence wh.added as integer start with 100;
create table wh.crate (
  crate_id integer not null default nextval('wh.pallet'),
  code text not null default 'C-' || nextval('wh.box'),
  label text not null default to_char(nextval('wh.box'::regclass), 'FM000000'),
  owner_no integer default nextval('archive.moving')
);
create table wh.rack (
  rack_id serial primary key,
  level_no integer not null default nextval('wh.added'),
  slot serial
);
alter sequence wh.box owned by wh.crate.code;
create sequence wh."Mixed Case";
alter sequence wh."Mixed Case" owned by wh.rack.rack_id;
create unlogged table wh.buffer (n integer default nextval('wh."Mixed Case"'));
alter sequence wh.rack_rack_id_seq increment by 5 cache 7 maxvalue 100000;
comment on sequence wh.pallet is 'Never reused';
comment on sequence wh."Mixed Case" is 'Name with a space';
