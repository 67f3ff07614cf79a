create table measure_raw (
  sensor int not null,
  ts timestamptz not null,
  v real,
  q smallint default 0,
  constraint measure_raw_pk primary key (sensor, ts)
);
create table sensor (
  sensor int primary key,
  place text not null,
  cal real[] default '{1,0}'
);
create materialized view measure_hourly with (fillfactor = 80) as
  select sensor, date_trunc('hour', ts) as h, avg(v) as v, count(*) as n
  from measure_raw group by 1, 2;
create unique index measure_hourly_key on measure_hourly (sensor, h);
create index measure_hourly_brin on measure_hourly using brin (h) with (pages_per_range = 16);
alter table measure_hourly cluster on measure_hourly_key;
alter materialized view measure_hourly alter column h set statistics 500;
create table measure_daily (
  sensor int not null references sensor,
  day date not null,
  v double precision,
  n bigint not null default 0,
  constraint measure_daily_key primary key (sensor, day)
);
create view measure_month as
  select d.sensor, s.place, date_trunc('month', d.day) as m, sum(d.n) as n
  from measure_daily d join sensor s using (sensor) group by 1, 2, 3;
create view dashboard as
  select m.place, m.m, m.n, h.v as last_v
  from measure_month m join measure_hourly h on h.sensor = m.sensor;
create materialized view dashboard_cache as select place, max(n) as peak from dashboard group by place;
create index dashboard_cache_ix on dashboard_cache (place text_pattern_ops);
create function peak(p text) returns bigint language sql stable
  begin atomic
    select peak::bigint from public.dashboard_cache where place = p;
  end;
alter table sensor add column peak_limit bigint;
alter table sensor enable row level security;
create policy under_peak on sensor using (peak(place) is null or peak(place) < peak_limit);
comment on materialized view measure_hourly is 'hourly';
comment on column measure_hourly.v is 'mean';
comment on index measure_hourly_key is 'key';
