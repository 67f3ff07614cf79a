-- two-sided marketplace: polymorphic helpers, jsonb documents, casts, generated columns
create schema util;
create schema market;
create extension btree_gist with schema util;
create extension citext with schema util;
set search_path = market, util;
create function util.coalesce_empty(a anyarray, b anyarray) returns anyarray
language sql immutable
as $$ select case when a is null or cardinality(a) = 0 then b else a end $$;
create function util.pick(flag boolean, a anyelement, b anyelement) returns anyelement
language sql immutable as $$ select case when flag then a else b end $$;
create function util.between_excl(v anyelement, r anyrange) returns boolean
language sql immutable as $$ select v <@ r and v <> lower(r) $$;
create function util.array_sum(variadic v numeric[]) returns numeric
language sql immutable strict as $$ select sum(x) from unnest(v) as x $$;
create function util.money_text(v numeric, currency text default 'EUR', digits integer default 2) returns text
language sql immutable parallel safe
return round(v, digits)::text || ' ' || currency;

create type market.price as (amount numeric(12,2), currency char(3));
create function market.price_num(p market.price) returns numeric language sql immutable strict return (p).amount;
create cast (market.price as numeric) with function market.price_num(market.price) as assignment;
create function market.price_lt(a market.price, b market.price) returns boolean language sql immutable strict
return (a).amount < (b).amount and (a).currency = (b).currency;
create operator market.<< (leftarg = market.price, rightarg = market.price, function = market.price_lt, restrict = scalarltsel);

create table market.seller (
  seller_id bigint generated always as identity primary key,
  handle util.citext not null unique,
  rating numeric(3,2) check (rating between 0 and 5),
  payout_iban text,
  joined timestamptz not null default now()
);
create table market.category (
  category_id integer primary key,
  parent_id integer references market.category,
  name text not null,
  schema jsonb not null default '{}'
);
create table market.listing (
  listing_id bigint generated always as identity primary key,
  seller_id bigint not null references market.seller,
  category_id integer references market.category,
  title text not null,
  ask market.price not null,
  doc jsonb not null default '{}',
  brand text generated always as (doc ->> 'brand') stored,
  weight numeric generated always as ((doc ->> 'weight')::numeric) stored,
  active tstzrange not null default tstzrange(now(), null),
  constraint ask_positive check ((ask).amount > 0)
);
create index listing_doc_idx on market.listing using gin (doc jsonb_path_ops);
create index listing_price_idx on market.listing (((ask).amount)) where upper_inf(active);
create index listing_brand_idx on market.listing (brand, weight desc nulls last);
create table market.offer (
  offer_id bigint generated always as identity primary key,
  listing_id bigint not null references market.listing on delete cascade,
  buyer util.citext not null,
  bid market.price not null,
  valid tstzrange not null,
  exclude using gist (listing_id with =, valid with &&)
);
create view market.live_listing as
  select l.listing_id, l.title, util.money_text((l.ask).amount, (l.ask).currency) as price, s.handle
    from market.listing l join market.seller s using (seller_id) where l.active @> now();
create view market.best_bid as
  select distinct on (listing_id) listing_id, offer_id, bid, rank() over (partition by listing_id order by (bid).amount desc) as place
    from market.offer order by listing_id, (bid).amount desc;
create recursive view market.category_path (category_id, path) as
  select category_id, array[name] from market.category where parent_id is null
  union all
  select c.category_id, p.path || c.name from market.category c join category_path p on c.parent_id = p.category_id;
create function market.search(filter jsonb, max_price numeric default null, out listing_id bigint, out title text)
returns setof record language sql stable rows 100 as $$
  select l.listing_id, l.title from market.listing l
   where l.doc @> filter and (max_price is null or (l.ask).amount <= max_price)
$$;
create procedure market.close_listing(inout p_listing bigint, inout p_note text default 'closed')
language plpgsql as $$
begin
  update market.listing set active = tstzrange(lower(active), now()) where listing_id = p_listing;
end $$;
grant usage on schema market, util to men_app, men_ro;
grant select on market.live_listing to men_ro;
grant select (seller_id, handle, rating) on market.seller to men_ro;
grant select, insert, update on market.listing, market.offer to men_app;
comment on cast (market.price as numeric) is 'drops the currency';
comment on function util.pick(boolean, anyelement, anyelement) is 'ternary';
