create schema iot;
create type iot.kind as enum ('temp','hum','co2');
create type iot.reading as (v float8, q
 smallint
, kind iot.kind);
create domain iot.mac as text check (value ~ '^([0-9a-f]{2}:){5}[0-9a-f]{2}$');
create table iot.sites (id int primary key, name text, loc point, tz text default 'UTC');
create table iot.devices (mac iot.mac primary key, site_id int references iot.sites, kinds iot.kind[] not null default '{temp}', firmware text
, online boolean default false, last iot.reading
) with (fillfactor = 75);
create table iot.raw of iot.reading;
create unlogged table iot.buffer (mac text, at timestamptz default now(), r iot.reading);
create table iot.data (mac iot.mac not null, at timestamptz not null, kind iot.kind not null, v
 float8
) partition by range (at
, kind
);
create table iot.data_a partition of iot.data for values from ('2023-01-01 00:00+00'
, minvalue
) to ('2023-07-01 00:00+00'
, minvalue
);
create table iot.data_b partition of iot.data for values from ('2023-07-01 00:00+00'
, minvalue
) to ('2024-01-01 00:00+00'
, 'hum'
);
create index data_i on iot.data (mac, kind, at desc);
alter table iot.data_a set (autovacuum_enabled = false);
create foreign data wrapper cold;
create server cold_store foreign data wrapper cold options (bucket 'b1');
create foreign table iot.data_cold partition of iot.data for values from ('2020-01-01 00:00+00'
, minvalue
) to ('2023-01-01 00:00+00'
, minvalue
) server cold_store options (prefix 'data');
create function iot.flush() returns int language plpgsql as $$
begin
  with d as (delete from iot.buffer returning *) insert into iot.data select mac, at, (r).kind, (r).v from d;
  return 1;
end $$;
create view iot.latest as select distinct on (mac, kind) mac, kind, v, at from iot.data order by mac, kind, at desc;
create view iot.site_state as select s.name, l.kind, avg(l.v) as v
, max(l.at) as at
 from iot.latest l join iot.devices d on d.mac::text = l.mac::text join iot.sites s on s.id = d.site_id group by s.name, l.kind;
create materialized view iot.daily as select mac, kind, at::date d, avg(v) v from iot.data group by 1,2,3 with no data;
create index daily_d on iot.daily (d);
alter materialized view iot.daily cluster on daily_d;
create statistics iot.ds on mac, kind from iot.data;
create function iot.notify() returns trigger language plpgsql as $$begin perform pg_notify('iot', new.mac); return null; end$$;
create trigger n after insert on iot.data for each row when (new.v >
 50
) execute function iot.notify();
alter table iot.data_b disable trigger n;
alter table iot.devices replica identity full;
create publication edge for table iot.devices where (firmware is not null), iot.sites with (publish = 'insert, update
, delete
');
grant usage on schema iot to pair_etl, pair_ro;
grant insert on iot.buffer to pair_etl;
grant select on iot.latest, iot.daily to pair_ro;
grant select on iot.site_state to pair_ro;
create table iot.alerts (id bigint generated always as identity, mac iot.mac references iot.devices, kind iot.kind, range numrange, primary key (id));
alter table iot.buffer owner to pair_etl;
comment on foreign table iot.data_cold is 'cold partition';
comment on trigger n on iot.data is 'notifies';
