CREATE SCHEMA api;
CREATE SCHEMA data;
CREATE SCHEMA private;
CREATE TYPE data.visibility AS ENUM ('private','team','public');
CREATE FUNCTION private.current_uid() RETURNS int LANGUAGE sql STABLE AS $$ SELECT current_setting('request.jwt.claim.user_id', true)::int $$;
CREATE TABLE data.users (id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY, email text NOT NULL UNIQUE CHECK (email ~* '^.+@.+\..+$'), full_name text, created_at timestamptz DEFAULT now());
CREATE TABLE data.todos (id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY, owner int NOT NULL DEFAULT private.current_uid() REFERENCES data.users, done boolean NOT NULL DEFAULT false, task text NOT NULL, due timestamptz, visibility data.visibility NOT NULL DEFAULT 'private');
CREATE VIEW api.users AS SELECT id, full_name FROM data.users;
CREATE VIEW api.todos AS SELECT id, task, done, due FROM data.todos;
CREATE VIEW api.overdue AS SELECT * FROM api.todos WHERE due < now() AND NOT done;
CREATE FUNCTION api.finish(todo_id int) RETURNS api.todos LANGUAGE sql AS $$ UPDATE data.todos SET done = true WHERE id = todo_id RETURNING id, task, done, due $$;
CREATE TABLE data.tags (tag text PRIMARY KEY, colour char(6) NOT NULL DEFAULT 'cccccc');
CREATE TABLE data.todo_tags (todo_id int NOT NULL REFERENCES data.todos, tag text NOT NULL REFERENCES data.tags ON UPDATE CASCADE, PRIMARY KEY (
todo_id, tag
));
CREATE INDEX todos_due ON data.todos (due) WHERE NOT done;
GRANT USAGE ON SCHEMA api TO pair_anon;
GRANT SELECT ON api.todos TO pair_anon;
COMMENT ON SCHEMA api IS
$$Todo API

A RESTful API that serves todo data.$$;
