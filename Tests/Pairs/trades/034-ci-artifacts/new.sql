CREATE SCHEMA ci;
CREATE TYPE ci.job_state AS ENUM ('pending','running','ok','failed');
CREATE TYPE ci.semver AS (major int, minor int, patch int
, pre text
);
CREATE TABLE ci.pipeline (id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME ci.pipeline_id_seq INCREMENT BY 1 START WITH 1) PRIMARY KEY, project text NOT NULL, ref text NOT NULL DEFAULT 'refs/heads/main', sha varchar(64) NOT NULL, triggered_by text);
CREATE TABLE ci.job (id
bigserial
 PRIMARY KEY, pipeline_id
bigint
 NOT NULL REFERENCES ci.pipeline ON DELETE CASCADE, name text NOT NULL, state ci.job_state NOT NULL DEFAULT 'pending', started timestamptz, ended timestamptz,
 CONSTRAINT job_times CHECK (ended IS NULL OR ended >= started),
 runtime interval GENERATED ALWAYS AS (ended - started) STORED);
CREATE INDEX job_active ON ci.job (pipeline_id) WHERE state
= ANY ('{pending,running}'::ci.job_state[]);
CREATE TABLE ci.artifact (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), job_id
bigint
  NOT NULL REFERENCES ci.job ON DELETE CASCADE, path text NOT NULL, bytes
bigint
  NOT NULL, digest bytea NOT NULL, version ci.semver, keep_until timestamptz DEFAULT now() + interval
'14 days'
);
CREATE INDEX artifact_ver ON ci.artifact (((version).major), ((version).minor));
CREATE INDEX artifact_expire ON ci.artifact (keep_until) WHERE keep_until IS NOT NULL;
CREATE UNIQUE INDEX artifact_path ON ci.artifact (job_id, path);
CREATE FUNCTION ci.fmt(v ci.semver) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws('.', v.major, v.minor, v.patch)
|| coalesce('-' || v.pre, '')
 $$;
CREATE VIEW ci.usage AS SELECT p.project, sum(a.bytes) AS bytes, count(*) AS n FROM ci.artifact a JOIN ci.job j ON j.id = a.job_id JOIN ci.pipeline p ON p.id = j.pipeline_id GROUP BY p.project;
CREATE VIEW ci.releases AS SELECT p.project, ci.fmt(a.version) AS version, a.path, a.digest FROM ci.artifact a JOIN ci.job j ON j.id = a.job_id JOIN ci.pipeline p ON p.id = j.pipeline_id WHERE a.version IS NOT NULL
AND (a.version).pre IS NULL
;
CREATE PROCEDURE ci.expire(INOUT deleted bigint DEFAULT 0) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM ci.artifact WHERE keep_until < now();
  GET DIAGNOSTICS deleted = ROW_COUNT;
  COMMIT;
END $$;
