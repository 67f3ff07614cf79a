CREATE SCHEMA mkt;
CREATE SCHEMA ext;
CREATE EXTENSION intarray SCHEMA ext;
CREATE FUNCTION mkt.tick_diff(a bigint, b bigint) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT RETURN (a - b)::float8;
CREATE TYPE mkt.spread AS RANGE (SUBTYPE = bigint, SUBTYPE_DIFF = mkt.tick_diff);
CREATE TYPE mkt.session_span AS RANGE (SUBTYPE = timestamp, MULTIRANGE_TYPE_NAME =
    mkt.session_spans);
CREATE DOMAIN mkt.open_spread AS mkt.spread CHECK (NOT upper_inf(VALUE));
CREATE TABLE mkt.instrument (
    isin char(12) PRIMARY KEY,
    tags integer[] NOT NULL DEFAULT '{}',
    hours mkt.session_span
);
CREATE INDEX instrument_tags ON mkt.instrument USING
    gin (tags ext.gin__int_ops);
CREATE TABLE mkt.quote (
    isin char(12) NOT NULL REFERENCES mkt.instrument,
    at timestamptz NOT NULL,
    spread mkt.open_spread,
    volume integer
) PARTITION BY RANGE (at);
CREATE TABLE mkt.quote_q1 PARTITION OF mkt.quote FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-04-01 00:00+00');
CREATE INDEX quote_spread ON mkt.quote USING gist (spread);
CREATE FUNCTION mkt.mid(s mkt.spread) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT (lower(s) + upper(s)) / 200.0 $$;
CREATE FUNCTION mkt.widest(a mkt.spread, b mkt.spread) RETURNS mkt.spread LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE WHEN upper(a) - lower(a) >= upper(b) - lower(b) THEN a ELSE b END $$;
CREATE AGGREGATE mkt.widest_spread(mkt.spread) (SFUNC = mkt.widest, STYPE = mkt.spread
);
CREATE CAST (mkt.spread AS numeric) WITH FUNCTION mkt.mid(mkt.spread)
    AS ASSIGNMENT;
CREATE VIEW mkt.mids AS SELECT isin, at, mkt.mid(spread::mkt.spread) AS mid FROM mkt.quote
;
CREATE MATERIALIZED VIEW mkt.widest_by_isin AS SELECT isin, mkt.widest_spread(spread) AS w FROM mkt.quote GROUP BY isin;
CREATE STATISTICS mkt.q_st (dependencies) ON isin, volume FROM mkt.quote;
COMMENT ON CAST (mkt.spread AS numeric) IS 'mid';
COMMENT ON TYPE mkt.spread IS
    'in ticks';
COMMENT ON DOMAIN mkt.open_spread IS 'finite';
GRANT SELECT ON mkt.mids TO gm_ro;
GRANT USAGE ON TYPE mkt.spread TO gm_app;
