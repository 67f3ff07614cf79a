-- smart meters: home-made aggregates of every flavour
create schema meter;
create schema agg;
set search_path = meter, agg;
create type agg.wavg_state as (total numeric, weight numeric, n bigint);
comment on type agg.wavg_state is 'running weighted mean';

create function agg.wavg_step(s agg.wavg_state, v numeric, w numeric) returns agg.wavg_state
language sql immutable parallel safe
as $$ select row(coalesce((s).total, 0) + coalesce(v * w, 0), coalesce((s).weight, 0) + coalesce(w, 0), coalesce((s).n, 0) + 1)::agg.wavg_state $$;
create function agg.wavg_inv(s agg.wavg_state, v numeric, w numeric) returns agg.wavg_state
language sql immutable parallel safe
as $$ select row((s).total - coalesce(v * w, 0), (s).weight - coalesce(w, 0), (s).n - 1)::agg.wavg_state $$;
create function agg.wavg_merge(a agg.wavg_state, b agg.wavg_state) returns agg.wavg_state
language sql immutable parallel safe
as $$ select row((a).total + (b).total, (a).weight + (b).weight, (a).n + (b).n)::agg.wavg_state $$;
create function agg.wavg_final(s agg.wavg_state) returns numeric
language sql immutable parallel safe
return (s).total / nullif((s).weight, 0);
create aggregate agg.wavg (v numeric, w numeric) (
  sfunc = agg.wavg_step, stype = agg.wavg_state, finalfunc = agg.wavg_final,
  combinefunc = agg.wavg_merge, initcond = '(0,0,0)',
  msfunc = agg.wavg_step, minvfunc = agg.wavg_inv, mstype = agg.wavg_state, mfinalfunc = agg.wavg_final, minitcond = '(0,0,0)', parallel = safe);
comment on aggregate agg.wavg(numeric, numeric) is 'weighted mean';

create function agg.keep_first(s anycompatible, v anycompatible) returns anycompatible
language sql immutable strict parallel safe as $$ select s $$;
create function agg.keep_last(s anyelement, v anyelement) returns anyelement
language sql immutable strict parallel safe as $$ select v $$;
create aggregate agg.last (anyelement) (sfunc = agg.keep_last, stype = anyelement, parallel = safe);
create aggregate agg.first (anycompatible) (sfunc = agg.keep_first, stype = anycompatible, parallel = safe);
create function agg.nth_final(s numeric[], n integer) returns numeric
language sql immutable
as $$ select v from unnest(s) as v where v is not null order by v desc offset greatest(n, 1) - 1 limit 1 $$;
create aggregate agg.nth_largest (n integer order by v numeric) (
  sfunc = array_append, stype = numeric[], finalfunc = agg.nth_final, finalfunc_modify = shareable, initcond = '{}');
create aggregate agg.product (numeric) (sfunc = numeric_mul, stype = numeric, combinefunc = numeric_mul, initcond = '1', parallel = restricted);

create table meter.meter (
  meter_id integer primary key,
  serial text not null unique,
  phases smallint not null default 1 check (phases in (1, 3)),
  tariff text not null default 'flat',
  owner_name text,
  installed date not null default current_date
);
create table meter.reading (
  meter_id integer not null references meter.meter,
  at timestamptz not null,
  kwh numeric(12,3) not null,
  hours numeric(6,4) not null default 0.25,
  feed_in numeric(12,3) not null default 0,
  primary key (meter_id, at)
) partition by range (at);
create table meter.reading_2023 partition of meter.reading for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table meter.reading_2024 partition of meter.reading for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table meter.reading_2025 partition of meter.reading for values from ('2025-01-01 00:00+00') to ('2026-01-01 00:00+00');
create index reading_at_idx on meter.reading using brin (at);
create view meter.mean_load as
  select meter_id, date_trunc('day', at) as day, agg.wavg(kwh, hours) as mean_kw, agg.first(kwh) as first_kwh, agg.last(kwh) as last_kwh, sum(feed_in) as feed_in
    from meter.reading group by 1, 2;
create view meter.peak as
  select meter_id, agg.nth_largest(3) within group (order by kwh) as third_peak,
         agg.nth_largest(1) within group (order by kwh - feed_in) as top_net
    from meter.reading group by meter_id;
create view meter.smooth as
  select meter_id, at, kwh,
         avg(kwh) over w as avg3, agg.wavg(kwh, hours) over w as wavg3, lag(kwh) over (partition by meter_id order by at) as prev
    from meter.reading
  window w as (partition by meter_id order by at rows between 2 preceding and current row);
create materialized view meter.monthly as
  select meter_id, date_trunc('month', day) as month, avg(mean_kw) as mean_kw, max(mean_kw) as max_kw, sum(feed_in) as feed_in
    from meter.mean_load group by 1, 2;
create unique index monthly_u on meter.monthly (meter_id, month);

create function meter.tariff_sum(p_meter integer, p_rate numeric default 0.34, p_feed numeric default 0.08)
returns numeric language plpgsql stable as $$
declare total numeric := 0; r record;
begin
  for r in select kwh, feed_in from meter.reading where meter_id = p_meter loop
    total := total + r.kwh * p_rate - r.feed_in * p_feed;
  end loop;
  return round(total, 2);
end $$;
grant usage on schema meter, agg to men_ro, men_etl;
grant select on meter.mean_load, meter.monthly to men_ro;
grant insert on meter.reading to men_etl;
grant execute on function agg.product(numeric) to men_etl with grant option;
grant select on meter.peak, meter.smooth to men_ro;
