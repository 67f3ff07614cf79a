create schema stats;
create table stats.visit (
  visit_id bigserial primary key,
  path text not null,
  ms integer not null,
  at timestamptz not null default now()
);
create function stats.total(p text) returns bigint language sql stable as $$
  select count(*) from stats.visit where path = p
$$;
create function stats.mean(p text) returns numeric(10,2) language sql stable return (select round(avg(ms), 2) from stats.visit where path = p);
create function stats.slow(above integer) returns setof stats.visit language sql stable as 'select * from stats.visit where ms > above';
create function stats.per_day(since date) returns table (day date, visits bigint, slowest interval) language plpgsql stable as $$
begin
  return query select at::date, count(*), max(ms) * interval '1 millisecond' from stats.visit where at >= since group by 1;
end $$;
create function stats.bounds(out lo integer, out hi integer, out mid double precision) language sql as 'select min(ms), max(ms), avg(ms)::double precision from stats.visit';
create function stats.purge(days integer) returns bigint language sql as 'with gone as (delete from stats.visit where at < now() - days * interval ''1 day'' returning 1) select count(*) from gone';
create view stats.popular as select path, stats.total(path) as visits, stats.mean(path) as ms from stats.visit group by path;
create view stats.most_popular as select path from stats.popular where visits > 1000;
create view stats.week as select * from stats.per_day(current_date - 7);
create view stats.band as select lo, hi from stats.bounds();
create function stats.share(p text) returns numeric language sql stable
begin atomic
  select stats.total(p)::numeric / nullif((select count(*) from stats.visit), 0);
end;
create view stats.shares as select path, stats.share(path) from stats.popular;
