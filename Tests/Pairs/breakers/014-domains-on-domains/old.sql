CREATE FUNCTION even(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 % 2 = 0';
CREATE DOMAIN d0 AS int CHECK (VALUE > 0);
CREATE DOMAIN d1 AS d0 CHECK (even(VALUE));
CREATE DOMAIN d2 AS d1
;
CREATE DOMAIN darr AS d0[] CHECK (cardinality(VALUE) < 5);
CREATE TYPE comp AS (x d0, y
  d1
);
CREATE DOMAIN dcomp AS comp CHECK ((VALUE).x > 1
);
CREATE TYPE outer_comp AS (c dcomp, cs comp[]);
CREATE TABLE t (a d2 DEFAULT 4, b darr, c dcomp, o outer_comp, g int GENERATED ALWAYS AS ((c).x + 1) STORED);
CREATE FUNCTION fd(d2, dcomp) RETURNS d1 LANGUAGE sql IMMUTABLE AS 'SELECT 2::d1';
CREATE VIEW v AS SELECT fd(a, c) AS r, (c).x, (o).cs FROM t;
CREATE INDEX ti ON t (((c).x), fd(a, c));
COMMENT ON CONSTRAINT d0_check ON DOMAIN d0 IS 'positive';

