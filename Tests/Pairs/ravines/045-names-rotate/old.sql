CREATE SCHEMA rot;
CREATE TABLE rot.a (id integer PRIMARY KEY, va text DEFAULT 'a');
CREATE TABLE rot.b (id integer PRIMARY KEY,
  vb integer DEFAULT 2,
  a_id integer CONSTRAINT to_a REFERENCES rot.a);
CREATE TABLE rot.c (id integer PRIMARY KEY,
  vc date,
  b_id integer CONSTRAINT to_b REFERENCES rot.b);
CREATE VIEW rot.va AS
  SELECT a.id, a.va
  FROM rot.a;
CREATE VIEW rot.vb AS
  SELECT b.id, b.vb, va.va
  FROM rot.b JOIN rot.va ON va.id = b.a_id;
CREATE VIEW rot.vc AS
  SELECT c.*, vb.va
  FROM rot.c JOIN rot.vb ON vb.id = c.b_id;
CREATE FUNCTION rot.fa() RETURNS SETOF rot.a LANGUAGE sql STABLE BEGIN ATOMIC SELECT *
  FROM rot.a; END;
CREATE FUNCTION rot.fb() RETURNS SETOF rot.vb LANGUAGE sql STABLE BEGIN ATOMIC SELECT *
  FROM rot.vb; END;
CREATE INDEX ia ON rot.a (va);
CREATE INDEX ib ON rot.b (vb);
CREATE INDEX ic ON rot.c (vc);
CREATE TYPE rot.ta AS (x integer);
CREATE TYPE rot.tb AS (y text,
  z rot.ta);
CREATE TABLE rot.cols (first integer DEFAULT 1, second text DEFAULT 'two', third date);
CREATE TABLE rot.holder (x rot.ta,
  y rot.tb[],
  a rot.a,
  b rot.b[],
  c rot.vc);
CREATE VIEW rot.calls AS
  SELECT f.id, g.id AS gid
  FROM rot.fa() f, rot.fb() g;
CREATE VIEW rot.cols_v AS
  SELECT first, second, third
  FROM rot.cols;
CREATE INDEX cols_i ON rot.cols (first, third)
  WHERE second IS NOT NULL;
ALTER TABLE rot.cols ADD CONSTRAINT cols_c CHECK (first IS NOT NULL OR second IS NOT NULL);
CREATE FUNCTION rot.tf() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER tg BEFORE UPDATE ON rot.a FOR EACH ROW
  EXECUTE FUNCTION rot.tf();
CREATE TRIGGER tg BEFORE UPDATE OF id ON rot.b FOR EACH ROW
  EXECUTE FUNCTION rot.tf();
COMMENT ON TABLE rot.a IS 'table a';
COMMENT ON TABLE rot.b IS 'table b';
COMMENT ON VIEW rot.va IS 'view a';
COMMENT ON COLUMN rot.cols.first IS 'first';
COMMENT ON INDEX rot.ia IS 'index a';
COMMENT ON TYPE rot.ta IS 'type a';
COMMENT ON FUNCTION rot.fa() IS 'function a';

