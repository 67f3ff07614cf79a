CREATE SCHEMA inh;
SET search_path = inh;
CREATE TABLE base1 (
  id integer NOT NULL,
  name text DEFAULT 'b1',
  shared numeric(10,2),
  CONSTRAINT pos CHECK (id > 0),
  CONSTRAINT loc CHECK (name <> 'x') NO INHERIT
);
CREATE TABLE base2 (
  shared numeric(10,2) DEFAULT 1,
  extra integer,
  CONSTRAINT cks CHECK (shared < 100)
);
CREATE TABLE mid (own text,
  shared numeric(10,2) DEFAULT 2)
  INHERITS (base1,
  base2);
CREATE TABLE leaf1 (id integer,
  leafcol text NOT NULL)
  INHERITS (mid);
CREATE TABLE leaf2 ()
  INHERITS (base2,
  base1);
CREATE TABLE leaf3 (LIKE base1 INCLUDING ALL,
  z integer);
CREATE TABLE diamond (shared numeric(10,2) DEFAULT 8,
  CONSTRAINT pos CHECK (id > 0))
  INHERITS (mid,
  leaf2);
ALTER TABLE leaf2 ALTER COLUMN name SET NOT NULL;
ALTER TABLE leaf1 ALTER COLUMN name DROP DEFAULT;
ALTER TABLE ONLY base2 ALTER COLUMN extra SET DEFAULT 4;
ALTER TABLE ONLY base1 ADD CONSTRAINT base1_pk PRIMARY KEY (id);
ALTER TABLE leaf2 ADD CONSTRAINT leaf2_pk PRIMARY KEY (id, name);
ALTER TABLE leaf1 ADD CONSTRAINT leaf_local CHECK (leafcol > '') NO INHERIT;
CREATE INDEX leaf_i ON leaf1 (own);
COMMENT ON COLUMN diamond.name IS 'inherited comment';
COMMENT ON COLUMN base1.name IS 'base comment';
CREATE VIEW all_rows AS
  SELECT tableoid::regclass AS src, *
  FROM base1;
CREATE VIEW only_rows AS
  SELECT *
  FROM ONLY base1 b(i, n);
CREATE VIEW cast_rows AS
  SELECT d.*::base1 AS up, (d.*::mid).own AS o
  FROM diamond d;
CREATE FUNCTION up(m mid) RETURNS base1 LANGUAGE sql IMMUTABLE AS $$ select m::inh.base1 $$;
CREATE TABLE holder (d diamond,
  m mid[],
  l leaf1);
CREATE FUNCTION itrg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER it BEFORE INSERT OR UPDATE OF name ON base1 FOR EACH ROW
  EXECUTE FUNCTION itrg();
CREATE TRIGGER it BEFORE INSERT ON leaf1 FOR EACH ROW
  EXECUTE FUNCTION itrg();
COMMENT ON CONSTRAINT pos ON diamond IS 'merged check';
COMMENT ON TABLE leaf2 IS 'two parents';
COMMENT ON TABLE mid IS 'middle';
COMMENT ON COLUMN leaf1.id IS 'merged id';
