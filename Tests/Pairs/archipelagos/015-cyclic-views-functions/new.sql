CREATE SCHEMA z;
CREATE TABLE z.t (id integer PRIMARY KEY, b text
 , extra date
);
CREATE VIEW z.v AS SELECT id, b FROM z.t;
CREATE FUNCTION z.of_v(z.v) RETURNS text LANGUAGE sql STABLE AS 'SELECT ($1).b';
CREATE FUNCTION z.list() RETURNS SETOF z.v LANGUAGE sql STABLE ROWS 20 AS 'SELECT id, b FROM z.t';
CREATE OR REPLACE VIEW z.v AS SELECT id, b
  , extra
  FROM z.t WHERE (SELECT count(*) FROM z.list()) > 0;
GRANT SELECT ON z.v TO k21_cy;
CREATE VIEW z.w AS SELECT z.of_v(v.*) AS o, v AS whole FROM z.v;
CREATE TABLE z.tv (x z.v, y z.v[]);
CREATE FUNCTION z.def_t(z.t) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1).id +
  2
  ';
ALTER TABLE z.t ADD CONSTRAINT whole CHECK (z.def_t(t.*) > 0);
CREATE SEQUENCE z.sq;
CREATE FUNCTION z.nxt() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval('z.sq'::regclass); END;
CREATE TABLE z.u (id bigint DEFAULT z.nxt() NOT NULL PRIMARY KEY, r z.t);
ALTER SEQUENCE z.sq OWNED BY z.u.id;
CREATE FUNCTION z.u_ins(integer) RETURNS z.u LANGUAGE sql BEGIN ATOMIC INSERT INTO z.u (r) SELECT t.*::z.t FROM z.t WHERE id = $1 RETURNING *; END;
CREATE TABLE z.a (id integer PRIMARY KEY, b_id integer);
CREATE TABLE z.b (id integer PRIMARY KEY, a_id integer REFERENCES z.a DEFERRABLE);
ALTER TABLE z.a ADD CONSTRAINT a_b FOREIGN KEY (b_id) REFERENCES z.b (id)
  ON DELETE SET NULL (b_id)
;
CREATE DOMAIN z.d AS integer;
CREATE FUNCTION z.chk(z.d) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1::integer > 0';
ALTER DOMAIN z.d ADD CONSTRAINT dc CHECK (z.chk(VALUE));
COMMENT ON CONSTRAINT dc ON DOMAIN z.d IS 'new ''q'' \ ';
CREATE VIEW z.rv AS SELECT id FROM z.a;
CREATE RULE rv_i AS ON INSERT TO z.rv DO INSTEAD INSERT INTO z.b (id, a_id) SELECT new.id, x.id FROM z.rv x;
CREATE FUNCTION z.pol(integer) RETURNS boolean LANGUAGE sql STABLE BEGIN ATOMIC SELECT EXISTS (SELECT FROM z.a WHERE a.id = $1); END;
ALTER TABLE z.a ENABLE ROW LEVEL SECURITY;
CREATE POLICY ap ON z.a TO k21_cy USING (z.pol(b_id) AND (SELECT count(*) FROM z.b WHERE b.a_id = a.id) > 1);
CREATE TABLE z.kid (more integer DEFAULT 1, r z.t) INHERITS (z.a);
CREATE FUNCTION z.chk2() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION z.args(a integer DEFAULT z.chk2(), VARIADIC rest z.t[] DEFAULT ARRAY[]::z.t[]) RETURNS void LANGUAGE sql AS 'SELECT';
