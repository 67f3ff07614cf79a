create schema d;
create domain d.code as text check (value ~ '^[A-Z0-9-]+$');
create domain d.sku as d.code check (length(value) <= 20);
create domain d.gift_sku as d.sku default 'GIFT' check (value like 'GIFT%');
create domain d.qty as int not null default 1 check (value > 0);
create domain d.big_qty as d.qty check (value >= 100);
create type d.qty_range as range (subtype = d.qty);
create type d.pack as (item d.sku, n d.big_qty, alts d.code[]);
create function d.is_gift(s d.sku) returns boolean language sql immutable as $$ select s like 'GIFT%' $$;
create function d.code_of(p d.pack) returns d.code language sql immutable as $$ select p.item::d.code $$;
create table item (
  sku d.sku primary key,
  base d.code not null unique,
  gift d.gift_sku,
  n d.qty,
  band d.qty_range default '[1,10)',
  gift_flag boolean generated always as (d.is_gift(sku)) stored,
  packs d.pack[],
  constraint not_itself check (base::text <> sku::text)
);
create index item_gift on item (gift) where d.is_gift(gift);
create table stock (
  sku d.sku references item on update cascade,
  base d.code references item(base),
  n d.big_qty,
  exclude using gist (band with &&),
  band d.qty_range
);
create view gift_items as select sku, gift::d.code as gift_code, n from item where gift is not null;
create function add_item(s d.sku, c d.code default 'NONE', q d.qty default 1) returns d.sku language plpgsql as $$
declare r d.sku;
begin
  insert into item (sku, base, n) values (s, c, q) returning sku into r;
  return r;
end $$;
comment on domain d.code is 'base of codes';
comment on domain d.sku is 'sku, a code';
comment on constraint sku_check on domain d.sku is 'short';
comment on constraint qty_check on domain d.qty is 'positive';
grant usage on type d.code to public;
revoke usage on type d.sku from public;
