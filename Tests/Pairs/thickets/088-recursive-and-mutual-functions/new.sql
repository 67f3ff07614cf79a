CREATE TABLE n (id bigint PRIMARY KEY, up bigint, w real);
CREATE FUNCTION even(bigint) RETURNS bool LANGUAGE plpgsql AS 'BEGIN RETURN $1 = 0 OR odd($1 - 1); END';
CREATE FUNCTION odd(n bigint, strict bool DEFAULT false) RETURNS bool LANGUAGE plpgsql AS 'BEGIN RETURN $1 <> 0 AND even($1 - 1); END';
ALTER TABLE n ADD CHECK (even(id)), ADD CHECK (NOT odd(up));
CREATE FUNCTION depth(bigint) RETURNS int STABLE BEGIN ATOMIC WITH RECURSIVE w AS (SELECT id, up, 1 AS d FROM n WHERE id = $1 UNION ALL SELECT n.id, n.up, d + 1 FROM n JOIN w ON n.id = w.up) SELECT max(d) FROM w; END;
CREATE VIEW nd AS SELECT id, w, depth(id) AS d FROM n;
CREATE FUNCTION deep() RETURNS SETOF nd LANGUAGE sql BEGIN ATOMIC SELECT * FROM nd WHERE d > 3; END;
