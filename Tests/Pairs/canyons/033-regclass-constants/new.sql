CREATE SCHEMA r;
CREATE SCHEMA "R";
CREATE SEQUENCE r.s1 AS int; CREATE SEQUENCE "R".s2;
CREATE FUNCTION r.fn2(text)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 2';
CREATE TABLE r.tgt2 (id int); CREATE TABLE r.other (id int);
CREATE FUNCTION r.fn(int) RETURNS int
  LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE TYPE r.en AS ENUM ('a');
CREATE TEXT SEARCH CONFIGURATION r.cfg (COPY = simple);
CREATE TABLE r.meta (
  id int DEFAULT nextval('r.s1'),
id2 int DEFAULT nextval('"R".s2'),
id3 bigint DEFAULT setval('r.s1', nextval('"R".s2')),
rel regclass DEFAULT 'r.tgt2',
typ regtype DEFAULT 'r.en[]',
fun regprocedure DEFAULT 'r.fn2(text)',
nsp regnamespace DEFAULT '"R"',
col regcollation DEFAULT '"POSIX"',
  cfg regconfig DEFAULT 'r.cfg',
late text DEFAULT currval('r.s_gone'::text),
tv tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.english'::regconfig, 'x')) STORED
);
CREATE VIEW r.v AS SELECT 'r.tgt2'::regclass AS a,
  'r.other'::regclass::oid::int8 AS b,
  pg_relation_size('r.meta', 'fsm') AS c;
CREATE VIEW r.cols AS SELECT attname
  FROM pg_catalog.pg_attribute
  WHERE attrelid =
'r.v'::regclass AND attnum > 0;
CREATE FUNCTION r.nxt(seq regclass DEFAULT
'"R".s2') RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval(seq) + currval('"R".s2') + nextval('r.s1'); END;
CREATE INDEX mi ON r.meta (id) WHERE rel <>
'r.other'::regclass;
ALTER TABLE r.meta ADD CONSTRAINT mk CHECK (rel <>
'r.meta'::regclass
AND typ = 'r.en'::regtype);
ALTER TABLE r.meta ADD tv2 tsvector;
CREATE TRIGGER upd BEFORE UPDATE ON r.meta
  FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(tv2, 'pg_catalog.simple', late);
CREATE INDEX mts ON r.meta USING gin (to_tsvector('pg_catalog.german', late))
  WHERE to_tsvector('r.cfg', late) @@ to_tsquery('r.cfg', 'x');
CREATE DOMAIN r.seqname AS regclass DEFAULT
'"R".s2'::regclass CHECK (VALUE <> 'r.other'::regclass);
CREATE TABLE r.dom_user (s r.seqname, n bigint DEFAULT r.nxt());
COMMENT ON COLUMN r.meta.rel IS 'constant oid';
ALTER SEQUENCE r.s1 OWNED BY r.
meta.id2;
