CREATE TABLE base (id integer PRIMARY KEY, v integer, w text);
CREATE FUNCTION f1(p integer) RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT base.v FROM base WHERE base.id = p; END;
CREATE VIEW v1 AS SELECT id, f1(id) AS fv FROM base;
CREATE FUNCTION f2() RETURNS SETOF v1 LANGUAGE sql STABLE BEGIN ATOMIC SELECT v1.id, v1.fv FROM v1; END;
CREATE VIEW v2 AS SELECT x.id, x.fv FROM f2() x;
CREATE PROCEDURE p1(a integer) LANGUAGE sql BEGIN ATOMIC INSERT INTO base (id, v) SELECT v2.id, v2.fv FROM v2 ON CONFLICT ON CONSTRAINT base_pkey DO UPDATE SET v = excluded.v; UPDATE base SET w = 'x' WHERE base.id = p1.a; DELETE FROM base WHERE base.v = f1(p1.a); END;
CREATE TABLE top (a integer DEFAULT f1(3), CHECK (a > 0));
