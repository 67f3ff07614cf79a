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
  constraint shipment_pk primary key (country, shipment_id)
) partition by list (country);
create table shipment_de partition of shipment for values in ('DE', 'AT');
create table shipment_fr partition of shipment for values in ('FR');
create table shipment_nordic partition of shipment for values in ('SE', 'NO', 'DK', 'FI');
create table shipment_rest partition of shipment default;
create unique index shipment_barcode on shipment (country, barcode);
create index shipment_heavy_idx on shipment (weight_g) where weight_g > 20000;
alter table shipment_de add constraint de_weight check (weight_g < 31500);
alter table shipment_nordic alter column created set default current_date + 1;

create table scan (
  country char(2) not null,
  shipment_id bigint not null,
  scanned timestamptz not null,
  depot integer not null,
  constraint scan_pk primary key (country, shipment_id, scanned),
  constraint scan_shipment_fk foreign key (country, shipment_id)
    references shipment (country, shipment_id) on delete cascade
) partition by range (scanned);
create table scan_2024h1 partition of scan for values from ('2024-01-01 00:00+00') to ('2024-07-01 00:00+00');
create table scan_2024h2 partition of scan for values from ('2024-07-01 00:00+00') to (maxvalue);
create index scan_depot_idx on scan (depot, scanned);

create function shipment_audit() returns trigger language plpgsql as $$
begin
  raise debug 'shipment % changed in %', new.shipment_id, tg_table_name;
  return new;
end $$;
create trigger shipment_touch after insert or update on shipment
  for each row execute function shipment_audit();
alter table shipment_fr disable trigger shipment_touch;

create view last_scan as
  select distinct on (s.country, s.shipment_id)
         s.country, s.shipment_id, s.scanned, s.depot, h.weight_g
    from scan s join shipment h using (country, shipment_id)
   order by s.country, s.shipment_id, s.scanned desc;
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
create statistics parcel.nordic_stat on country, weight_g from shipment_nordic;

grant usage on schema parcel to men_app, men_ro;
grant select, insert on shipment, scan to men_app;
grant select on shipment_de, last_scan to men_ro;
alter table shipment_de cluster on shipment_de_pkey;
alter table shipment_nordic replica identity full;
comment on table shipment_rest is 'catch-all';
comment on index shipment_heavy_idx is 'surcharge candidates';
comment on trigger shipment_touch on shipment is 'debug log';
create publication parcel_out for table shipment, scan with (publish_via_partition_root = true);
