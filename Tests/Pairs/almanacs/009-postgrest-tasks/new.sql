CREATE SCHEMA api AUTHORIZATION pair_author;
CREATE SCHEMA api_v2;
CREATE SCHEMA data;
CREATE SCHEMA util;
CREATE TYPE data.visibility AS ENUM ('private','team','public');
CREATE FUNCTION util.current_uid() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
RETURN (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'uid')::bigint;
CREATE DOMAIN data.email AS text CHECK (VALUE ~* '^[^@\s]+@[^@\s]+\.[^@\s]+$');
CREATE TABLE data.users (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, email data.email NOT NULL UNIQUE, full_name text NOT NULL DEFAULT '', created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE data.lists (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, owner bigint NOT NULL DEFAULT util.current_uid() REFERENCES data.users ON DELETE CASCADE, title text NOT NULL, visibility data.visibility NOT NULL DEFAULT 'team');
CREATE TABLE data.todos (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, owner bigint NOT NULL DEFAULT util.current_uid() REFERENCES data.users, list_id bigint REFERENCES data.lists ON DELETE CASCADE, done_at timestamptz, task text NOT NULL CONSTRAINT task_not_blank CHECK (btrim(task) <> ''), due timestamptz, position int NOT NULL DEFAULT 0);
CREATE INDEX todos_list ON data.todos (list_id, position);
CREATE VIEW api.users AS SELECT id, full_name FROM data.users;
CREATE VIEW api.todos WITH (security_invoker=true, check_option=local) AS SELECT id, task, done_at IS NOT NULL AS done, due FROM data.todos;
CREATE VIEW api_v2.todos AS SELECT t.id, t.task, t.done_at, t.due, l.title AS list FROM data.todos t LEFT JOIN data.lists l ON l.id = t.list_id;
CREATE VIEW api.overdue AS SELECT id, task, due, now() - due AS late FROM api.todos WHERE due < now() AND NOT done;
CREATE FUNCTION util.todo_write() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if tg_op = 'INSERT' then
    insert into data.todos (task, due, done_at, list_id)
    select new.task, new.due, new.done_at, l.id from (values (1)) v left join data.lists l on l.title = new.list
    returning id into new.id;
  elsif tg_op = 'UPDATE' then
    update data.todos set task = new.task, due = new.due, done_at = new.done_at where id = old.id;
  else
    delete from data.todos where id = old.id; return old;
  end if;
  return new;
end $$;
CREATE TRIGGER write INSTEAD OF INSERT OR UPDATE OR DELETE ON api_v2.todos FOR EACH ROW EXECUTE FUNCTION util.todo_write();
CREATE FUNCTION api.finish(todo_id bigint) RETURNS SETOF api.todos LANGUAGE sql AS $$ UPDATE data.todos SET done_at = now() WHERE id = todo_id RETURNING id, task, true, due $$;
CREATE FUNCTION api_v2.search(q text, max_rows int DEFAULT 20) RETURNS TABLE (id bigint, task text, rank real) LANGUAGE sql STABLE ROWS 20
BEGIN ATOMIC
  SELECT t.id, t.task, ts_rank(to_tsvector('simple', t.task), plainto_tsquery('simple', q)) FROM data.todos t WHERE to_tsvector('simple', t.task) @@ plainto_tsquery('simple', q) LIMIT max_rows;
END;
CREATE TABLE data.tags (tag text PRIMARY KEY, colour char(7) NOT NULL DEFAULT '#cccccc' CHECK (colour LIKE '#%'));
CREATE TABLE data.todo_tags (todo_id bigint NOT NULL REFERENCES data.todos ON DELETE CASCADE, tag text NOT NULL REFERENCES data.tags ON UPDATE CASCADE, PRIMARY KEY (
tag, todo_id
));
CREATE INDEX todos_due ON data.todos (due) WHERE done_at IS NULL;
GRANT USAGE ON SCHEMA api TO pair_anon, pair_author;
GRANT SELECT ON api.todos TO pair_anon;
GRANT SELECT, INSERT, UPDATE, DELETE ON api_v2.todos TO pair_author;
GRANT SELECT (id, email) ON data.users TO pair_author;
COMMENT ON SCHEMA api IS
$$Todo API (frozen)

New clients use api_v2.$$;
