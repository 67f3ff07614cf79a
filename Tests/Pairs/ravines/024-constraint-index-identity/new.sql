CREATE SCHEMA ci;
SET search_path = ci;
CREATE TABLE a (id integer NOT NULL,
  x integer,
  y text,
  CONSTRAINT a_x PRIMARY KEY (id));
CREATE UNIQUE INDEX a_pkey ON a (x);
ALTER TABLE a ADD CONSTRAINT a_y UNIQUE (y);
CREATE TABLE b (id integer NOT NULL,
  x integer NOT NULL,
  y text,
  CONSTRAINT b_x PRIMARY KEY (x) INCLUDE (y));
CREATE UNIQUE INDEX b_pkey ON b (id) NULLS NOT DISTINCT;
CREATE TABLE swap1 (v integer CONSTRAINT cons_two UNIQUE,
  w integer CONSTRAINT chk CHECK (w < 0));
CREATE TABLE swap2 (v integer CONSTRAINT cons_one UNIQUE,
  w integer CONSTRAINT chk CHECK (w > 0) NO INHERIT);
CREATE INDEX swap_idx2 ON swap1 (w);
CREATE INDEX swap_idx1 ON swap2 (w);
CREATE TABLE nulls (p integer,
  q integer,
  CONSTRAINT nd UNIQUE NULLS NOT DISTINCT (p),
  CONSTRAINT nn UNIQUE (q) INCLUDE (p));
CREATE TABLE other_clash (id integer);
CREATE INDEX name_clash ON other_clash (id);
CREATE TABLE pk_user (id integer,
  n text PRIMARY KEY);
CREATE INDEX pk_user_idx ON pk_user (id);
CREATE TABLE refs (
  a integer REFERENCES a,
  b_x integer REFERENCES b (x),
  cid text REFERENCES pk_user,
  v integer REFERENCES swap2 (v)
);
COMMENT ON CONSTRAINT chk ON swap1 IS 'check of swap1';
COMMENT ON CONSTRAINT chk ON swap2 IS 'check of swap2';
COMMENT ON INDEX swap_idx1 IS 'idx1';
COMMENT ON INDEX swap_idx2 IS 'idx2';
COMMENT ON CONSTRAINT nn ON nulls IS 'nn';
COMMENT ON CONSTRAINT cons_one ON swap2 IS 'one';
CREATE VIEW grp AS
  SELECT id, n
  FROM pk_user
  GROUP BY n;
CREATE FUNCTION ups(integer, text) RETURNS void LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO a (id, x, y) VALUES ($1, $1, $2) ON CONFLICT ON CONSTRAINT a_x DO NOTHING;
  INSERT INTO nulls (p) VALUES ($1) ON CONFLICT ON CONSTRAINT nd DO UPDATE SET q = 1;
END;

