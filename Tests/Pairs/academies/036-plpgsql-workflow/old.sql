CREATE SCHEMA wf;
CREATE TYPE wf.state AS ENUM ('open','active','closed');
CREATE TYPE wf.task_info AS (id int, name text);
CREATE TABLE wf.process (id serial PRIMARY KEY, key text NOT NULL, version int NOT NULL DEFAULT 1, definition xml NOT NULL, UNIQUE (key, version));
CREATE TABLE wf.instance (id serial PRIMARY KEY, process_id int NOT NULL REFERENCES wf.process, state wf.state NOT NULL DEFAULT 'open', vars text);
CREATE TABLE wf.task (id serial PRIMARY KEY, instance_id int NOT NULL REFERENCES wf.instance ON DELETE CASCADE, name text NOT NULL, assignee text, due timestamptz, state wf.state NOT NULL DEFAULT 'open');
CREATE INDEX task_todo ON wf.task (assignee) WHERE state = 'open';
CREATE FUNCTION wf.start(p_key text, p_vars text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE i int;
BEGIN
  INSERT INTO wf.instance (process_id, vars) SELECT id, p_vars FROM wf.process WHERE key = p_key ORDER BY version DESC LIMIT 1 RETURNING id INTO STRICT i;
  
  RETURN i;
EXCEPTION WHEN no_data_found THEN RAISE EXCEPTION 'no process %', p_key;
END $$;
CREATE FUNCTION wf.my_tasks(who text) RETURNS SETOF wf.task_info STABLE LANGUAGE sql AS $$ SELECT id, name FROM wf.task WHERE assignee = who $$;
CREATE FUNCTION wf.complete(p_task int) RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE wf.task SET state = 'closed' WHERE id = p_task; END $$;
CREATE FUNCTION wf.log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'task %', NEW.id; RETURN NEW; END $$;
CREATE TRIGGER log BEFORE UPDATE ON wf.task FOR EACH ROW EXECUTE FUNCTION wf.log();
CREATE PROCEDURE wf.purge(before timestamptz) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM wf.instance WHERE state = 'closed'; COMMIT; END $$;
COMMENT ON FUNCTION wf.my_tasks(text) IS 'Tasks of a user';
