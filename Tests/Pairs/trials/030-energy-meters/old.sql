create schema meter; create schema tariff; create schema grid; create schema ext;
create extension ltree schema ext; create extension btree_gist schema ext; create extension pgcrypto schema ext;
create type meter.obis as (medium smallint, channel smallint, indicator smallint, mode smallint, quantities smallint
);
create type meter.kind as enum ('electricity', 'gas');
create type meter.status as enum ('valid', 'estimated', 'missing'
);
create domain meter.ean as char(18)
check (value ~ '^[0-9]{18}$');
create domain meter.kwh as numeric(
12,3);
-- energy quantity: own type with arithmetic
create type meter.energy as (wh bigint);
create function meter.e_add(a meter.energy, b meter.energy) returns meter.energy language sql immutable strict as $$ select row((a).wh + (b).wh)::meter.energy $$;
create function meter.e_cmp(a meter.energy, b meter.energy) returns boolean language sql immutable strict as $$ select (a).wh > (b).wh $$;
create operator meter.+ (leftarg = meter.energy, rightarg = meter.energy, function = meter.e_add
);
create operator meter.>! (leftarg = meter.energy, rightarg = meter.energy, function = meter.e_cmp);
create function meter.e_kwh(e meter.energy) returns numeric language sql immutable strict as $$ select
(e).wh / 1000.0 $$;
create cast (meter.energy as numeric) with function meter.e_kwh(meter.energy)
;
create aggregate meter.total(meter.energy) (sfunc = meter.e_add, stype = meter.energy
);
create function meter.check_ean(e text) returns boolean language sql immutable as $$ select
length(e) = 18 $$;
create table grid.nodes (path ext.ltree primary key, name text not null, voltage_kv numeric(
6,2), kind text);
create index nodes_gist on grid.nodes using gist (path
);
create table meter.points (ean meter.ean primary key, node ext.ltree references grid.nodes
, kind meter.kind not null default 'electricity', address text,
connected date, capacity_kw integer, constraint ean_ok check (meter.check_ean(ean))
);
create index points_node on meter.points (node);
create table meter.devices (serial text primary key, ean meter.ean references meter.points,
installed date not null, removed date, registers meter.obis[], key bytea default ext.gen_random_bytes(16)
);
create table meter.readings (
ean meter.ean not null, register smallint not null default 1, at timestamptz not null, value meter.kwh, status meter.status not null default 'valid',
primary key (ean, register, at)
) partition by hash (ean);
create table meter.readings_0 partition of meter.readings for values with (modulus 2, remainder 0);
create table meter.readings_1 partition of meter.readings for values with (modulus 2, remainder 1);
create index readings_at on meter.readings using brin (at
);
create table meter.profiles (code char(3) not null, slot smallint not null, share
real not null, primary key (code, slot), check (slot between 0 and 95)
);
create table tariff.suppliers (id serial primary key, name text not null unique, ean_gln char(13)
);
create table tariff.products (id serial primary key, supplier_id integer not null references tariff.suppliers, name text not null,
price_day numeric(8,5) not null, price_night numeric(8,5), fixed_fee numeric(8,2) not null default 0
);

create table tariff.contracts (id bigserial primary key, ean meter.ean not null references meter.points, product_id integer not null references tariff.products,
starts date not null, ends date, customer text not null
);
create unique index one_contract on tariff.contracts (ean) where ends is null;
create table tariff.invoices (id bigserial primary key, contract_id bigint not null references tariff.contracts,
from_day date not null, to_day date not null, kwh meter.kwh, amount numeric(10,2) not null
);
create table grid.outages (id serial primary key, node ext.ltree not null references grid.nodes, during tstzrange not null, cause text
);
create function meter.reading_event() returns trigger language plpgsql as $$ begin if new.value < 0 then new.status := 'estimated'; new.value := 0; end if; return new; end $$;
create trigger reading_event before insert on meter.readings for each row execute function meter.reading_event();
create function meter.consumption(p_ean
text, p_from timestamptz, p_to timestamptz) returns numeric language sql stable as $$ select max(value) - min(value) from meter.readings where ean = p_ean and at between p_from and p_to $$;
create view meter.latest as select distinct on (ean, register) ean, register, at, value
 from meter.readings
 order by ean, register, at desc;
create view grid.load as select n.path, n.name, count(p.ean) as points,
sum(p.capacity_kw) as kw from grid.nodes n left join meter.points p on p.node operator(ext.<@) n.path group by n.path;
create view tariff.current_prices as select c.ean, s.name as supplier,
p.price_day, p.price_night from tariff.contracts c join tariff.products p on p.id = c.product_id join tariff.suppliers s on s.id = p.supplier_id where c.ends is null or c.ends > current_date;
create materialized view meter.daily as select ean, register, date_trunc('day', at at time zone 'UTC')::date as day, max(value) - min(value) as kwh
 from meter.readings group by 1, 2, 3;
create unique index daily_uq on meter.daily (ean, register, day);
create statistics meter.reading_stats on ean, register
 from meter.readings;
alter table meter.devices alter key set storage
plain;
alter table meter.points alter ean set statistics
200;
comment on aggregate meter.total(meter.energy) is 'sum of energies';
comment on cast (meter.energy as numeric) is
'in kWh';
