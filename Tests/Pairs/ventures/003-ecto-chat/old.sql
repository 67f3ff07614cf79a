CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, inserted_at timestamp(0));
CREATE TABLE users (id uuid NOT NULL
DEFAULT uuid_generate_v4()
 PRIMARY KEY, email citext NOT NULL, hashed_password varchar(255) NOT NULL, confirmed_at timestamp(0), inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL);
CREATE UNIQUE INDEX users_email_index ON users (email);
CREATE TABLE users_tokens (id bigserial PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE, token bytea NOT NULL, context varchar(255) NOT NULL, sent_to varchar(255), inserted_at timestamp(0) NOT NULL);
CREATE INDEX users_tokens_user_id_index ON users_tokens (user_id);
CREATE UNIQUE INDEX users_tokens_context_token_index ON users_tokens (context, token);
CREATE TABLE rooms (id bigserial PRIMARY KEY, name varchar(255) NOT NULL, topic
varchar(255)
, settings jsonb DEFAULT
'{}'
 NOT NULL, inserted_at timestamp(0) NOT NULL DEFAULT now(), CONSTRAINT name_not_blank CHECK (btrim(name::text) <> ''));
CREATE TABLE memberships (room_id bigint NOT NULL, user_id uuid NOT NULL, role varchar(255) DEFAULT 'member'
, CONSTRAINT memberships_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms ON DELETE CASCADE, CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE
NO ACTION
, PRIMARY KEY (
room_id, user_id
));
CREATE TABLE messages (id bigserial PRIMARY KEY, room_id bigint REFERENCES rooms, user_id uuid REFERENCES users ON DELETE SET NULL, body text NOT NULL, reply_to_id bigint REFERENCES messages, inserted_at timestamp(
0
) NOT NULL DEFAULT now());
CREATE INDEX messages_room_id_index ON messages (room_id);
CREATE FUNCTION notify_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('messages', json_build_object('id', NEW.id
)::text);
  RETURN NEW;
END;
$$;
CREATE TRIGGER messages_notify AFTER INSERT
 ON messages FOR EACH ROW EXECUTE FUNCTION notify_message();
CREATE VIEW room_stats AS SELECT r.id, r.name, count(m.id) AS messages, max(m.inserted_at) AS last_at FROM rooms r LEFT JOIN messages m ON m.room_id = r.id GROUP BY r.id;
