CREATE TABLE repos (
    id serial PRIMARY KEY,
    owner text NOT NULL,
    name text NOT NULL,
    url text,
    last_build int
);
CREATE TABLE builds (id serial PRIMARY KEY, repo_id int REFERENCES repos, number int NOT NULL, state text DEFAULT 'created', config text, started_at timestamp, finished_at timestamp);
ALTER TABLE repos ADD CONSTRAINT repos_last_build_fkey FOREIGN KEY (last_build) REFERENCES builds DEFERRABLE;
CREATE TABLE jobs (
    id serial PRIMARY KEY,
    build_id int REFERENCES builds ON DELETE CASCADE,
    cmd text[] NOT NULL,
    log text,
    exit_code smallint
);
CREATE INDEX ON builds (repo_id);
CREATE INDEX ON builds (repo_id);
CREATE INDEX ON builds (repo_id, number);
CREATE INDEX ON jobs (build_id);
CREATE UNIQUE INDEX repos_full ON repos (lower(owner || '/' || name));
CREATE FUNCTION next_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN SELECT coalesce(max(number), 0) + 1 INTO NEW.number FROM builds WHERE repo_id = NEW.repo_id; RETURN NEW; END $$;
CREATE TRIGGER number BEFORE INSERT ON builds FOR EACH ROW EXECUTE PROCEDURE next_number();
CREATE VIEW running AS SELECT b.id, r.owner, r.name, b.number, now() - b.started_at AS age FROM builds b JOIN repos r ON r.id = b.repo_id WHERE b.state = 'started';
-- 010 states
CREATE TYPE state AS ENUM ('created', 'started', 'passed', 'failed');
DROP VIEW running;
ALTER TABLE builds ALTER COLUMN state DROP DEFAULT, ALTER COLUMN state TYPE state USING state::state, ALTER COLUMN state SET DEFAULT 'created', ALTER COLUMN started_at TYPE timestamptz, ALTER COLUMN finished_at TYPE timestamptz;
-- 011 bigints, identity
ALTER TABLE jobs ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE jobs_id_seq;
ALTER TABLE jobs ALTER COLUMN id TYPE bigint, ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- 012 logs leave jobs
CREATE TABLE logs (
    job_id bigint PRIMARY KEY REFERENCES jobs ON DELETE CASCADE,
    content text,
    archived boolean NOT NULL DEFAULT false
) WITH (fillfactor = 70);
ALTER TABLE jobs DROP COLUMN log;
ALTER TABLE logs ALTER COLUMN content SET STORAGE EXTERNAL;
-- 013 config as jsonb
ALTER TABLE builds ALTER COLUMN config TYPE jsonb USING config::jsonb,
    ALTER COLUMN config SET DEFAULT '{}';
ALTER TABLE builds ADD COLUMN language text GENERATED ALWAYS AS (config ->> 'language') STORED;
-- 014 index hygiene
DROP INDEX builds_repo_id_idx1;
DROP INDEX builds_repo_id_number_idx;
ALTER TABLE builds ADD CONSTRAINT builds_repo_number UNIQUE (repo_id, number);
CREATE INDEX builds_live ON builds (started_at) WHERE state IN ('created', 'started');
-- 015 owners
CREATE TABLE owners (login text PRIMARY KEY, kind char(1) NOT NULL DEFAULT 'U' CHECK (kind IN ('U', 'O')));
ALTER TABLE repos ADD FOREIGN KEY (owner) REFERENCES owners ON UPDATE CASCADE NOT VALID;
ALTER TABLE repos RENAME COLUMN last_build TO last_build_id;
ALTER TABLE repos DROP CONSTRAINT repos_last_build_fkey,
    ADD CONSTRAINT repos_last_build_fkey FOREIGN KEY (last_build_id) REFERENCES builds ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
-- 016 last build kept by trigger, the other trigger function replaced
CREATE OR REPLACE FUNCTION next_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(NEW.repo_id); SELECT coalesce(max(number), 0) + 1 INTO NEW.number FROM builds WHERE repo_id = NEW.repo_id; RETURN NEW; END $$;
CREATE FUNCTION set_last_build() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE repos SET last_build_id = NEW.id WHERE id = NEW.repo_id; PERFORM pg_notify('builds', NEW.id::text); RETURN NULL; END $$;
CREATE TRIGGER last_build AFTER INSERT ON builds FOR EACH ROW EXECUTE FUNCTION set_last_build();
CREATE VIEW running AS SELECT b.id, r.owner, r.name, b.number, b.language, now() - b.started_at AS age FROM builds b JOIN repos r ON r.id = b.repo_id WHERE b.state = 'started';
COMMENT ON COLUMN repos.last_build_id IS 'trigger-maintained';
