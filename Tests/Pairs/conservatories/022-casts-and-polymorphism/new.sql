CREATE SCHEMA c;
CREATE TYPE c.temp AS (k numeric);
CREATE TYPE c.unit AS ENUM ('C', 'F'
, 'K'
);
CREATE FUNCTION c.to_num(t c.temp, typmod int, explicit boolean) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (t).k';
CREATE FUNCTION c.of_num(numeric) RETURNS c.temp LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ROW($1)::c.temp';
CREATE CAST (c.temp AS numeric) WITH FUNCTION
c.to_num(c.temp, int, boolean) AS ASSIGNMENT;
CREATE CAST (numeric AS c.temp) WITH FUNCTION c.of_num(numeric)
AS ASSIGNMENT;
CREATE CAST (c.unit AS text) WITH INOUT AS
IMPLICIT;
CREATE CAST (text AS c.unit) WITH INOUT;
CREATE CAST (c.temp AS text) WITH INOUT AS ASSIGNMENT;
CREATE TABLE c.m (id int, t c.temp DEFAULT (20::numeric)::c.temp, u c.unit DEFAULT ('C'::text)::c.unit, CONSTRAINT warm CHECK (t::numeric > 0));
CREATE INDEX m_t ON c.m ((t::numeric) DESC);
CREATE VIEW c.v AS SELECT id, t::numeric AS n, u::text AS unit FROM c.m WHERE t::numeric > 1::numeric;
CREATE FUNCTION c.deflt(x c.temp DEFAULT (0::numeric)::c.temp) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN x::numeric;
CREATE STATISTICS c.st ON (t::numeric), id FROM c.m;
ALTER TABLE c.m ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON c.m USING (t::numeric < 100);
COMMENT ON CAST (numeric AS c.temp) IS
'in kelvin';
CREATE SCHEMA z;
CREATE TYPE z.e AS ENUM ('x', 'y');
ALTER TYPE z.e ADD VALUE 'w' BEFORE 'x';
CREATE FUNCTION z.acc(anyarray, anyelement) RETURNS anyarray LANGUAGE sql IMMUTABLE AS
'SELECT CASE WHEN $2 = ANY ($1) THEN $1 ELSE array_append($1, $2) END';
CREATE FUNCTION z.fin(anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT $1[1]';
CREATE AGGREGATE z.coll(anyelement) (SFUNC = z.acc, STYPE = anyarray, INITCOND = '{}'
, FINALFUNC = z.fin
);
CREATE FUNCTION z.comp(anycompatible, anycompatible) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR z.=? (FUNCTION = z.comp, LEFTARG = anycompatible, RIGHTARG = anycompatible
, COMMUTATOR = OPERATOR(z.=?), NEGATOR = OPERATOR(z.<>?)
);
CREATE FUNCTION z.ncomp(anycompatible, anycompatible) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 <> $2';
CREATE OPERATOR z.<>? (FUNCTION = z.ncomp, LEFTARG = anycompatible, RIGHTARG = anycompatible, COMMUTATOR = OPERATOR(z.<>?), NEGATOR = OPERATOR(z.=?));
CREATE OPERATOR z.!! (FUNCTION = pg_catalog.int4um, RIGHTARG = int);
CREATE TABLE z.t (id int, a z.e[], b z.e CHECK (b OPERATOR(z.=?) 'x'::z.e), n int DEFAULT OPERATOR(z.!!) 5);
CREATE VIEW z.v AS SELECT id, z.coll(b) AS c FROM z.t GROUP BY id;
CREATE VIEW z.w AS SELECT c
 AS c1
FROM z.v;
CREATE FUNCTION z.rng(anyrange) RETURNS anymultirange LANGUAGE sql IMMUTABLE AS 'SELECT multirange($1)';
CREATE INDEX t_a ON z.t USING gin (a);
COMMENT ON OPERATOR z.!! (NONE, int) IS 'minus';
COMMENT ON AGGREGATE z.coll(anyelement) IS 'collect';
