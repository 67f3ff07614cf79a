create extension hstore;
create extension "uuid-ossp";
create type mood as enum ('good', 'so so', 'b''ad');
create table fact (
  id uuid default uuid_generate_v4() primary key,
  day date default current_date,
  moment timestamp(3) with time zone default current_timestamp(3),
  span interval day to second(2) default '1 day',
  zone timestamptz default ((now() at time zone 'Europe/Berlin') at time zone 'utc'),
  score numeric default -1.50,
  big bigint default 3000000000,
  mood mood default 'b''ad',
  moods mood[] default '{good,"so so"}',
  grid integer[][] default array[[1, 2], [3, 4]],
  data jsonb default '{"a": [1, null, "x\"y"]}',
  extra hstore default 'a=>1, b=>NULL',
  bits bit varying(8) default b'101',
  raw bytea default '\xdeadbeef',
  code character(4) default 'ab',
  flag boolean default (not false),
  calc integer generated always as (case when big > 10 then 1 else 0 end + 2 * 3) stored,
  constraint a_check check (score is null or score not between 0.5 and 1.5 and code similar to '[a-z]+' or day is not distinct from current_date),
  constraint b_check check ((day, score) > ('2020-01-01', 0) and moment > now() - interval '1 year 2 mons' and moods && '{good}' and mood not in ('good', 'so so')),
  constraint c_check check (length(code) in (1, 2, 3) and data ? 'a' and data @> '{}' and (extra -> 'a') is not null and code !~* 'x$' and not (flag is true and flag is unknown))
);
create index fact_expression on fact ((data #>> '{a,0}'), (coalesce(score, 0) * 2) desc, lower(code) collate "C" text_pattern_ops) where mood = 'good' and extra ? 'k';
create view report as
  with recursive days(d) as (values ('2024-01-01'::date) union all select d + 1 from days where d < '2024-01-31')
  select d.d, count(f.*) filter (where f.flag) as flags, sum(f.score) over w as running,
         array_agg(distinct f.mood order by f.mood) as moods, string_agg(f.code, ', ' order by f.moment desc nulls last),
         percentile_cont(0.5) within group (order by f.score) as median,
         extract(epoch from max(f.span)), f.score::int, grouping(d.d)
  from days d left join lateral (select * from fact x where x.day = d.d limit 5) f on true
  group by grouping sets ((d.d, f.score), ()) having count(*) > 0
  window w as (partition by d.d order by f.score rows between unbounded preceding and current row)
  order by 1 desc;
create view letters as
  select x.n, x.c, r.*, t.t from (values (1, 'a'), (2, null)) x(n, c) cross join rows from (generate_series(1, 2), unnest(array['p', 'q'])) with ordinality r(i, u, o)
  natural join (select 1 as n) y, xmltable('/a' passing '<a/>' columns t text path '.') t
  where exists (select from fact where id is not null) and x.c = any (select code::text from fact)
  union (select 0, '', 0, '', 0, '' except all select 1, 'b', 1, 'c', 1, '') intersect select 1, '', 1, '', 1, ''
  limit 3 offset 1;
create function pick(a text, variadic b text[] default '{}') returns text language sql immutable return coalesce(a, b[1]);
create function stats(inout n integer default 1, out total numeric) language sql stable begin atomic select n, sum(score) from fact; end;
