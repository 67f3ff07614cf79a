create schema wms; create schema tms; create schema legacy; create schema staging;
create extension postgres_fdw schema public; create extension file_fdw schema public;
create extension btree_gist schema public; create extension ltree schema public;
create foreign data wrapper dummy_edi
  no handler validator postgresql_fdw_validator;
create server erp type 'postgres' version
  '15' foreign data wrapper postgres_fdw options (host 'erp2.internal', dbname 'erp', fetch_size '1000', use_remote_estimate 'true');
create server drops foreign data wrapper file_fdw;
create server carriers foreign data wrapper postgres_fdw options (host 'carriers.internal', dbname 'rates', async_capable 'true');
create user mapping for public server erp options (user 'reader'
  , password_required 'false'
);
create user mapping for public server carriers options (user 'anon');
create foreign table legacy.products (id integer not null, sku text
  options (column_name 'article_number') not null, name text, weight_g integer, hs_code char(10)
) server erp options (schema_name 'public', table_name
  'articles', updatable 'false');
create foreign table legacy.partners (id integer, name text, kind text, constraint kind_check check (kind in ('supplier', 'carrier'))) server erp options (table_name 'partners');
create foreign table staging.scans (barcode text, at timestamp, gate text
  , operator text
) server drops options (filename '/var/spool/scans.csv', format 'csv', header
  'true', delimiter ';');
create foreign table staging.carrier_rates (carrier text, zone text, kg numeric, price numeric) server carriers options (table_name 'rates_current');
create domain tms.zone as text check (value ~ '^Z[0-9]{1,2}$');
create type wms.unit as enum ('pc', 'box', 'pallet'
, 'container'
);
create type wms.dims as (l numeric(8,1), w numeric(8,1), h numeric(8,1), unit text);
create type tms.leg_state as enum ('planned', 'loading', 'in_transit', 'delivered'
, 'exception'
);
create function tms.window_diff(a timestamptz, b timestamptz) returns float8 language sql immutable strict as 'select extract(epoch from (a - b))::float8';
create type tms."window" as range (subtype = timestamptz
, subtype_diff = tms.window_diff, multirange_type_name = tms.windows
);
create function wms.volume(d wms.dims) returns
numeric language sql immutable strict parallel safe as $$ select (d).l * (d).w * (d).h * case (d).unit when 'm' then 1000000000 when 'cm' then 1000 else 1 end $$;
create table wms.warehouses (code char(4) primary key, name text not null, country char(2) not null
, geo point, tz text not null default 'Europe/Berlin'
);
create table wms.locations (
id serial primary key, warehouse char(4) not null references wms.warehouses on update cascade, path ltree not null, kind text not null default 'rack' check (kind in ('rack', 'floor', 'dock', 'cold')), max_kg numeric(10,2), temp numrange, blocked boolean not null default false, constraint locations_path unique (warehouse, path)
);
create index locations_tree on wms.locations using gist (path);
create table wms.products (id integer primary key, sku text not null unique, name text not null, dims wms.dims,
weight_g integer check (weight_g > 0), volume numeric generated always as (wms.volume(dims)) stored, units wms.unit[] not null default '{pc}', shelf_life interval, hazmat boolean not null default false
);
create index products_volume on wms.products (volume) where not hazmat;
create table wms.stock (product_id integer not null references wms.products, location_id integer not null references wms.locations, unit wms.unit not null default 'pc',
lot text not null default '', expires date, qty numeric(12,3) not null check (qty >= 0), reserved numeric(12,3) not null default 0, constraint reserve_ok check (reserved <= qty), primary key (product_id, location_id, unit, lot)
);
create table wms.movements (
id bigint generated always as identity, product_id integer not null references wms.products, from_loc integer references wms.locations, to_loc integer references wms.locations, qty numeric(12,3) not null, lot text not null default '', at timestamptz not null default now(), reason text not null default 'move', primary key (at, id, reason), check (num_nonnulls(from_loc, to_loc) >= 1)
) partition by range (at);
create table wms.movements_2024 partition of wms.movements for values from ('2024-01-01 00:00Z') to ('2025-01-01 00:00Z') partition by list (reason);
create table wms.movements_2024_move partition of wms.movements_2024 for values in ('move', 'pick');
create table wms.movements_2024_rest partition of wms.movements_2024 default;
create table wms.movements_rest partition of wms.movements default;
create index movements_product on wms.movements (product_id, at desc);
create table tms.carriers (code text primary key, name text not null, api
jsonb not null default '{}', active daterange not null default '[2000-01-01,)');
create table tms.delivery_windows (warehouse char(4) not null references wms.warehouses, dock smallint not null, open tms."window" not null,
zone tms.zone, exclude using gist (warehouse with =, dock with =, open with &&));
create table tms.vehicles (plate text primary key, carrier text references tms.carriers, max_kg integer not null,
max_pallets smallint, cooled boolean not null default false, maintenance daterange[]
);
create table tms.shipments (id serial primary key, ref text not null
, warehouse char(4) not null references wms.warehouses on update cascade, consignee jsonb not null, incoterm char(3) not null default 'DAP' check (incoterm in ('EXW', 'FCA', 'DAP', 'DDP')), created timestamptz not null default now(), constraint shipments_ref unique (warehouse, ref)
);
create table tms.shipment_items (shipment_id integer not null references tms.shipments on delete cascade, product_id integer not null references wms.products, qty
numeric(12,3) not null, line smallint not null default 1, lot text, primary key (shipment_id, line)
);
create table tms.legs (id serial primary key, shipment_id integer not null references tms.shipments on delete cascade, seq smallint not null, vehicle text references tms.vehicles, state tms.leg_state not null default 'planned',
slot tstzrange not null default 'empty', distance_km numeric(8,1), constraint legs_seq unique (shipment_id, seq) deferrable initially deferred, constraint vehicle_busy exclude using gist (vehicle with =, slot with &&) where (state in ('planned', 'loading', 'in_transit'))
);
create table tms.tracking (leg_id integer not null references tms.legs on delete cascade, at timestamptz not null default now(), pos point, note text, primary key (leg_id, at));
create index tracking_pos on tms.tracking using spgist (pos quad_point_ops); create index tracking_at on tms.tracking using brin (at);
create function wms.apply_movement() returns trigger language plpgsql as $$
begin
update wms.stock set qty = qty - new.qty where product_id = new.product_id and location_id = new.from_loc and lot = new.lot;
insert into wms.stock (product_id, location_id, lot, qty) select new.product_id, new.to_loc, new.lot, new.qty where new.to_loc is not null on conflict (product_id, location_id, unit, lot) do update set qty = stock.qty + excluded.qty;
 return new; end $$;
create trigger apply_movement after insert on wms.movements for each row
when (new.reason <> 'correction')
 execute function wms.apply_movement();
create view wms.inventory as select p.sku, l.warehouse, s.unit, sum(s.qty) as qty, sum(s.qty - s.reserved) as free, sum(s.qty * p.volume) as volume, min(s.expires) as next_expiry from wms.stock s join wms.products p on p.id = s.product_id join wms.locations l on l.id = s.location_id where not l.blocked group by 1, 2, 3;
create view wms.product_sync as select lp.id, lp.sku, lp.name, p.id is null as missing
, p.weight_g is distinct from lp.weight_g as weight_differs
 from legacy.products lp left join wms.products p on p.sku = lp.sku;
create view tms.board as select s.ref, l.seq, l.state, l.vehicle,
upper(l.slot) as eta, c.name as carrier, s.consignee ->> 'city' as city from tms.shipments s join tms.legs l on l.shipment_id = s.id left join tms.vehicles v on v.plate = l.vehicle left join tms.carriers c on c.code = v.carrier where l.state not in ('delivered', 'exception');
create materialized view tms.weights as select i.shipment_id, sum(i.qty *
p.weight_g / 1000.0) as kg, sum(i.qty * p.volume) as volume from tms.shipment_items i join wms.products p on p.id = i.product_id group by 1;
create unique index weights_uq on tms.weights (shipment_id);
comment on foreign table staging.scans is 'handheld scanner drop';
comment on server erp is
'ERP, version 2';
