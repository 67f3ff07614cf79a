CREATE SCHEMA go;
CREATE TABLE go.guard_log (at timestamptz DEFAULT now(), what text);
CREATE TYPE go.vec AS (x numeric, y numeric);
CREATE FUNCTION go.add(go.vec, go.vec) RETURNS go.vec LANGUAGE sql IMMUTABLE
  AS $$ SELECT ROW($1.x + $2.x, $1.y + $2.y)::go.vec $$;
CREATE FUNCTION go.neg(go.vec) RETURNS go.vec LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(- $1.x, - $1.y)::go.vec $$;
CREATE FUNCTION go.same(
 go.vec, go.vec
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1.x = $2.x AND $1.y = $2.y $$;
CREATE FUNCTION go.differ(go.vec, go.vec) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT NOT go.same($1, $2) $$;
CREATE FUNCTION go.norm(go.vec) RETURNS
 numeric
  LANGUAGE sql IMMUTABLE AS $$ SELECT
 sqrt($1.x ^ 2 + $1.y ^ 2)
$$;
CREATE OPERATOR go.+ (LEFTARG = go.vec, RIGHTARG = go.vec, FUNCTION = go.add, COMMUTATOR = OPERATOR(go.+));
CREATE OPERATOR go.- (RIGHTARG = go.vec, FUNCTION = go.neg);
CREATE OPERATOR go.== (LEFTARG = go.vec, RIGHTARG = go.vec, FUNCTION = go.same, COMMUTATOR = OPERATOR(go.==)
);
CREATE OPERATOR go.<!> (LEFTARG = go.vec, RIGHTARG = go.vec, FUNCTION = go.differ
);
CREATE OPERATOR go.|| (RIGHTARG = go.vec, FUNCTION = go.norm);
CREATE AGGREGATE go.sum(go.vec) (SFUNC = go.add, STYPE = go.vec, INITCOND = '(0,0)'
);
CREATE FUNCTION go.collect(go.vec[], VARIADIC go.vec[]) RETURNS go.vec[] LANGUAGE sql IMMUTABLE AS $$ SELECT $1 || $2 $$;
CREATE AGGREGATE go.rank(VARIADIC go.vec[]) (SFUNC = go.collect, STYPE = go.vec[]);
CREATE TABLE go.move (
  id integer PRIMARY KEY,
  dx numeric, dy numeric,
  len
 numeric
  GENERATED ALWAYS AS (OPERATOR(go.||) ROW(dx, dy)::go.vec) STORED,
  CONSTRAINT nonzero CHECK (ROW(dx, dy)::go.vec OPERATOR(go.<!>) ROW(0, 0)::go.vec)
);
CREATE INDEX move_len ON go.move ((OPERATOR(go.||) ROW(dx, dy)::go.vec)
);
CREATE POLICY short ON go.move USING ((OPERATOR(go.||) ROW(dx, dy)::go.vec) < 100);
ALTER TABLE go.move ENABLE ROW LEVEL SECURITY;
CREATE VIEW go.total AS SELECT go.sum(ROW(dx, dy)::go.vec) AS v FROM go.move;
CREATE VIEW go.back AS SELECT OPERATOR(go.-) t.v AS v, (OPERATOR(go.||) t.v) AS len FROM go.total t;
CREATE MATERIALIZED VIEW go.pairs AS SELECT a.id AS a, b.id AS b FROM go.move a JOIN go.move b
  ON ROW(a.dx, a.dy)::go.vec OPERATOR(go.==) ROW(b.dx, b.dy)::go.vec;
CREATE FUNCTION go.guard() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP
    IF r.object_type IN ('table', 'schema') AND r.schema_name = 'go' AND r.original THEN
      RAISE EXCEPTION 'tables of go stay: %', r.object_identity;
    END IF;
  END LOOP;
END $$;
CREATE EVENT TRIGGER guard ON sql_drop
 WHEN TAG IN ('DROP TABLE', 'DROP SCHEMA')
  EXECUTE FUNCTION go.guard();
CREATE TABLE go.leaving (id integer PRIMARY KEY, v go.vec[]);
CREATE FUNCTION go.no_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no rewrites'; END $$;
CREATE EVENT TRIGGER no_rewrite ON table_rewrite EXECUTE FUNCTION go.no_rewrite();
ALTER EVENT TRIGGER no_rewrite DISABLE;
COMMENT ON OPERATOR go.|| (NONE, go.vec) IS 'length';
COMMENT ON AGGREGATE go.sum(go.vec) IS 'vector sum';
