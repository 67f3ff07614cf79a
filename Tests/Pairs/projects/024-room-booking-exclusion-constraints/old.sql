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
  constraint desk_free exclude using gist (desk with &&)
);
create table rate (
  room_id integer not null references room on delete cascade,
  price numeric(8,2) not null,
  valid daterange not null default daterange(current_date, null),
  weekdays int4multirange,
  label text,
  constraint rate_valid exclude using gist (int4range(room_id, room_id, '[]') with =, valid with &&)
);
create table holiday (
  days daterange not null,
  constraint holiday_days exclude using gist (days with &&)
);
