create schema meter; create schema tariff; create schema grid; create schema ext;
create extension ltree schema ext; create extension btree_gist schema ext; create extension pgcrypto schema ext;
create extension btree_gin schema ext;
create type meter.obis as (medium smallint, channel smallint, indicator smallint, mode smallint, quantities smallint
, storage smallint
);
create type meter.kind as enum ('electricity', 'gas', 'water', 'heat');
create type meter.status as enum ('valid', 'estimated', 'missing'
, 'corrected', 'suspect'
);
create domain meter.ean as char(18)
check (value ~ '^[0-9]{18}$') constraint ean_country check (value like '54%' or value like '87%');
create domain meter.kwh as numeric(
15,4) check (value > -1e9);
-- energy quantity: own type with arithmetic
create type meter.energy as (wh bigint);
create function meter.e_add(a meter.energy, b meter.energy) returns meter.energy language sql immutable strict as $$ select row((a).wh + (b).wh)::meter.energy $$;
create function meter.e_sub(a meter.energy, b meter.energy) returns meter.energy language sql immutable strict as $$ select row((a).wh - (b).wh)::meter.energy $$;
create function meter.e_gt(a meter.energy, b meter.energy) returns boolean language sql immutable strict as $$ select (a).wh > (b).wh $$;
create function meter.e_lt(a meter.energy, b meter.energy) returns boolean language sql immutable strict as $$ select (a).wh < (b).wh $$;
create operator meter.+ (leftarg = meter.energy, rightarg = meter.energy, function = meter.e_add
, commutator = operator(meter.+)
);
create operator meter.- (leftarg = meter.energy, rightarg = meter.energy, function = meter.e_sub);
create operator meter.<! (leftarg = meter.energy, rightarg = meter.energy, function = meter.e_lt, restrict = scalarltsel);
create operator meter.>! (leftarg = meter.energy, rightarg = meter.energy, function = meter.e_gt, commutator = operator(meter.<!), restrict = scalargtsel);
create function meter.e_kwh(e meter.energy) returns numeric language sql immutable strict as $$ select
round((e).wh / 1000.0, 4) $$;
create cast (meter.energy as numeric) with function meter.e_kwh(meter.energy)
as assignment;
create function meter.to_energy(n numeric) returns meter.energy language sql immutable strict return row((n * 1000)::bigint)::meter.energy;
create cast (numeric as meter.energy) with function meter.to_energy(numeric);
create aggregate meter.total(meter.energy) (sfunc = meter.e_add, stype = meter.energy
, combinefunc = meter.e_add, initcond = '(0)', parallel = safe
);
create function meter.check_ean(e text) returns boolean language sql immutable as $$ select
e ~ '^[0-9]{18}$' and (10 - (select sum(substr(e, i, 1)::int * case when i % 2 = 1 then 3 else 1 end) from generate_series(1, 17) i) % 10) % 10 >= 0 $$;
create table grid.nodes (path ext.ltree primary key, name text not null, voltage_kv numeric(
7,3) check (voltage_kv > 0), kind text not null default 'feeder' check (kind in ('substation', 'feeder', 'transformer')), parent ext.ltree generated always as (case when ext.nlevel(path) > 1 then ext.subpath(path, 0, -1) end) stored, geo point);
create index nodes_gist on grid.nodes using gist (path
ext.gist_ltree_ops (siglen = 12)
);
alter table grid.nodes add constraint nodes_parent foreign key (parent) references grid.nodes (path) deferrable initially deferred not valid;
create table meter.points (ean meter.ean primary key, node ext.ltree references grid.nodes
on update cascade
, kind meter.kind not null default 'electricity', address text,
country char(2) not null default 'BE', active daterange not null default '[2000-01-01,)', capacity_kw numeric(8,2), prosumer boolean not null default false, constraint ean_ok check (meter.check_ean(ean::text)) not valid
);
create index points_node on meter.points using gist (node, active);
create table meter.devices (serial text primary key, ean meter.ean references meter.points,
installed daterange not null, registers meter.obis[] not null default '{}', key bytea not null default ext.gen_random_bytes(32), firmware text, model_id integer, constraint one_device exclude using gist (ean with =, installed with &&) deferrable
);
create table meter.models (id integer generated always as identity primary key, vendor text not null, model text not null, smart boolean not null default true, digits smallint not null default 6, unique (vendor, model));
alter table meter.devices add constraint devices_model foreign key (model_id) references meter.models on delete set null;
create table meter.readings (
ean meter.ean not null, register smallint not null default 1, at timestamptz not null, value meter.kwh, energy meter.energy generated always as (meter.to_energy(value::numeric)) stored, status meter.status not null default 'valid', source text not null default 'amr', received timestamptz not null default now(),
primary key (at, ean, register), constraint missing_is_null check ((status = 'missing') = (value is null))
) partition by range (at);
create table meter.readings_2023 partition of meter.readings for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table meter.readings_2024 partition of meter.readings for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00') partition by hash (ean);
create table meter.readings_2024_0 partition of meter.readings_2024 for values with (modulus 3, remainder 0);
create table meter.readings_2024_1 partition of meter.readings_2024 for values with (modulus 3, remainder 1);
create table meter.readings_2024_2 partition of meter.readings_2024 for values with (modulus 3, remainder 2);
create table meter.readings_rest partition of meter.readings default;
create index readings_at on meter.readings using brin (at
, ean
);
create index readings_suspect on meter.readings (ean, at) where status in ('suspect', 'missing');
create table meter.profiles (code char(3) not null, slot smallint not null, share
numeric(9,8) not null check (share >= 0), season text not null default 'W' check (season in ('W', 'S', 'T')), primary key (code, season, slot), constraint slots check (slot between 0 and 99)
);
create table tariff.suppliers (id serial primary key, name text not null unique, ean_gln char(13)
check (ean_gln ~ '^[0-9]{13}$'), active boolean not null default true
);
create table tariff.products (id serial primary key, supplier_id integer not null references tariff.suppliers, name text not null,
kind meter.kind not null default 'electricity', fixed_fee numeric(10,2) not null default 0, indexed boolean not null default false, formula text, constraint products_name unique (supplier_id, name), check (indexed = (formula is not null))
);
create table tariff.prices (product_id integer not null references tariff.products on delete cascade, register smallint not null default 1, valid daterange not null, eur_kwh numeric(10,6) not null, constraint prices_once exclude using gist (product_id with =, register with =, valid with &&));

create table tariff.contracts (id bigserial primary key, ean meter.ean not null references meter.points, product_id integer not null references tariff.products,
period daterange not null, customer text not null, profile char(3) not null default 'S21', billing interval not null default '1 month', constraint one_supplier exclude using gist (ean with =, period with &&)
);
create table tariff.invoices (id bigserial primary key, contract_id bigint not null references tariff.contracts,
period daterange not null, lines jsonb not null default '[]', amount numeric(12,2) not null, vat numeric generated always as (round(amount * 0.06, 2)) stored, corrected_by bigint references tariff.invoices, constraint no_self_correction check (corrected_by <> id)
);
create table grid.outages (id serial primary key, node ext.ltree not null references grid.nodes, during tstzrange not null, cause text
, affected integer not null default 0, planned boolean not null default false, exclude using gist (node with operator(ext.=), during with &&) where (planned)
);
create function meter.reading_check() returns trigger language plpgsql as $$ begin if new.value < 0 then new.status := 'suspect'; elsif new.value is null then new.status := 'missing'; end if; return new; end $$;
create trigger reading_check before insert or update of value on meter.readings for each row execute function meter.reading_check();
create function meter.consumption(p_ean
meter.ean, p_period tstzrange, p_register smallint default 1) returns meter.energy language sql stable
begin atomic select row(((max(r.value) - min(r.value)) * 1000)::bigint)::meter.energy from meter.readings r where r.ean = p_ean and r.register = p_register and r.at <@ p_period and r.status <> 'suspect'; end;
create view meter.latest as select distinct on (ean, register) ean, register, at, value
, status
 from meter.readings
where status <> 'missing'
 order by ean, register, at desc;
create view grid.load as select n.path, n.name, count(p.ean) as points,
sum(p.capacity_kw) filter (where p.active @> current_date) as kw, bool_or(p.prosumer) as has_prosumer from grid.nodes n left join meter.points p on p.node operator(ext.<@) n.path group by n.path;
create view tariff.current_prices as select c.ean, s.name as supplier,
pr.register, pr.eur_kwh from tariff.contracts c join tariff.products p on p.id = c.product_id join tariff.suppliers s on s.id = p.supplier_id join tariff.prices pr on pr.product_id = p.id and pr.valid @> current_date where c.period @> current_date and s.active;
create materialized view meter.daily as select ean, register, date_trunc('day', at at time zone 'UTC')::date as day, max(value) - min(value) as kwh
, meter.total(energy) as total, count(*) filter (where status <> 'valid') as not_valid
 from meter.readings group by 1, 2, 3;
create unique index daily_uq on meter.daily (ean, register, day);
create index daily_day on meter.daily using brin (day);
create statistics meter.reading_stats on ean, register
, status
 from meter.readings;
create statistics meter.points_expr on (lower(active)), kind from meter.points;
alter table meter.devices alter key set storage
external;
alter table meter.points alter ean set statistics
500;
comment on aggregate meter.total(meter.energy) is 'sum of energies';
comment on cast (meter.energy as numeric) is
'in kWh, four decimals';
