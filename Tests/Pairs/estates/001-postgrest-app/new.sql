CREATE SCHEMA api; CREATE SCHEMA data;
CREATE TYPE data.visibility AS ENUM ('public', 'private'
, 'unlisted'
);
CREATE TABLE data.todo (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, owner name NOT NULL DEFAULT CURRENT_USER, task text NOT NULL, done boolean NOT NULL DEFAULT false, vis
  data.visibility NOT NULL DEFAULT 'private'
, due date
);
ALTER TABLE data.todo OWNER TO app;
ALTER TABLE data.todo ENABLE ROW LEVEL SECURITY;
ALTER TABLE data.todo FORCE ROW LEVEL SECURITY;
CREATE POLICY todo_owner ON data.todo TO webuser USING (owner = CURRENT_USER)
  WITH CHECK (owner = CURRENT_USER AND task <> '')
;
CREATE POLICY todo_public ON data.todo AS PERMISSIVE FOR SELECT TO anon, webuser USING (vis IN ('public', 'unlisted'));
CREATE POLICY todo_no_delete_done ON data.todo AS RESTRICTIVE FOR DELETE USING (NOT done);
CREATE VIEW api.todos
  WITH (security_invoker = on)
  AS SELECT id, task, done, vis
, due
  FROM data.todo;
ALTER VIEW api.todos OWNER TO app;
GRANT USAGE ON SCHEMA api TO anon, webuser;
GRANT SELECT ON api.todos TO anon;
GRANT SELECT, INSERT, DELETE ON api.todos TO webuser WITH GRANT OPTION;
GRANT UPDATE (task, done) ON api.todos TO webuser;
CREATE FUNCTION api.complete(todo_id int) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = data, pg_temp AS $$ UPDATE todo SET done = true WHERE id = todo_id AND owner = SESSION_USER $$;
REVOKE EXECUTE ON FUNCTION api.complete FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api.complete TO webuser;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT SELECT ON TABLES TO anon, webuser;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

