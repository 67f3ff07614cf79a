create schema app;
create schema audit;
comment on schema app is 'application'
 ' objects';
create table app.orders (
  id int primary key,
region varchar(12) not null,
  city text, zip text, total numeric default 0, secret text
, status int not null default 1
);
create table app.lines (order_id int references app.orders, n int, sku text, qty int check (qty > 0), primary key (order_id, n));
create table audit.log (id bigserial primary key, at timestamptz default now(), what text);
create table app.events (id int, day date not null, payload jsonb) partition by range (day);
create table app.events_1 partition of app.events for values from ('2024-01-01') to ('2024-07-01');
create table app.events_2 partition of app.events for values from ('2024-07-01') to ('2025-01-01');
create index lines_sku on app.lines (sku);
create statistics app.orders_geo (ndistinct, dependencies, mcv) on region, city, zip from app.orders;
alter statistics app.orders_geo set statistics 300;
create statistics app.lines_expr on
 (qty * 3), (lower(sku))
   from app.lines;
create statistics audit.single on (date_trunc('month', at at time zone 'UTC')) from audit.log;
create publication everything_app for tables in schema app
, audit
  ;
create publication orders_out for table app.orders (id, region, total, status) where (total > 10 and status = 1), app.lines with (publish = 'insert, update, delete');
create publication ev for table app.events with (publish_via_partition_root = true);
create publication all_t for all tables with (publish = 'truncate');
alter table app.lines replica identity
 using index lines_pkey;
comment on publication orders_out is 'to the warehouse';
comment on column app.orders.region is 'sales region';
comment on column app.orders.secret is 'never ''show''';
comment on constraint lines_qty_check on app.lines is 'positive';
comment on index app.lines_sku is 'look-ups';
comment on index app.orders_pkey is 'pk';
comment on sequence audit.log_id_seq is 'log ids';
comment on statistics app.orders_geo is 'geo';
create type app.money_t as (amount numeric, cur text);
comment on type app.money_t is 'money';
comment on column app.money_t.cur is
 'ISO currency';
create function app.f(a int, b text) returns int language sql as 'select a';
comment on function app.f(int, text) is E'line 1\nline
 two'
  ;
