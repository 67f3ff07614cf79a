create table sensor (
  sensor_id integer generated always as identity primary key,
  name text not null unique
);
create table measurement (
  sensor_id integer not null references sensor on delete cascade,
  at timestamptz not null,
  value double precision,
  quality smallint not null default 0,
  unit varchar(8) not null default 'C',
  constraint value_plausible check (value > -300),
  primary key (sensor_id, at)
) partition by range (at);
create table measurement_2024_01 partition of measurement for values from ('2024-01-01') to ('2024-02-01');
create table measurement_2024_02 partition of measurement for values from ('2024-02-01') to ('2024-03-01');
create table measurement_2024_03 partition of measurement for values from ('2024-03-01') to ('2024-04-01');
create table measurement_2024_04 partition of measurement for values from ('2024-04-01') to ('2024-05-01') with (fillfactor = 90);
create table measurement_rest partition of measurement default;
create table measurement_ancient partition of measurement for values from (minvalue) to ('2023-01-01');
alter table measurement detach partition measurement_2024_01;
create table measurement_import partition of measurement for values from ('2023-12-01') to ('2024-01-01');
create index measurement_at on measurement (at desc) where quality = 0;
create index measurement_value on measurement (sensor_id, value);
create index february_value on measurement_2024_02 (value) where value is not null;
create view latest as select distinct on (sensor_id) sensor_id, at, value from measurement order by sensor_id, at desc;
comment on table measurement is 'By month';
comment on table measurement_2024_01 is 'January, out of service';
