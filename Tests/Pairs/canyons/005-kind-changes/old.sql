CREATE TABLE base (id int PRIMARY KEY, k text, n numeric);
CREATE TABLE report (id int, k text, total numeric);
CREATE INDEX report_k ON report (k);
CREATE VIEW summary AS SELECT k,
  count(*) AS c FROM base GROUP BY k;
CREATE MATERIALIZED VIEW snap AS SELECT id, n FROM base;
CREATE INDEX snap_n ON snap (n);
CREATE SEQUENCE counter START 5;
CREATE TABLE ticker (last_value bigint);
CREATE INDEX thing ON base (k);
CREATE TABLE gadget (k text UNIQUE);
CREATE TYPE state AS ENUM ('on','off');
CREATE TABLE st_user (s state DEFAULT 'on', ss state[]);
CREATE DOMAIN pair AS int[] CHECK (cardinality(VALUE) = 2);
CREATE TABLE pair_user (p pair);
CREATE FUNCTION run(x int)
  RETURNS int LANGUAGE sql AS 'select $1';
CREATE PROCEDURE go(INOUT y int)
  LANGUAGE plpgsql AS 'begin y := y + 1; end';
CREATE FUNCTION agg_like(int)
  RETURNS bigint LANGUAGE sql AS 'select $1::bigint';
CREATE TABLE plain (a int NOT NULL, b date);
ALTER TABLE plain ADD CONSTRAINT plain_pk PRIMARY KEY (a, b);
CREATE TABLE parted (a int, b text) PARTITION BY LIST (b);
CREATE TABLE parted_x PARTITION OF parted
  FOR VALUES IN ('x');
CREATE INDEX parted_a ON parted (a);
CREATE UNIQUE INDEX base_k_key ON base (k);
ALTER TABLE base ADD CONSTRAINT base_n_key UNIQUE (n);
CREATE VIEW lookup AS SELECT 1 AS a;
CREATE FUNCTION finder() RETURNS SETOF base
  LANGUAGE sql STABLE BEGIN ATOMIC SELECT *
  FROM base; END;
CREATE VIEW use_finder AS SELECT f.id FROM finder() f;
COMMENT ON TABLE base IS 'stable base';
COMMENT ON SEQUENCE counter IS 'sequence';
COMMENT ON TYPE state IS 'enum';
CREATE TABLE holder (
  id int PRIMARY KEY,
b_row base,
cnt bigint DEFAULT nextval('counter')
);
CREATE INDEX holder_i ON holder (((b_row).k));
