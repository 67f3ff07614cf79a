create table supplier (
  id bigserial primary key,
  name text not null
);
create table product (
  id bigserial primary key,
  supplier_id bigint not null references supplier,
  sku text not null unique,
  stock integer not null default 0 check (stock >= 0)
);
create table bundle_part (
  bundle_id bigint not null references product on delete cascade,
  part_id bigint not null references product,
  quantity smallint not null default 1,
  primary key (bundle_id, part_id),
  constraint not_itself check (bundle_id <> part_id)
);
create table stock_move (
  id bigint generated always as identity primary key,
  product_id bigint not null references product,
  moved_ids bigint[] not null default '{}',
  delta integer not null,
  at timestamptz not null default now()
);
create index stock_move_product on stock_move (product_id, at desc);
create view stock_level as
  select p.id, p.sku, p.stock + coalesce(sum(m.delta), 0) as level
  from product p left join stock_move m on m.product_id = p.id
  group by p.id, p.sku, p.stock;
create view low_stock as select id, sku from stock_level where level < 5;

create function parts_of(bundle bigint) returns setof bigint language sql stable as $$
  select part_id from bundle_part where bundle_id = bundle
$$;
create function product_by_sku(wanted text) returns product language sql stable as $$
  select * from product where sku = wanted
$$;
create function adjust_stock() returns trigger language plpgsql as $$
begin
  update product set stock = stock + new.delta where id = new.product_id;
  return null;
end $$;
create trigger adjust_stock after insert or update of product_id, delta on stock_move
  for each row when (new.product_id > 0) execute function adjust_stock();
