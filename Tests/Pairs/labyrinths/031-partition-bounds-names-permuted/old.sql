create schema p;
create type p.tier as enum ('bronze','silver','gold');
create function p.fy(d date) returns int language sql immutable as $$ select extract(year from d)::int $$;
create table p.book (
  id bigint not null,
  day date not null,
  tier p.tier not null default 'bronze',
  amt numeric(10,2)
) partition by range (p.fy(day));
create table p.book_new partition of p.book for values from (2024) to (2026);
create table p.book_mid partition of p.book for values from (2020) to (2024) partition by list (tier);
create table p.book_mid_g partition of p.book_mid for values in ('gold');
create table p.book_mid_x partition of p.book_mid for values in ('bronze','silver');
create table p.book_old partition of p.book for values from (minvalue) to (2020);
create index book_amt on p.book (amt) where amt > 0;
create index book_day on p.book_old (day);
create table p.shard (
  k text not null,
  v int,
  constraint shard_pk primary key (k)
) partition by hash (k);
create table p.shard_0 partition of p.shard for values with (modulus 2, remainder 0);
create table p.shard_1 partition of p.shard for values with (modulus 2, remainder 1);
create table p.shard_ref (k text references p.shard on delete cascade, note text);
create table p.kind (
  kind text,
  id int,
  extra text default 'e',
  unique (kind, id)
) partition by list (kind);
create table p.kind_a partition of p.kind (extra default 'ea') for values in ('a');
create table p.kind_b partition of p.kind (id not null) for values in ('b', null);
create table p.kind_def partition of p.kind default;
alter table p.kind_a add constraint a_only check (id < 100);
create unique index kind_b_extra on p.kind_b (extra);
create view p.gold as select id, day, amt from p.book where tier = 'gold';
create function p.book_year(y int) returns setof p.book language sql stable
  begin atomic
    select * from p.book b where p.fy(b.day) = y;
  end;
comment on table p.book_new is 'newest';
comment on table p.book_old is 'oldest';
comment on table p.kind_b is 'b or null';
