create schema wx;
create schema wx_part;
create extension cube;
create domain wx.celsius as
double precision
  check (value between -100 and 70);
create type wx.quality as enum ('raw', 'checked'
, 'estimated', 'rejected'
);
create type wx.wind as (dir smallint, speed real
, gust real
);
create table wx.country (iso char(2) primary key, name text);
create table wx.station (id varchar(
16
 ) primary key, name text not null, iso char(2) references wx.country, lat float8 not null check (abs(lat) <= 90), lon float8 not null check (abs(lon) <= 180), elev
real,
 active
daterange not null default daterange('1900-01-01', null)
 );
create index station_earth on wx.station using gist (cube(array[lat, lon]));
create table wx.sensor (station_id varchar(
16
 ) references wx.station on delete cascade, kind text check (kind in ('temp', 'rain', 'wind'
, 'pressure'
 )), model text, primary key (station_id, kind));
create table wx.obs (station_id varchar(
16
 ) not null references wx.station, at timestamptz not null, temp wx.celsius, humidity
numeric(4,1) constraint humidity_pct check (humidity between 0 and 100),
 wind wx.wind, rain_mm real default 0, q wx.quality not null default 'raw',
 temp_f double precision generated always as (temp * 1.8 + 32) stored,
 primary key (station_id, at)) partition by range (at);
create table wx_part.obs_2023 partition of wx.obs for values from ('2023-01-01Z') to ('2024-01-01Z');
create table wx_part.obs_2024 partition of wx.obs for values from ('2024-01-01Z') to ('2025-01-01Z') partition by
  hash (station_id);
create table wx_part.obs_2024_h0 partition of wx_part.obs_2024 for values with (modulus 2, remainder 0);
create table wx_part.obs_2024_h1a partition of wx_part.obs_2024 for values with (modulus 4, remainder 1);
create table wx_part.obs_2024_h1b partition of wx_part.obs_2024 for values with (modulus 4, remainder 3);
create table wx_part.obs_rest partition of wx.obs default;
create index obs_brin on wx.obs using brin (at) with (pages_per_range =
32
);
create index obs_cold on wx.obs (station_id, temp) where
 temp < 0 and q <> 'rejected';
create table wx.forecast (station_id varchar(
16
 ) references wx.station, issued timestamptz, valid tstzrange, temp wx.celsius, prob real[] check (array_length(prob, 1) = 3),
primary key (station_id, valid, issued));
create table wx.alert (id int generated always as identity primary key, level smallint not null default 1 check (level between 1 and 4), area box, body text, valid tstzrange not null);
create index alert_area on wx.alert using
spgist (area);
create function wx.dew_point(t wx.celsius, h
numeric
 ) returns real language sql immutable as $$ select (t - (100 - h) / 5.0)::real $$;
create function wx.wind_chill(t wx.celsius, w wx.wind) returns real language sql immutable strict as $$ select (13.12 + 0.6215 * t - 11.37 * w.speed ^ 0.16)::real $$;
create view wx.current as select distinct on (station_id) station_id, at, temp, wx.dew_point(temp, humidity) as dew, wx.wind_chill(temp, wind) as chill, (wind).speed
, (wind).gust
  from wx.obs
where q <> 'rejected'
  order by station_id, at desc;
create materialized view wx.daily as select station_id, (at at time zone 'UTC')::date as day, min(temp) as lo, max(temp) as hi, sum(rain_mm) as rain from wx.obs group by 1, 2;
create unique index daily_u on wx.daily (station_id, day);
create view wx.records as select station_id, max(hi) as hottest, min(lo) as coldest from wx.daily group by 1;
create function wx.qc() returns trigger language plpgsql as $$ begin if new.temp > 60 then
new.q := 'rejected';
 end if; return new; end $$;
create trigger qc before insert on wx.obs for each row execute function wx.qc();
create statistics wx.obs_stats on station_id, q from wx.obs;
