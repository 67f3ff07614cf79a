create table measure_raw (
  sensor bigint not null,
  ts timestamptz not null,
  v double precision,
  q smallint default 0,
  constraint measure_raw_pk primary key (sensor, ts)
) partition by hash (sensor);
create table measure_raw_0 partition of measure_raw for values with (modulus 2, remainder 0);
create table measure_raw_1 partition of measure_raw for values with (modulus 2, remainder 1);
create table sensor (
  sensor bigint primary key,
  place varchar(80) not null,
  cal double precision[] default '{1,0}'
);
create view measure_hourly as
  select sensor, date_trunc('hour', ts) as h, avg(v) as v, count(*) as n
  from measure_raw group by 1, 2;
create materialized view measure_daily as
  select sensor, h::date as day, avg(v) as v, sum(n)::bigint as n from measure_hourly group by 1, 2 with no data;
create unique index measure_hourly_key on measure_daily (sensor, day);
create index measure_hourly_brin on measure_daily using brin (day);
alter table measure_daily cluster on measure_hourly_key;
create table measure_month (
  sensor bigint not null references sensor,
  place varchar(80),
  m timestamptz not null,
  n numeric,
  constraint measure_daily_key primary key (sensor, m)
);
create materialized view dashboard as
  select m.place, m.m, m.n, h.v as last_v
  from measure_month m join measure_hourly h on h.sensor = m.sensor;
create unique index dashboard_cache_ix on dashboard (place varchar_pattern_ops, m);
create view dashboard_cache as select place, max(n) as peak from dashboard group by place;
create function peak(p varchar) returns bigint language sql stable
  begin atomic
    select peak::bigint from public.dashboard_cache where place = p;
  end;
alter table sensor add column peak_limit bigint;
alter table sensor enable row level security;
create policy under_peak on sensor using (peak(place) is null or peak(place) < peak_limit);
comment on view measure_hourly is 'hourly';
comment on column measure_hourly.v is 'mean';
comment on index measure_hourly_key is 'key';
