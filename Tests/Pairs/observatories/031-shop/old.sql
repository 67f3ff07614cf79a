create extension citext;
create extension pg_trgm;
create schema shop;
alter schema shop owner to pair_owner;
grant usage on schema shop to pair_app, pair_ro;
create type shop.order_status as enum ('cart','placed',
'shipped','done'
);
create domain shop.email as citext check (value ~ '@'
);
create domain shop.money_amt as numeric(12,2) default 0 not null;
create type shop.address as (street text, city text, zip varchar(10), country char(2)
);
create table shop.customers (
  id bigserial primary key,
  email shop.email not null unique,
  name text not null,
 fax text,
  billing shop.address,
  created_at timestamptz not null default now()
);
create table shop.categories (id serial primary key, parent_id int references shop.categories, name text not null
, unique (parent_id, name)
);
create table shop.products (
  id bigserial primary key,
  sku varchar(
20
) not null constraint products_sku_key unique,
  title text not null,
  price shop.money_amt,
  category_id int references shop.categories
,
  attrs jsonb not null default '{}'
);
create index products_title_trgm on shop.products using gin (title gin_trgm_ops);
create table shop.orders (
  id bigserial primary key,
  customer_id bigint not null references shop.customers,
  status shop.order_status not null default 'cart',
  ship_to shop.address,
  placed_at timestamptz
, constraint placed_ck check (status = 'cart' or placed_at is not null)
);
create index orders_open on shop.orders (customer_id) where status <> 'done';
create table shop.order_lines (
  order_id bigint not null references shop.orders on delete cascade,
  line_no
 smallint
 not null,
  product_id bigint not null references shop.products,
  qty int not null check (qty > 0),
  unit_price shop.money_amt,
  total numeric generated always as (qty * unit_price::numeric) stored,
  primary key (order_id, line_no)
);
create function shop.order_total(o bigint) returns numeric language sql stable as $$ select sum(total) from shop.order_lines where order_id = o $$;
create function shop.touch() returns trigger language plpgsql as $$
begin
  if new.status = 'placed' then new.placed_at := now(); end if;
  return new;
end $$;
create trigger orders_touch before
 update
 of status
 on shop.orders for each row execute function shop.touch();
create view shop.order_summary as select o.id, c.email, o.status, shop.order_total(o.id) total
 from shop.orders o join shop.customers c on c.id = o.customer_id
;
create materialized view shop.sales as select p.id, p.sku, sum(l.qty) sold, sum(l.total) revenue from shop.products p left join shop.order_lines l on l.product_id = p.id group by p.id with no data;
create unique index sales_id on shop.sales (id);
create view shop.fax_list as select name, fax from shop.customers where fax is not null;
alter table shop.orders enable row level security;
create policy own_orders on shop.orders for select to pair_app using (customer_id = current_setting('shop.customer', true)::bigint);
grant select, insert on shop.orders, shop.order_lines to pair_app;
grant select on all tables in schema shop to pair_ro;
comment on schema shop is 'web shop';
comment on column shop.orders.status is
 'status';
comment on view shop.order_summary is 'orders with totals';
