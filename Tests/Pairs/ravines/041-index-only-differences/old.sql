CREATE SCHEMA ix;
CREATE FUNCTION ix.f(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select reverse($1) $$;
CREATE FUNCTION ix.f(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ select -$1 $$;
CREATE TABLE ix.t (
  a integer NOT NULL, b text, c timestamptz, d jsonb, e text[], f numeric, g boolean
);
CREATE INDEX i_order ON ix.t (a, b);
CREATE INDEX i_dir ON ix.t (a DESC, b NULLS FIRST);
CREATE INDEX i_expr ON ix.t (ix.f(a));
CREATE INDEX i_cast ON ix.t (((d ->> 'x')::integer));
CREATE INDEX i_tz ON ix.t (((c AT TIME ZONE 'UTC')::date));
CREATE INDEX i_part ON ix.t (a)
  WHERE g;
CREATE INDEX i_incl ON ix.t (a) INCLUDE (b, f);
CREATE UNIQUE INDEX i_uni ON ix.t (b);
CREATE INDEX i_meth ON ix.t USING btree (e);
CREATE INDEX i_stor ON ix.t (a) WITH (fillfactor = 40);
CREATE INDEX i_opc ON ix.t (b text_pattern_ops);
CREATE INDEX i_many ON ix.t (a, (f + 1), b, (lower(b)) COLLATE "C", c DESC) INCLUDE (g) WHERE a > 0 AND b IS NOT NULL;
CREATE INDEX i_null ON ix.t ((b IS NULL), (CASE WHEN g THEN a ELSE NULL END));
CREATE INDEX i_row ON ix.t ((ROW(a, b) IS NULL));
ALTER INDEX ix.i_many ALTER COLUMN 2 SET STATISTICS 33;
ALTER TABLE ix.t CLUSTER ON i_order;
ALTER TABLE ix.t ADD CONSTRAINT con UNIQUE (a, c) DEFERRABLE;
COMMENT ON INDEX ix.i_order IS 'order';
COMMENT ON INDEX ix.i_many IS 'many';
COMMENT ON CONSTRAINT con ON ix.t IS 'con';
CREATE TABLE ix.u (x integer);
CREATE INDEX i_move ON ix.t (a);
CREATE INDEX i_move2 ON ix.u (x);
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
