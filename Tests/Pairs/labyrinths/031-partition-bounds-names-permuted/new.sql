create schema p;
create type p.tier as enum ('bronze','gold','platinum');
create function p.fy(d date, start_month int default 7) returns int language sql immutable
  as $$ select extract(year from d)::int + case when extract(month from d) >= start_month then 1 else 0 end $$;
create table p.book (
  id bigint not null,
  day date not null,
  tier p.tier not null default 'bronze',
  amt numeric(12,2)
) partition by range (p.fy(day, 4), tier);
create table p.book_old partition of p.book for values from (2024, minvalue) to (2026, minvalue);
create table p.book_mid partition of p.book for values from (minvalue, minvalue) to (2020, 'gold');
create table p.book_new partition of p.book for values from (2020, 'gold') to (2024, minvalue) partition by list (tier);
create table p.book_mid_g partition of p.book_new for values in ('gold','platinum');
create table p.book_mid_x partition of p.book_new default;
create index book_amt on p.book (amt) where amt > 0;
create index book_day on p.book (day);
create table p.shard (
  k text not null,
  v int,
  constraint shard_pk primary key (k)
) partition by hash (k);
create table p.shard_0 partition of p.shard for values with (modulus 3, remainder 1);
create table p.shard_1 partition of p.shard for values with (modulus 3, remainder 2);
create table p.shard_2 partition of p.shard for values with (modulus 3, remainder 0);
create table p.shard_ref (k text references p.shard on delete cascade, note text);
create table p.kind (
  kind varchar(10),
  id int,
  extra text default 'e',
  unique (kind, id)
) partition by list (kind);
create table p.kind_b partition of p.kind (extra default 'ea') for values in ('a');
create table p.kind_a partition of p.kind (id not null) for values in ('b', 'c');
create table p.kind_def partition of p.kind for values in (null);
alter table p.kind_def add constraint a_only check (id < 100);
create unique index kind_b_extra on p.kind_a (extra);
create view p.gold as select id, day, amt from p.book where tier >= 'gold';
create function p.book_year(y int) returns setof p.book language sql stable
  begin atomic
    select * from p.book b where p.fy(b.day) = y;
  end;
comment on table p.book_old is 'newest';
comment on table p.book_mid is 'oldest';
comment on table p.kind_a is 'b or c';
