CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    avatar text,
    locale character varying(5) DEFAULT 'en' NOT NULL
);
CREATE TABLE lists (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL,
    title text NOT NULL,
    color character varying(9) DEFAULT '#ffffff' NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX lists_user_id_idx ON lists (user_id);
CREATE TABLE tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list_id bigint NOT NULL,
    title text NOT NULL,
    done_at timestamp with time zone,
    due timestamp with time zone,
    repeat interval,
    priority smallint DEFAULT 3 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT tasks_priority CHECK (priority >= 1 AND priority <= 4)
);
CREATE INDEX tasks_list_id_idx ON tasks (list_id);
CREATE TABLE subtasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id bigint NOT NULL,
    title text NOT NULL,
    done boolean DEFAULT false NOT NULL,
    position integer DEFAULT 0 NOT NULL
);
CREATE INDEX subtasks_task_id_idx ON subtasks (task_id);
CREATE TABLE reminders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    sent boolean DEFAULT false NOT NULL
);
CREATE INDEX reminders_task_id_idx ON reminders (task_id);
CREATE TABLE list_shares (
    list_id bigint NOT NULL,
    user_id bigint NOT NULL,
    PRIMARY KEY (list_id, user_id)
);
CREATE INDEX list_shares_user_id_idx ON list_shares (user_id);
ALTER TABLE lists ADD CONSTRAINT lists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE tasks ADD CONSTRAINT tasks_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists ON DELETE CASCADE;
ALTER TABLE subtasks ADD CONSTRAINT subtasks_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks ON DELETE CASCADE;
ALTER TABLE reminders ADD CONSTRAINT reminders_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks ON DELETE CASCADE;
ALTER TABLE list_shares ADD CONSTRAINT list_shares_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists ON DELETE CASCADE;
ALTER TABLE list_shares ADD CONSTRAINT list_shares_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
CREATE INDEX tasks_due ON tasks (due) WHERE done_at IS NULL;
COMMENT ON TABLE list_shares IS 'Who else sees a list';
COMMENT ON INDEX tasks_due IS 'open ones';
