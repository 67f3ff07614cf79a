CREATE SCHEMA chat;
SET search_path = chat, public;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE SEQUENCE chat.event_stream_seq;
CREATE TYPE msg_kind AS ENUM ('text', 'image', 'file', 'system');

CREATE TEXT SEARCH CONFIGURATION chat.english_us_search (COPY = pg_catalog.english);

CREATE TABLE realm (id serial PRIMARY KEY, string_id varchar(40) NOT NULL UNIQUE, name text, date_created timestamptz NOT NULL DEFAULT now());
CREATE TABLE member (
    id serial PRIMARY KEY,
    realm_id int NOT NULL REFERENCES realm DEFERRABLE INITIALLY DEFERRED,
    email varchar(254) NOT NULL,
    full_name varchar(100) NOT NULL,
    is_bot boolean NOT NULL DEFAULT false,
    last_seen timestamptz
);
CREATE UNIQUE INDEX member_email_uq ON member (realm_id, upper(email::text));
CREATE TABLE stream (
    id serial PRIMARY KEY,
    realm_id int NOT NULL REFERENCES realm DEFERRABLE INITIALLY DEFERRED,
    name varchar(60) NOT NULL,
    invite_only boolean NOT NULL DEFAULT false,
    CONSTRAINT stream_name UNIQUE (realm_id, name)
);
CREATE TABLE message (
    id bigint NOT NULL DEFAULT nextval('chat.event_stream_seq') PRIMARY KEY,
    sender_id int NOT NULL REFERENCES member,
    stream_id int REFERENCES stream,
    kind msg_kind NOT NULL DEFAULT 'text',
    subject varchar(60) NOT NULL DEFAULT '',
    content text NOT NULL,
    rendered_content text,
    date_sent timestamptz NOT NULL DEFAULT now(),
    edit_history jsonb,
    search_tsvector tsvector
);
CREATE INDEX message_search ON message USING gin (search_tsvector) WITH (fastupdate = off);
CREATE INDEX message_sender ON message (sender_id, id DESC);
CREATE INDEX message_subject ON message (upper(subject::text), id DESC NULLS LAST);
ALTER TABLE message ALTER content SET STORAGE EXTENDED;
CREATE TABLE user_message (
    id bigserial PRIMARY KEY,
    member_id int NOT NULL REFERENCES member,
    message_id bigint NOT NULL REFERENCES message,
    flags bigint NOT NULL DEFAULT 0,
    CONSTRAINT user_message_uq UNIQUE (member_id, message_id)
);
ALTER TABLE user_message REPLICA IDENTITY FULL;
CREATE UNLOGGED TABLE presence (member_id int PRIMARY KEY, at timestamptz, client text);
CREATE UNLOGGED TABLE fts_update_log (id serial, message_id bigint NOT NULL);
CREATE UNIQUE INDEX fts_log_id ON fts_update_log (id);

CREATE FUNCTION append_to_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN INSERT INTO chat.fts_update_log (message_id) VALUES (NEW.id); RETURN NEW; END $$;
CREATE TRIGGER message_fts BEFORE INSERT OR UPDATE ON message FOR EACH ROW EXECUTE FUNCTION append_to_fts_update_log();
CREATE FUNCTION do_notify_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NOTIFY fts_update_log; RETURN NEW; END $$;
CREATE TRIGGER fts_update_log_notify AFTER INSERT ON fts_update_log FOR EACH STATEMENT EXECUTE FUNCTION do_notify_fts_update_log();
CREATE FUNCTION unread(m int) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM chat.user_message WHERE member_id = m AND flags & 1 = 0';
CREATE VIEW recent_topics AS SELECT DISTINCT ON (stream_id, subject) stream_id, subject, id AS max_id, date_sent FROM message WHERE stream_id IS NOT NULL ORDER BY stream_id, subject, id DESC;
CREATE PUBLICATION chat_pub FOR TABLE message, user_message WITH (publish = 'insert');
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_realm ON message USING (EXISTS (SELECT 1 FROM member m WHERE m.id = message.sender_id AND m.realm_id = current_setting('chat.realm')::int));
