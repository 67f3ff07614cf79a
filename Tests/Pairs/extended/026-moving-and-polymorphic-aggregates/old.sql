CREATE FUNCTION add_to(bigint, int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + coalesce($2, 0) $$;
CREATE AGGREGATE running(int) (SFUNC = add_to, STYPE = bigint, INITCOND = '0');
CREATE FUNCTION append_all(anyarray, anyelement) RETURNS anyarray LANGUAGE sql IMMUTABLE AS $$ SELECT $1 || $2 $$;
CREATE AGGREGATE gather(anyelement) (SFUNC = append_all, STYPE = anyarray, INITCOND = '{}');
CREATE TABLE m (at date, v int);
CREATE VIEW gathered AS SELECT at, gather(v) AS vs FROM m GROUP BY at;
