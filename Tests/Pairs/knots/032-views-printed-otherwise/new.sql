-- view bodies with all sorts of syntax; below them a table grows and changes a type
CREATE SCHEMA w;
CREATE EXTENSION tsm_system_rows SCHEMA w;
CREATE TABLE w.a (
  id integer PRIMARY KEY,
  n bigint,
  t text,
  ts timestamptz,
  m integer
);
CREATE TABLE w.b (id integer PRIMARY KEY, n bigint, x xml, r int4range);
SET search_path = w;
CREATE VIEW v_using AS SELECT * FROM (SELECT id, n AS an FROM a) aa (id, an) FULL JOIN b USING (id);
CREATE VIEW v_alias AS SELECT j.id, a.n AS a_n FROM a JOIN b USING (id, n) AS j;
CREATE VIEW v_natural AS SELECT id, ts FROM a NATURAL LEFT JOIN b;
CREATE VIEW v_lateral AS SELECT a.id, s.k, s.ord FROM a, LATERAL unnest(ARRAY[a.n, a.n + 1]) WITH ORDINALITY AS s (k, ord);
CREATE VIEW v_rowsfrom AS SELECT * FROM ROWS FROM (generate_series(1, 3), json_to_recordset('[]') AS (p integer, q text)) WITH ORDINALITY AS z (g, p, q, o);
CREATE VIEW v_group AS SELECT n, t, GROUPING(n, t) AS gr, count(*) FILTER (WHERE id > 3) AS c, percentile_cont(0.5) WITHIN GROUP (ORDER BY n) AS med FROM a GROUP BY GROUPING SETS ((n, t), ROLLUP (n), CUBE (t), ());
CREATE VIEW v_window AS SELECT id, sum(n) OVER w1 AS s1, avg(n) OVER (w1 ROWS UNBOUNDED PRECEDING EXCLUDE TIES) AS s2 FROM a WINDOW w1 AS (PARTITION BY t ORDER BY ts DESC NULLS LAST), w2 AS ();
CREATE VIEW v_values AS SELECT * FROM (VALUES (1, 'x'), (2, NULL), (3, 'z''')) AS v (i, s);
CREATE VIEW v_cte AS WITH x AS MATERIALIZED (SELECT id, t FROM a), y (k) AS NOT MATERIALIZED (SELECT id FROM x WHERE t ~ '^a') SELECT k FROM y EXCEPT ALL (SELECT i FROM v_values INTERSECT SELECT id::integer FROM b ORDER BY 1 LIMIT 3) ORDER BY k FETCH FIRST 5 ROWS WITH TIES;
CREATE VIEW v_sample AS SELECT id FROM a TABLESAMPLE system_rows (10) UNION ALL SELECT id FROM b TABLESAMPLE bernoulli (5) REPEATABLE (42);
CREATE VIEW v_sub AS SELECT id, EXISTS (SELECT 1 FROM b WHERE b.id = a.id) AS e, n IN (SELECT n FROM b) AS i, ARRAY(SELECT b.n FROM b WHERE b.n >= a.n ORDER BY b.n USING >) AS arr, (SELECT a) AS whole, n = ALL (SELECT n FROM b) AS al FROM a;
CREATE VIEW v_expr AS SELECT a.n BETWEEN 1 AND 5 AS bt, NOT a.t IS NULL AS nn, a.t COLLATE "C" || 'x' AS col, CAST(a.n AS numeric(8,2)) AS num, a.ts AT TIME ZONE 'UTC' AS utc, extract(week FROM a.ts) AS wk, a.n::text::varchar(3) AS vc, - (- a.n) AS neg, trim(BOTH 'x' FROM a.t) AS tr, position('a' IN a.t) AS po, overlay(a.t PLACING 'z' FROM 1) AS ov, nullif(a.n, 0) AS nu, greatest(a.n, 1) AS gr FROM a;
CREATE VIEW v_xml AS SELECT xt.*, xmlelement(name "el", xmlattributes(b.id AS "a"), 'x') AS el FROM b, XMLTABLE('/r/i' PASSING b.x COLUMNS ord FOR ORDINALITY, nm text PATH '@n' DEFAULT 'none' NOT NULL) AS xt;
CREATE VIEW v_lock AS SELECT id FROM a ORDER BY id OFFSET 1 FOR NO KEY UPDATE OF a SKIP LOCKED;
CREATE VIEW v_distinct AS SELECT DISTINCT ON (a.t, n % 2) a.t, a.n, a.ts FROM a ORDER BY t, n % 2, ts DESC;
CREATE VIEW v_nocol AS SELECT FROM b;
CREATE VIEW v_range AS SELECT id, r * int4range(1, 10) AS isec, r @> 3 AS has, range_agg(r) OVER () AS agg FROM b;
CREATE VIEW v_all AS SELECT v.id, g.c, e.utc FROM v_lateral v CROSS JOIN v_group g LEFT JOIN v_expr e ON e.num = g.n;
CREATE VIEW v_star AS SELECT id, n, t, ts, m AS extra FROM a;
CREATE VIEW v_star2 AS SELECT s.*, s AS r FROM v_star s;
