-- stock system: columns used by publications, replica identity and generated columns are swapped
create schema stock;
set search_path = stock;
create domain sku as text check (value = upper(value));
create table item (
  item_id integer not null,
  sku sku not null,
  ean text,
  title text not null,
  qty integer not null default 0,
  reserved integer not null default 0,
  available integer generated always as (qty - reserved) stored,
  constraint item_pk primary key (item_id),
  constraint item_sku_u unique (sku)
);
alter table item replica identity using index item_sku_u;
alter table item cluster on item_sku_u;
create index item_available_idx on item (available) where available < 5;

create table bin (
  bin_id integer generated always as identity primary key,
  warehouse text not null,
  aisle text not null,
  item_id integer references item (item_id) on update cascade on delete set null,
  qty integer not null default 0
);
alter table bin replica identity full;
create table move (
  move_id bigint not null,
  item_sku sku not null references item (sku) on update cascade,
  from_bin integer references bin,
  to_bin integer references bin,
  qty integer not null,
  moved timestamptz not null default now(),
  constraint move_pk primary key (move_id),
  constraint move_somewhere check (from_bin is distinct from to_bin)
);
create sequence move_seq owned by move.move_id;
alter table move alter column move_id set default nextval('stock.move_seq');
create unique index move_repl on move (move_id, item_sku);
alter table move replica identity using index move_repl;

create publication stock_web for table item (sku, title, qty, item_id) where (title <> 'DUMMY') with (publish = 'insert');
create publication stock_erp for table item where (qty >= 0), bin where (qty > 0), move (move_id, item_sku, qty);
comment on publication stock_web is 'web shop stock';

create view low_stock as
  select i.sku, i.title, i.available, count(b.bin_id) as bins
    from item i left join bin b using (item_id)
   group by i.item_id;
create view stock_by_sku as
  select i.sku, sum(b.qty) as in_bins, i.qty as booked
    from item i join bin b on b.item_id = i.item_id
   group by i.sku, i.qty
  having sum(b.qty) <> i.qty;
create function reserve(p_sku sku, p_qty integer default 1) returns integer
language plpgsql as $$
declare left_over stock.item.available%type;
begin
  update stock.item set reserved = reserved + p_qty where sku = p_sku returning available into left_over;
  return left_over;
end $$;
create function item_by_sku(p_sku sku) returns item
language sql stable
begin atomic
  select i.* from item i where i.sku = p_sku;
end;
create function book_move() returns trigger language plpgsql as $$
begin
  update stock.bin set qty = qty - new.qty where bin_id = new.from_bin;
  update stock.bin set qty = qty + new.qty where bin_id = new.to_bin;
  return null;
end $$;
create trigger move_book after insert on move for each row
  when (new.qty <> 0) execute function book_move();
create trigger item_qty_watch before update of qty, reserved on item for each row
  when (old.qty <> new.qty) execute function suppress_redundant_updates_trigger();

grant usage on schema stock to men_app;
grant select (sku, title, available) on item to men_app;
grant execute on function reserve(sku, integer) to men_app;
comment on column item.available is 'free to sell';
comment on constraint item_sku_u on item is 'business key';
