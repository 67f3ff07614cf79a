CREATE SCHEMA registry;
CREATE SCHEMA online;
CREATE TYPE registry.dtype AS ENUM ('int', 'float', 'string', 'bool', 'vector');
CREATE TABLE registry.entity (name varchar(
63
) PRIMARY KEY, join_keys text[] NOT NULL
, description text);
CREATE TABLE registry.feature_view (name varchar(63) PRIMARY KEY, entity varchar(63) NOT NULL REFERENCES registry.entity, ttl integer, source text, online boolean DEFAULT true);
CREATE TABLE registry.feature (
view varchar(63) REFERENCES registry.feature_view ON DELETE CASCADE, name varchar(63), dtype registry.dtype NOT NULL, PRIMARY KEY (view, name)
);
CREATE TABLE registry.service (name varchar(63) PRIMARY KEY, 
features text[] NOT NULL
);
CREATE TABLE online.value (view varchar(63), entity_key text, feature varchar(63), value json, event_ts timestamp, PRIMARY KEY (view, entity_key, feature));
CREATE FUNCTION online.get(v varchar, k text) RETURNS json LANGUAGE sql STABLE AS $$ SELECT json_object_agg(feature, value) FROM online.value WHERE view = v AND entity_key = k $$;
CREATE TABLE registry.materialization (id bigserial PRIMARY KEY, view varchar(
63) NOT NULL REFERENCES registry.feature_view
, start_ts timestamptz, end_ts timestamptz, rows bigint);
CREATE VIEW registry.freshness AS SELECT view, 
max(end_ts) AS upto, sum(rows) AS total FROM registry.materialization GROUP BY view
;

