CREATE FUNCTION keep(int, int DEFAULT 0) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT $1 > $2';
CREATE TABLE src (
  region text NOT NULL,
  id bigint PRIMARY KEY,
  amount numeric(10,2),
  hidden text,
  UNIQUE (id, region)
);
ALTER TABLE src REPLICA IDENTITY USING INDEX src_id_region_key;
CREATE TABLE other2 (
  id int PRIMARY KEY,
  note text
);
CREATE PUBLICATION p1 FOR TABLE src (id, amount, region) WHERE (region = 'EU'), other2 (id);
CREATE PUBLICATION p2 FOR ALL TABLES WITH (publish = 'truncate');
CREATE PUBLICATION "p 3" FOR TABLES IN SCHEMA public;
CREATE SUBSCRIPTION pair_sub1 CONNECTION 'host=elsewhere dbname=x' PUBLICATION b, c WITH (connect = false, slot_name = NONE, two_phase = false, synchronous_commit = 'on');
CREATE SUBSCRIPTION pair_sub3 CONNECTION 'host=nowhere dbname=y' PUBLICATION "P 3" WITH (connect = false, slot_name = NONE, disable_on_error = true);
COMMENT ON SUBSCRIPTION pair_sub3 IS 'third';
CREATE VIEW sv AS SELECT id, region FROM src WHERE keep(id::int, 5);
CREATE INDEX ON src (amount, region);
