CREATE SCHEMA i;
CREATE TABLE i.a (
 id serial PRIMARY KEY,
  t text
);
CREATE TABLE i.b (
 id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  t text
);
CREATE TABLE i.c (
 id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME i.c_seq),
  t text
);
GRANT SELECT, USAGE ON SEQUENCE i.b_id_seq TO k21_id;
GRANT USAGE ON SEQUENCE i.a_id_seq TO k21_id WITH GRANT OPTION;
COMMENT ON SEQUENCE i.a_id_seq IS 'of a';
CREATE SEQUENCE i.free
  AS integer
  CACHE 4;
CREATE SEQUENCE i.shared OWNED BY i.
  a.t
;
CREATE TABLE i.d (
  x bigint DEFAULT nextval('i.free') NOT NULL,
  y integer DEFAULT nextval('i.shared'),
  z text DEFAULT 'n' || currval('i.shared'::regclass)
);
CREATE UNLOGGED TABLE i.u (id serial, v integer GENERATED ALWAYS AS IDENTITY);
CREATE TABLE i.l (id serial, v integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME i.lv));
CREATE UNLOGGED SEQUENCE i.us;
ALTER TABLE i.a OWNER TO k21_id;
CREATE TABLE i.kid (k integer) INHERITS (i.a);
ALTER TABLE i.kid ALTER COLUMN id SET DEFAULT nextval('i.us'::regclass);
CREATE TABLE i.p (id integer GENERATED ALWAYS AS IDENTITY (START 7), k integer NOT NULL) PARTITION BY RANGE (k);
CREATE TABLE i.p1 PARTITION OF i.p FOR VALUES FROM (0) TO (10);
ALTER TABLE i.p ALTER COLUMN id DROP IDENTITY;
CREATE VIEW i.sv AS SELECT last_value, is_called FROM i.
  free
;
CREATE FUNCTION i.take() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval('i.free'::regclass); END;
ALTER SEQUENCE i.us OWNER TO k21_id;
CREATE VIEW i.av AS SELECT a.id, b.id AS bid, c.id AS cid FROM i.a, i.b, i.c;
ALTER VIEW i.av ALTER COLUMN bid SET DEFAULT nextval('i.b_id_seq'::regclass);
CREATE SEQUENCE i.by_view OWNED BY NONE;
