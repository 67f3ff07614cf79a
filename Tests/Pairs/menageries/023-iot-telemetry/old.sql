-- factory telemetry: BRIN/bloom indexes, partitions, extended statistics, clustering
create schema iot;
create schema ext;
create extension bloom with schema ext;
create extension btree_gin with schema ext;
create extension tablefunc with schema ext;
set search_path = iot, ext;
create type quality as enum ('good', 'uncertain', 'bad');
create type sample as (value double precision, q quality);
create domain celsius as double precision check (value >= -273.15);
create table plant (plant_id smallint primary key, name text not null, tz text not null default 'UTC');
create table device (
  device_id integer generated always as identity primary key,
  plant_id smallint not null references plant,
  serial text not null unique,
  model text not null,
  firmware text,
  tags text[] not null default '{}',
  limits numrange default '[0,100]'
);
create index device_bloom on device using bloom (device_id, model) with (length = 64, col1 = 2);
create index device_tags_gin on device using gin (plant_id, tags);
create table telemetry (
  device_id integer not null,
  at timestamptz not null,
  metric text not null,
  val double precision,
  q quality not null default 'good',
  raw jsonb
) partition by range (at);
create table telemetry_2024q1 partition of telemetry for values from ('2024-01-01 00:00+00') to ('2024-04-01 00:00+00');
create table telemetry_2024q2 partition of telemetry for values from ('2024-04-01 00:00+00') to ('2024-07-01 00:00+00')
  partition by list (metric);
create table telemetry_2024q2_temp partition of telemetry_2024q2 for values in ('temp', 'dew');
create table telemetry_2024q2_rest partition of telemetry_2024q2 default;
create index telemetry_brin on telemetry using brin (at timestamptz_minmax_ops) with (pages_per_range = 128);
create index telemetry_dev on telemetry (device_id, at desc) include (val);
alter table telemetry_2024q1 set (autovacuum_enabled = false, fillfactor = 100);
alter table telemetry_2024q1 alter column raw set storage external;
alter table telemetry_2024q1 alter column metric set statistics 300;
alter table telemetry_2024q2_temp cluster on telemetry_2024q2_temp_device_id_at_val_idx;
create statistics tel_stat (ndistinct, dependencies) on device_id, metric from telemetry_2024q1;
create statistics dev_stat on plant_id, model from device;
create table alarm (
  alarm_id bigint generated always as identity primary key,
  device_id integer not null references device on delete cascade,
  raised timestamptz not null default now(),
  cleared timestamptz,
  level smallint not null check (level between 1 and 5),
  temp celsius
);
create unique index alarm_open_u on alarm (device_id, level) where cleared is null;

create function bucket(at timestamptz, width interval) returns timestamptz
language sql immutable parallel safe
as $$ select date_bin(width, at, timestamptz '2000-01-01 00:00+00') $$;
create function latest(p_device integer) returns table (metric text, at timestamptz, val double precision)
language sql stable rows 20 as $$
  select distinct on (t.metric) t.metric, t.at, t.val from iot.telemetry t
   where t.device_id = p_device order by t.metric, t.at desc
$$;
create view hourly as
  select device_id, metric, bucket(at, interval '1 hour') as hour, avg(val) as mean, stddev_samp(val) as dev
    from telemetry where q = 'good' group by 1, 2, 3;
create view anomalies as
  select h.device_id, h.metric, h.hour, h.mean,
         h.mean - lag(h.mean) over (partition by h.device_id, h.metric order by h.hour) as jump
    from hourly h;
create materialized view device_health as
  select d.device_id, d.serial, count(a.alarm_id) filter (where a.cleared is null) as open_alarms
    from device d left join alarm a using (device_id) group by d.device_id;
create unique index device_health_pk on device_health (device_id);
grant usage on schema iot to men_app, men_ro, men_etl;
grant select on hourly, anomalies, device_health to men_ro;
grant insert on telemetry to men_etl;
grant insert on telemetry_2024q1 to men_app;
comment on table telemetry is 'raw samples';
comment on statistics tel_stat is 'metrics depend on device';
create procedure add_month(in p_from date, inout p_name text default null) language plpgsql as $$
begin
  p_name := format('iot.telemetry_%s', to_char(p_from, 'YYYYMM'));
end $$;
