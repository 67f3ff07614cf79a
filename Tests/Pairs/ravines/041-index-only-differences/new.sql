CREATE SCHEMA ix;
CREATE FUNCTION ix.f(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select reverse($1) $$;
CREATE FUNCTION ix.f(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ select -$1 $$;
CREATE TABLE ix.t (
  a integer NOT NULL, b text, c timestamptz, d jsonb, e text[], f numeric, g boolean
);
CREATE INDEX i_order ON ix.t (b, a);
CREATE INDEX i_dir ON ix.t (a, b NULLS FIRST);
CREATE INDEX i_expr ON ix.t (ix.f(b));
CREATE INDEX i_cast ON ix.t (((d ->> 'x')::bigint));
CREATE INDEX i_tz ON ix.t (((c AT TIME ZONE 'Europe/Berlin')::date));
CREATE INDEX i_part ON ix.t (a)
  WHERE g IS TRUE;
CREATE INDEX i_incl ON ix.t (a) INCLUDE (f, b);
CREATE UNIQUE INDEX i_uni ON ix.t (b) NULLS NOT DISTINCT;
CREATE INDEX i_meth ON ix.t USING gin (e);
CREATE INDEX i_stor ON ix.t (a) WITH (fillfactor = 40, deduplicate_items = on);
CREATE INDEX i_opc ON ix.t (b COLLATE "C");
CREATE INDEX i_many ON ix.t (a, (f + 1), b, (lower(b)) COLLATE "C", c) INCLUDE (g) WHERE a > 0 AND b IS NOT NULL;
CREATE INDEX i_null ON ix.t ((b IS NOT NULL), (CASE WHEN g THEN a ELSE 0 END));
CREATE INDEX i_row ON ix.t ((ROW(a, b) IS NOT NULL));
ALTER INDEX ix.i_many ALTER COLUMN 4 SET STATISTICS 33;
ALTER TABLE ix.t CLUSTER ON i_dir;
ALTER TABLE ix.t ADD CONSTRAINT con UNIQUE (a, c) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON INDEX ix.i_order IS 'order';
COMMENT ON INDEX ix.i_many IS 'many';
COMMENT ON CONSTRAINT con ON ix.t IS 'con';
CREATE TABLE ix.u (x integer);
CREATE INDEX i_move2 ON ix.t (a);
CREATE INDEX i_move ON ix.u (x);
CREATE VIEW ix.v AS
  SELECT a, b, f
  FROM ix.t
  WHERE g;
CREATE MATERIALIZED VIEW ix.m AS
  SELECT a, b
  FROM ix.v;
CREATE UNIQUE INDEX i_m ON ix.m (a DESC, b);
COMMENT ON INDEX ix.i_m IS 'mv index';
COMMENT ON INDEX ix.i_expr IS 'overloaded function';
