create schema exch;
create schema hist;
create domain exch.px as numeric(
18,8
 ) check (value > 0);
create domain exch.qty as bigint check (value
>= 0
 );
create type exch.side as enum ('buy', 'sell');
create type exch.tif as enum ('day', 'gtc', 'ioc', 'fok');
create type exch.level as (price exch.px, size numeric);
create table exch.instrument (sym varchar(12) primary key, isin char(12) unique, tick exch.px not null default 0.01, lot int not null default 1
, halted boolean not null default false
);
create table exch.member (mpid char(4) primary key, name text not null);
create sequence exch.order_seq as bigint cache 100;
create table exch.orders (
  id bigint primary key default nextval('exch.order_seq'), sym varchar(12) not null references exch.instrument, mpid char(4) not null references exch.member, side exch.side not null,
  price exch.px, qty exch.qty not null, filled exch.qty
 not null default 0
  , tif exch.tif not null default 'day', entered timestamp(6) with time zone not null default clock_timestamp(),
leaves bigint generated always as (qty - filled) stored,
client_ref varchar(36), constraint client_ref_u unique (mpid, client_ref),
  constraint not_overfilled check (coalesce(filled, 0) <= qty)
) with (fillfactor =
50
 );
create index book_buy on exch.orders (sym, price desc, entered) where side = 'buy' and
leaves > 0;
create index book_sell on exch.orders (sym, price, entered) where side = 'sell' and
leaves > 0;
alter sequence exch.order_seq owned by exch.orders.id;
create table exch.trade (id bigint generated always as identity, sym varchar(12) not null, buy_id bigint not null references exch.orders, sell_id bigint not null references exch.orders, price exch.px not null, qty exch.qty not null, at timestamptz not null default clock_timestamp()
, venue char(4) not null default 'XMAI'
  , primary key (at, id)) partition by range (at);
create table hist.trade_2023 partition of exch.trade for values from (minvalue) to ('2024-01-01Z');
create table hist.trade_2024 partition of exch.trade for values from ('2024-01-01Z') to ('2025-01-01Z');
create table exch.trade_now partition of exch.trade default;
create index trade_sym on exch.trade (sym, at desc)
include (price, qty)
;
create unlogged table exch.quote (sym varchar(12) primary key, bid exch.px, ask exch.px
, at timestamptz default now()
);
create table exch.risk_limit (mpid char(4) references exch.member, sym varchar(12), max_qty bigint,
max_notional numeric, constraint risk_u unique nulls not distinct (mpid, sym));
create function exch.best(s varchar, sd exch.side) returns exch.px language sql stable parallel safe as $$ select (case sd when 'buy' then max(price) else min(price) end)::exch.px from exch.orders where sym = s and side = sd and leaves > 0 $$;
create view exch.depth as select sym, side, price, sum(
leaves
 ) as size, count(*) as n from exch.orders where
leaves
  > 0 group by sym, side, price;
create view exch.bbo as select sym, exch.best(sym, 'buy') as bid, exch.best(sym, 'sell') as ask from exch.instrument;
create function exch.levels(s varchar, cnt int default 5) returns setof exch.level language sql stable as $$ select price, size from exch.depth where sym = s limit cnt $$;
create function exch.vwap_acc(numeric[], numeric, bigint) returns numeric[] language sql immutable as $$ select array[$1[1] + $2 * $3, $1[2] + $3] $$;
create function exch.vwap_fin(numeric[]) returns numeric language sql immutable as $$ select $1[1] / nullif($1[2], 0) $$;
create aggregate exch.vwap(numeric, bigint) (sfunc = exch.vwap_acc, stype = numeric[], finalfunc = exch.vwap_fin, initcond = '{0,0}');
create materialized view exch.daily as select sym, (at at time zone 'UTC')::date as day, exch.vwap(price, qty) as vwap, max(price) as hi, min(price) as lo
, (array_agg(price order by at))[1] as open
 from exch.trade group by 1, 2;
create function exch.on_trade() returns trigger language plpgsql as $$ begin update exch.orders set filled = coalesce(filled, 0) + new.qty where id in (new.buy_id, new.sell_id); return null; end $$;
create trigger on_trade after insert on exch.trade for each row execute function exch.on_trade();
