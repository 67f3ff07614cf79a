CREATE SCHEMA cs;
CREATE TYPE cs.inner_t AS (a integer, b
  text
  );
CREATE TYPE cs.outer_t AS (i cs.inner_t, arr cs.inner_t[], n
  integer
);
CREATE TYPE cs.deep AS (o cs.outer_t, os cs.outer_t[]
  , dropme text
);
COMMENT ON TYPE cs.deep IS 'deep';
COMMENT ON COLUMN cs.inner_t.b IS 'inner b';
ALTER TYPE cs.inner_t OWNER TO k21_cs;
REVOKE USAGE ON TYPE cs.outer_t FROM PUBLIC;
GRANT USAGE ON TYPE cs.outer_t TO k21_cs;
CREATE DOMAIN cs.dom AS cs.outer_t CONSTRAINT n_pos CHECK ((VALUE).n > 0);
CREATE DOMAIN cs.dom_arr AS cs.inner_t[] CONSTRAINT few CHECK (cardinality(VALUE) < 4);
CREATE DOMAIN cs.dom2 AS cs.dom DEFAULT NULL CHECK (((VALUE).i).a IS NOT NULL);
CREATE TABLE cs.t (id integer PRIMARY KEY, x cs.inner_t, d cs.deep, dd cs.dom, da cs.dom_arr DEFAULT '{}', d2 cs.dom2[]);
CREATE INDEX t_x ON cs.t (x);
CREATE INDEX t_n ON cs.t ((((d).o).n)) WHERE ((d).o).i IS NOT NULL;
CREATE FUNCTION cs.mk(a integer, b text) RETURNS cs.inner_t LANGUAGE sql IMMUTABLE AS 'SELECT ROW(a, b)::cs.inner_t';
CREATE FUNCTION cs.inn(cs.t) RETURNS cs.inner_t LANGUAGE sql STABLE AS 'SELECT ($1).x';
CREATE FUNCTION cs.many(VARIADIC cs.outer_t[]) RETURNS SETOF cs.deep LANGUAGE plpgsql AS 'BEGIN END';
CREATE VIEW cs.v AS SELECT id, (x).b AS b, ((d).o).n AS n, ROW((x).a, 'k')::cs.inner_t AS r FROM cs.t;
CREATE VIEW cs.v2 AS SELECT (t.x).*, (m.o).n AS nn FROM cs.t, cs.many((t.d).o) m(o, os
  , dropme
  );
GRANT SELECT (nn) ON cs.v2 TO k21_cs;
CREATE RULE v_ins AS ON INSERT TO cs.v DO INSTEAD INSERT INTO cs.t (id, x.a, x.b) VALUES (new.id, new.n, new.b);
CREATE TYPE cs.rng AS RANGE (subtype = cs.inner_t);
CREATE TABLE cs.spans (r cs.rng, m cs.rng[]);
CREATE TABLE cs.typed OF cs.inner_t (PRIMARY KEY (a));
CREATE AGGREGATE cs.coll(cs.inner_t) (SFUNC = array_append, STYPE = cs.inner_t[], INITCOND = '{}');
CREATE MATERIALIZED VIEW cs.mv AS SELECT cs.coll(x) AS xs, max(id) AS m FROM cs.t;
CREATE CAST (cs.inner_t AS text) WITH INOUT AS ASSIGNMENT;
ALTER TABLE cs.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY pol ON cs.t TO k21_cs USING (((d).o).n > 5);
CREATE POLICY pol2 ON cs.t FOR INSERT WITH CHECK (x <> ROW(1, 'q')::cs.inner_t);
