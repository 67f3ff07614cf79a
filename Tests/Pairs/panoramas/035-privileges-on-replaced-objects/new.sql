CREATE SCHEMA r;
CREATE TABLE r.base (id integer PRIMARY KEY, a text, b integer, c date);
CREATE MATERIALIZED VIEW r.report AS SELECT id, a, c FROM r.base;
CREATE TABLE r.cache (b integer, n bigint);
CREATE VIEW r.lookup AS SELECT b, max(a) AS label FROM r.base GROUP BY b;
CREATE PROCEDURE r.work(x integer) LANGUAGE sql AS $$ UPDATE r.base SET b = b + x $$;
CREATE FUNCTION r.fix() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM r.base $$;
CREATE FUNCTION r.calc(i integer) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT i * 2.5';
CREATE VIEW r.calced AS SELECT id, r.calc(b) AS v FROM r.base;
CREATE DOMAIN r.thing AS text CHECK (VALUE IN ('x', 'y', 'z'));
CREATE TYPE r.code AS (major integer, minor integer);
CREATE TABLE r.uses (t r.thing, k integer);
CREATE TABLE r.counter (last_value bigint);
CREATE FUNCTION r.rollup(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
REVOKE ALL ON FUNCTION r.calc(integer), r.rollup(integer) FROM PUBLIC;
GRANT USAGE ON SCHEMA r TO pair_a, pair_b WITH GRANT OPTION;
GRANT SELECT ON r.report TO pair_a WITH GRANT OPTION;
SET ROLE pair_a;
GRANT SELECT ON r.report TO pair_b;
RESET ROLE;
GRANT USAGE ON SCHEMA r TO pair_c;
GRANT SELECT ON r.cache TO pair_b;
GRANT INSERT (b), UPDATE (n) ON r.cache TO pair_a;
GRANT SELECT (b) ON r.lookup TO pair_a WITH GRANT OPTION;
REVOKE EXECUTE ON PROCEDURE r.work(integer) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE r.work(integer) TO pair_a;
GRANT EXECUTE ON FUNCTION r.calc(integer) TO pair_a WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION r.rollup(integer) TO pair_b;
GRANT USAGE ON TYPE r.thing TO pair_b;
REVOKE USAGE ON TYPE r.code FROM PUBLIC;
GRANT SELECT, UPDATE ON r.counter TO pair_b;
GRANT SELECT ON r.calced TO pair_c;
GRANT SELECT (id, a
, b
), UPDATE (b
) ON r.base TO pair_c;
REVOKE DELETE, TRUNCATE ON r.base FROM postgres;
