CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, inserted_at timestamp(0));
CREATE TABLE users (id uuid NOT NULL
DEFAULT gen_random_uuid()
 PRIMARY KEY, email citext NOT NULL, hashed_password varchar(255) NOT NULL, confirmed_at timestamp(0), inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL);
CREATE UNIQUE INDEX users_email_index ON users (email);
CREATE TABLE users_tokens (id bigserial PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE, token bytea NOT NULL, context varchar(255) NOT NULL, sent_to varchar(255), inserted_at timestamp(0) NOT NULL);
CREATE INDEX users_tokens_user_id_index ON users_tokens (user_id);
CREATE UNIQUE INDEX users_tokens_context_token_index ON users_tokens (context, token);
CREATE TABLE rooms (id bigserial PRIMARY KEY, name varchar(255) NOT NULL, topic
text
, settings jsonb DEFAULT
'{"notify": true}'
 NOT NULL, inserted_at timestamp(0) NOT NULL DEFAULT now(), CONSTRAINT name_not_blank CHECK (btrim(name::text) <> ''));
CREATE UNIQUE INDEX rooms_name_index ON rooms (lower(name::text));
CREATE TABLE memberships (room_id bigint NOT NULL, user_id uuid NOT NULL, role varchar(255) DEFAULT 'member'
NOT NULL
, CONSTRAINT memberships_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms ON DELETE CASCADE, CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE
CASCADE
, PRIMARY KEY (
user_id, room_id
));
CREATE TABLE messages (id bigserial PRIMARY KEY, room_id bigint REFERENCES rooms, user_id uuid REFERENCES users ON DELETE SET NULL, body text NOT NULL, reply_to_id bigint REFERENCES messages, inserted_at timestamp(
6
) NOT NULL DEFAULT now());
CREATE INDEX messages_room_id_inserted_at_index ON messages (room_id, inserted_at DESC) INCLUDE (user_id);
CREATE TABLE reactions (message_id bigint NOT NULL REFERENCES messages ON DELETE CASCADE, user_id uuid NOT NULL REFERENCES users, emoji varchar(16) NOT NULL, PRIMARY KEY (message_id, user_id, emoji));
CREATE FUNCTION notify_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('messages', json_build_object('id', NEW.id
, 'room', NEW.room_id
)::text);
  RETURN NEW;
END;
$$;
CREATE TRIGGER messages_notify AFTER INSERT
OR UPDATE OF body
 ON messages FOR EACH ROW EXECUTE FUNCTION notify_message();
CREATE VIEW room_stats AS SELECT r.id, r.name, count(m.id) AS messages, max(m.inserted_at) AS last_at FROM rooms r LEFT JOIN messages m ON m.room_id = r.id GROUP BY r.id;
