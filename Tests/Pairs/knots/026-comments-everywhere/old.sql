-- comments on everything: set, changed, removed; on objects that are recreated for other reasons
COMMENT ON SCHEMA public IS 'our tables';
CREATE SCHEMA c1;
CREATE EXTENSION hstore SCHEMA c1;
COMMENT ON EXTENSION hstore IS 'key and value';
CREATE TYPE c1.e AS ENUM ('a', 'b');
COMMENT ON TYPE c1.e IS 'enum';
CREATE DOMAIN c1.d AS integer DEFAULT 0 CONSTRAINT d_pos CHECK (VALUE >= 0);
COMMENT ON DOMAIN c1.d IS 'domain';
COMMENT ON CONSTRAINT d_pos ON DOMAIN c1.d IS 'not negative';
CREATE TYPE c1.r AS (x c1.d, y text);
COMMENT ON TYPE c1.r IS 'row';
CREATE SEQUENCE c1.s;
CREATE TABLE c1.t (
  id integer GENERATED ALWAYS AS IDENTITY,
  r c1.r, e c1.e, n c1.d, h c1.hstore,
  CONSTRAINT t_pk PRIMARY KEY (id), CONSTRAINT t_uq UNIQUE (n), CONSTRAINT t_ck CHECK (n < 100), CONSTRAINT t_fk FOREIGN KEY (n) REFERENCES c1.t (n),
  CONSTRAINT t_ex EXCLUDE USING btree (e WITH =),
  g integer GENERATED ALWAYS AS (n * 2) STORED
);
COMMENT ON SEQUENCE c1.t_id_seq IS 'of the identity';
COMMENT ON COLUMN c1.t.id IS 'key';
COMMENT ON COLUMN c1.t.g IS 'twice';
COMMENT ON CONSTRAINT t_pk ON c1.t IS 'pk';
COMMENT ON CONSTRAINT t_uq ON c1.t IS 'uq';
COMMENT ON INDEX c1.t_uq IS 'uq index';
COMMENT ON CONSTRAINT t_fk ON c1.t IS 'self';
COMMENT ON CONSTRAINT t_ex ON c1.t IS 'ex';
CREATE FUNCTION c1.f(a integer, OUT b integer, VARIADIC z c1.e[] DEFAULT '{}') LANGUAGE sql IMMUTABLE AS 'SELECT a';
CREATE FUNCTION c1.f(a text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a';
CREATE PROCEDURE c1.p(INOUT a integer, OUT b text) LANGUAGE plpgsql AS 'BEGIN END';
COMMENT ON FUNCTION c1.f(integer, c1.e[]) IS 'int f';
COMMENT ON PROCEDURE c1.p IS 'p';
CREATE VIEW c1.v AS SELECT id, g, (r).y, c1.f(1) FROM c1.t;
CREATE MATERIALIZED VIEW c1.m AS SELECT id, g, f FROM c1.v;
CREATE INDEX m_ix ON c1.m (g);
COMMENT ON VIEW c1.v IS 'v';
COMMENT ON COLUMN c1.v.y IS 'y of v';
COMMENT ON MATERIALIZED VIEW c1.m IS 'm';
COMMENT ON COLUMN c1.m.f IS 'f of m';
COMMENT ON INDEX c1.m_ix IS E'index\nof m';
CREATE FUNCTION c1.tg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER tg AFTER INSERT ON c1.t FOR EACH ROW EXECUTE FUNCTION c1.tg();
COMMENT ON TRIGGER tg ON c1.t IS 'tg';
CREATE TABLE c1.pt (id integer, k integer) PARTITION BY RANGE (k);
CREATE TABLE c1.pt1 PARTITION OF c1.pt FOR VALUES FROM (0) TO (10);
CREATE INDEX pt_ix ON c1.pt (id);
COMMENT ON INDEX c1.pt_ix IS 'partitioned';
COMMENT ON INDEX c1.pt1_id_idx IS 'of the partition';
COMMENT ON COLUMN c1.pt1.k IS 'partition key';
