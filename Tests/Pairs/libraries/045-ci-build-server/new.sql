CREATE TYPE build_status AS ENUM ('pending', 'running', 'success', 'failure', 'killed');
ALTER TYPE build_status RENAME VALUE 'killed' TO 'canceled';
ALTER TYPE build_status ADD VALUE 'skipped';
ALTER TYPE build_status ADD VALUE 'blocked' AFTER 'pending';
CREATE TABLE repos (id serial PRIMARY KEY, full_name varchar(250) 
NOT NULL
UNIQUE, 
visibility text NOT NULL DEFAULT 'private' CHECK (visibility IN ('public', 'internal', 'private')), timeout interval NOT NULL DEFAULT '01:00:00', config_path text, archived boolean NOT NULL DEFAULT false
);
CREATE TABLE pipelines (id bigserial PRIMARY KEY, repo_id integer NOT NULL REFERENCES repos ON DELETE CASCADE, number integer NOT NULL, parent_id bigint REFERENCES pipelines ON DELETE SET NULL, event text NOT NULL DEFAULT 'push', ref text NOT NULL, sha bytea NOT NULL CHECK (octet_length(sha) IN (20, 32)), status build_status NOT NULL DEFAULT 'pending', created_at timestamptz NOT NULL DEFAULT now(), started_at timestamptz, finished_at timestamptz, variables jsonb NOT NULL DEFAULT '{}', UNIQUE (repo_id, number));
CREATE INDEX ix_pipeline_ref ON pipelines (repo_id, ref text_pattern_ops, number DESC);
CREATE INDEX ix_pipeline_active ON pipelines (created_at) WHERE finished_at IS NULL;
CREATE TABLE workflows (id bigserial PRIMARY KEY, pipeline_id bigint NOT NULL REFERENCES pipelines ON DELETE CASCADE, name text NOT NULL, status build_status NOT NULL DEFAULT 'pending', UNIQUE (pipeline_id, name));
CREATE TABLE steps (id bigserial PRIMARY KEY, workflow_id bigint NOT NULL REFERENCES workflows ON DELETE CASCADE, pos integer NOT NULL, name text NOT NULL, image text, status build_status NOT NULL DEFAULT 'pending', exit_code smallint, UNIQUE (workflow_id, pos));
CREATE TABLE step_needs (step_id bigint REFERENCES steps ON DELETE CASCADE, needs_id bigint REFERENCES steps ON DELETE CASCADE, PRIMARY KEY (step_id, needs_id), CHECK (step_id <> needs_id));
CREATE TABLE log_entries (step_id bigint NOT NULL, line integer NOT NULL, at timestamptz NOT NULL, data bytea COMPRESSION pglz, type smallint NOT NULL DEFAULT 0, PRIMARY KEY (step_id, line)) PARTITION BY RANGE (step_id);
CREATE TABLE log_entries_0 PARTITION OF log_entries FOR VALUES FROM (0) TO (1000000);
CREATE TABLE log_entries_1 PARTITION OF log_entries FOR VALUES FROM (1000000) TO (2000000);
CREATE TABLE agents (id serial PRIMARY KEY, addr 
inet
, platform varchar(500), capacity integer
NOT NULL DEFAULT 1 CHECK (capacity > 0), labels jsonb DEFAULT '{}', last_contact timestamptz
);
CREATE INDEX agent_labels ON agents USING gin (labels jsonb_ops);
CREATE FUNCTION finish() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN 
UPDATE workflows w SET status = (SELECT max(s.status) FROM steps s WHERE s.workflow_id = w.id) WHERE w.id = NEW.workflow_id AND NOT EXISTS (SELECT FROM steps s WHERE s.workflow_id = w.id AND s.status <= 'running'); RETURN NULL;
END $$;
CREATE TRIGGER finish AFTER UPDATE OF status ON steps FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION finish();
CREATE VIEW last_build AS 
SELECT DISTINCT ON (repo_id, ref) repo_id, ref, number, status, finished_at AS finished, finished_at - started_at AS took FROM pipelines ORDER BY repo_id, ref, number DESC;

