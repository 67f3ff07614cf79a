-- PostgREST layout: private data schema, public api schema of views
CREATE SCHEMA data; CREATE SCHEMA api; CREATE SCHEMA private;
CREATE EXTENSION pgcrypto WITH SCHEMA private;
CREATE TABLE data.profile (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email text NOT NULL UNIQUE, pass text NOT NULL, display_name text NOT NULL DEFAULT '', CONSTRAINT email_fmt CHECK (email ~* '^[^@\s]+@[^@\s]+\.[a-z]+$'));
CREATE TABLE data.list (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), owner_id uuid NOT NULL REFERENCES data.profile ON DELETE CASCADE, title text NOT NULL, position numeric NOT NULL DEFAULT 1);
CREATE TABLE data.todo (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), list_id uuid NOT NULL REFERENCES data.list, task text NOT NULL CHECK (length(task) > 0), done_at timestamptz, due date, search tsvector GENERATED ALWAYS AS (to_tsvector('english', task)) STORED);
CREATE INDEX todo_search ON data.todo USING gin (search);
CREATE INDEX todo_open ON data.todo (list_id, due) WHERE done_at IS NULL;
CREATE TABLE data.share (list_id uuid REFERENCES data.list ON DELETE CASCADE, profile_id uuid REFERENCES data.profile ON DELETE CASCADE, can_write boolean NOT NULL DEFAULT false, PRIMARY KEY (list_id, profile_id));
CREATE VIEW api.lists WITH (security_barrier=true) AS SELECT l.id, l.title, l.position, p.display_name AS owner, count(t.id) FILTER (WHERE t.done_at IS NULL) AS open FROM data.list l JOIN data.profile p ON p.id = l.owner_id LEFT JOIN data.todo t ON t.list_id = l.id GROUP BY l.id, p.display_name;
CREATE VIEW api.todos AS SELECT id, list_id, task, done_at IS NOT NULL AS done, done_at, due FROM data.todo;
COMMENT ON VIEW api.todos IS 'Todo items, done is derived';
COMMENT ON COLUMN api.todos.due IS 'due day';
CREATE FUNCTION private.jwt_claim(name text) RETURNS text STABLE LANGUAGE sql AS $$ SELECT current_setting('request.jwt.claims', true)::json ->> name $$;
CREATE FUNCTION api.complete(todo_id uuid) RETURNS SETOF api.todos LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, data AS $$
UPDATE data.todo SET done_at = now() WHERE id = todo_id RETURNING id, list_id, task, true, done_at, due;
$$;
CREATE FUNCTION data.todos_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO data.todo (list_id, task, due) VALUES (NEW.list_id, NEW.task, NEW.due);
  RETURN NEW;
END $$;
CREATE TRIGGER todos_insert INSTEAD OF INSERT OR UPDATE ON api.todos FOR EACH ROW EXECUTE FUNCTION data.todos_write();
