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
