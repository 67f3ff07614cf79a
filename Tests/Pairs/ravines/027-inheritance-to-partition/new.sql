CREATE SCHEMA ip;
SET search_path = ip;
CREATE FUNCTION ip.bucket(t text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ select length(t) % 4 $$;
CREATE TABLE log (
  id bigint NOT NULL DEFAULT 0,
  who text NOT NULL,
  day date NOT NULL DEFAULT CURRENT_DATE,
  CONSTRAINT log_who CHECK (who <> '')
) PARTITION BY LIST (ip.bucket(who));
CREATE TABLE log_1 PARTITION OF log (CONSTRAINT log_1_b CHECK (ip.bucket(who) = 1),
  PRIMARY KEY (id))
  FOR VALUES IN (1);
CREATE TABLE log_2 PARTITION OF log
  FOR VALUES IN (2);
CREATE INDEX log_day ON ONLY log (day);
CREATE INDEX log_1_day ON log_1 (day);
CREATE INDEX log_2_day ON log_2 (day);
ALTER INDEX log_day ATTACH PARTITION log_1_day;
ALTER INDEX log_day ATTACH PARTITION log_2_day;
CREATE TABLE tree (id integer, v text DEFAULT 'tree', CONSTRAINT tree_v CHECK (v IS NOT NULL));
CREATE TABLE tree_0 (id integer, v text DEFAULT 'tree') INHERITS (tree);
CREATE TABLE tree_1 ()
  INHERITS (tree_0);
CREATE TYPE tt AS (a integer,
  b varchar(9),
  c date);
CREATE TABLE typed (a integer PRIMARY KEY, b varchar(9) DEFAULT 'q', c date);
CREATE TABLE typed_src OF tt (c WITH OPTIONS NOT NULL);
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

