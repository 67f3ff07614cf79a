CREATE TABLE schema_migrations (
    version bigint NOT NULL,
    inserted_at timestamp(0) without time zone,
    CONSTRAINT schema_migrations_pkey PRIMARY KEY (version)
);
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TABLE users (
    id bigserial,
    email citext NOT NULL,
    hashed_password varchar(255) NOT NULL,
    confirmed_at timestamp(0),
    inserted_at timestamp(0) NOT NULL,
    updated_at timestamp(0) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX users_email_index ON users (email);
CREATE TABLE users_tokens (
    id bigserial,
    user_id bigint NOT NULL,
    CONSTRAINT users_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
    token bytea NOT NULL,
    context varchar(255) NOT NULL,
    sent_to varchar(255),
    inserted_at timestamp(0) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX users_tokens_user_id_index ON users_tokens (user_id);
CREATE UNIQUE INDEX users_tokens_context_token_index ON users_tokens (context, token);
CREATE TABLE rooms (
    id uuid DEFAULT uuid_generate_v4(),
    name varchar(255),
    topic varchar(255),
    owner_id bigint,
    CONSTRAINT rooms_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users(id) ON DELETE SET NULL,
    inserted_at timestamp(0) NOT NULL,
    updated_at timestamp(0) NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE posts (
    id bigserial,
    body text,
    room_id uuid NOT NULL CONSTRAINT posts_room_id_fkey REFERENCES rooms(id),
    user_id bigint CONSTRAINT posts_user_id_fkey REFERENCES users(id),
    inserted_at timestamp(0) NOT NULL,
    updated_at timestamp(0) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX posts_room_id_index ON posts (room_id);
CREATE TABLE oban_jobs (id bigserial PRIMARY KEY, state text DEFAULT 'available' NOT NULL, queue text DEFAULT 'default' NOT NULL, worker text NOT NULL, args jsonb NOT NULL, errors jsonb[] DEFAULT ARRAY[]::jsonb[] NOT NULL, attempt integer DEFAULT 0 NOT NULL, max_attempts integer DEFAULT 20 NOT NULL, inserted_at timestamp without time zone DEFAULT timezone('UTC', now()) NOT NULL, scheduled_at timestamp DEFAULT timezone('UTC', now()) NOT NULL);
CREATE INDEX oban_jobs_queue_state_index ON oban_jobs (queue, state, scheduled_at, id);
CREATE FUNCTION oban_jobs_notify() RETURNS trigger AS $$
DECLARE channel text;
BEGIN
  IF NEW.state = 'available' THEN
    channel = 'public.oban_insert';
    PERFORM pg_notify(channel, json_build_object('queue', NEW.queue)::text);
  END IF;
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER oban_notify AFTER INSERT ON oban_jobs FOR EACH ROW EXECUTE PROCEDURE oban_jobs_notify();
-- 2021: rename posts -> messages (old names stay)
ALTER TABLE posts RENAME TO messages;
ALTER TABLE messages ALTER COLUMN body SET NOT NULL,
    ADD COLUMN parent_id bigint CONSTRAINT messages_parent_id_fkey REFERENCES messages(id) ON DELETE CASCADE;
CREATE INDEX messages_parent_id_index ON messages (parent_id) WHERE parent_id IS NOT NULL;
ALTER TABLE messages DROP CONSTRAINT posts_room_id_fkey,
    ADD CONSTRAINT posts_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id) ON DELETE CASCADE;
-- search
ALTER TABLE messages ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, coalesce(body, ''))) STORED;
CREATE INDEX messages_search_index ON messages USING gin (search);
-- oban v9
CREATE TYPE oban_job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded', 'cancelled');
ALTER TABLE oban_jobs ALTER COLUMN state DROP DEFAULT;
ALTER TABLE oban_jobs ALTER COLUMN state TYPE oban_job_state USING state::oban_job_state;
ALTER TABLE oban_jobs ALTER COLUMN state SET DEFAULT 'available'::oban_job_state;
ALTER TABLE oban_jobs ADD COLUMN priority integer DEFAULT 0, ADD COLUMN tags varchar(255)[] DEFAULT ARRAY[]::varchar[], ADD COLUMN meta jsonb DEFAULT '{}'::jsonb, ADD COLUMN cancelled_at timestamp;
ALTER TABLE oban_jobs ADD CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128),
    ADD CONSTRAINT attempt_range CHECK (attempt >= 0 AND attempt <= max_attempts);
DROP INDEX oban_jobs_queue_state_index;
CREATE INDEX oban_jobs_state_queue_priority_scheduled_at_id_index ON oban_jobs (state, queue, priority, scheduled_at, id);
CREATE INDEX oban_jobs_args_index ON oban_jobs USING gin (args);
CREATE UNLOGGED TABLE oban_peers (
    name text NOT NULL PRIMARY KEY,
    node text NOT NULL,
    started_at timestamp NOT NULL,
    expires_at timestamp NOT NULL
);
DROP TRIGGER oban_notify ON oban_jobs;
DROP FUNCTION oban_jobs_notify();
COMMENT ON TABLE oban_jobs IS '11';
-- memberships
CREATE TABLE memberships (room_id uuid NOT NULL CONSTRAINT memberships_room_id_fkey REFERENCES rooms(id), user_id bigint NOT NULL CONSTRAINT memberships_user_id_fkey REFERENCES users(id), role varchar(255) DEFAULT 'member', PRIMARY KEY (room_id, user_id));
ALTER TABLE rooms ALTER COLUMN id SET DEFAULT gen_random_uuid();
DROP EXTENSION "uuid-ossp";
