CREATE SCHEMA ip;
SET search_path = ip;
CREATE FUNCTION ip.bucket(t text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ select length(t) % 4 $$;
CREATE TABLE log (
  id bigint NOT NULL DEFAULT 0,
  who text NOT NULL,
  day date NOT NULL DEFAULT CURRENT_DATE,
  CONSTRAINT log_who CHECK (who <> '')
);
CREATE TABLE log_1 (CONSTRAINT log_1_b CHECK (ip.bucket(who) = 1),
  PRIMARY KEY (id))
  INHERITS (log);
CREATE TABLE log_2 (extra text,
  CONSTRAINT log_2_b CHECK (ip.bucket(who) = 2))
  INHERITS (log);
CREATE INDEX log_1_day ON log_1 (day);
CREATE INDEX log_2_day ON log_2 (day);
CREATE TABLE tree (id integer,
  v text) PARTITION BY HASH (id);
CREATE TABLE tree_0 PARTITION OF tree
  FOR VALUES WITH (MODULUS 2,
  REMAINDER 0);
CREATE TABLE tree_1 PARTITION OF tree
  FOR VALUES WITH (MODULUS 2,
  REMAINDER 1);
ALTER TABLE tree ADD CONSTRAINT tree_v CHECK (v IS NOT NULL);
ALTER TABLE tree ALTER v SET DEFAULT 'tree';
CREATE TABLE typed_src (a integer,
  b text);
CREATE TYPE tt AS (a integer,
  b text);
CREATE TABLE typed OF tt (PRIMARY KEY (a), b WITH OPTIONS DEFAULT 'q');
CREATE VIEW logv AS
  SELECT l.id, l.day, l.tableoid::regclass::text AS src
  FROM log l;
CREATE VIEW log1v AS
  SELECT ROW(x.*)::text AS r, x.who
  FROM log_1 x;
CREATE FUNCTION typed_fn(tt) RETURNS SETOF typed LANGUAGE sql STABLE AS 'select * from ip.typed';
CREATE FUNCTION tree_fn(t tree) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select (t).id';
CREATE INDEX tree1_whole ON tree_1 (id) WHERE v > 'a';
COMMENT ON TABLE log_1 IS 'bucket 1';
COMMENT ON COLUMN log_2.who IS 'bucket 2 who';
COMMENT ON TYPE tt IS 'row type';
COMMENT ON COLUMN tt.b IS 'tt.b';
COMMENT ON CONSTRAINT log_1_b ON log_1 IS 'bucket check';
COMMENT ON INDEX log_1_day IS 'day index';

