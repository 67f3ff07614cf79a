CREATE SCHEMA r;
CREATE SCHEMA "R";
CREATE SEQUENCE r.s1; CREATE SEQUENCE "R".s1;
CREATE TABLE r.tgt (id int); CREATE TABLE r.other (id int);
CREATE FUNCTION r.fn(int) RETURNS int
  LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE TYPE r.en AS ENUM ('a');
CREATE TEXT SEARCH CONFIGURATION r.cfg (COPY = simple);
CREATE TABLE r.meta (
  id int DEFAULT nextval('r.s1'),
id2 int DEFAULT nextval('"R".s1'),
id3 bigint DEFAULT nextval('r.s1') + nextval('"R".s1'),
rel regclass DEFAULT 'r.tgt',
typ regtype DEFAULT 'r.en',
fun regprocedure DEFAULT 'r.fn(int)',
nsp regnamespace DEFAULT 'r',
col regcollation DEFAULT '"C"',
  cfg regconfig DEFAULT 'r.cfg',
late text DEFAULT currval('r.s1'::text),
tv tsvector GENERATED ALWAYS AS (to_tsvector('r.cfg'::regconfig, 'x')) STORED
);
CREATE VIEW r.v AS SELECT 'r.tgt'::regclass AS a,
  'r.other'::regclass::oid::int8 AS b,
  pg_relation_size('r.meta') AS c;
CREATE VIEW r.cols AS SELECT attname
  FROM pg_catalog.pg_attribute
  WHERE attrelid =
'r.tgt'::regclass AND attnum > 0;
CREATE FUNCTION r.nxt(seq regclass DEFAULT
'r.s1') RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval(seq) + currval('"R".s1'); END;
CREATE INDEX mi ON r.meta (id) WHERE rel <>
'r.tgt'::regclass;
ALTER TABLE r.meta ADD CONSTRAINT mk CHECK (rel <>
'r.other'::regclass
AND typ = 'r.en'::regtype);
ALTER TABLE r.meta ADD tv2 tsvector;
CREATE TRIGGER upd BEFORE UPDATE ON r.meta
  FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(tv2, 'pg_catalog.simple', late);
CREATE INDEX mts ON r.meta USING gin (to_tsvector('r.cfg', late));
CREATE DOMAIN r.seqname AS regclass DEFAULT
'r.s1'::regclass CHECK (VALUE <> 'r.tgt'::regclass);
CREATE TABLE r.dom_user (s r.seqname, n bigint DEFAULT r.nxt());
COMMENT ON COLUMN r.meta.rel IS 'constant oid';
ALTER SEQUENCE r.s1 OWNED BY r.
tgt.id;
