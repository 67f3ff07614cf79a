CREATE SCHEMA r;
CREATE TABLE r.base (id integer PRIMARY KEY, a text, b integer, c date);
CREATE VIEW r.report AS SELECT id, a FROM r.base;
CREATE MATERIALIZED VIEW r.cache AS SELECT b, count(*) AS n FROM r.base GROUP BY b;
CREATE TABLE r.lookup (b integer, label text);
CREATE FUNCTION r.work(x integer) RETURNS void LANGUAGE sql AS $$ UPDATE r.base SET b = b + x $$;
CREATE PROCEDURE r.fix() LANGUAGE sql AS $$ DELETE FROM r.base WHERE a IS NULL $$;
CREATE FUNCTION r.calc(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE VIEW r.calced AS SELECT id, r.calc(b) AS v FROM r.base;
CREATE TYPE r.thing AS ENUM ('x', 'y');
CREATE DOMAIN r.code AS text;
CREATE TABLE r.uses (t r.thing, k integer);
CREATE SEQUENCE r.counter;
CREATE FUNCTION r.rollup_step(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE r.rollup(integer) (SFUNC = r.rollup_step, STYPE = integer, INITCOND = '0');
REVOKE ALL ON FUNCTION r.calc(integer), r.rollup(integer) FROM PUBLIC;
GRANT USAGE ON SCHEMA r TO pair_a, pair_b WITH GRANT OPTION;
GRANT SELECT ON r.report TO pair_a WITH GRANT OPTION;
SET ROLE pair_a;
GRANT SELECT ON r.report TO pair_b;
GRANT USAGE ON SCHEMA r TO pair_c;
RESET ROLE;
GRANT SELECT ON r.cache TO pair_b;
GRANT SELECT (label), INSERT ON r.lookup TO pair_a;
GRANT EXECUTE ON FUNCTION r.work(integer) TO pair_a;
REVOKE EXECUTE ON PROCEDURE r.fix() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION r.calc(integer) TO pair_a WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION r.rollup(integer) TO pair_b;
GRANT USAGE ON TYPE r.thing TO pair_b;
REVOKE USAGE ON TYPE r.code FROM PUBLIC;
GRANT USAGE, UPDATE ON SEQUENCE r.counter TO pair_b;
GRANT SELECT ON r.calced TO pair_c;
GRANT SELECT (id, a
), UPDATE (b
, c
) ON r.base TO pair_c;
