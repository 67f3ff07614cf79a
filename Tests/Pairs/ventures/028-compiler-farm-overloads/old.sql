-- CI/build farm; lots of functions
CREATE TYPE build_state AS ENUM ('queued','running','passed','failed'
);
CREATE TYPE artifact AS (path text, size bigint, sha256 bytea);
CREATE TABLE repo (id serial PRIMARY KEY, url text NOT NULL UNIQUE, default_branch text NOT NULL DEFAULT
'master'
);
CREATE TABLE commit (repo int REFERENCES repo, sha char(40) CHECK (sha ~ '^[0-9a-f]{40}$'), author text, at timestamptz, message text, parents char(40)[] NOT NULL DEFAULT '{}', PRIMARY KEY (repo, sha));
CREATE TABLE runner (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, labels text[] NOT NULL DEFAULT '{linux}', last_seen timestamptz
);
CREATE TABLE build (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, repo int NOT NULL, sha char(40) NOT NULL, no int NOT NULL, state build_state NOT NULL DEFAULT 'queued', runner int REFERENCES runner, queued timestamptz DEFAULT now(), started timestamptz, finished timestamptz, FOREIGN KEY (repo, sha) REFERENCES commit ON DELETE CASCADE, UNIQUE (repo, no), duration interval GENERATED ALWAYS AS (finished - started) STORED);
CREATE TABLE step (build bigint REFERENCES build ON DELETE CASCADE, no smallint, name text NOT NULL, exit_code int, log text, PRIMARY KEY (build, no)
);
CREATE TABLE output (build bigint REFERENCES build ON DELETE CASCADE, a artifact NOT NULL, kept_until date DEFAULT current_date +
30
);
CREATE INDEX build_queue ON build (queued) WHERE state = 'queued';
CREATE INDEX runner_labels ON runner USING gin (labels);
CREATE FUNCTION dur(b build) RETURNS interval IMMUTABLE LANGUAGE sql AS 'SELECT b.finished - b.started';
CREATE FUNCTION dur(bigint) RETURNS interval STABLE LANGUAGE sql AS 'SELECT dur(b) FROM build b WHERE id = $1';
CREATE FUNCTION dur(r int, VARIADIC states build_state[]) RETURNS interval STABLE LANGUAGE sql AS 'SELECT avg(dur(b)) FROM build b WHERE repo = r AND state = ANY (states)';
CREATE FUNCTION claim(runner_name text, OUT build_id bigint, OUT sha text
) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE build b SET state = 'running', started = now(), runner = (SELECT r.id FROM runner r WHERE r.name = runner_name)
   WHERE b.id = (SELECT x.id FROM build x WHERE x.state = 'queued' ORDER BY x.queued LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING b.id, b.sha INTO build_id, claim.sha;
END $$;
CREATE FUNCTION ancestors(r int, s char(40)) RETURNS SETOF commit STABLE LANGUAGE sql
AS $$ WITH RECURSIVE a AS (SELECT * FROM commit WHERE repo = r AND sha = s UNION SELECT c.* FROM commit c JOIN a ON c.repo = a.repo AND c.sha = ANY (a.parents)) SELECT * FROM a $$;
CREATE FUNCTION next_no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.no := coalesce((SELECT max(no) FROM build WHERE repo = NEW.repo), 0) + 1; RETURN NEW; END $$;
CREATE TRIGGER next_no BEFORE INSERT ON build FOR EACH ROW
 EXECUTE FUNCTION next_no();
CREATE PROCEDURE retry(b bigint) LANGUAGE sql AS $$ UPDATE build SET state = 'queued' WHERE id = b $$;
CREATE PROCEDURE retry(r int, n int) LANGUAGE sql AS $$ UPDATE build SET state = 'queued' WHERE repo = r AND no = n
 $$;
CREATE VIEW flaky AS SELECT s.name, count(*) FILTER (WHERE s.exit_code <> 0) AS fails, count(*) AS runs, dur(min(b.id)) AS sample FROM step s JOIN build b ON b.id = s.build GROUP BY s.name;
CREATE VIEW badge AS SELECT DISTINCT ON (repo) repo, state, dur(build) AS took FROM build ORDER BY repo, no DESC;
COMMENT ON FUNCTION dur(bigint) IS 'by id'; COMMENT ON PROCEDURE retry(bigint) IS
'retry';
