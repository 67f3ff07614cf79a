-- order system that feeds several consumers through logical replication
create schema sales;
create schema ref;
create schema scratch;
create extension hstore with schema ref;
create table ref.currency (code char(3) primary key, name text not null);
create table ref.country (code char(2) primary key, name text not null, currency char(3) references ref.currency);
create table ref.vat (
  country char(2) not null references ref.country,
  valid_from date not null,
  percent numeric(5,2) not null,
  reduced numeric(5,2),
  primary key (country, valid_from)
);
create table sales.customer (
  customer_id bigint generated always as identity primary key,
  email text not null,
  birth date,
  consent boolean not null default false,
  phone text,
  country char(2) not null references ref.country,
  attrs ref.hstore,
  constraint customer_email_u unique (email)
);
create table sales.orders (
  order_id bigint generated always as identity,
  customer_id bigint not null references sales.customer,
  ordered timestamptz not null default now(),
  status text not null default 'new' check (status in ('new', 'paid', 'packed', 'sent', 'void', 'returned')),
  warehouse smallint not null default 1,
  total numeric(12,2) not null default 0,
  internal_note text,
  channel text not null default 'web',
  constraint orders_pk primary key (order_id)
);
create table sales.order_line (
  order_id bigint not null references sales.orders on delete cascade,
  line smallint not null,
  sku text not null,
  qty integer not null,
  price numeric(12,2) not null,
  net numeric(14,2) generated always as (qty * price) stored,
  primary key (order_id, line)
);
create table sales.event (
  event_id bigint not null,
  at timestamptz not null,
  kind text not null,
  body jsonb,
  unique (event_id, at)
) partition by range (at);
create table sales.event_2023 partition of sales.event for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table sales.event_2024 partition of sales.event for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table sales.event_2025 partition of sales.event for values from ('2025-01-01 00:00+00') to ('2026-01-01 00:00+00');
create table scratch.import (line text, loaded timestamptz default now());
create table scratch.reject (line text, reason text);
create unique index event_2025_repl on sales.event_2025 (event_id, at, kind);

alter table sales.orders replica identity default;
alter table sales.order_line replica identity full;
alter table sales.customer replica identity using index customer_email_u;
alter table sales.event_2025 replica identity using index event_2025_repl;
alter table scratch.import replica identity full;

create function sales.line_total() returns trigger language plpgsql as $$
begin
  update sales.orders o
     set total = (select coalesce(sum(l.net), 0) from sales.order_line l where l.order_id = o.order_id)
   where o.order_id in (select order_id from changed);
  return null;
end $$;
create trigger order_line_total_ins after insert on sales.order_line
  referencing new table as changed for each statement execute function sales.line_total();
create trigger order_line_total_upd after update on sales.order_line
  referencing new table as changed for each statement execute function sales.line_total();
create trigger order_line_total_del after delete on sales.order_line
  referencing old table as changed for each statement execute function sales.line_total();
alter table sales.order_line enable always trigger order_line_total_ins;

create publication pub_ref for tables in schema ref, scratch with (publish = 'insert, truncate');
create publication pub_crm for table sales.customer (customer_id, email, country, consent) where (consent and country <> 'XX');
create publication pub_orders for table sales.orders (order_id, customer_id, status, warehouse, ordered), sales.order_line where (qty > 0), sales.customer
  with (publish = 'insert, update');
create publication pub_events for table sales.event where (kind <> 'debug') with (publish_via_partition_root = true, publish = 'insert');
create publication pub_schema_sales for tables in schema sales, table ref.vat;
comment on publication pub_crm is 'to the new CRM';
comment on publication pub_orders is 'to the warehouse';
alter publication pub_crm owner to men_admin;

create view sales.unsent as
  select o.order_id, o.ordered, c.email, c.attrs operator(ref.->) 'lang' as lang
    from sales.orders o join sales.customer c using (customer_id) where o.status = 'paid';
grant usage on schema sales, ref to men_etl;
grant select on all tables in schema ref to men_etl;
grant select on sales.orders, sales.order_line to men_etl;
grant select (customer_id, email, country, consent) on sales.customer to men_etl with grant option;
