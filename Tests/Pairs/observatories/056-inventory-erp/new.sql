create schema inv;
create schema pur;
create type inv.uom as enum ('pc','kg'
,'m'
);
create type inv.qty as (n numeric(
12,3
), u inv.uom);
create domain inv.pos_qty as inv.qty check ((value).n > 0);
create sequence pur.order_no start 100000
 cache 10
;
create table inv.locations (id serial primary key, parent int references inv.locations, code text not null, exclude using btree (code with =));
create table inv.items (id serial primary key, code text not null unique, base inv.uom not null default 'pc'
, active bool default true
, min_stock inv.qty
);
create table inv.moves (id bigserial, at timestamptz default now() not null, item int not null references inv.items, src int references inv.locations, dst int references inv.locations, q inv.pos_qty not null, check (src is distinct from dst), primary key (id, at)) partition by range (at);
create table inv.moves_h1 partition of inv.moves for values from ('2023-01-01 00:00+00') to ('2023-07-01 00:00+00');
create table inv.moves_h2 partition of inv.moves for values from ('2023-07-01 00:00+00') to ('2024-01-01 00:00+00');
create table inv.moves_next partition of inv.moves for values from ('2024-01-01 00:00+00') to (maxvalue);
create index moves_item on inv.moves (item, at);
create table pur.suppliers (id serial primary key, name text not null, vat text
, terms interval default '30 days'
);
create table pur.orders (no bigint primary key default nextval('pur.order_no'), supplier int not null references pur.suppliers, ordered date default current_date
, note text, approved_by name
);
create table pur.lines (order_no bigint references pur.orders on delete cascade, pos int, item int references inv.items, q inv.qty, price numeric(12,4), value numeric generated always as ((q).n * price) stored, primary key (order_no, pos));
create function inv.q_add(inv.qty, inv.qty) returns inv.qty language plpgsql immutable as $$
begin
  if $1 is null then return $2; end if;
  return row($1.n + $2.n, $1.u)::inv.qty;
end $$;
create aggregate inv.sum(inv.qty) (sfunc = inv.q_add, stype = inv.qty
);
create operator inv.+ (leftarg = inv.qty, rightarg = inv.qty, function = inv.q_add
, commutator = operator(inv.+)
);
create view inv.stock as select item, loc, inv.sum(q) q from (select item, dst loc, q::inv.qty from inv.moves union all select item, src, row(-(q).n, (q).u)::inv.qty from inv.moves) x where loc is not null group by item, loc;
create view pur.open as select o.no, s.name, sum(l.value) as total from pur.orders o join pur.suppliers s on s.id = o.supplier left join pur.lines l on l.order_no = o.no
 where o.approved_by is not null
 group by o.no, s.name;
create materialized view inv.turnover as select item, date_trunc('month', at) m, inv.sum(q::inv.qty) q from inv.moves group by 1, 2 with no data;
create unique index turnover_u on inv.turnover (item, m);
create table pur.prices (supplier int references pur.suppliers, item int references inv.items, valid daterange, price numeric(12,4) not null, primary key (supplier, item, valid));
alter table pur.orders enable row level security;
create policy approve on pur.orders for update to pair_admin using (
 approved_by is null
);
create policy see on pur.orders for select using (true);
grant usage on schema inv, pur to pair_app, pair_admin;
grant select on all tables in schema pur to pair_app;
grant update (note
, approved_by
) on pur.orders to pair_admin;
grant usage on sequence pur.order_no to pair_app;
alter schema pur owner to pair_owner;
alter table pur.orders owner to pair_owner;
alter table inv.moves owner to pair_owner2;
comment on schema pur is 'purchasing';
comment on aggregate inv.sum(inv.qty) is 'sum';
comment on sequence pur.order_no is 'order numbers';
