CREATE SCHEMA rot;
CREATE TABLE rot.b (id integer PRIMARY KEY, va text DEFAULT 'a');
CREATE TABLE rot.c (id integer PRIMARY KEY,
  vb integer DEFAULT 2,
  a_id integer CONSTRAINT to_b REFERENCES rot.b);
CREATE TABLE rot.a (id integer PRIMARY KEY,
  vc date,
  b_id integer CONSTRAINT to_c REFERENCES rot.c);
CREATE VIEW rot.vb AS
  SELECT b.id, b.va
  FROM rot.b;
CREATE VIEW rot.vc AS
  SELECT c.id, c.vb, vb.va
  FROM rot.c JOIN rot.vb ON vb.id = c.a_id;
CREATE VIEW rot.va AS
  SELECT a.*, vc.va
  FROM rot.a JOIN rot.vc ON vc.id = a.b_id;
CREATE FUNCTION rot.fb() RETURNS SETOF rot.b LANGUAGE sql STABLE BEGIN ATOMIC SELECT *
  FROM rot.b; END;
CREATE FUNCTION rot.fa() RETURNS SETOF rot.vc LANGUAGE sql STABLE BEGIN ATOMIC SELECT *
  FROM rot.vc; END;
CREATE INDEX ib ON rot.b (va);
CREATE INDEX ic ON rot.c (vb);
CREATE INDEX ia ON rot.a (vc);
CREATE TYPE rot.tb AS (x integer);
CREATE TYPE rot.ta AS (y text,
  z rot.tb);
CREATE TABLE rot.cols (second integer DEFAULT 1, third text DEFAULT 'two', first date);
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

