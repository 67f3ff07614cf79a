CREATE SCHEMA ci;
CREATE TYPE ci.state AS ENUM ('created','pending','running','success','failure','killed');
CREATE TYPE ci.resources AS (cpu_milli int, mem_mb int, gpu smallint);
CREATE TYPE ci.forge AS ENUM ('github','gitea','gitlab');
CREATE TABLE ci.repo (
  id serial PRIMARY KEY,
  forge ci.forge NOT NULL DEFAULT 'github',
  owner text NOT NULL,
  name text NOT NULL,
  full_name text GENERATED ALWAYS AS (owner || '/' || name) STORED,
  default_branch text DEFAULT 'main' NOT NULL,
  UNIQUE (forge, owner, name)
);
CREATE TABLE ci.pipeline (
  id bigserial PRIMARY KEY,
  repo_id int NOT NULL REFERENCES ci.repo ON DELETE CASCADE,
  number int NOT NULL,
  ref text NOT NULL,
  sha varchar(64) NOT NULL CHECK (sha ~ '^[0-9a-f]{40,64}$'),
  state ci.state NOT NULL DEFAULT 'created',
  event text NOT NULL DEFAULT 'push',
  created timestamptz NOT NULL DEFAULT now(),
  finished timestamptz,
  elapsed interval GENERATED ALWAYS AS (finished - created) STORED,
  UNIQUE (repo_id, number)
);
CREATE TABLE ci.config (
  pipeline_id bigint PRIMARY KEY REFERENCES ci.pipeline ON DELETE CASCADE,
  yaml text NOT NULL,
  hash bytea GENERATED ALWAYS AS (sha256(yaml::bytea)) STORED
);
CREATE TABLE ci.workflow (
  id bigserial PRIMARY KEY,
  pipeline_id bigint NOT NULL REFERENCES ci.pipeline ON DELETE CASCADE,
  name text,
  UNIQUE (pipeline_id, name)
);
CREATE TABLE ci.step (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workflow_id bigint NOT NULL REFERENCES ci.workflow ON DELETE CASCADE,
  name text NOT NULL,
  state ci.state NOT NULL DEFAULT 'created',
  exit_code smallint,
  needs bigint[] DEFAULT '{}',
  res ci.resources DEFAULT ROW(1000, 512, 0)::ci.resources,
  CONSTRAINT step_name UNIQUE (workflow_id, name)
);
CREATE TABLE ci.log (
  step_id bigint NOT NULL REFERENCES ci.step ON DELETE CASCADE,
  line int NOT NULL,
  data bytea COMPRESSION pglz,
  PRIMARY KEY (step_id, line)
) PARTITION BY HASH (step_id);
CREATE TABLE ci.log_0 PARTITION OF ci.log FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE ci.log_1 PARTITION OF ci.log FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE ci.secret (
  id serial PRIMARY KEY,
  repo_id int REFERENCES ci.repo,
  org text,
  name varchar(100) NOT NULL,
  value bytea NOT NULL,
  events text[],
  CHECK (num_nonnulls(repo_id, org) = 1),
  UNIQUE NULLS NOT DISTINCT (repo_id, org, name)
);
CREATE INDEX pipeline_pending ON ci.pipeline (created, id) WHERE state IN ('created','pending');
CREATE INDEX pipeline_sha ON ci.pipeline (sha text_pattern_ops);
CREATE INDEX step_needs ON ci.step USING gin (needs);
CREATE FUNCTION ci.next_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(max(number), 0) + 1 INTO NEW.number FROM ci.pipeline WHERE repo_id = NEW.repo_id;
  RETURN NEW;
END $$;
CREATE TRIGGER number BEFORE INSERT ON ci.pipeline FOR EACH ROW WHEN (NEW.number IS NULL) EXECUTE FUNCTION ci.next_number();
CREATE FUNCTION ci.badge(r int, branch text DEFAULT 'main') RETURNS ci.state STABLE LANGUAGE sql AS 'SELECT state FROM ci.pipeline WHERE repo_id = r AND ref = branch ORDER BY number DESC LIMIT 1';
CREATE VIEW ci.repo_status AS
  SELECT r.forge, r.full_name, ci.badge(r.id, r.default_branch) AS state
  FROM ci.repo r;
CREATE VIEW ci.slow AS SELECT p.id, p.elapsed, r.full_name FROM ci.pipeline p JOIN ci.repo r ON r.id = p.repo_id WHERE p.elapsed > '1 hour';
COMMENT ON TYPE ci.state IS 'lifecycle';
COMMENT ON INDEX ci.pipeline_sha IS 'lookup by sha';
