-- expression/partial/include indexes, storage params, compression, statistics targets, unlogged, collations, generated chains
CREATE SCHEMA ci;
CREATE TYPE ci.result AS ENUM ('pending','running','pass','fail','skip','abort');
CREATE FUNCTION ci.short(sha text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT left(sha, 7) $$;
CREATE FUNCTION ci.is_final(r ci.result) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT r IN ('pass','fail','skip','abort') $$;
CREATE TABLE ci.repos_cache (id integer PRIMARY KEY, etag text);
CREATE TABLE ci.repos (
  id serial PRIMARY KEY,
  url text NOT NULL UNIQUE,
  branch varchar(100) DEFAULT 'master' COLLATE "C");
CREATE TABLE ci.runners (name text PRIMARY KEY, tags text[] NOT NULL DEFAULT '{}', last_ping timestamp);
CREATE TABLE ci.pipelines (
  id serial PRIMARY KEY,
  repo integer NOT NULL REFERENCES ci.repos ON DELETE CASCADE,
  sha char(40) NOT NULL,
  short text GENERATED ALWAYS AS (ci.short(sha)) STORED,
  result ci.result NOT NULL DEFAULT 'pending',
  started timestamp,
  finished timestamp,
  secs double precision GENERATED ALWAYS AS (extract(epoch FROM finished - started)) STORED,
  CONSTRAINT fin CHECK (NOT ci.is_final(result) OR finished IS NOT NULL)) WITH (fillfactor = 90);
CREATE TABLE ci.jobs (
  id serial PRIMARY KEY,
  pipeline integer NOT NULL REFERENCES ci.pipelines ON DELETE CASCADE,
  name text NOT NULL,
  runner text REFERENCES ci.runners,
  result ci.result NOT NULL DEFAULT 'pending',
  log text,
  needs integer[],
  UNIQUE (pipeline, name));
ALTER TABLE ci.jobs ALTER log SET STORAGE EXTERNAL, ALTER name SET STATISTICS 500;
CREATE INDEX jobs_unfinished ON ci.jobs (pipeline, result) WHERE NOT ci.is_final(result);
CREATE INDEX pipelines_short ON ci.pipelines (ci.short(sha)) INCLUDE (result);
CREATE INDEX pipelines_secs ON ci.pipelines (secs DESC NULLS LAST) WITH (fillfactor = 60);
CREATE VIEW ci.flaky AS
  SELECT j.name, count(DISTINCT j.result) AS outcomes
  FROM ci.jobs j
  WHERE ci.is_final(j.result)
  GROUP BY j.name
  HAVING count(DISTINCT j.result) > 1;
CREATE VIEW ci.slow AS
  SELECT p.id, p.short, p.secs, r.url
  FROM ci.pipelines p
  JOIN ci.repos r ON r.id = p.repo
  WHERE p.secs > 600;
CREATE FUNCTION ci.rollup() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE ci.pipelines SET result = NEW.result WHERE id = NEW.pipeline AND NEW.result = 'fail'; RETURN NULL; END $$;
CREATE TRIGGER rollup AFTER UPDATE ON ci.jobs FOR EACH ROW WHEN (ci.is_final(NEW.result)) EXECUTE FUNCTION ci.rollup();
