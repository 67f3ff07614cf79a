CREATE EXTENSION postgres_fdw WITH SCHEMA public;
CREATE SCHEMA met; CREATE SCHEMA remote;
CREATE TYPE met.label AS (k text, v text);
CREATE DOMAIN met.metric AS text CHECK (VALUE <> '');
CREATE SERVER eu FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'eu.example', dbname 'm'
, async_capable 'false'
);
ALTER SERVER eu OWNER TO pair_owner;
CREATE USER MAPPING FOR pair_etl SERVER eu OPTIONS (user
'etl'
);
CREATE TABLE met.sample (region text NOT NULL, m met.metric NOT NULL, at timestamptz NOT NULL, labels met.label[], v float8) PARTITION BY LIST (region);
CREATE TABLE met.sample_local PARTITION OF met.sample FOR VALUES IN ('local'
, 'us'
) PARTITION BY RANGE (at);
CREATE TABLE met.sample_l1 PARTITION OF met.sample_local FOR VALUES FROM (MINVALUE) TO ('2024-06-01 00:00+00');
CREATE TABLE met.sample_l2 PARTITION OF met.sample_local FOR VALUES FROM ('2024-06-01 00:00+00') TO (MAXVALUE);
CREATE FOREIGN TABLE met.sample_eu PARTITION OF met.sample FOR VALUES IN ('eu') SERVER eu OPTIONS (schema_name
'public'
, table_name 'sample');
CREATE INDEX sample_l1_at ON met.sample_l1 USING brin (at);
CREATE FUNCTION met.tag(met.label[], text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (l).v FROM unnest($1) l WHERE (l).k = $2
$$;
CREATE VIEW met.hosts AS SELECT DISTINCT met.tag(labels, 'host') AS host, region FROM met.sample;
CREATE FUNCTION met.rate_s(float8[], float8, timestamptz) RETURNS float8[] LANGUAGE sql IMMUTABLE AS 'SELECT ARRAY[$2, extract(epoch FROM $3)::float8]';
CREATE FUNCTION met.rate_f(float8[]) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT $1[1] / $1[2]';
CREATE AGGREGATE met.rate(float8, timestamptz) (SFUNC = met.rate_s, STYPE = float8[]
, FINALFUNC = met.rate_f);
CREATE VIEW met.rates AS SELECT region, m, met.rate(v, at) AS r FROM met.sample GROUP BY region, m;
CREATE MATERIALIZED VIEW met.daily AS SELECT region, m::text AS m, date_trunc('day', at, 'UTC') AS d, avg(v) AS a FROM met.sample GROUP BY 1, 2, 3 WITH NO DATA;
CREATE INDEX daily_d ON met.daily (d, m text_pattern_ops);
ALTER MATERIALIZED VIEW met.daily OWNER TO pair_owner;
GRANT SELECT ON met.daily, met.rates TO pair_ro;
CREATE FOREIGN TABLE remote.alert (id bigint NOT NULL, m met.metric, raised timestamptz
) SERVER eu OPTIONS (table_name 'alert');
GRANT SELECT, INSERT ON remote.alert TO pair_etl;
CREATE VIEW remote.open AS SELECT id, m FROM remote.alert WHERE raised > now() - interval
'1 day';
CREATE PUBLICATION mp FOR TABLE met.sample_l1 WHERE (v > 0), met.sample_l2;
CREATE SUBSCRIPTION u19c_sub_met CONNECTION 'host=core.example dbname=m' PUBLICATION cfg WITH (connect = false, slot_name = NONE, enabled = false);
