create extension btree_gist;
create table room (
  room_id integer generated always as identity primary key,
  name text not null
);
create table booking (
  booking_id bigint generated always as identity primary key,
  room_id integer not null references room,
  during tstzrange not null,
  desk box,
  cancelled boolean not null default false,
  constraint desk_free exclude using gist (desk with &&) where (not cancelled) deferrable initially deferred,
  constraint room_free exclude using gist (room_id with =, during with &&) where (not cancelled),
  constraint not_endless check (not upper_inf(during))
);
create table rate (
  room_id integer not null references room on delete cascade,
  price numeric(8,2) not null,
  valid daterange not null default daterange(current_date, null),
  weekdays int4multirange,
  label text,
  constraint rate_valid exclude using gist (room_id with =, valid with &&, lower(label) with =) with (fillfactor = 80),
  constraint rate_label exclude using btree (label with =) where (label is not null),
  constraint rate_hash exclude using hash (price with =)
);
create table holiday (
  days daterange not null,
  constraint holiday_days exclude using gist (days with -|-, days with &&)
);
comment on constraint room_free on booking is 'No two bookings at a time';
