create type region as enum ('eu', 'us', 'apac'
, 'africa'
);
create table parcel (
  parcel_id bigint not null,
  region region not null,
  weight integer not null default 0,
  sent date not null default current_date,
  constraint parcel_pk primary key (region, parcel_id, sent)
) partition by list (region);
create table parcel_eu partition of parcel for values in ('eu') partition by range (sent);
create table parcel_eu_old partition of parcel_eu for values from (minvalue) to ('2024-01-01');
create table parcel_eu_new partition of parcel_eu for values from ('2024-01-01') to (maxvalue);
create table parcel_us partition of parcel for values in ('us');
create table parcel_apac partition of parcel for values in ('apac', 'africa') partition by hash (parcel_id, region);
create table parcel_apac_0 partition of parcel_apac for values with (modulus 4, remainder 0);
create table parcel_apac_2 partition of parcel_apac for values with (modulus 4, remainder 2);
create table parcel_apac_odd partition of parcel_apac for values with (modulus 2, remainder 1) partition by list (region);
create table parcel_apac_odd_africa partition of parcel_apac_odd for values in ('africa');
create table parcel_apac_odd_rest partition of parcel_apac_odd default;
create table scan (
  scan_id uuid not null default gen_random_uuid(),
  station text not null,
  data jsonb
) partition by hash (scan_id);
create table scan_0 partition of scan for values with (modulus 3, remainder 0);
create table scan_1 partition of scan for values with (modulus 3, remainder 1);
create table scan_2 partition of scan for values with (modulus 3, remainder 2);
create index scan_station on only scan (lower(station));
create index scan_0_station on scan_0 (lower(station));
create index scan_1_station on scan_1 (lower(station));
create index scan_2_station on scan_2 (lower(station));
alter index scan_station attach partition scan_0_station;
alter index scan_station attach partition scan_1_station;
alter index scan_station attach partition scan_2_station;
create table tour (
  tour_id integer not null,
  kind text,
  day date,
  primary key (tour_id, day)
) partition by range (day, tour_id);
create table tour_a partition of tour for values from ('2024-01-01', minvalue) to ('2024-12-31', 100);
create table tour_b partition of tour for values from ('2024-12-31', 100) to (maxvalue, maxvalue);
create table vote (
  ballot text,
  choice boolean
) partition by list ((lower(ballot)));
create table vote_1 partition of vote for values in ('spring', null);
create table vote_2 partition of vote for values in ('autumn');
