-- ticket sales: partitioned tables referencing partitioned tables, half-attached indexes, cloned triggers
create schema tix;
set search_path = tix;
create table venue (venue_id integer primary key, name text not null, city text not null);
create table event (
  event_id integer not null,
  season smallint not null,
  venue_id integer not null references venue,
  name text not null,
  starts timestamptz not null,
  constraint event_pk primary key (season, event_id)
) partition by list (season);
create table event_2023 partition of event for values in (2023);
create table event_2024 partition of event for values in (2024);
create table event_archive (
  season smallint not null,
  event_id integer not null,
  venue_id integer not null,
  name text not null,
  starts timestamptz not null,
  extra text
);
create table seat (
  season smallint not null,
  event_id integer not null,
  seat_no text not null,
  price numeric(8,2) not null,
  constraint seat_pk primary key (season, event_id, seat_no),
  constraint seat_event_fk foreign key (season, event_id) references event on delete cascade
) partition by list (season);
create table seat_2023 partition of seat for values in (2023);
create table seat_2024 partition of seat for values in (2024) partition by hash (event_id);
create table seat_2024_0 partition of seat_2024 for values with (modulus 2, remainder 0);
create table seat_2024_1 partition of seat_2024 for values with (modulus 2, remainder 1);
create index seat_price_idx on only seat (price);
create index seat_2023_price on seat_2023 (price);
alter index seat_price_idx attach partition seat_2023_price;
create unique index event_name_u on event (season, name);
create index event_2024_start on event_2024 using brin (starts);
create table sale (
  sale_id bigint not null,
  season smallint not null,
  event_id integer not null,
  seat_no text not null,
  sold timestamptz not null default now(),
  buyer text,
  constraint sale_pk primary key (season, sale_id),
  constraint sale_seat_fk foreign key (season, event_id, seat_no) references seat,
  constraint sale_seat_u unique (season, event_id, seat_no)
) partition by list (season);
create table sale_2023 partition of sale for values in (2023);
create table sale_2024 partition of sale (buyer not null, constraint sale_2024_recent check (sold > '2023-06-01')) for values in (2024);
create table refund (
  refund_id integer primary key,
  season smallint not null,
  sale_id bigint not null,
  foreign key (season, sale_id) references sale match full on delete cascade
);
create function log_sale() returns trigger language plpgsql as $$
begin
  raise debug '% on %', tg_op, tg_table_name;
  return null;
end $$;
create function fill_seat() returns trigger language plpgsql as $$
begin
  new.seat_no := upper(new.seat_no);
  return new;
end $$;
create trigger sale_log after insert or delete on sale for each row execute function log_sale();
create trigger seat_fill before insert on seat for each row execute function fill_seat();
create constraint trigger sale_late after insert on sale deferrable for each row execute function log_sale();
create trigger sale_stmt after insert on sale referencing new table as fresh for each statement execute function log_sale();
alter table sale_2023 disable trigger sale_log;
alter table only seat_2024 enable replica trigger seat_fill;
create view free_seat as
  select s.season, s.event_id, s.seat_no, s.price
    from seat s left join sale x using (season, event_id, seat_no) where x.sale_id is null;
create view season_2023 as select e.event_id, e.name, count(x.sale_id) as sold
  from event_2023 e left join sale_2023 x using (event_id) group by e.event_id, e.name;
alter table event_2023 replica identity using index event_2023_pkey;
alter table event_2024 cluster on event_2024_season_name_idx;
grant usage on schema tix to men_app;
grant select on event, seat, free_seat to men_app;
grant select, insert on sale, sale_2024 to men_app;
create publication tix_pub for table sale, event_2024 with (publish = 'insert');
comment on constraint sale_seat_fk on sale is 'sold seats exist';
comment on index seat_price_idx is 'still being built';
