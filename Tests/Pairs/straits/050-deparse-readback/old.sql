CREATE TABLE t (a int, b bigint, c varchar(10), d char(4), e timestamp, f numeric(8,2), g boolean, h int[], iv interval);
ALTER TABLE t ADD CONSTRAINT x1 CHECK (a BETWEEN SYMMETRIC 1 AND -5 AND (a, b) < (3, 4) AND c NOT SIMILAR TO 'x%' ESCAPE '!');
ALTER TABLE t ADD CONSTRAINT x2 CHECK (NOT (g IS UNKNOWN) AND -a > -2147483648 AND d LIKE 'a\_%' ESCAPE '#' AND overlay(c PLACING 'z' FROM 2) <> '');
CREATE VIEW v1 AS SELECT e AT TIME ZONE 'UTC' AS z, EXTRACT(epoch FROM e) AS ep, substring(c FROM '#"x#"' FOR '#') AS sb, trim(LEADING 'q' FROM d) AS tr, position('a' IN c) AS po, (e, iv) OVERLAPS (e, iv) AS ov, - (-1) AS neg, (-32768)::smallint AS ns, 2 ^ -a AS pw FROM t;
CREATE VIEW v2 AS SELECT CASE a WHEN 1 THEN 'x' ELSE c END AS cs, COALESCE(c, d) AS co, GREATEST(a, b, f) AS gr, NULLIF(a, b) AS nl, ARRAY(SELECT t2.b FROM t t2 WHERE t2.a = t.a) AS ar, a = ANY (h) AS an, ROW(a, b) IS DISTINCT FROM ROW(1, 2) AS dr, (SELECT max(b) FROM t) AS sm, EXISTS (SELECT FROM t) AS ex, f::int::text || c AS cc FROM t;
CREATE VIEW v3 AS (SELECT a, c FROM t EXCEPT ALL SELECT a, d FROM t) UNION SELECT * FROM (SELECT 1, 'z' ORDER BY 1 LIMIT 1) s INTERSECT SELECT b, c FROM t;
CREATE INDEX xi ON t ((f::int), (c || d), (e - iv)) WHERE c ~~ 'a%' AND (a IS NULL) IS NOT TRUE;
