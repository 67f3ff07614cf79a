CREATE TABLE a (id int PRIMARY KEY, x int, y text, old_c int);
CREATE TABLE b (id int PRIMARY KEY, z int, y text);
CREATE VIEW j1 AS SELECT id, a.x, a.y, b.z, b.* IS NULL AS nb FROM a JOIN b USING (id);
CREATE VIEW j2 AS SELECT * FROM a NATURAL LEFT JOIN b;
CREATE VIEW j3 (p, q) AS SELECT x, array_agg(a ORDER BY a.id) FROM a GROUP BY x;
CREATE VIEW j4 AS WITH RECURSIVE r (id, d) AS (SELECT id, 0 FROM a UNION ALL SELECT r.id, d + 1 FROM r WHERE d < 3) SEARCH DEPTH FIRST BY id SET ord CYCLE id SET cyc USING path SELECT id, d, cyc FROM r ORDER BY ord;
CREATE VIEW j5 AS SELECT j1.id, j2.y, j3.p, (j3.q)[1] AS whole FROM j1, j2, j3;
CREATE VIEW j6 AS SELECT t.c1, t.c2 FROM (VALUES (1, 'a'), (2, 'b')) t (c1, c2) UNION SELECT id, y FROM j5;
