CREATE SCHEMA ci;
SET search_path = ci;
CREATE TABLE a (id integer NOT NULL,
  x integer,
  y text,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_x UNIQUE (x));
CREATE UNIQUE INDEX a_y ON a (y);
CREATE TABLE b (id integer NOT NULL,
  x integer NOT NULL,
  y text,
  CONSTRAINT b_pkey PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED);
CREATE UNIQUE INDEX b_x ON b (x DESC NULLS LAST)
  WHERE y IS NOT NULL;
CREATE TABLE swap1 (v integer CONSTRAINT cons_one UNIQUE,
  w integer CONSTRAINT chk CHECK (w > 0));
CREATE TABLE swap2 (v integer CONSTRAINT cons_two UNIQUE,
  w integer CONSTRAINT chk CHECK (w < 0));
CREATE INDEX swap_idx1 ON swap1 (w);
CREATE INDEX swap_idx2 ON swap2 (w);
CREATE TABLE nulls (p integer,
  q integer,
  CONSTRAINT nn UNIQUE NULLS NOT DISTINCT (p),
  CONSTRAINT nd UNIQUE (q) INCLUDE (p));
CREATE TABLE name_clash (id integer);
CREATE TABLE pk_user (id integer PRIMARY KEY,
  n text);
CREATE TABLE refs (
  a integer REFERENCES a,
  b_x integer,
  cid integer REFERENCES pk_user,
  v integer REFERENCES swap1 (v)
);
COMMENT ON CONSTRAINT chk ON swap1 IS 'check of swap1';
COMMENT ON CONSTRAINT chk ON swap2 IS 'check of swap2';
COMMENT ON INDEX swap_idx1 IS 'idx1';
COMMENT ON INDEX swap_idx2 IS 'idx2';
COMMENT ON CONSTRAINT nn ON nulls IS 'nn';
COMMENT ON CONSTRAINT cons_one ON swap1 IS 'one';
CREATE VIEW grp AS
  SELECT id, n
  FROM pk_user
  GROUP BY id;
CREATE FUNCTION ups(integer, text) RETURNS void LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO a (id, x, y) VALUES ($1, $1, $2) ON CONFLICT ON CONSTRAINT a_pkey DO NOTHING;
  INSERT INTO nulls (p) VALUES ($1) ON CONFLICT ON CONSTRAINT nn DO UPDATE SET q = 1;
END;

