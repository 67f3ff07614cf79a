CREATE TABLE base (id int PRIMARY KEY, k text, n numeric);
CREATE VIEW report AS SELECT id,
  k, sum(n) AS total FROM base
  GROUP BY id;
CREATE MATERIALIZED VIEW summary AS SELECT k,
  count(*) AS c FROM report
  GROUP BY k WITH NO DATA;
CREATE UNIQUE INDEX summary_k ON summary (k);
CREATE TABLE snap (id int, n numeric(10,2) DEFAULT 1, CONSTRAINT snap_n PRIMARY KEY (id));
CREATE TABLE counter (last_value bigint, log_cnt bigint, is_called boolean);
CREATE SEQUENCE ticker AS smallint MAXVALUE 99 CYCLE;
CREATE TABLE base_ref (k text PRIMARY KEY);
CREATE TABLE thing (k text REFERENCES base_ref(k));
CREATE INDEX gadget ON base (k, n DESC);
CREATE DOMAIN state AS text
  CHECK (VALUE IN ('on','off','maybe'))
  DEFAULT 'on';
CREATE TABLE st_user (s state, ss state[] DEFAULT ARRAY['on'::state]);
CREATE TABLE pair (a int, b int);
CREATE TABLE pair_user (p pair CHECK ((p).a < (p).b));
CREATE PROCEDURE run(x int) LANGUAGE sql AS 'select $1';
CREATE FUNCTION go(INOUT y int)
  LANGUAGE plpgsql AS 'begin y := y + 1; end';
CREATE AGGREGATE agg_like(int) (SFUNC = int4_sum, STYPE = bigint);
CREATE TABLE plain (a int NOT NULL, b date) PARTITION BY RANGE (b);
CREATE TABLE plain_1 PARTITION OF plain
  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE plain ADD CONSTRAINT plain_pk PRIMARY KEY (a, b);
CREATE TABLE parted (a int, b text);
CREATE TABLE parted_x () INHERITS (parted);
CREATE INDEX parted_a ON parted (a);
ALTER TABLE base ADD CONSTRAINT base_k_key UNIQUE (k);
CREATE UNIQUE INDEX base_n_key ON base (n);
CREATE FUNCTION lookup() RETURNS TABLE (a int)
  LANGUAGE sql BEGIN ATOMIC SELECT 1; END;
CREATE VIEW finder AS SELECT * FROM base;
CREATE VIEW use_finder AS SELECT f.id FROM finder f;
COMMENT ON TABLE base IS 'stable base';
COMMENT ON TABLE counter IS 'no sequence';
COMMENT ON DOMAIN state IS 'domain';
CREATE TABLE holder (
  id int PRIMARY KEY,
b_row finder,
cnt bigint DEFAULT nextval('ticker')
);
CREATE INDEX holder_i ON holder (((b_row).k));
