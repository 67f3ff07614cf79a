CREATE SCHEMA my; CREATE SCHEMA your;
CREATE FUNCTION my.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT upper($1)';
CREATE FUNCTION my.eqf(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT length($1) OPERATOR(pg_catalog.=) length($2)';
CREATE OPERATOR my.= (FUNCTION = my.eqf, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(my.=));
CREATE DOMAIN my.int4 AS pg_catalog.int4 CHECK (VALUE > 0);
CREATE TYPE my.text AS (v pg_catalog.text);
CREATE TABLE my.pg_class (id my.int4 PRIMARY KEY, t my.text, s pg_catalog.text, "varchar" pg_catalog."char");
CREATE TABLE your.pg_class (id int PRIMARY KEY REFERENCES my.pg_class, s text);
CREATE VIEW my.v AS SELECT c.id, my.lower(c.s) AS lo, pg_catalog.lower(c.s) AS plo, y.s FROM my.pg_class c JOIN your.pg_class y ON y.s OPERATOR(my.=) c.s;
CREATE INDEX lo ON my.pg_class (my.lower(s)) WHERE s OPERATOR(my.=) 'x';
CREATE FUNCTION my.count(int4) RETURNS my.int4 LANGUAGE sql AS 'SELECT 1::my.int4';
CREATE AGGREGATE my.sum(pg_catalog.int4) (SFUNC = int4pl, STYPE = pg_catalog.int4);
CREATE VIEW your.v AS SELECT my.sum(id::pg_catalog.int4) AS s, sum(id) AS ps, max(my.count(2)::int) AS c FROM my.v;
GRANT SELECT ON my.v TO PUBLIC;
REVOKE ALL ON my.pg_class FROM postgres;
COMMENT ON VIEW your.v IS 'shadows';

