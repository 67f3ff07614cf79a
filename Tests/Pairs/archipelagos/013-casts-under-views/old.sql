CREATE SCHEMA c;
CREATE TYPE c.money2 AS (amt numeric, cur text);
CREATE TYPE c.mood AS ENUM ('sad', 'ok', 'glad');
CREATE FUNCTION c.m2n(c.money2) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).amt';
CREATE FUNCTION c.n2m(numeric, integer DEFAULT -1, boolean DEFAULT false) RETURNS c.money2 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW($1, 'EUR')::c.money2 $$;
CREATE FUNCTION c.mood2i(c.mood) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE FUNCTION c.mood2i_b(m c.mood) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT 3 $$;
CREATE CAST (c.money2 AS numeric) WITH FUNCTION c.m2n(c.money2) AS IMPLICIT;
CREATE CAST (numeric AS c.money2) WITH FUNCTION c.n2m(numeric, integer, boolean) AS ASSIGNMENT;
CREATE CAST (c.mood AS integer) WITH FUNCTION c.mood2i(c.mood);
CREATE CAST (text AS c.mood) WITH INOUT AS IMPLICIT;
COMMENT ON CAST (c.mood AS integer) IS 'mood as a number';
COMMENT ON CAST (numeric AS c.money2) IS 'euro''s';
CREATE TABLE c.acct (
  id integer PRIMARY KEY,
  m c.money2 DEFAULT (12.5)::c.money2,
  mood c.mood DEFAULT 'ok',
  n numeric GENERATED ALWAYS AS (m::numeric) STORED,
  i integer GENERATED ALWAYS AS (mood::integer) STORED,
  CONSTRAINT pos CHECK (m::numeric > 0::numeric)
);
CREATE INDEX acct_i ON c.acct ((mood::integer));
CREATE VIEW c.acct_v AS SELECT id, m::numeric AS m, mood::integer AS i, 5.0::c.money2 AS five FROM c.acct;
COMMENT ON COLUMN c.acct_v.five IS 'five';
GRANT SELECT ON c.acct_v TO k21_ca;
CREATE RULE acct_v_ins AS ON INSERT TO c.acct_v DO INSTEAD INSERT INTO c.acct (id, m) VALUES (new.id, new.m::c.money2);
CREATE MATERIALIZED VIEW c.sums AS SELECT sum(m::numeric) AS s FROM c.acct;
ALTER TABLE c.acct ENABLE ROW LEVEL SECURITY;
CREATE POLICY rich ON c.acct FOR UPDATE TO k21_ca USING (m::numeric > 100.0) WITH CHECK (mood::integer > 1);
CREATE STATISTICS c.acct_st ON (m::numeric), (mood::integer) FROM c.acct;
CREATE PUBLICATION pub_ca FOR TABLE c.acct (id, m);
CREATE DOMAIN c.dm AS c.money2 CHECK (c.m2n(VALUE) <> 0::numeric);
CREATE FUNCTION c.spend(a c.money2, b c.dm DEFAULT NULL) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN c.m2n(a) + 1::numeric;
CREATE CAST (c.mood AS "char") WITH INOUT;
CREATE FUNCTION c.i2inet(integer) RETURNS inet LANGUAGE sql IMMUTABLE AS $$ SELECT '1.1.1.1'::inet $$;
CREATE CAST (integer AS inet) WITH FUNCTION c.i2inet(integer);
