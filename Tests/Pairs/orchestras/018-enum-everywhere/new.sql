CREATE SCHEMA o;
CREATE TYPE o.state AS ENUM ('draft', 'new', 'paid', 'shipped', 'done', 'returned');
CREATE DOMAIN o.open_state AS o.state DEFAULT 'draft' CHECK (VALUE < 'done'::o.state);
CREATE TABLE o.ord (id integer PRIMARY KEY, st o.state NOT NULL DEFAULT 'draft', hist o.state[] DEFAULT ARRAY['draft'::o.state, 'new'::o.state], nxt o.open_state,
  CONSTRAINT st_ok CHECK (st < 'returned'::o.state OR nxt IS NULL));
CREATE INDEX ord_open ON o.ord (id) WHERE st = ANY (ARRAY['draft'::o.state, 'new'::o.state, 'paid'::o.state]);
CREATE FUNCTION o.is_open(s o.state DEFAULT 'draft') RETURNS boolean LANGUAGE sql IMMUTABLE RETURN s < 'shipped'::o.state;
CREATE POLICY see ON o.ord FOR SELECT USING (st <> 'returned'::o.state AND o.is_open(st));
CREATE VIEW o.todo AS SELECT * FROM o.ord WHERE o.is_open(st);
CREATE TABLE o.part (st o.state, n integer) PARTITION BY LIST (st);
CREATE TABLE o.part_a PARTITION OF o.part FOR VALUES IN ('new', 'shipped');
CREATE TABLE o.part_b PARTITION OF o.part FOR VALUES IN ('returned');
COMMENT ON TYPE o.state IS 'life of an order';
