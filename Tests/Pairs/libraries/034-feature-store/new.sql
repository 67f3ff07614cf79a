CREATE SCHEMA registry;
CREATE SCHEMA online;
CREATE TYPE registry.dtype AS ENUM ('int', 'float', 'string', 'bool', 'vector');
CREATE TABLE registry.entity (name varchar(
100
) PRIMARY KEY, join_keys text[] NOT NULL
CHECK (cardinality(join_keys) BETWEEN 1 AND 4)
, description text);
CREATE TABLE registry.source (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, uri text NOT NULL UNIQUE, timestamp_field text NOT NULL DEFAULT 'event_timestamp', options jsonb);
CREATE TABLE registry.feature_view (name varchar(100) NOT NULL, version integer NOT NULL DEFAULT 1, ttl interval, source_id integer NOT NULL REFERENCES registry.source, online boolean NOT NULL DEFAULT true, tags jsonb NOT NULL DEFAULT '{}', PRIMARY KEY (name, version));
CREATE TABLE registry.feature_view_entity (view varchar(100), version integer, entity varchar(100) REFERENCES registry.entity ON UPDATE CASCADE, PRIMARY KEY (view, version, entity), FOREIGN KEY (view, version) REFERENCES registry.feature_view ON DELETE CASCADE);
CREATE TABLE registry.feature (
view varchar(100), version integer, name varchar(100), dtype registry.dtype NOT NULL, dims integer, stats jsonb, PRIMARY KEY (view, version, name), FOREIGN KEY (view, version) REFERENCES registry.feature_view ON DELETE CASCADE ON UPDATE CASCADE, CONSTRAINT dims_for_vector CHECK ((dtype = 'vector') = (dims IS NOT NULL))
);
COMMENT ON CONSTRAINT dims_for_vector ON registry.feature IS 'only vectors have dimensions';
CREATE TABLE registry.service (name varchar(63) PRIMARY KEY, 
features jsonb NOT NULL CHECK (jsonb_typeof(features) = 'array'), owner text
);
CREATE TABLE online.value (view varchar(100) NOT NULL, version integer NOT NULL, entity_key text NOT NULL, vals jsonb NOT NULL, event_ts timestamptz NOT NULL, created_ts timestamptz DEFAULT statement_timestamp(), PRIMARY KEY (view, version, entity_key)) PARTITION BY HASH (view, entity_key);
CREATE TABLE online.value_0 PARTITION OF online.value FOR VALUES WITH (MODULUS 2, REMAINDER 0) WITH (fillfactor = 80);
CREATE TABLE online.value_1 PARTITION OF online.value FOR VALUES WITH (MODULUS 2, REMAINDER 1) WITH (fillfactor = 80);
CREATE FUNCTION online.get(v varchar, k text, ver integer DEFAULT NULL, OUT vals jsonb, OUT stale boolean) RETURNS record LANGUAGE sql STABLE AS $$ SELECT o.vals, o.event_ts + f.ttl < now() FROM online.value o JOIN registry.feature_view f ON f.name = o.view AND f.version = o.version WHERE o.view = v AND o.entity_key = k AND (ver IS NULL OR o.version = ver) ORDER BY o.version DESC LIMIT 1 $$;
CREATE TABLE registry.materialization (id bigserial PRIMARY KEY, view varchar(
100) NOT NULL, version integer NOT NULL, FOREIGN KEY (view, version) REFERENCES registry.feature_view
, start_ts timestamptz, end_ts timestamptz, rows bigint);
CREATE VIEW registry.freshness AS SELECT view, 
version,
max(end_ts) AS upto, sum(rows) AS total FROM registry.materialization GROUP BY view
, version
;

