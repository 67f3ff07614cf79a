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
  capacity integer,
  constraint event_pk primary key (event_id, season, starts)
) partition by list (season);
create table event_2023 (
  event_id integer not null,
  season smallint not null default 2023,
  venue_id integer not null references venue,
  name text not null,
  starts timestamptz not null,
  capacity integer,
  constraint event_2023_pkey primary key (event_id),
  constraint event_2023_only check (season = 2023)
);
create table event_2024 partition of event for values in (2024);
create table event_archive (
  season smallint not null,
  event_id integer not null,
  venue_id integer not null,
  name text not null,
  starts timestamptz not null,
  capacity integer
);
alter table event attach partition event_archive for values in (2021, 2022);
create table event_2025 partition of event for values in (2025) partition by range (starts);
create table event_2025_h1 partition of event_2025 for values from ('2025-01-01 00:00+00') to ('2025-07-01 00:00+00');
create table event_2025_h2 partition of event_2025 default;
create table seat (
  season smallint not null,
  event_id integer not null,
  seat_no text not null,
  price numeric(8,2) not null,
  starts timestamptz not null,
  constraint seat_pk primary key (seat_no, event_id, season),
  constraint seat_event_fk foreign key (season, event_id, starts) references event (season, event_id, starts) on update cascade on delete restrict
) partition by list (season);
create table seat_2024 partition of seat for values in (2024) partition by hash (event_id);
create table seat_2024_0 partition of seat_2024 for values with (modulus 2, remainder 0);
create table seat_2024_1 partition of seat_2024 for values with (modulus 4, remainder 1);
create table seat_2024_3 partition of seat_2024 for values with (modulus 4, remainder 3);
create table seat_2025 partition of seat for values in (2025);
create index seat_price_idx on only seat (price);
create index seat_2024_price on only seat_2024 (price);
create index seat_2024_0_price on seat_2024_0 (price);
create index seat_2025_price on seat_2025 (price);
alter index seat_2024_price attach partition seat_2024_0_price;
alter index seat_price_idx attach partition seat_2024_price;
alter index seat_price_idx attach partition seat_2025_price;
create index event_venue_idx on event (venue_id);
create unique index event_name_u on event (season, lower(name), starts);
create index event_2024_start on event_2024 using brin (starts);
create table sale (
  sale_id bigint not null,
  season smallint not null,
  event_id integer not null,
  seat_no text not null,
  sold timestamptz not null default now(),
  buyer text,
  constraint sale_pk primary key (season, sale_id),
  constraint sale_seat_fk foreign key (seat_no, event_id, season) references seat deferrable initially deferred,
  constraint sale_seat_u unique (season, event_id, seat_no) include (sold)
) partition by list (season);
create table sale_2023 (like sale including defaults including constraints);
alter table sale_2023 add constraint sale_2023_pkey primary key (sale_id);
create table sale_2025 partition of sale for values in (2025);
create table sale_2024 partition of sale (buyer not null, constraint sale_2024_recent check (sold > '2023-09-01')) for values in (2024);
create table refund (
  refund_id integer primary key,
  season smallint not null,
  sale_id bigint not null,
  foreign key (season, sale_id) references sale match simple on delete no action
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
create trigger sale_log after insert or delete or update of seat_no on sale for each row execute function log_sale();
create trigger seat_fill before insert on seat for each row execute function fill_seat();
create constraint trigger sale_late after insert or update on sale deferrable initially deferred for each row when (new.buyer is not null) execute function log_sale();
create trigger sale_stmt after insert on sale referencing new table as fresh for each statement execute function log_sale();
alter table sale_2024 disable trigger sale_log;
alter table sale_2025 enable always trigger sale_late;
alter table seat_2025 disable trigger seat_fill;
create view free_seat as
  select s.season, s.event_id, s.seat_no, s.price, e.capacity
    from seat s left join sale x using (season, event_id, seat_no) join event e using (season, event_id) where x.sale_id is null;
create view season_2023 as select e.event_id, e.name, count(x.sale_id) as sold
  from event_2023 e left join sale_2023 x using (event_id) group by e.event_id;
alter table event_2023 replica identity using index event_2023_pkey;
alter table event_2024 cluster on event_2024_pkey;
grant usage on schema tix to men_app;
grant select on event, seat, free_seat to men_app;
grant select, insert on sale, sale_2024 to men_app;
create publication tix_pub for table sale, event_2023 (event_id, name), event_2025_h1 with (publish = 'insert, delete', publish_via_partition_root = true);
comment on constraint sale_seat_fk on sale is 'sold seats exist';
comment on index seat_price_idx is 'still being built';
