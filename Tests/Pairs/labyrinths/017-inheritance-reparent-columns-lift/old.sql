create table asset (
  id int not null,
  tag text not null default 'A',
  bought date,
  constraint asset_pk primary key (id),
  constraint tag_len check (length(tag) < 50),
  constraint only_here check (id < 1000000) no inherit
);
create table insured (
  policy_no text,
  premium numeric(10,2) default 10
);
create table located (
  site text not null default 'HQ',
  bought date
);
create table machine (
  serial text not null,
  kw numeric,
  constraint machine_pk primary key (id),
  constraint kw_pos check (kw > 0)
) inherits (asset, insured);
alter table machine alter column tag set default 'M';
create table car (
  plate text unique,
  seats smallint not null default 5,
  site text not null default 'garage',
  primary key (id)
) inherits (machine);
create table laptop (
  owner text,
  premium numeric(10,2) default 3
) inherits (asset);
create table desk () inherits (asset, located);
alter table desk alter column bought set not null;
create index machine_serial on machine (serial);
create index car_serial on car (serial, plate);
create view all_assets as select id, tag, bought, tableoid::regclass::text as kind from asset;
create view only_machines as select id, serial, premium from only machine;
create function asset_kind(a asset) returns text language sql stable as $$ select a.tag $$;
create function car_as_asset(c car) returns asset language sql immutable as $$ select row(c.id, c.tag, c.bought)::asset $$;
create trigger keep before update on machine for each row execute function suppress_redundant_updates_trigger();
comment on column car.tag is 'inherited tag';
comment on constraint tag_len on laptop is 'copied';
