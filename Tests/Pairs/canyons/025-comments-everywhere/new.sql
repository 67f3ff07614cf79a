CREATE SCHEMA c;
COMMENT ON SCHEMA c IS NULL;
COMMENT ON SCHEMA public IS 'public but commented';
CREATE EXTENSION hstore SCHEMA c;
COMMENT ON EXTENSION hstore IS 'stores "h"';
CREATE DOMAIN c.d AS int CONSTRAINT dc CHECK (VALUE > 0);
COMMENT ON DOMAIN c.d IS 'd1 ';
COMMENT ON CONSTRAINT dc ON DOMAIN c.d IS E'dc\ttab\\';
CREATE TYPE c.e AS ENUM ('x');
COMMENT ON TYPE c.e IS 'E''s';
CREATE TYPE c.comp AS (a int, b c.e);
COMMENT ON COLUMN c.comp.b IS 'attr b';
COMMENT ON TYPE c.comp IS 'composite';
CREATE SEQUENCE c.s;
COMMENT ON SEQUENCE c.s IS '-- DROP SEQUENCE c.s;';
CREATE TABLE c.t (id int GENERATED ALWAYS AS IDENTITY CONSTRAINT t_pk PRIMARY KEY, v text CONSTRAINT v_ck CHECK (v <> '') CONSTRAINT v_u UNIQUE, r int CONSTRAINT r_fk REFERENCES c.t, x c.d, y int4range, EXCLUDE USING gist (y WITH &&));
COMMENT ON TABLE c.t IS 'table
t;
\connect nowhere
on lines';
COMMENT ON COLUMN c.t.v IS 'id'; COMMENT ON COLUMN c.t.x IS 'x';
COMMENT ON CONSTRAINT t_pk ON c.t IS 'fk'; COMMENT ON CONSTRAINT r_fk ON c.t IS 'pk'; COMMENT ON CONSTRAINT v_u ON c.t IS '';
COMMENT ON INDEX c.v_u IS 'u index'; COMMENT ON INDEX c.t_y_excl IS 'excl index'; COMMENT ON CONSTRAINT t_y_excl ON c.t IS 'excl constraint';
COMMENT ON SEQUENCE c.t_id_seq IS 'identity';
CREATE FUNCTION c.f(a int, b text DEFAULT 'q', OUT z c.e)
  LANGUAGE sql AS 'select ''x''::c.e';
CREATE FUNCTION c.f(VARIADIC c.d[])
  RETURNS int LANGUAGE sql AS 'select 1';
COMMENT ON FUNCTION c.f(VARIADIC c.d[]) IS 'f variadic';
CREATE PROCEDURE c.p(INOUT a int)
  LANGUAGE sql AS 'select 1';
COMMENT ON ROUTINE c.p IS 'p called';
CREATE AGGREGATE c.s2(int) (SFUNC = int4pl, STYPE = int);
COMMENT ON AGGREGATE c.s2(int) IS 'sum two';
CREATE VIEW c.v AS SELECT id, v FROM c.t;
COMMENT ON VIEW c.v IS 'view!'; COMMENT ON COLUMN c.v.v IS 'view v';
CREATE MATERIALIZED VIEW c.mv AS SELECT id, v FROM c.v;
CREATE INDEX mvi ON c.mv (v);
COMMENT ON INDEX c.mvi IS 'index of mv'; COMMENT ON COLUMN c.mv.id IS 'mv id';
CREATE RULE ru AS ON INSERT TO c.v DO INSTEAD NOTHING;
COMMENT ON RULE "_RETURN" ON c.v IS 'the select rule';
CREATE FUNCTION c.tf() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tg BEFORE INSERT ON c.t
  FOR EACH ROW EXECUTE FUNCTION c.tf();
COMMENT ON TRIGGER tg ON c.t IS 'Trigger';
CREATE STATISTICS c.st ON id, v FROM c.t;
COMMENT ON STATISTICS c.st IS 'stats ünïcödé 🙂';
CREATE POLICY pol ON c.t USING (id > 0);
COMMENT ON POLICY pol ON c.t IS 'pol
icy';
CREATE COLLATION c.co FROM "C";
COMMENT ON COLLATION c.co IS 'c';
CREATE OPERATOR c.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
COMMENT ON OPERATOR c.=== (int, int) IS 'OP';
