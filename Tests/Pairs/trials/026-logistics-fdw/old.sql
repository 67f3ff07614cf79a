create schema wms; create schema tms; create schema legacy; create schema staging;
create extension postgres_fdw schema public; create extension file_fdw schema public;
create foreign data wrapper dummy_edi
  no handler;
create server erp type 'postgres' version
  '12' foreign data wrapper postgres_fdw options (host 'erp.internal', dbname 'erp', port '5432');
create server drops foreign data wrapper file_fdw;
create user mapping for public server erp options (user 'reader'
);
create foreign table legacy.products (id integer not null, sku text
  options (column_name 'art_no'), name varchar(50), weight real
) server erp options (schema_name 'public', table_name
  'artikel');
create foreign table legacy.suppliers (id integer, name text) server erp options (table_name 'lieferanten');
create foreign table staging.scans (barcode text, at timestamp, gate text
) server drops options (filename '/var/spool/scans.csv', format 'csv', header
  'true');
create type wms.unit as enum ('pc', 'box', 'pallet'
);
create type wms.dims as (l integer, w integer, h integer);
create type tms.leg_state as enum ('planned', 'loading', 'in_transit', 'delivered'
);
create type tms."window" as range (subtype = timestamptz
);
create function wms.volume(d wms.dims) returns
integer language sql immutable as $$ select (d).l * (d).w * (d).h $$;
create table wms.warehouses (code char(4) primary key, name text not null, country char(2) not null
);
create table wms.locations (
id serial primary key, warehouse char(4) not null references wms.warehouses, aisle text not null, rack integer not null, level integer not null, unique (warehouse, aisle, rack, level)
);
create table wms.products (id integer primary key, sku text not null unique, name text not null, dims wms.dims,
weight real
);
create index products_volume on wms.products (wms.volume(dims));
create table wms.stock (product_id integer not null references wms.products, location_id integer not null references wms.locations, unit wms.unit not null default 'pc',
qty integer not null check (qty >= 0), primary key (product_id, location_id)
);
create table wms.movements (
id bigserial primary key, product_id integer not null references wms.products, from_loc integer references wms.locations, to_loc integer references wms.locations, qty integer not null, at timestamp not null default now()
);
create index movements_product on wms.movements (product_id, at desc);
create table tms.carriers (code text primary key, name text not null, api
json);
create table tms.delivery_windows (warehouse char(4) not null references wms.warehouses, dock smallint not null, open tms."window" not null,
primary key (warehouse, dock, open));
create table tms.vehicles (plate text primary key, carrier text references tms.carriers, max_kg integer not null,
max_pallets integer
);
create table tms.shipments (id serial primary key, ref text not null
unique, warehouse char(4) not null references wms.warehouses, ship_to text not null, weight real, created timestamp default now()
);
create table tms.shipment_items (shipment_id integer not null references tms.shipments on delete cascade, product_id integer not null references wms.products, qty
integer not null, primary key (shipment_id, product_id)
);
create table tms.legs (id serial primary key, shipment_id integer not null references tms.shipments on delete cascade, seq smallint not null, vehicle text references tms.vehicles, state tms.leg_state not null default 'planned',
departs timestamp, arrives timestamp, check (arrives > departs), unique (shipment_id, seq)
);
create table tms.tracking (leg_id integer not null references tms.legs on delete cascade, at timestamptz not null default now(), pos point, note text, primary key (leg_id, at));
create index tracking_pos on tms.tracking using gist (pos);
create function wms.apply_movement() returns trigger language plpgsql as $$
begin
update wms.stock set qty = qty - new.qty where product_id = new.product_id and location_id = new.from_loc;
insert into wms.stock (product_id, location_id, qty) select new.product_id, new.to_loc, new.qty where new.to_loc is not null on conflict (product_id, location_id) do update set qty = stock.qty + excluded.qty;
 return new; end $$;
create trigger apply_movement after insert on wms.movements for each row
 execute function wms.apply_movement();
create view wms.inventory as select p.sku, l.warehouse, sum(s.qty) as qty, sum(s.qty * wms.volume(p.dims)) as volume from wms.stock s join wms.products p on p.id = s.product_id join wms.locations l on l.id = s.location_id group by 1, 2;
create view wms.product_sync as select lp.id, lp.sku, lp.name, p.id is null as missing
 from legacy.products lp left join wms.products p on p.sku = lp.sku;
create view tms.board as select s.ref, l.seq, l.state, l.vehicle,
l.arrives as eta from tms.shipments s join tms.legs l on l.shipment_id = s.id where l.state <> 'delivered';
create materialized view tms.weights as select i.shipment_id, sum(i.qty *
p.weight) as kg from tms.shipment_items i join wms.products p on p.id = i.product_id group by 1;
create unique index weights_uq on tms.weights (shipment_id);
comment on foreign table staging.scans is 'handheld scanner drop';
comment on server erp is
'old ERP';
