create table located (
  site text not null default 'HQ',
  bought date,
  tag text not null default 'L',
  constraint tag_len check (length(tag) < 50),
  constraint kw_pos check (site <> '')
);
create table insured (
  policy_no text not null,
  premium numeric(10,2) default 0,
  seats smallint
);
create table asset (
  id int not null,
  constraint asset_pk primary key (id),
  constraint only_here check (id < 1000000)
) inherits (located);
create table machine (
  serial text not null,
  kw numeric,
  constraint machine_pk primary key (id),
  constraint kw_limit check (kw > 0) no inherit
) inherits (asset);
create table car (
  plate text unique,
  seats smallint not null default 5,
  site text not null default 'garage',
  primary key (id)
) inherits (machine, insured);
create table laptop (
  id int not null,
  owner text,
  premium numeric(10,2) default 3,
  tag text not null default 'A',
  constraint tag_len check (length(tag) < 50)
);
create table desk (
  id int not null,
  constraint only_here check (id < 1000000)
) inherits (located, insured);
alter table desk alter column bought set not null;
create index machine_serial on machine (serial);
create index car_serial on car (serial, plate);
create view all_assets as select id, tag, bought, tableoid::regclass::text as kind from asset;
create view only_machines as select id, serial, site from only machine;
create function asset_kind(a asset) returns text language sql stable as $$ select a.tag $$;
create function car_as_asset(c car) returns asset language sql immutable as $$ select row(c.site, c.bought, c.tag, c.id)::asset $$;
create trigger keep before update on car for each row execute function suppress_redundant_updates_trigger();
comment on column car.tag is 'inherited tag';
comment on constraint tag_len on desk is 'copied';
