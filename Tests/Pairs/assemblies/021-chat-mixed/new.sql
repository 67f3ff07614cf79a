CREATE EXTENSION ltree;
CREATE SCHEMA chat;
CREATE TYPE chat.msg_kind AS ENUM ('text', 'file', 'image', 'system');
CREATE TYPE chat.reaction AS (emoji varchar(16), by bigint, at timestamptz);
CREATE DOMAIN chat.uid AS bigint CHECK (VALUE > 0);
CREATE TABLE chat.channels (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, path ltree NOT NULL UNIQUE, topic varchar(250) COMPRESSION pglz COLLATE "POSIX", archived_at timestamptz, members chat.uid[]);
CREATE TABLE chat.messages (
    id bigint GENERATED ALWAYS AS IDENTITY,
    channel int NOT NULL REFERENCES chat.channels,
    author chat.uid NOT NULL,
    thread bigint,
    kind chat.msg_kind NOT NULL DEFAULT 'text',
    body text,
    reactions chat.reaction[] NOT NULL DEFAULT '{}',
    sent timestamptz NOT NULL DEFAULT now(),
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(body, ''))) STORED,
    PRIMARY KEY (channel, id),
    FOREIGN KEY (channel, thread) REFERENCES chat.messages (channel, id) ON DELETE CASCADE
) PARTITION BY HASH (channel);
CREATE TABLE chat.messages_0 PARTITION OF chat.messages FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE chat.messages_1 PARTITION OF chat.messages FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE chat.messages_2 PARTITION OF chat.messages FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE INDEX messages_sent ON chat.messages (channel, sent DESC) INCLUDE (author) WHERE kind <> 'system';
CREATE INDEX messages_search ON chat.messages USING gin (search);
CREATE INDEX channels_path ON chat.channels USING gist (path gist_ltree_ops (siglen = 32));
CREATE UNLOGGED TABLE chat.presence (usr chat.uid, device text NOT NULL DEFAULT 'web', seen timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (usr, device)) WITH (fillfactor = 50);
ALTER TABLE chat.messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY mods ON chat.messages TO chat_mod USING (true);
CREATE POLICY app ON chat.messages FOR INSERT TO chat_app WITH CHECK (kind <> 'system'::chat.msg_kind);
CREATE FUNCTION chat.react(m bigint, c int, VARIADIC r chat.reaction[]) RETURNS int LANGUAGE sql AS $$ UPDATE chat.messages SET reactions = reactions || r WHERE id = m AND channel = c RETURNING cardinality(reactions) $$;
CREATE FUNCTION chat.depth(c chat.channels) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT nlevel(c.path) $$;
CREATE VIEW chat.busy WITH (security_barrier) AS SELECT c.id, c.path, chat.depth(c) AS depth, count(m.id) FILTER (WHERE m.kind <> 'system') AS n, max(m.sent) AS last FROM chat.channels c LEFT JOIN chat.messages m ON m.channel = c.id GROUP BY c.id;
CREATE FUNCTION chat.ping() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('chat', NEW.channel::text); RETURN NEW; END $$;
CREATE TRIGGER ping AFTER INSERT ON chat.messages FOR EACH ROW WHEN (NEW.thread IS NULL) EXECUTE FUNCTION chat.ping();
CREATE PUBLICATION chat_pub FOR TABLE chat.messages WHERE (channel > 1), chat.channels (id, path) WITH (publish_via_partition_root = true);
GRANT USAGE ON SCHEMA chat TO chat_app, chat_mod;
GRANT DELETE, TRUNCATE ON chat.messages TO chat_mod;
GRANT USAGE ON TYPE chat.reaction TO chat_app WITH GRANT OPTION;
GRANT SELECT, INSERT ON chat.messages TO chat_app;
