create type region as enum ('eu', 'us', 'apac'
);
create table parcel (
  parcel_id bigint not null,
  region region not null,
  weight integer not null default 0,
  sent date not null default current_date,
  constraint parcel_pk primary key (region, parcel_id)
) partition by list (region);
create table parcel_eu partition of parcel for values in ('eu') partition by hash (parcel_id);
create table parcel_eu_0 partition of parcel_eu for values with (modulus 2, remainder 0);
create table parcel_eu_1 partition of parcel_eu for values with (modulus 2, remainder 1);
create table parcel_other partition of parcel for values in ('us', 'apac');
create table parcel_none partition of parcel default;
create table scan (
  scan_id uuid not null default gen_random_uuid(),
  station text not null,
  data jsonb
) partition by hash (scan_id);
create table scan_0 partition of scan for values with (modulus 3, remainder 0);
create table scan_1 partition of scan for values with (modulus 3, remainder 1);
create table scan_2 partition of scan for values with (modulus 3, remainder 2);
create table tour (
  tour_id integer not null,
  kind text,
  day date,
  primary key (tour_id, day)
) partition by range (day, tour_id);
create table tour_a partition of tour for values from ('2024-01-01', minvalue) to ('2024-07-01', 100);
create table tour_b partition of tour for values from ('2024-07-01', 100) to (maxvalue, maxvalue);
create table vote (
  ballot text,
  choice boolean
) partition by list ((lower(ballot)));
create table vote_1 partition of vote for values in ('spring', null);
