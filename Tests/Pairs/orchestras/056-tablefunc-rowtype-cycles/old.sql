CREATE TABLE r (id integer PRIMARY KEY, v text);
CREATE TABLE holder (k integer, one r, many r[]);
CREATE FUNCTION mk(integer) RETURNS r LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, 'z')::r $$;
CREATE FUNCTION label(r) RETURNS text LANGUAGE sql IMMUTABLE RETURN ($1).v;
ALTER TABLE holder ALTER one SET DEFAULT mk(3);
CREATE DOMAIN rdom AS r CHECK ((VALUE).id > 0);
CREATE VIEW hv AS SELECT (one).v AS v, label(one) AS l FROM holder;
CREATE TYPE comp AS (x r, h holder);
