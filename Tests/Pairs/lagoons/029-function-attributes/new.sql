CREATE SCHEMA fn;
CREATE TYPE fn.ty AS (a integer
   , b text
   );
CREATE FUNCTION fn.supp(a integer, b text DEFAULT 'x') RETURNS integer LANGUAGE sql IMMUTABLE
   CALLED ON NULL INPUT NOT LEAKPROOF COST 0.5 PARALLEL SAFE
   AS $$ SELECT a $$;
ALTER FUNCTION fn.supp SET work_mem = '4MB';
ALTER FUNCTION fn.supp SET search_path = fn, "Odd Schema", pg_temp;
ALTER FUNCTION fn.supp SET timezone TO 'Europe/Berlin';
ALTER FUNCTION fn.supp SET "k22.custom" = 'it''s, "quoted"';
CREATE FUNCTION fn.setty(n integer) RETURNS SETOF fn.ty LANGUAGE plpgsql STABLE ROWS
   77
   AS $$ BEGIN RETURN; END $$;
CREATE FUNCTION fn.chg(n integer) RETURNS
   bigint
   LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE FUNCTION fn.names(beta integer, OUT x integer, OUT z text) LANGUAGE sql AS $$ SELECT 1, 'a'::text $$;
CREATE PROCEDURE fn.kind(a integer) LANGUAGE sql AS $$ SELECT $$;
CREATE FUNCTION fn.defs(a integer, b integer DEFAULT 2, c integer DEFAULT (1 + 2)) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a + b + c;
CREATE FUNCTION fn.poly(a anyelement, b anyarray) RETURNS anyelement LANGUAGE plpgsql AS $$ DECLARE r alias for $1; BEGIN RETURN r; END $$;
COMMENT ON FUNCTION fn.names(integer) IS 'out names';
COMMENT ON ROUTINE fn.kind(integer) IS 'kind';
ALTER ROUTINE fn.kind(integer) OWNER TO k22_fa;
REVOKE ALL ON ROUTINE fn.kind(integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE fn.kind(integer) TO k22_fb WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION fn.chg(integer) TO k22_fb;
CREATE TABLE fn.t (i integer DEFAULT fn.defs(1), c bigint GENERATED ALWAYS AS (fn.chg(i)) STORED, CHECK (fn.defs(i, i) > 0));
CREATE INDEX t_i ON fn.t (fn.chg(i), fn.supp(i));
CREATE VIEW fn.v AS SELECT i, fn.chg(i) AS chg, (fn.names(i)).x AS x, fn.defs(i) AS df, s.a FROM fn.t, fn.setty(3) s;
CREATE VIEW fn.w AS SELECT i, row_number() OVER (ORDER BY i) AS rn FROM fn.t;
COMMENT ON VIEW fn.w IS 'windowed';
