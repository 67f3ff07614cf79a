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
