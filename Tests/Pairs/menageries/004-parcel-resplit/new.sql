-- parcel tracking: list partitions by country get regrouped, key widened
create schema parcel;
set search_path = parcel;
create table country (
  code char(2) primary key,
  zone text not null
);
create table shipment (
  shipment_id bigint not null,
  country char(2) not null references country (code),
  weight_g integer not null check (weight_g > 0),
  created date not null default current_date,
  barcode text not null,
  leg smallint not null default 1,
  constraint shipment_pk primary key (country, shipment_id, leg)
) partition by list (country);
create table shipment_de partition of shipment for values in ('DE', 'AT', 'CH')
  partition by range (shipment_id);
create table shipment_de_low partition of shipment_de for values from (minvalue) to (1000000000);
create table shipment_de_high partition of shipment_de for values from (1000000000) to (maxvalue);
create table shipment_west partition of shipment for values in ('FR', 'BE', 'LU');
create table shipment_nordic partition of shipment for values in ('SE', 'NO', 'DK');
create table shipment_baltic partition of shipment for values in ('FI', 'EE', 'LV', 'LT');
create table shipment_none partition of shipment for values in (null);
create table shipment_rest partition of shipment default;
create unique index shipment_barcode on shipment (country, shipment_id, barcode);
create index shipment_heavy_idx on shipment (weight_g) where weight_g > 20000;
alter table shipment_de add constraint de_weight check (weight_g < 31500);
alter table shipment_baltic alter column created set default current_date + 2;

create table scan (
  country char(2) not null,
  shipment_id bigint not null,
  scanned timestamptz not null,
  depot integer not null,
  leg smallint not null default 1,
  constraint scan_pk primary key (country, shipment_id, leg, scanned),
  constraint scan_shipment_fk foreign key (country, shipment_id, leg)
    references shipment (country, shipment_id, leg) on delete cascade deferrable initially deferred
) partition by range (scanned);
create table scan_2024h1 partition of scan for values from ('2024-01-01 00:00+00') to ('2024-07-01 00:00+00');
create table scan_2024h2 partition of scan for values from ('2024-07-01 00:00+00') to ('2025-01-01 00:00+00');
create table scan_2025 partition of scan for values from ('2025-01-01 00:00+00') to (maxvalue);
create index scan_depot_idx on scan (depot, scanned);

create function shipment_audit() returns trigger language plpgsql as $$
begin
  raise debug 'shipment % changed in %', new.shipment_id, tg_table_name;
  return new;
end $$;
create trigger shipment_touch after insert or update on shipment
  for each row execute function shipment_audit();
alter table shipment_west disable trigger shipment_touch;
alter table shipment_de_high enable always trigger shipment_touch;

create view last_scan as
  select distinct on (s.country, s.shipment_id, s.leg)
         s.country, s.shipment_id, s.leg, s.scanned, s.depot, h.weight_g
    from scan s join shipment h using (country, shipment_id, leg)
   order by s.country, s.shipment_id, s.leg, s.scanned desc;
create view german_shipment as
  select * from shipment_de where country = 'DE'
  with local check option;
create function heavy_count(p_country char) returns bigint
language sql stable
begin atomic
  select count(*) from shipment where country = p_country and weight_g > 20000;
end;
create table depot (
  depot_id integer primary key,
  city text not null,
  country char(2) not null references country (code)
);
alter table scan add constraint scan_depot_fk foreign key (depot) references depot (depot_id);
create materialized view zone_volume as
  select c.zone, count(*) as n, sum(h.weight_g) as grams
    from shipment h join country c on c.code = h.country
   group by c.zone;
create unique index zone_volume_u on zone_volume (zone);
create statistics parcel.nordic_stat on country, leg, (weight_g / 1000) from shipment_nordic;

grant usage on schema parcel to men_app, men_ro;
grant select, insert on shipment, scan to men_app;
grant select on shipment_de, last_scan to men_ro;
alter table shipment_de_low cluster on shipment_de_low_pkey;
alter table shipment_nordic replica identity using index shipment_nordic_pkey;
comment on table shipment_rest is 'catch-all';
comment on index shipment_heavy_idx is 'surcharge candidates';
comment on trigger shipment_touch on shipment is 'debug log';
create publication parcel_out for table shipment, scan where (depot > 0) with (publish_via_partition_root = true);
