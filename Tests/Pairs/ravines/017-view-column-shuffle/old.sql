CREATE SCHEMA v;
CREATE TABLE v.t (
  id integer PRIMARY KEY,
  a integer,
  b text,
  c date
);
CREATE VIEW v.v1 AS
  SELECT id, a, b, c
  FROM v.t;
CREATE VIEW v.v2 AS
  SELECT v1.b, v1.a, max(v1.c) AS mc
  FROM v.v1
  GROUP BY v1.b, v1.a;
CREATE VIEW v.v3 AS
  SELECT x AS whole, (x.*) IS NULL AS n, x.mc
  FROM v.v2 x;
CREATE TABLE v.snapshot (
  taken timestamptz DEFAULT now(),
  r v.v1,
  rs v.v2[],
  CONSTRAINT has_id CHECK ((r).id IS NOT NULL)
);
CREATE FUNCTION v.of_view(v.v1) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select ($1).b $$;
CREATE FUNCTION v.rows() RETURNS SETOF v.v2 LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT *
  FROM v.v2;
END;
CREATE VIEW v.v4 WITH (security_barrier) AS
  SELECT v.of_view(q.*) AS ov, (q.*)::text AS attr
  FROM v.v1 q;
CREATE VIEW v.upd AS
  SELECT id, a
  FROM v.t
  WHERE a > 0 WITH LOCAL CHECK OPTION;
CREATE VIEW v.upd2 AS
  SELECT id, a
  FROM v.upd
  WHERE a < 100 WITH CASCADED CHECK OPTION;
ALTER VIEW v.upd ALTER COLUMN a SET DEFAULT 5;
CREATE VIEW v.upd3 AS
  SELECT *
  FROM v.upd2;
CREATE FUNCTION v.ins() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER instead INSTEAD OF INSERT ON v.v1 FOR EACH ROW
  EXECUTE FUNCTION v.ins();
CREATE TRIGGER vstmt AFTER UPDATE ON v.upd FOR EACH STATEMENT
  EXECUTE FUNCTION v.ins();
CREATE RECURSIVE VIEW v.walk (n, path) AS
  SELECT id, ARRAY[id]
  FROM v.t
  WHERE a IS NULL
  UNION ALL
  SELECT t.id, w.path || t.id
  FROM v.t JOIN walk w ON t.a = w.n
  WHERE t.id <> ALL (w.path);
COMMENT ON VIEW v.v1 IS 'v1';
COMMENT ON COLUMN v.v1.b IS 'v1.b';
COMMENT ON COLUMN v.v2.mc IS 'max c';
COMMENT ON TRIGGER instead ON v.v1 IS 'instead';
