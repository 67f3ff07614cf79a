CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE lists (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL,
    title text NOT NULL,
    color character varying(7),
    position integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX lists_user_id_idx ON lists (user_id);
CREATE TABLE tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list_id bigint NOT NULL,
    title text NOT NULL,
    done boolean DEFAULT false NOT NULL,
    due date,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX tasks_list_id_idx ON tasks (list_id);
CREATE TABLE subtasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id bigint NOT NULL,
    title text NOT NULL,
    done boolean DEFAULT false NOT NULL
);
CREATE INDEX subtasks_task_id_idx ON subtasks (task_id);
CREATE TABLE reminders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE INDEX reminders_task_id_idx ON reminders (task_id);
ALTER TABLE lists ADD CONSTRAINT lists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE tasks ADD CONSTRAINT tasks_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists ON DELETE CASCADE;
ALTER TABLE subtasks ADD CONSTRAINT subtasks_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks ON DELETE CASCADE;
ALTER TABLE reminders ADD CONSTRAINT reminders_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks ON DELETE CASCADE;
CREATE INDEX tasks_due ON tasks (due);
