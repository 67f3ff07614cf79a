CREATE SCHEMA app; CREATE SCHEMA audit;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE TYPE app.plan AS ENUM ('free', 'pro');
CREATE TABLE app.tenant (id uuid PRIMARY KEY, name text NOT NULL, plan app.plan NOT NULL DEFAULT 'free');
CREATE TABLE app.member (tenant uuid REFERENCES app.tenant, email text, PRIMARY KEY (tenant, email));
CREATE TABLE audit.log (id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL DEFAULT now(), row jsonb) PARTITION BY RANGE (at);
CREATE TABLE audit.log_1 PARTITION OF audit.log FOR VALUES FROM (MINVALUE) TO ('2025-01-01 00:00+00');
