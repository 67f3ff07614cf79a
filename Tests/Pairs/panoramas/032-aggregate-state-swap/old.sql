CREATE SCHEMA ag;
CREATE TYPE ag.st AS (
    total numeric, n integer
);
CREATE FUNCTION ag.step(
    s ag.st, v numeric) RETURNS ag.st LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(coalesce(s.total, 0) + v, coalesce(s.n, 0) + 1)::ag.st $$;
CREATE FUNCTION ag.fin(ag.st) RETURNS
    numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1.total / nullif($1.n, 0) $$;
CREATE AGGREGATE ag.mean(numeric) (SFUNC = ag.step, STYPE = ag.st, FINALFUNC = ag.fin, INITCOND = '(0,0)');
CREATE FUNCTION ag.join_step(
    text, text
) RETURNS
    text LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce($1 || ',', '') || $2 $$;
CREATE AGGREGATE ag.joined(text) (SFUNC = ag.join_step,
    STYPE = text
);
CREATE FUNCTION ag.first_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1';
CREATE FUNCTION ag.last_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $2';
CREATE AGGREGATE ag.pick(anyelement) (SFUNC = ag.first_step, STYPE = anyelement);
CREATE FUNCTION ag.spread(int4range) RETURNS integer LANGUAGE sql AS $$ SELECT upper($1) - lower($1) $$;
CREATE AGGREGATE ag.bits(integer) (SFUNC = int4or, STYPE = integer);
CREATE TABLE ag.data (id serial PRIMARY KEY, grp text, v numeric, at timestamptz, r int4range, b integer);
CREATE INDEX data_b ON ag.data (
    b
);
CREATE VIEW ag.means AS SELECT grp, ag.mean(v) AS m, ag.pick(v) AS p, ag.joined(id::text) AS ids FROM ag.data GROUP BY grp;
CREATE MATERIALIZED VIEW ag.mean_all AS SELECT
    ag.mean(v)
    AS m, count(*) AS n FROM ag.data;
CREATE VIEW ag.over_means AS SELECT grp, m
    ::numeric(10,2) AS m
    FROM ag.means WHERE m > 0;
CREATE FUNCTION ag.mean_of(g text) RETURNS
    numeric
    LANGUAGE sql STABLE BEGIN ATOMIC SELECT ag.mean(d.v) AS mean FROM ag.data d WHERE d.grp = g; END;
CREATE VIEW ag.spreads AS SELECT id,
    ag.spread(r) AS s FROM ag.data;
GRANT EXECUTE ON FUNCTION ag.mean(numeric) TO pair_agg;
REVOKE EXECUTE ON FUNCTION ag.joined(text) FROM PUBLIC;
COMMENT ON AGGREGATE ag.mean(numeric) IS 'plain mean';
COMMENT ON AGGREGATE ag.bits(integer) IS 'or of bits';
