-- PostgREST layout: private data schema, public api schema of views
CREATE SCHEMA data; CREATE SCHEMA api; 
CREATE EXTENSION "uuid-ossp";
CREATE TABLE data.profile (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), email text NOT NULL UNIQUE, pass text NOT NULL, display_name text, CONSTRAINT email_fmt CHECK (email ~* '^.+@.+$'));
CREATE TABLE data.list (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), owner_id uuid NOT NULL REFERENCES data.profile ON DELETE CASCADE, title text NOT NULL, position int NOT NULL DEFAULT 0);
CREATE TABLE data.todo (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), list_id uuid NOT NULL REFERENCES data.list ON DELETE CASCADE, task text NOT NULL CHECK (length(task) > 0), done boolean NOT NULL DEFAULT false, due timestamptz);
CREATE INDEX todo_open ON data.todo (list_id, due) WHERE NOT done;
CREATE VIEW api.lists AS SELECT l.id, l.title, l.position, count(t.id) FILTER (WHERE NOT t.done) AS open FROM data.list l LEFT JOIN data.todo t ON t.list_id = l.id GROUP BY l.id;
CREATE VIEW api.todos AS SELECT id, list_id, task, done, due FROM data.todo;
COMMENT ON VIEW api.todos IS 'Todos';
COMMENT ON COLUMN api.todos.due IS 'due time';
CREATE FUNCTION api.complete(todo_id uuid) RETURNS void LANGUAGE sql AS $$
UPDATE data.todo SET done = true WHERE id = todo_id;
$$;
CREATE FUNCTION data.todos_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO data.todo (list_id, task, due) VALUES (NEW.list_id, NEW.task, NEW.due);
  RETURN NEW;
END $$;
CREATE TRIGGER todos_insert INSTEAD OF INSERT ON api.todos FOR EACH ROW EXECUTE FUNCTION data.todos_write();
