CREATE SCHEMA z;
CREATE TABLE z.node (id bigint PRIMARY KEY,
  parent bigint,
  label varchar(50),
  weight real);
CREATE VIEW z.roots AS
  SELECT id, label, weight
  FROM z.node
  WHERE parent IS NULL;
CREATE FUNCTION z.first_root() RETURNS bigint LANGUAGE sql STABLE AS $$ select min(id) from z.roots where weight > 0 $$;
ALTER TABLE z.node ALTER COLUMN parent SET DEFAULT z.first_root();
CREATE FUNCTION z.depth(n z.node, start integer DEFAULT 0) RETURNS bigint LANGUAGE sql STABLE AS $$ select 1::bigint $$;
CREATE FUNCTION z.node_count() RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$ begin return (select count(*) from z.node); end $$;
ALTER TABLE z.node ADD CONSTRAINT bounded CHECK (z.node_count() < 1000);
CREATE DOMAIN z.node_id AS bigint;
CREATE FUNCTION z.exists_node(bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$ begin return exists(select from z.edge where a = $1); end $$;
ALTER DOMAIN z.node_id ADD CONSTRAINT ex CHECK (z.exists_node(VALUE));
CREATE TABLE z.edge (a z.node_id,
  b z.node_id DEFAULT 2,
  w z.node);
CREATE TABLE z.x (id bigint PRIMARY KEY,
  y_id bigint);
CREATE TABLE z.y (id bigint PRIMARY KEY,
  x_id bigint REFERENCES z.x);
ALTER TABLE z.x ADD CONSTRAINT x_y FOREIGN KEY (y_id) REFERENCES z.y;
CREATE VIEW z.deep AS
  SELECT n.id, z.depth(n) AS d, z.depth(n.*) + 1 AS d2
  FROM z.node n
  WHERE z.depth(n.*) > 0;
CREATE FUNCTION z.even(n integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ begin return n = 0 or z.odd(n - 1); end $$;
CREATE FUNCTION z.odd(n integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ begin return n <> 0 and z.even(n - 1); end $$;
CREATE INDEX node_label ON z.node (label)
  WHERE label IS NOT NULL;
CREATE TABLE z.parity (n integer,
  CONSTRAINT ev CHECK (z.odd(n)),
  e boolean GENERATED ALWAYS AS (z.even(n)) STORED);
CREATE VIEW z.b AS
  SELECT 1 AS one, e.a
  FROM z.edge e;
CREATE VIEW z.a AS
  SELECT b.one
  FROM z.b;
COMMENT ON VIEW z.a IS 'view a';
COMMENT ON VIEW z.b IS 'view b';
COMMENT ON CONSTRAINT ev ON z.parity IS 'parity';
COMMENT ON DOMAIN z.node_id IS 'node id';
