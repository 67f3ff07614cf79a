create schema d;
create domain d.gift_sku as text default 'GIFT' check (value like 'GIFT%');
create domain d.sku as varchar(40) check (length(value) <= 24);
create domain d.code as d.sku constraint code_shape check (value ~ '^[A-Z0-9-]+$');
create domain d.big_qty as bigint check (value >= 100);
create domain d.qty as d.big_qty not null default 100 check (value > 0);
create type d.qty_range as range (subtype = d.big_qty);
create type d.pack as (item d.code, n d.qty, alts d.sku[]);
create function d.is_gift(s d.code) returns boolean language sql immutable as $$ select s like 'GIFT%' $$;
create function d.code_of(p d.pack) returns d.sku language sql immutable as $$ select p.item::d.sku $$;
create table item (
  sku d.sku primary key,
  base d.code not null unique,
  gift d.gift_sku,
  n d.qty,
  band d.qty_range default '[100,1000)',
  gift_flag boolean generated always as (d.is_gift(base)) stored,
  packs d.pack[],
  constraint not_itself check (base::text <> sku::text)
);
create index item_gift on item (gift) where d.is_gift(base);
create table stock (
  sku d.sku references item on update cascade,
  base d.code references item(base),
  n d.big_qty,
  exclude using gist (band with &&),
  band d.qty_range
);
create view gift_items as select sku, gift::d.code as gift_code, n from item where gift is not null;
create function add_item(s d.code, c d.sku default 'NONE', q d.qty default 100) returns d.code language plpgsql as $$
declare r d.code;
begin
  insert into item (sku, base, n) values (s, c, q) returning sku into r;
  return r;
end $$;
comment on domain d.sku is 'base of codes';
comment on domain d.code is 'code, a sku';
comment on constraint sku_check on domain d.sku is 'short';
comment on constraint big_qty_check on domain d.big_qty is 'large';
revoke usage on type d.sku from public;
