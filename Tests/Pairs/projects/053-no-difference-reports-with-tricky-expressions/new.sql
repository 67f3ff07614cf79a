create extension hstore;
create extension "uuid-ossp";
create type mood as enum ('good', 'so so', 'b''ad');
create or replace function pick(in a text, variadic b text[] = '{}'::text[]) returns text immutable language sql return COALESCE(a, b[1]);
create table fact (
  id uuid not null,
  day date,
  moment timestamptz(3),
  span interval day to second(2),
  zone timestamp with time zone,
  score numeric,
  big int8,
  mood mood,
  moods mood[],
  grid int[],
  data jsonb,
  extra hstore,
  bits varbit(8),
  raw bytea,
  code char(4),
  flag bool,
  calc int generated always as ((case when (big > 10) then 1 else 0 end) + (2 * 3)) stored
);
alter table fact
  alter id set default uuid_generate_v4(),
  alter day set default CURRENT_DATE,
  alter moment set default CURRENT_TIMESTAMP(3),
  alter span set default '1 day',
  alter zone set default ((now() at time zone 'Europe/Berlin'::text) at time zone 'utc'::text),
  alter score set default '-1.50'::numeric,
  alter big set default '3000000000'::bigint,
  alter mood set default E'b\'ad',
  alter moods set default '{good,"so so"}'::mood[],
  alter grid set default ARRAY[ARRAY[1, 2], ARRAY[3, 4]],
  alter data set default '{"a":[1,null,"x\"y"]}',
  alter extra set default '"a"=>"1","b"=>NULL',
  alter bits set default '101'::"bit",
  alter raw set default '\xDEADBEEF',
  alter code set default 'ab',
  alter flag set default NOT false;
alter table fact add primary key (id);
alter table fact add constraint c_check check ((length(code) = any (array[1, 2, 3])) and (data ? 'a'::text) and (data @> '{}'::jsonb) and ((extra -> 'a'::text) is not null) and (code !~* 'x$'::text) and (not ((flag is true) and (flag is unknown))));
alter table fact add constraint b_check check ((row(day, score) > row('2020-01-01'::date, 0::numeric)) and (moment > (now() - '1 year 2 mons'::interval)) and (moods && '{good}'::mood[]) and (mood <> all (array['good'::mood, 'so so'::mood])));
alter table fact add constraint a_check check ((score is null) or (((score < 0.5) or (score > 1.5)) and (code similar to '[a-z]+')) or (not (day is distinct from current_date)));
create function stats(inout n int = 1, out total decimal) stable language sql begin atomic select n, sum(fact.score) from fact; end;
create view letters as
  SELECT x.n, x.c, r.i, r.u, r.o, t.t FROM ((VALUES (1, 'a'::text), (2, NULL)) x(n, c) CROSS JOIN ROWS FROM (generate_series(1, 2), unnest(ARRAY['p'::text, 'q'])) WITH ORDINALITY AS r(i, u, o))
  NATURAL JOIN (SELECT 1 AS n) y, XMLTABLE(('/a'::text) PASSING ('<a/>'::xml) COLUMNS t text PATH ('.'::text)) t
  WHERE (EXISTS (SELECT FROM public.fact WHERE fact.id IS NOT NULL)) AND x.c IN (SELECT fact.code::text FROM fact)
  UNION (SELECT 0, '', 0, '', 0, '' EXCEPT ALL SELECT 1, 'b', 1, 'c', 1, '') INTERSECT SELECT 1, '', 1, '', 1, ''
  OFFSET 1 LIMIT 3;
create view report as
  WITH RECURSIVE days(d) AS (VALUES (DATE '2024-01-01') UNION ALL SELECT days.d + 1 FROM days WHERE days.d < DATE '2024-01-31')
  SELECT d.d, count(f.*) FILTER (WHERE f.flag) AS flags, sum(f.score) OVER w AS running,
         array_agg(DISTINCT f.mood ORDER BY f.mood ASC) AS moods, string_agg(f.code::text, ', ' ORDER BY f.moment DESC NULLS LAST) AS string_agg,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY f.score::double precision) AS median,
         extract(epoch FROM max(f.span)) AS "extract", CAST(f.score AS integer), GROUPING(d.d) AS "grouping"
  FROM days AS d LEFT OUTER JOIN LATERAL (SELECT x.id, x.day, x.moment, x.span, x.zone, x.score, x.big, x.mood, x.moods, x.grid, x.data, x.extra, x.bits, x.raw, x.code, x.flag, x.calc FROM fact x WHERE x.day = d.d LIMIT 5) f ON true
  GROUP BY GROUPING SETS ((d.d, f.score), ()) HAVING count(*) > 0
  WINDOW w AS (PARTITION BY d.d ORDER BY f.score ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
  ORDER BY d.d DESC;
create index fact_expression on fact using btree ((data #>> '{a,0}'::text[]), (coalesce(score, 0::numeric) * 2::numeric) desc nulls first, lower(code::text) collate pg_catalog."C" text_pattern_ops asc) where ((mood = 'good'::mood) and (extra ? 'k'::text));
