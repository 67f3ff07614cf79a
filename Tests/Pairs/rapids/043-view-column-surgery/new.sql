CREATE TABLE a (id int PRIMARY KEY, x bigint, yy text, extra int, z int);
CREATE TABLE b (id int PRIMARY KEY, z int, y text, x bigint);
CREATE VIEW j1 AS SELECT ab.id, b.y, a.x, b.z, ab.id AS whole FROM a JOIN b USING (id) AS ab;
CREATE VIEW j2 AS SELECT * FROM a NATURAL LEFT JOIN b;
CREATE VIEW j3 (q, p) AS SELECT array_agg(a ORDER BY a.id), x FROM a GROUP BY x;
CREATE VIEW j4 AS WITH RECURSIVE r (id, d) AS (SELECT id, 0::bigint FROM a UNION ALL SELECT r.id, d + 1 FROM r WHERE d < 3) SEARCH BREADTH FIRST BY id SET ord CYCLE id SET path TO 1 DEFAULT 0 USING cyc SELECT id, d, path AS cyc FROM r ORDER BY ord;
CREATE VIEW j5 AS SELECT j2.id, j2.y, j3.p, (j3.q)[1] AS whole FROM j2, j3;
CREATE VIEW j6 AS SELECT t.c1, t.c2 FROM (VALUES (1, 'a'), (2, 'b')) t (c1, c2) UNION SELECT id, y FROM j5;
