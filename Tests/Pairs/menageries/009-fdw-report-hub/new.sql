-- reporting hub: shards via postgres_fdw, price lists via file_fdw
create schema fdw;
create schema hub;
create extension postgres_fdw with schema fdw;
create extension file_fdw with schema fdw;
create server shop_eu foreign data wrapper postgres_fdw
  options (host 'eu.shop.internal', dbname 'shop_v2', fetch_size '2000', async_capable 'true');
create server shop_us type 'replica' version '15' foreign data wrapper postgres_fdw
  options (host 'us.shop.internal', dbname 'shop');
create server files foreign data wrapper file_fdw;
create server shop_apac foreign data wrapper postgres_fdw options (host 'apac.shop.internal', dbname 'shop', extensions 'hstore, citext');
alter server shop_apac owner to men_admin;
comment on server shop_eu is 'production shop, Frankfurt (v2)';
comment on server shop_apac is 'Singapore';
create user mapping for men_etl server shop_eu options (user 'hub_reader');
create user mapping for men_etl server shop_us options (user 'hub_reader_us');
create user mapping for men_etl server shop_apac options (user 'hub_reader');
create user mapping for men_admin server shop_eu options (user 'hub_admin');
create user mapping for public server files;

create schema eu;
create schema us;
create schema apac;
create foreign table eu.customer (
  customer_id bigint not null,
  email text,
  country char(2),
  created timestamptz default now(),
  vip boolean not null default false
) server shop_eu options (schema_name 'crm', table_name 'customer', updatable 'false');
create foreign table apac.customer (
  customer_id bigint not null,
  email text collate "C",
  country char(2)
) server shop_apac options (table_name 'customer');
create foreign table us.customer (
  customer_id bigint not null,
  email text,
  country char(2),
  created timestamptz
) server shop_us options (schema_name 'public', table_name 'customer');

create table hub.orders (
  order_id bigint not null,
  region text not null,
  ordered date not null,
  customer_id bigint not null,
  cents bigint not null check (cents >= 0),
  currency char(3) not null default 'EUR'
) partition by list (region);
create foreign table eu.orders partition of hub.orders for values in ('eu')
  server shop_eu options (schema_name 'public', table_name 'orders');
create foreign table us.orders partition of hub.orders for values in ('us')
  server shop_us options (schema_name 'sales', table_name 'orders_v2', batch_size '100');
create foreign table apac.orders partition of hub.orders for values in ('apac', 'anz')
  server shop_apac options (table_name 'orders');
create table hub.orders_local partition of hub.orders for values in ('local');
create table hub.orders_rest partition of hub.orders default;
create index orders_local_day on hub.orders_local (ordered);

create foreign table hub.price_list (
  sku text options (force_not_null 'true', force_null 'false'),
  currency char(3),
  price numeric,
  valid_from date,
  constraint price_positive check (price > 0)
) server files options (filename '/var/lib/hub/prices.txt', format 'csv', delimiter ';', header 'true', encoding 'UTF8');
alter foreign table eu.customer alter column email options (column_name 'e_mail');
alter foreign table us.customer alter column customer_id set statistics 50;

create view hub.customer as
  select 'eu' as region, customer_id, email, country from eu.customer
  union all
  select 'us', customer_id, email, country from us.customer
  union all
  select 'apac', customer_id, email, country from apac.customer;
create materialized view hub.sales_by_day as
  select o.region, o.ordered, o.currency, sum(o.cents) / 100.0 as total, count(*) as orders
    from hub.orders o group by 1, 2, 3
  with no data;
create unique index sales_by_day_u on hub.sales_by_day (region, ordered, currency);
create materialized view hub.price_now as
  select distinct on (sku) sku, currency, price, valid_from from hub.price_list
   where valid_from <= current_date order by sku, valid_from desc
  with no data;

create procedure hub.refresh_all(inout done integer default 0)
language plpgsql as $$
begin
  refresh materialized view hub.sales_by_day;
  refresh materialized view hub.price_now;
  done := done + 2;
end $$;
create function hub.stamp_import() returns trigger language plpgsql as $$
begin
  new.created := coalesce(new.created, now());
  return new;
end $$;
create trigger customer_created before insert on eu.customer
  for each row execute function hub.stamp_import();

grant usage on schema hub, eu, us, apac to men_ro;
grant usage on foreign data wrapper postgres_fdw to men_admin;
grant usage on foreign server shop_eu, shop_us, shop_apac to men_etl with grant option;
grant select on hub.customer, hub.orders to men_ro;
grant select on eu.customer, us.customer, apac.customer to men_etl;
comment on foreign table hub.price_list is 'nightly upload';
comment on column hub.price_list.sku is 'stock keeping unit';
