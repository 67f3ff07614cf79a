CREATE TABLE n (
  w float8 DEFAULT 1,
  id bigint PRIMARY KEY,
  parent bigint REFERENCES n,
  tag text
);
CREATE FUNCTION wt(bigint) RETURNS float8 STABLE LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT total FROM nv WHERE id = $1); END $$;
CREATE VIEW nv AS
  SELECT id, tag, w + coalesce(wt(parent), 0) AS total
  FROM n;
CREATE FUNCTION top(k int DEFAULT 1) RETURNS SETOF nv STABLE LANGUAGE sql AS 'SELECT * FROM nv ORDER BY total DESC LIMIT k';
CREATE VIEW topv AS SELECT * FROM top(3);
CREATE FUNCTION defw(float8 DEFAULT 0.5) RETURNS float8 LANGUAGE sql AS 'SELECT coalesce(avg(w), $1) FROM n';
ALTER TABLE n ALTER w SET DEFAULT defw();
CREATE FUNCTION chk(n, text) RETURNS bool IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN $1.w > 0 AND $2 IS NOT NULL; END';
ALTER TABLE n ADD CONSTRAINT nchk CHECK (chk(n, tag)) NOT VALID;
CREATE TYPE npair AS (b n, a n, c nv);
CREATE TABLE pairs (m nv[], p npair);
CREATE FUNCTION mk(a n, b n, c nv DEFAULT NULL) RETURNS npair LANGUAGE sql AS 'SELECT ROW(b, a, c)::npair';
CREATE VIEW pv AS
  SELECT (p).a.tag AS atag, (p).a.id AS aid, (m)[1].total
  FROM pairs;
