CREATE SCHEMA vs;
CREATE TABLE vs.base (id integer PRIMARY KEY, a
  varchar(10)
  , b numeric(8,2), c
  timestamp
  , junk integer);
CREATE VIEW vs.v1 AS SELECT * FROM vs.base;
ALTER TABLE vs.base ADD COLUMN later text DEFAULT 'x';
CREATE VIEW vs.v2 (id, "A", bb) AS SELECT id, a, b FROM vs.v1;
CREATE VIEW vs.v3 AS SELECT v2."A", sum(v2.bb) AS total, max(b.c) AS last FROM vs.v2 JOIN vs.base b USING (id) GROUP BY v2."A";
CREATE RECURSIVE VIEW vs.tree (id, depth
) AS
  SELECT id, 0
  FROM vs.v1 WHERE junk IS NULL
  UNION ALL
  SELECT b.id, t.depth + 1
  FROM vs.v1 b JOIN tree t ON b.junk = t.id;
CREATE VIEW vs.v4 AS WITH q AS MATERIALIZED (SELECT "A", total FROM vs.v3), w AS (SELECT count(*) AS n FROM vs.tree) SELECT q.*, w.n FROM q, w;
CREATE VIEW vs.v5 AS TABLE vs.v4;
ALTER VIEW vs.v2 RENAME COLUMN bb TO
  "b b"
;
ALTER VIEW vs.v1 ALTER COLUMN b SET DEFAULT
  1.5
;
ALTER VIEW vs.v2 ALTER COLUMN "A" SET DEFAULT 'q';
ALTER VIEW vs.v1 OWNER TO k21_vs;
ALTER VIEW vs.v4 OWNER TO k21_vt;
GRANT SELECT, INSERT ON vs.v1 TO k21_vt WITH GRANT OPTION;
GRANT SELECT ("A") ON vs.v2 TO k21_vs;
COMMENT ON VIEW vs.v4 IS 'four';
COMMENT ON COLUMN vs.v5."A" IS 'a of five';
CREATE VIEW vs.chk WITH (security_barrier) AS SELECT id, a FROM vs.v1 WHERE a <> '' WITH
  LOCAL
  CHECK OPTION;
CREATE FUNCTION vs.io() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER v3_ins INSTEAD OF INSERT OR UPDATE ON vs.v3 FOR EACH ROW EXECUTE FUNCTION vs.io();
COMMENT ON TRIGGER v3_ins ON vs.v3 IS 'instead';
CREATE TRIGGER v2_st AFTER UPDATE ON vs.v2 FOR EACH STATEMENT EXECUTE FUNCTION vs.io();
CREATE RULE v5_del AS ON DELETE TO vs.v5 DO INSTEAD DELETE FROM vs.base USING vs.v2 WHERE base.id = v2.id AND old."A" = v2."A";
CREATE FUNCTION vs.get() RETURNS SETOF vs.v4 LANGUAGE sql STABLE BEGIN ATOMIC SELECT v4.* FROM vs.v4; END;
CREATE VIEW vs.v6 AS SELECT g.* FROM vs.get() g;
CREATE VIEW vs.v7 AS SELECT x.id, x.w, GROUPING(x.id) AS g, x.o FROM (SELECT v1.id, v1.a AS w, row_number() OVER (ORDER BY v1.c) AS o FROM vs.v1) x GROUP BY GROUPING SETS ((x.id, x.w, x.o), ());
CREATE TABLE vs.hold (r vs.v2, t vs.v7[]);
CREATE VIEW vs.jn AS SELECT j.id, j.p FROM (vs.v1 AS b1 (id, q, r) JOIN vs.v2 AS b2 (id, p) USING (id)) AS j;
