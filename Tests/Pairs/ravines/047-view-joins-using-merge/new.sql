CREATE SCHEMA j;
CREATE TABLE j.a (id bigint PRIMARY KEY,
  name varchar(80),
  x integer,
  label text,
  note text);
CREATE TABLE j.b (id bigint PRIMARY KEY,
  a_id bigint REFERENCES j.a,
  label text,
  y integer,
  name text,
  x numeric);
CREATE TABLE j.c (id bigint,
  note text,
  a_id bigint);
CREATE VIEW j.v1 AS
  SELECT id, a.name, b.label AS blabel
 
  FROM j.a
  FULL JOIN j.b USING (id);
CREATE VIEW j.v2 AS
  SELECT jj.id, a.name, c.note
 
  FROM (j.a LEFT JOIN j.c USING (id)) AS jj(id, name, x)
  JOIN j.a ON a.id = jj.id
  JOIN j.c ON c.id = jj.id;
CREATE VIEW j.v3 AS
  SELECT q.i, q.n
 
  FROM j.a AS q(i, n);
CREATE VIEW j.v4 AS
  SELECT u.id, (u.*)::text AS merged
 
  FROM j.b JOIN j.c USING (id) AS u;
CREATE VIEW j.v5 AS
  SELECT x.*, y.i AS yi
 
  FROM j.v1 x
  RIGHT JOIN j.v3 y ON y.i = x.id
 
  WHERE EXISTS (SELECT
  FROM j.v4 z
  WHERE z.id = x.id)
    AND x.id NOT IN (SELECT c.id
  FROM j.c
  WHERE c.note IS NOT NULL)
    AND (x.name, y.n) IS DISTINCT
  FROM (y.n, x.name);
CREATE FUNCTION j.f(bigint) RETURNS SETOF j.v5 LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT v.* FROM j.v5 v WHERE v.id = $1;
END;
CREATE VIEW j.v6 AS
  SELECT f.id, f.name
  FROM j.a, LATERAL j.f(a.id) f
  WHERE a.x > ANY (ARRAY[1, 2]);
CREATE INDEX c_flag ON j.c (id) INCLUDE (a_id);
CREATE MATERIALIZED VIEW j.m AS
  SELECT v6.id, v5.yi
 
  FROM j.v6
  NATURAL LEFT JOIN j.v5;
CREATE UNIQUE INDEX m_i ON j.m (id, yi);
COMMENT ON VIEW j.v5 IS 'five';
COMMENT ON COLUMN j.v1.name IS 'name';

