CREATE TABLE sales (id int PRIMARY KEY, region text, day date, amt int, tags jsonb, dur interval);
CREATE VIEW win AS SELECT id, region, lag(amt, 1) OVER w AS prev, first_value(amt) OVER (w ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) AS fv,
  ntile(4) OVER (ORDER BY amt DESC) AS q, sum(amt) FILTER (WHERE amt > 0) OVER w AS run FROM sales WINDOW w AS (PARTITION BY region ORDER BY day);
CREATE VIEW cub AS SELECT region, extract(year FROM day) AS y, GROUPING(region) AS gr, sum(amt) AS s, percentile_cont(0.5) WITHIN GROUP (ORDER BY amt) AS med,
  mode() WITHIN GROUP (ORDER BY region) AS m, string_agg(DISTINCT region, ', ' ORDER BY region) AS rs FROM sales GROUP BY GROUPING SETS (ROLLUP (region, extract(year FROM day)), ()) ;
CREATE VIEW setops AS (SELECT id, amt FROM sales EXCEPT ALL SELECT id, amt FROM sales WHERE amt < 5) INTERSECT (SELECT id, amt FROM sales ORDER BY id LIMIT 5) UNION ALL SELECT 1, 2;
CREATE VIEW tagx AS SELECT s.id, t.key, t.value, jt.* FROM sales s CROSS JOIN LATERAL jsonb_each_text(s.tags) t LEFT JOIN LATERAL (SELECT sum(a) AS tot FROM unnest(ARRAY[s.amt, 2]) a) jt ON jt.tot > 3
  WHERE (s.id, s.amt) > (1, 2) AND s.tags @> '{"a": "x''y"}' AND s.day BETWEEN SYMMETRIC '2020-01-01' AND '2021-01-01' AND s.region SIMILAR TO '%(a|b)%' AND s.region LIKE 'a\_%' ESCAPE '\';
CREATE VIEW xm AS SELECT xt.* FROM sales s, XMLTABLE('/r/i' PASSING xmlelement(name r, xmlforest(s.amt AS i)) COLUMNS n FOR ORDINALITY, v
 int
 PATH '.' DEFAULT 0) xt;
CREATE VIEW misc AS SELECT id, CASE region WHEN 'a' THEN 1 WHEN 'b' THEN amt END AS cs, COALESCE(amt, 0) AS co, NULLIF(region, '') AS nu, GREATEST(amt, id) AS gr,
  day AT TIME ZONE 'UTC' AS tz, dur * 2 AS d2, (ARRAY[[amt, amt], [amt + 1, amt]])[1:2][1] AS sl, EXISTS (SELECT 1 FROM sales x WHERE x.id = s.id) AS ex,
  amt > ALL (SELECT amt FROM sales) AS al, s IS NOT NULL AS rw, substring(region FROM 2 FOR 3) AS su, overlay(region PLACING 'x' FROM 1) AS ov,
  trim(BOTH 'x' FROM region) AS tr, position('a' IN region) AS po, CURRENT_DATE AS cd, LOCALTIMESTAMP(2) AS lt, (tags -> 'a' ->> 0)::int AS j, xmlserialize(CONTENT xmlcomment('c') AS text) AS xs,
  region COLLATE "C" > 'a' AS cl, amt IS NULL IS TRUE AS nn, INTERVAL '1 day' AS iv, B'101'::bit(3) AS bt, 'now'::text::timestamp(3) AS np FROM sales s;
CREATE FUNCTION report(lo date DEFAULT CURRENT_DATE - 7, VARIADIC rs text[] DEFAULT ARRAY['a','b']) RETURNS TABLE (region text, s numeric, rn bigint)
 LANGUAGE sql STABLE PARALLEL RESTRICTED ROWS 77 COST 12 BEGIN ATOMIC
 WITH RECURSIVE d(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM d WHERE n < 9), a AS NOT MATERIALIZED (SELECT w.region, sum(w.run) AS s FROM win w GROUP BY w.region)
 SELECT a.region::text, a.s::numeric, row_number() OVER (ORDER BY a.s) FROM a, d WHERE a.region = ANY (report.rs) AND EXISTS (SELECT FROM sales x WHERE x.day >= report.lo);
 END;
CREATE MATERIALIZED VIEW rep AS SELECT r.*, c.y, c.s AS cs FROM report() WITH ORDINALITY r(region, s, rn, o) JOIN cub c USING (region);
CREATE UNIQUE INDEX ON rep (region, y, cs);
CREATE VIEW top AS TABLE rep LIMIT 3;
CREATE INDEX si ON sales ((amt * 2), region text_pattern_ops, date_part('day', day::timestamp));
COMMENT ON FUNCTION report IS 'SELECT * FROM report(VARIADIC ''{}'')';
COMMENT ON COLUMN misc.tz IS 'AT TIME ZONE';
