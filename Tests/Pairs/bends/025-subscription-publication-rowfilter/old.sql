CREATE FUNCTION keep(int) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT $1 > 1';
CREATE TABLE src (
  id int PRIMARY KEY,
  region text NOT NULL,
  amount numeric,
  UNIQUE (region, id)
);
CREATE TABLE other (
  id int PRIMARY KEY,
  note text
);
CREATE PUBLICATION p1 FOR TABLE src (id, amount) WHERE (id > 5), other;
CREATE PUBLICATION p2;
CREATE PUBLICATION "P 3" FOR TABLE src WITH (publish = '');
CREATE SUBSCRIPTION pair_sub1 CONNECTION 'host=nowhere dbname=x' PUBLICATION a, b WITH (connect = false, slot_name = NONE, enabled = false, create_slot = false);
CREATE SUBSCRIPTION pair_sub2 CONNECTION 'host=nowhere dbname=y' PUBLICATION a WITH (connect = false, slot_name = NONE, binary = true, streaming = true);
COMMENT ON SUBSCRIPTION pair_sub1 IS 'first';
CREATE VIEW sv AS SELECT * FROM src WHERE keep(id);
CREATE INDEX ON src (amount);
