CREATE SCHEMA my; CREATE SCHEMA your;
CREATE FUNCTION your.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT initcap($1)';
CREATE FUNCTION my.lower(varchar) RETURNS varchar LANGUAGE sql IMMUTABLE AS 'SELECT upper($1)';
CREATE FUNCTION my.eqf(text, text, OUT boolean) LANGUAGE sql IMMUTABLE AS 'SELECT $1 OPERATOR(pg_catalog.~~) $2';
CREATE OPERATOR your.= (FUNCTION = my.eqf, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR my.= (FUNCTION = pg_catalog.int4eq, LEFTARG = pg_catalog.int4, RIGHTARG = pg_catalog.int4, COMMUTATOR = OPERATOR(my.=));
CREATE DOMAIN my.int4 AS pg_catalog.int8 CHECK (VALUE > 0);
CREATE DOMAIN my.text AS pg_catalog.text COLLATE "C";
CREATE TABLE my.pg_class (id my.int4 PRIMARY KEY, t my.text, s pg_catalog.varchar, "varchar" pg_catalog.bpchar);
CREATE TABLE your.pg_class (id int8 PRIMARY KEY REFERENCES my.pg_class, s my.text);
CREATE VIEW my.v AS SELECT c.id, my.lower(c.s) AS lo, your.lower(c.s) AS plo, y.s FROM my.pg_class c JOIN your.pg_class y ON y.s OPERATOR(your.=) c.s;
CREATE INDEX lo ON my.pg_class (my.lower(s)) WHERE s OPERATOR(your.=) 'x';
CREATE AGGREGATE my.count(pg_catalog.int4) (SFUNC = int4pl, STYPE = pg_catalog.int4);
CREATE FUNCTION my.sum(pg_catalog.int4) RETURNS my.int4 LANGUAGE sql AS 'SELECT 1::my.int4';
CREATE VIEW your.v AS SELECT my.count(id::pg_catalog.int4) AS s, sum(id) AS ps, max(my.sum(2)::int8) AS c FROM my.v;
GRANT SELECT ON my.v TO PUBLIC;
REVOKE ALL ON my.pg_class FROM postgres;
COMMENT ON VIEW your.v IS 'shadows';

