CREATE TABLE t (a int, b text, arr int[], x xml, j jsonb);
CREATE FUNCTION rec() RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT 1, 'a'::text $$;
CREATE FUNCTION tf(OUT p int, OUT q text) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT 1, 'a' $$;
CREATE VIEW v1 AS VALUES (1, 'a'::text), (2, 'b') ORDER BY 1 LIMIT 1;
CREATE VIEW v2 AS SELECT z.*, w.n FROM ROWS FROM (rec() AS (k int, l text), tf(), generate_series(1, 3)) WITH ORDINALITY AS z(a, b, c, d, e), LATERAL (SELECT z.a + t.a FROM t LIMIT 1) AS w(n);
CREATE VIEW v3 AS SELECT xt.*, count(*) FILTER (WHERE t.a > 0) OVER w1 AS cnt FROM t, XMLTABLE('/r/i' PASSING t.x COLUMNS id int PATH '@id' DEFAULT 0 NOT NULL, ord FOR ORDINALITY) AS xt WINDOW w1 AS (PARTITION BY t.b ORDER BY t.a RANGE BETWEEN 3 PRECEDING AND CURRENT ROW EXCLUDE TIES);
CREATE VIEW v4 AS WITH RECURSIVE r(n, up) AS (SELECT 1, t.a FROM t UNION ALL SELECT r.n + 1, r.up FROM r WHERE r.n < 4) SEARCH BREADTH FIRST BY n SET ord CYCLE n SET cyc USING pth SELECT n, up, cyc, row_number() OVER (ORDER BY ord) AS rn FROM r WHERE cardinality(pth) > 1;
CREATE VIEW v5 AS SELECT DISTINCT ON (b) a, b, arr[1:2] AS s, arr[2] AS e, j['k']['l'] AS jj FROM t TABLESAMPLE system (10) REPEATABLE (3) ORDER BY b, a DESC NULLS LAST FETCH FIRST 3 ROWS WITH TIES;
