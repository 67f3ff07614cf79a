create schema pub;
create table pub.orders (
  id int not null,
  region varchar(10) not null,
  amount numeric(10,2),
  note text,
  created timestamptz default now()
);
create unique index orders_ri on pub.orders (id, region);
alter table pub.orders replica identity using index orders_ri;
create table pub.items (order_id int, sku text not null, qty int);
alter table pub.items replica identity full;
create table pub.logs (id int primary key, m text) partition by range (id);
create table pub.logs_1 partition of pub.logs for values from (0) to (100);
create publication p_eu for table pub.orders (id, region, amount) where (upper(region) = 'EU' and length(region) < 5)
 with (publish = 'insert, update');
create publication p_items for table only pub.items where (qty is not null and abs(qty) > 1)
 with (publish = 'insert')
;
create publication p_logs for table pub.logs
 with (publish_via_partition_root = true)
;
create publication p_schema for tables in schema pub;
create publication p_none;
comment on publication p_eu is 'to Europe';
alter publication p_none owner to pair_admin;
