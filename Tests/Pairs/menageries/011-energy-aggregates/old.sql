-- smart meters: home-made aggregates of every flavour
create schema meter;
create schema agg;
set search_path = meter, agg;
create type agg.wavg_state as (total numeric, weight numeric);
comment on type agg.wavg_state is 'running weighted mean';

create function agg.wavg_step(s agg.wavg_state, v numeric, w numeric) returns agg.wavg_state
language sql immutable parallel safe
as $$ select row(coalesce((s).total, 0) + coalesce(v * w, 0), coalesce((s).weight, 0) + coalesce(w, 0))::agg.wavg_state $$;
create function agg.wavg_inv(s agg.wavg_state, v numeric, w numeric) returns agg.wavg_state
language sql immutable parallel safe
as $$ select row((s).total - coalesce(v * w, 0), (s).weight - coalesce(w, 0))::agg.wavg_state $$;
create function agg.wavg_merge(a agg.wavg_state, b agg.wavg_state) returns agg.wavg_state
language sql immutable parallel safe
as $$ select row((a).total + (b).total, (a).weight + (b).weight)::agg.wavg_state $$;
create function agg.wavg_final(s agg.wavg_state) returns numeric
language sql immutable parallel safe
return (s).total / nullif((s).weight, 0);
create aggregate agg.wavg (v numeric, w numeric) (
  sfunc = agg.wavg_step, stype = agg.wavg_state, finalfunc = agg.wavg_final,
  combinefunc = agg.wavg_merge, initcond = '(0,0)', parallel = safe);
comment on aggregate agg.wavg(numeric, numeric) is 'weighted mean';

create function agg.keep_first(s anyelement, v anyelement) returns anyelement
language sql immutable strict parallel safe as $$ select s $$;
create aggregate agg.first (anyelement) (sfunc = agg.keep_first, stype = anyelement, parallel = safe);
create function agg.nth_final(s numeric[], n integer) returns numeric
language sql immutable
as $$ select v from unnest(s) as v order by v desc offset n - 1 limit 1 $$;
create aggregate agg.nth_largest (n integer order by v numeric) (
  sfunc = array_append, stype = numeric[], finalfunc = agg.nth_final, initcond = '{}');
create aggregate agg.product (double precision) (sfunc = float8mul, stype = double precision, initcond = '1');

create table meter.meter (
  meter_id integer primary key,
  serial text not null unique,
  phases smallint not null default 1 check (phases in (1, 3)),
  tariff text not null default 'flat'
);
create table meter.reading (
  meter_id integer not null references meter.meter,
  at timestamptz not null,
  kwh numeric(12,3) not null,
  hours numeric(6,3) not null default 0.25,
  primary key (meter_id, at)
) partition by range (at);
create table meter.reading_2023 partition of meter.reading for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table meter.reading_2024 partition of meter.reading for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create index reading_at_idx on meter.reading using brin (at);
create view meter.mean_load as
  select meter_id, date_trunc('day', at) as day, agg.wavg(kwh, hours) as mean_kw, agg.first(kwh) as first_kwh
    from meter.reading group by 1, 2;
create view meter.peak as
  select meter_id, agg.nth_largest(3) within group (order by kwh) as third_peak
    from meter.reading group by meter_id;
create view meter.smooth as
  select meter_id, at, kwh,
         avg(kwh) over w as avg3, lag(kwh) over (partition by meter_id order by at) as prev
    from meter.reading
  window w as (partition by meter_id order by at rows between 2 preceding and current row);
create materialized view meter.monthly as
  select meter_id, date_trunc('month', day) as month, avg(mean_kw) as mean_kw, max(mean_kw) as max_kw
    from meter.mean_load group by 1, 2;
create unique index monthly_u on meter.monthly (meter_id, month);

create function meter.tariff_sum(p_meter integer, p_rate numeric default 0.31)
returns numeric language plpgsql stable as $$
declare total numeric := 0; r record;
begin
  for r in select kwh from meter.reading where meter_id = p_meter loop
    total := total + r.kwh * p_rate;
  end loop;
  return round(total, 2);
end $$;
grant usage on schema meter, agg to men_ro, men_etl;
grant select on meter.mean_load, meter.monthly to men_ro;
grant insert on meter.reading to men_etl;
revoke all on function agg.product(double precision) from public;
grant execute on function agg.product(double precision) to men_etl;
