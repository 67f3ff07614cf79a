CREATE SCHEMA chat;
SET search_path = chat, public;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE EXTENSION btree_gin SCHEMA public;
CREATE SEQUENCE chat.event_stream_seq;
ALTER SEQUENCE chat.event_stream_seq CACHE 32 MINVALUE 0 START 0;
CREATE TYPE msg_kind AS ENUM ('text', 'rich', 'image', 'file', 'system', 'call');

CREATE TEXT SEARCH DICTIONARY chat.english_us_nostop (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION chat.english_us_search (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION chat.english_us_search ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH english_us_nostop;

CREATE TABLE realm (id serial PRIMARY KEY, string_id varchar(40) NOT NULL UNIQUE, name text, date_created timestamptz NOT NULL DEFAULT now());
CREATE TABLE member (
    id serial PRIMARY KEY,
    realm_id int NOT NULL REFERENCES realm DEFERRABLE INITIALLY DEFERRED,
    email varchar(254) NOT NULL,
    full_name varchar(100) NOT NULL,
    is_bot boolean NOT NULL DEFAULT false,
    last_seen timestamptz,
    role smallint NOT NULL DEFAULT 400,
    CONSTRAINT member_role CHECK (role IN (100, 200, 300, 400, 600))
);
CREATE UNIQUE INDEX member_email_uq ON member (realm_id, upper(email::text)) WHERE NOT is_bot;
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
CREATE INDEX message_search ON message USING gin (stream_id, search_tsvector) WITH (gin_pending_list_limit = 512);
CREATE INDEX message_sender ON message (sender_id, id DESC);
CREATE INDEX message_subject ON message (upper(subject::text), id DESC NULLS LAST);
CREATE INDEX message_edited ON message (id) WHERE edit_history IS NOT NULL;
ALTER TABLE message CLUSTER ON message_sender;
ALTER TABLE message ALTER content SET STORAGE EXTERNAL, ALTER rendered_content SET COMPRESSION lz4, ALTER subject SET STATISTICS 400;
ALTER TABLE message SET (toast_tuple_target = 4096, log_autovacuum_min_duration = 1000);
CREATE TABLE user_message (
    id bigserial PRIMARY KEY,
    member_id int NOT NULL REFERENCES member,
    message_id bigint NOT NULL REFERENCES message,
    flags bigint NOT NULL DEFAULT 0,
    CONSTRAINT user_message_uq UNIQUE (member_id, message_id)
);
ALTER TABLE user_message REPLICA IDENTITY USING INDEX user_message_uq;
CREATE INDEX user_message_unread ON user_message (member_id, message_id) WHERE (flags & 1) = 0;
CREATE INDEX user_message_star ON user_message (member_id, message_id) WHERE (flags & 2) <> 0;
CREATE UNLOGGED TABLE presence (member_id int PRIMARY KEY, at timestamptz, client text);
ALTER TABLE presence SET LOGGED;
CREATE UNLOGGED TABLE fts_update_log (id serial, message_id bigint NOT NULL);
ALTER TABLE fts_update_log ADD CONSTRAINT fts_update_log_pkey PRIMARY KEY (id) WITH (fillfactor = 100);

CREATE FUNCTION append_to_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN INSERT INTO fts_update_log (message_id) VALUES (NEW.id); RETURN NULL; END $$ SET search_path = chat;
CREATE TRIGGER message_fts AFTER INSERT OR UPDATE OF content, subject ON message FOR EACH ROW EXECUTE FUNCTION append_to_fts_update_log();
CREATE FUNCTION do_notify_fts_update_log() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NOTIFY fts_update_log; RETURN NEW; END $$;
CREATE TRIGGER fts_update_log_notify AFTER INSERT ON fts_update_log FOR EACH STATEMENT EXECUTE FUNCTION do_notify_fts_update_log();
CREATE FUNCTION unread(m int, streams int[] DEFAULT NULL) RETURNS TABLE (stream_id int, n bigint) LANGUAGE sql STABLE AS $$
  SELECT g.stream_id, count(*) FROM chat.user_message u JOIN chat.message g ON g.id = u.message_id
  WHERE u.member_id = m AND u.flags & 1 = 0 AND (streams IS NULL OR g.stream_id = ANY (streams)) GROUP BY 1
$$;
CREATE FUNCTION has_mention(flags bigint) RETURNS boolean LANGUAGE sql IMMUTABLE LEAKPROOF PARALLEL SAFE RETURN (flags & 8) <> 0;
CREATE INDEX user_message_mention ON user_message (member_id) WHERE has_mention(flags);
CREATE VIEW recent_topics AS SELECT DISTINCT ON (stream_id, subject) stream_id, subject, id AS max_id, date_sent FROM message WHERE stream_id IS NOT NULL ORDER BY stream_id, subject, id DESC;
CREATE PUBLICATION chat_pub FOR TABLE message (id, sender_id, stream_id, date_sent), user_message (member_id, message_id, flags) WHERE (member_id > 0);
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message FORCE ROW LEVEL SECURITY;
CREATE POLICY own_realm ON message USING (EXISTS (SELECT 1 FROM member m WHERE m.id = message.sender_id AND m.realm_id = current_setting('chat.realm')::int));
CREATE POLICY no_delete ON message AS RESTRICTIVE FOR DELETE USING (false);
GRANT SELECT ON message, recent_topics TO um_app;
