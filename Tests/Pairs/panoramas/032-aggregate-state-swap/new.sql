CREATE SCHEMA ag;
CREATE TYPE ag.st AS (
    n bigint, total double precision, last timestamptz
);
CREATE FUNCTION ag.step(
    s ag.st, v numeric, w numeric DEFAULT 1) RETURNS ag.st LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(coalesce(s.n, 0) + 1, coalesce(s.total, 0) + v * w, NULL)::ag.st $$;
CREATE FUNCTION ag.fin(ag.st) RETURNS
    double precision LANGUAGE sql IMMUTABLE AS $$ SELECT $1.total / nullif($1.n, 0) $$;
CREATE FUNCTION ag.step1(ag.st, numeric) RETURNS ag.st LANGUAGE sql IMMUTABLE AS $$ SELECT ag.step($1, $2, 1) $$;
CREATE AGGREGATE ag.mean(numeric) (SFUNC = ag.step1, STYPE = ag.st, FINALFUNC = ag.fin, INITCOND = '(0,0,)');
CREATE AGGREGATE ag.mean(numeric, numeric) (SFUNC = ag.step, STYPE = ag.st, FINALFUNC = ag.fin);
CREATE FUNCTION ag.join_step(
    text[], text
) RETURNS
    text[] LANGUAGE sql IMMUTABLE AS $$ SELECT array_append($1, $2) $$;
CREATE FUNCTION ag.join_fin(text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT array_to_string($1, ',') $$;
CREATE AGGREGATE ag.joined(text) (SFUNC = ag.join_step,
    STYPE = text[], FINALFUNC = ag.join_fin, INITCOND = '{}'
);
CREATE FUNCTION ag.first_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1';
CREATE FUNCTION ag.last_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $2';
CREATE AGGREGATE ag.pick(anyelement) (SFUNC = ag.last_step, STYPE = anyelement, PARALLEL = SAFE);
CREATE AGGREGATE ag.spread(int4range) (SFUNC = range_merge, STYPE = int4range);
CREATE FUNCTION ag.bits(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT $1 | 1 $$;
CREATE TABLE ag.data (id serial PRIMARY KEY, grp text, v numeric, at timestamptz, r int4range, b integer);
CREATE INDEX data_b ON ag.data (
    ag.bits(b)
);
CREATE VIEW ag.means AS SELECT grp, ag.mean(v) AS m, ag.pick(v) AS p, ag.joined(id::text) AS ids FROM ag.data GROUP BY grp;
CREATE MATERIALIZED VIEW ag.mean_all AS SELECT
    ag.mean(v, 2::numeric)
    AS m, count(*) AS n FROM ag.data;
CREATE VIEW ag.over_means AS SELECT grp, m
    AS m, ids
    FROM ag.means WHERE m > 0;
CREATE FUNCTION ag.mean_of(g text) RETURNS
    double precision
    LANGUAGE sql STABLE BEGIN ATOMIC SELECT ag.mean(d.v) AS mean FROM ag.data d WHERE d.grp = g; END;
CREATE VIEW ag.spreads AS SELECT id,
    ag.spread(r) AS s FROM ag.data GROUP BY id;
GRANT EXECUTE ON FUNCTION ag.mean(numeric) TO pair_agg;
REVOKE EXECUTE ON FUNCTION ag.joined(text) FROM PUBLIC;
COMMENT ON AGGREGATE ag.mean(numeric) IS 'plain mean';
ALTER AGGREGATE ag.joined(text) OWNER TO pair_agg;
COMMENT ON FUNCTION ag.bits(integer) IS 'sets bit 0';
