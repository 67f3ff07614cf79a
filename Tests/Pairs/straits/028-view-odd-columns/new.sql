CREATE TABLE t (b varchar(3), a bigint, arr bigint[], x xml, j jsonb, id int);
CREATE FUNCTION rec() RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT 1, 'a'::text $$;
CREATE FUNCTION tf(OUT p int, OUT q text, OUT r date) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT 1, 'a', NULL::date $$;
CREATE VIEW v1 AS VALUES (1, 'a'::text, NULL::date), (2, 'b', NULL) OFFSET 1;
CREATE VIEW v2 AS SELECT z.*, w.n FROM ROWS FROM (tf(), rec() AS (k int, l text)) WITH ORDINALITY AS z(a, b, c, d), LATERAL (SELECT z.a + t.a FROM t LIMIT 1) AS w(n);
CREATE VIEW v3 AS SELECT xt.*, count(*) FILTER (WHERE t.a > 0) OVER w1 AS cnt FROM t, XMLTABLE(XMLNAMESPACES('http://x' AS q), '/q:r/q:i' PASSING t.x COLUMNS id bigint PATH '@id', ord FOR ORDINALITY, rest xml PATH 'z') AS xt WINDOW w1 AS (PARTITION BY t.b ORDER BY t.a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 FOLLOWING EXCLUDE GROUP);
CREATE VIEW v4 AS WITH RECURSIVE r(n, up) AS (SELECT 1, t.a FROM t UNION SELECT r.n + 1, r.up FROM r WHERE r.n < 4) SEARCH DEPTH FIRST BY n, up SET ord CYCLE n, up SET cyc USING pth SELECT up, n, cyc FROM r ORDER BY ord;
CREATE VIEW v5 AS SELECT a, b, arr[1:2] AS s, arr[2] AS e, j['k'] AS jj FROM ONLY t TABLESAMPLE bernoulli (10) ORDER BY b, a NULLS FIRST OFFSET 2 FOR UPDATE OF t SKIP LOCKED;
