-- reporting hub: shards via postgres_fdw, price lists via file_fdw
create schema fdw;
create schema hub;
create extension postgres_fdw with schema fdw;
create extension file_fdw with schema fdw;
create server shop_eu foreign data wrapper postgres_fdw
  options (host 'eu.shop.internal', port '5432', dbname 'shop', fetch_size '500');
create server shop_us type 'replica' version '14' foreign data wrapper postgres_fdw
  options (host 'us.shop.internal', dbname 'shop');
create server files foreign data wrapper file_fdw;
comment on server shop_eu is 'production shop, Frankfurt';
create user mapping for men_etl server shop_eu options (user 'hub_reader');
create user mapping for men_etl server shop_us options (user 'hub_reader');
create user mapping for public server files;

create schema eu;
create schema us;
create foreign table eu.customer (
  customer_id bigint not null,
  email text,
  country char(2),
  created timestamptz
) server shop_eu options (schema_name 'public', table_name 'customer');
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
  cents bigint not null check (cents >= 0)
) partition by list (region);
create foreign table eu.orders partition of hub.orders for values in ('eu')
  server shop_eu options (schema_name 'public', table_name 'orders');
create foreign table us.orders partition of hub.orders for values in ('us')
  server shop_us options (schema_name 'sales', table_name 'orders', use_remote_estimate 'true');
create table hub.orders_local partition of hub.orders for values in ('local', 'test');
create index orders_local_day on hub.orders_local (ordered);

create foreign table hub.price_list (
  sku text options (force_not_null 'true'),
  price numeric,
  valid_from date,
  constraint price_positive check (price > 0)
) server files options (filename '/var/lib/hub/prices.csv', format 'csv', header 'true');
alter foreign table eu.customer alter column email options (column_name 'e_mail');
alter foreign table us.customer alter column customer_id set statistics 200;

create view hub.customer as
  select 'eu' as region, customer_id, email, country from eu.customer
  union all
  select 'us', customer_id, email, country from us.customer;
create materialized view hub.sales_by_day as
  select o.region, o.ordered, sum(o.cents) / 100.0 as total
    from hub.orders o group by 1, 2
  with no data;
create unique index sales_by_day_u on hub.sales_by_day (region, ordered);
create materialized view hub.price_now as
  select distinct on (sku) sku, price, valid_from from hub.price_list
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

grant usage on schema hub, eu, us to men_ro;
grant usage on foreign data wrapper postgres_fdw to men_admin with grant option;
grant usage on foreign server shop_eu, shop_us to men_etl;
grant select on hub.customer, hub.orders to men_ro;
grant select, insert on eu.customer to men_etl;
comment on foreign table hub.price_list is 'nightly upload';
comment on column hub.price_list.sku is 'stock keeping unit';
