-- expression/partial/include indexes, storage params, compression, statistics targets, unlogged, collations, generated chains
CREATE SCHEMA ci;
CREATE TYPE ci.phase AS ENUM ('queued','running','done');
CREATE TYPE ci.result AS ENUM ('pass','fail','skip');
CREATE FUNCTION ci.short(sha bytea, n integer DEFAULT 4) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT encode(substring(sha FROM 1 FOR n), 'hex') $$;
CREATE FUNCTION ci.is_final(p ci.phase, r ci.result) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT p = 'done' AND r IS NOT NULL $$;
CREATE UNLOGGED TABLE ci.repos_cache (id integer PRIMARY KEY, etag text);
CREATE TABLE ci.repos (
  id serial PRIMARY KEY,
  url text COLLATE "POSIX" NOT NULL UNIQUE,
  branch text DEFAULT 'main');
CREATE TABLE ci.runners (
  name text PRIMARY KEY,
  tags jsonb NOT NULL DEFAULT '[]',
  last_ping timestamptz) WITH (autovacuum_vacuum_scale_factor = 0.01);
CREATE TABLE ci.pipelines (
  id bigserial PRIMARY KEY,
  repo integer NOT NULL REFERENCES ci.repos ON DELETE CASCADE,
  sha bytea NOT NULL CHECK (octet_length(sha) IN (20, 32)),
  short text COLLATE "C" GENERATED ALWAYS AS (ci.short(sha)) STORED,
  phase ci.phase NOT NULL DEFAULT 'queued',
  result ci.result,
  ran tstzrange,
  secs numeric GENERATED ALWAYS AS (extract(epoch FROM upper(ran) - lower(ran))) STORED,
  CONSTRAINT fin CHECK (NOT ci.is_final(phase, result) OR NOT upper_inf(ran))) WITH (fillfactor = 70,
  toast_tuple_target = 256);
CREATE TABLE ci.jobs (
  pipeline bigint NOT NULL REFERENCES ci.pipelines ON DELETE CASCADE,
  name text NOT NULL,
  runner text REFERENCES ci.runners ON DELETE SET NULL ON UPDATE CASCADE,
  phase ci.phase NOT NULL DEFAULT 'queued',
  result ci.result,
  log bytea COMPRESSION lz4,
  PRIMARY KEY (pipeline, name));
CREATE TABLE ci.job_needs (
  pipeline bigint,
  job text,
  needs text,
  PRIMARY KEY (pipeline, job, needs),
  FOREIGN KEY (pipeline, job) REFERENCES ci.jobs ON DELETE CASCADE,
  FOREIGN KEY (pipeline, needs) REFERENCES ci.jobs ON DELETE CASCADE DEFERRABLE);
ALTER TABLE ci.jobs ALTER log SET STORAGE MAIN, ALTER runner SET STATISTICS 0;
CREATE INDEX jobs_unfinished ON ci.jobs (pipeline, phase) WHERE NOT ci.is_final(phase, result);
CREATE INDEX pipelines_short ON ci.pipelines (short, ci.short(sha, 8)) INCLUDE (result, phase);
ALTER INDEX ci.pipelines_short ALTER COLUMN 2 SET STATISTICS 200;
CREATE INDEX pipelines_secs ON ci.pipelines (secs DESC) WITH (fillfactor = 80, deduplicate_items = off);
ALTER TABLE ci.jobs CLUSTER ON jobs_pkey;
ALTER TABLE ci.repos REPLICA IDENTITY USING INDEX repos_url_key;
CREATE MATERIALIZED VIEW ci.flaky AS
  SELECT j.name, count(DISTINCT j.result) AS outcomes
  FROM ci.jobs j
  WHERE ci.is_final(j.phase, j.result)
  GROUP BY j.name
  HAVING count(DISTINCT j.result) > 1;
CREATE VIEW ci.slow AS
  SELECT p.id, p.short, p.secs, r.url
  FROM ci.pipelines p
  JOIN ci.repos r ON r.id = p.repo
  WHERE p.secs > 600;
CREATE FUNCTION ci.rollup() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE ci.pipelines p SET result = 'fail', phase = 'done' FROM changed c WHERE p.id = c.pipeline AND c.result = 'fail'; RETURN NULL; END $$;
CREATE TRIGGER rollup AFTER UPDATE ON ci.jobs REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ci.rollup();
