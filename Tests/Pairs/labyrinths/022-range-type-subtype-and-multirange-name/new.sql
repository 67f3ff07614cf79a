create extension btree_gist;
create schema rt;
create function rt.num_gap(a bigint, b bigint) returns double precision language sql immutable strict
  as $$ select (a - b)::double precision $$;
create function rt.time_gap(a time, b time) returns double precision language sql immutable strict
  as $$ select extract(epoch from (a - b))::double precision $$;
create type rt.price_bands as range (subtype = bigint, subtype_diff = rt.num_gap, multirange_type_name = rt.price_band);
create type rt.timeslot as range (subtype = time, subtype_diff = rt.time_gap, multirange_type_name = rt.rota);
create domain rt.valid_band as rt.price_bands check (not isempty(value) and lower(value) >= 0);
create type rt.offer as (label text, band rt.price_bands);
create table tariff (
  id int primary key,
  product text not null,
  band rt.price_bands not null,
  slot rt.rota not null default '{[08:00,12:00),[13:00,17:00)}',
  extra rt.price_band not null default '{}',
  vb rt.valid_band,
  offers rt.offer[],
  constraint tariff_excl exclude using gist (product with =, band with &&, slot with &&) where (not isempty(band)),
  constraint slot_ok check (upper(slot) > '06:00')
);
create index tariff_slot on tariff using gist (slot);
create index tariff_low on tariff (lower(band), (upper(band) - lower(band)));
create function rt.width(b rt.price_bands) returns bigint language sql immutable
  as $$ select upper(b) - lower(b) $$;
create function rt.width(b rt.price_band) returns numeric language sql immutable
  as $$ select sum(upper(x) - lower(x)) from unnest(b) x $$;
create view wide as select id, product, rt.width(band) as w, rt.width(extra) as wx from tariff where rt.width(band) > 10;
create materialized view coverage as
  select product, range_agg(band) as bands, range_intersect_agg(slot) as slot from tariff group by product;
create index coverage_bands on coverage using gist (bands);
alter table tariff enable row level security;
create policy cheap on tariff using (band && rt.price_bands(0, 100));
create function rt.overlap(a anycompatiblerange, b anycompatiblerange) returns boolean language sql immutable as $$ select a && b $$;
create function rt.overlap(a anymultirange, b anymultirange) returns boolean language sql immutable as $$ select a && b $$;
create view pairs as
  select a.id as a, b.id as b from tariff a, tariff b where a.id < b.id and rt.overlap(a.band, b.band) and rt.overlap(a.slot, b.slot);
comment on type rt.price_bands is 'integer band';
comment on type rt.timeslot is 'time of day';
comment on constraint tariff_excl on tariff is 'no overlap';
comment on materialized view coverage is 'merged';
comment on column tariff.extra is 'multirange';
comment on index tariff_low is 'by lower';
