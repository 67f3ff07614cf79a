CREATE SCHEMA ci;
CREATE TYPE ci.state AS ENUM ('pending','running','passed','failed');
CREATE TYPE ci.resources AS (cpu numeric(4,1), mem_mb int);
CREATE TABLE ci.repo (
  id serial PRIMARY KEY,
  provider varchar(20) NOT NULL DEFAULT 'github',
  full_name varchar(200) NOT NULL,
  default_branch varchar(100) DEFAULT 'master',
  private boolean,
  UNIQUE (provider, full_name)
);
CREATE TABLE ci.pipeline (
  id bigserial PRIMARY KEY,
  repo_id int NOT NULL REFERENCES ci.repo ON DELETE CASCADE,
  number int NOT NULL,
  ref text NOT NULL,
  sha char(40) NOT NULL,
  state ci.state NOT NULL DEFAULT 'pending',
  config text,
  created timestamp NOT NULL DEFAULT now(),
  finished timestamp,
  elapsed interval GENERATED ALWAYS AS (finished - created) STORED,
  UNIQUE (repo_id, number)
);
CREATE TABLE ci.step (
  pipeline_id bigint REFERENCES ci.pipeline ON DELETE CASCADE,
  name text,
  state ci.state NOT NULL DEFAULT 'pending',
  exit_code int,
  needs text[] DEFAULT '{}',
  res ci.resources DEFAULT ROW(1.0, 512)::ci.resources,
  PRIMARY KEY (pipeline_id, name)
);
CREATE TABLE ci.log (
  pipeline_id bigint NOT NULL,
  step text NOT NULL,
  line int NOT NULL,
  data text,
  PRIMARY KEY (pipeline_id, step, line),
  FOREIGN KEY (pipeline_id, step) REFERENCES ci.step ON DELETE CASCADE
);
CREATE TABLE ci.secret (
  id serial PRIMARY KEY,
  repo_id int REFERENCES ci.repo,
  name varchar(100),
  value bytea,
  UNIQUE (repo_id, name)
);
CREATE INDEX pipeline_pending ON ci.pipeline (created) WHERE state = 'pending';
CREATE INDEX pipeline_sha ON ci.pipeline USING hash (sha);
CREATE INDEX step_needs ON ci.step USING gin (needs);
CREATE FUNCTION ci.next_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(max(number), 0) + 1 INTO NEW.number FROM ci.pipeline WHERE repo_id = NEW.repo_id;
  RETURN NEW;
END $$;
CREATE TRIGGER number BEFORE INSERT ON ci.pipeline FOR EACH ROW EXECUTE FUNCTION ci.next_number();
CREATE FUNCTION ci.badge(r int) RETURNS ci.state STABLE LANGUAGE sql AS 'SELECT state FROM ci.pipeline WHERE repo_id = r ORDER BY number DESC LIMIT 1';
CREATE VIEW ci.repo_status AS
  SELECT r.full_name, ci.badge(r.id) AS state
  FROM ci.repo r;
CREATE VIEW ci.slow AS SELECT p.id, p.elapsed, r.full_name FROM ci.pipeline p JOIN ci.repo r ON r.id = p.repo_id WHERE p.elapsed > '1 hour';
COMMENT ON TYPE ci.state IS 'lifecycle';
COMMENT ON INDEX ci.pipeline_sha IS 'lookup by sha';
