CREATE EXTENSION citext;
CREATE TYPE room_kind AS ENUM ('public', 'private', 
'dm'
);
CREATE TABLE users (id bigserial PRIMARY KEY, nick citext NOT NULL UNIQUE, avatar text, 
status varchar(20) DEFAULT 'offline', last_seen timestamp
);
CREATE TABLE 
rooms (id bigserial PRIMARY KEY, name varchar(80) NOT NULL UNIQUE,
kind room_kind NOT NULL DEFAULT 'public', topic text, created_by bigint REFERENCES users ON DELETE SET NULL);
CREATE TABLE 
room_members (room_id bigint REFERENCES rooms ON DELETE CASCADE, user_id bigint REFERENCES users ON DELETE CASCADE, joined timestamp DEFAULT now(), last_read bigint, muted boolean DEFAULT false, PRIMARY KEY (room_id, user_id));
CREATE TABLE messages (id bigserial PRIMARY KEY, 
room_id bigint NOT NULL REFERENCES rooms ON DELETE CASCADE, user_id bigint REFERENCES users, body text NOT NULL, at timestamp NOT NULL DEFAULT now(), edited boolean DEFAULT false, reply_to bigint REFERENCES messages
);
CREATE INDEX messages_room ON messages (room_id, at);
CREATE INDEX messages_fts ON messages USING gin (to_tsvector('simple', body));
CREATE TABLE reactions (message_id bigint REFERENCES messages ON DELETE CASCADE, user_id bigint REFERENCES users, emoji varchar(10), PRIMARY KEY (message_id, user_id, emoji));
CREATE TABLE attachments (id serial PRIMARY KEY, message_id bigint REFERENCES messages, name text, url text, size integer);
CREATE VIEW unread AS
SELECT m.user_id, m.room_id, count(x.id) AS n FROM room_members m LEFT JOIN messages x ON x.room_id = m.room_id AND x.id > coalesce(m.last_read, 0) GROUP BY m.user_id, m.room_id;
CREATE FUNCTION mark_read(
u bigint, r bigint) RETURNS void LANGUAGE sql AS $$ UPDATE room_members SET last_read = (SELECT max(id) FROM messages WHERE room_id = r) WHERE user_id = u AND room_id = r $$;

