CREATE SCHEMA o;
CREATE TYPE o.state AS ENUM ('new', 'paid', 'sent', 'lost', 'done');
CREATE DOMAIN o.open_state AS o.state DEFAULT 'new' CHECK (VALUE <> 'done'::o.state);
CREATE TABLE o.ord (id integer PRIMARY KEY, st o.state NOT NULL DEFAULT 'new', hist o.state[] DEFAULT ARRAY['new'::o.state], nxt o.open_state,
  CONSTRAINT st_ok CHECK (st < 'lost'::o.state OR nxt IS NULL));
CREATE INDEX ord_open ON o.ord (id) WHERE st = ANY (ARRAY['new'::o.state, 'paid'::o.state]);
CREATE FUNCTION o.is_open(s o.state DEFAULT 'new') RETURNS boolean LANGUAGE sql IMMUTABLE RETURN s < 'sent'::o.state;
CREATE POLICY see ON o.ord FOR SELECT USING (st <> 'lost'::o.state);
CREATE VIEW o.todo AS SELECT * FROM o.ord WHERE o.is_open(st);
CREATE TABLE o.part (st o.state, n integer) PARTITION BY LIST (st);
CREATE TABLE o.part_a PARTITION OF o.part FOR VALUES IN ('new', 'paid');
