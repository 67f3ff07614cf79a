create schema pub;
create table pub.orders (
  id bigint not null,
  region text not null,
  amount numeric(10,2),
  note text,
  created timestamptz default now()
);
create unique index orders_ri on pub.orders (id, region);
alter table pub.orders replica identity using index orders_ri;
create table pub.items (order_id int, sku text not null, qty int);
alter table pub.items add primary key (order_id, sku);
create table pub.logs (id int primary key, m text) partition by range (id);
create table pub.logs_1 partition of pub.logs for values from (0) to (100);
create publication p_eu for table pub.orders (id, region, amount) where (upper(region) = 'EU' and length(region) < 5)
, table pub.items (order_id, sku) where (order_id % 2 = 0)
 with (publish = 'insert, update');
create publication p_items for table only pub.items where (qty is not null and abs(qty) > 1)
 with (publish = 'insert, truncate')
;
create publication p_logs for table pub.logs
 where (m is distinct from 'x') with (publish_via_partition_root = true, publish = 'insert, delete')
;
create publication p_schema for tables in schema public, table pub.logs_1;
create publication p_none;
comment on publication p_eu is 'to Europe';
alter publication p_none owner to pair_admin;
