CREATE FUNCTION add_to(bigint, int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + coalesce($2, 0) $$;
CREATE FUNCTION take_from(bigint, int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT $1 - coalesce($2, 0) $$;
CREATE FUNCTION half(bigint) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1 / 2.0 $$;
CREATE AGGREGATE running(int) (
    SFUNC = add_to, STYPE = bigint, SSPACE = 8, FINALFUNC = half, INITCOND = '0',
    MSFUNC = add_to, MINVFUNC = take_from, MSTYPE = bigint, MSSPACE = 16, MFINALFUNC = half, MFINALFUNC_MODIFY = SHAREABLE, MINITCOND = '0'
);
CREATE FUNCTION append_all(anycompatiblearray, anycompatible) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS $$ SELECT $1 || $2 $$;
CREATE AGGREGATE gather(anycompatible) (SFUNC = append_all, STYPE = anycompatiblearray, INITCOND = '{}');
CREATE FUNCTION first_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT $1 $$;
CREATE AGGREGATE first(anyelement) (SFUNC = first_step, STYPE = anyelement, PARALLEL = SAFE);
CREATE AGGREGATE my_max(int) (SFUNC = int4larger, STYPE = int, SORTOP = >, COMBINEFUNC = int4larger);
CREATE TABLE m (at date, v int);
CREATE VIEW gathered AS SELECT at, gather(v) AS vs, first(v) AS f FROM m GROUP BY at;
CREATE VIEW windows AS SELECT at, running(v) OVER (ORDER BY at ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS r FROM m;
