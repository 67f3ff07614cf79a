CREATE EXTENSION ltree;
CREATE SCHEMA chat;
CREATE TYPE chat.msg_kind AS ENUM ('text', 'image', 'system');
CREATE TYPE chat.reaction AS (emoji text, by int);
CREATE TABLE chat.channels (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, path ltree NOT NULL UNIQUE, topic text COLLATE "C", archived bool DEFAULT false);
CREATE TABLE chat.messages (
    id bigint GENERATED ALWAYS AS IDENTITY,
    channel int NOT NULL REFERENCES chat.channels,
    author int NOT NULL,
    kind chat.msg_kind NOT NULL DEFAULT 'text',
    body text,
    reactions chat.reaction[] NOT NULL DEFAULT '{}',
    sent timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (channel, id)
) PARTITION BY HASH (channel);
CREATE TABLE chat.messages_0 PARTITION OF chat.messages FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE chat.messages_1 PARTITION OF chat.messages FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE chat.messages_2 PARTITION OF chat.messages FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE INDEX messages_sent ON chat.messages USING brin (sent);
CREATE INDEX channels_path ON chat.channels USING gist (path);
CREATE UNLOGGED TABLE chat.presence (usr int PRIMARY KEY, seen timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION chat.react(m bigint, r chat.reaction) RETURNS void LANGUAGE sql AS $$ UPDATE chat.messages SET reactions = reactions || r WHERE id = m $$;
CREATE FUNCTION chat.depth(c chat.channels) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT nlevel(c.path) $$;
CREATE VIEW chat.busy WITH (security_barrier) AS SELECT c.id, c.path, chat.depth(c) AS depth, count(m.id) AS n FROM chat.channels c LEFT JOIN chat.messages m ON m.channel = c.id GROUP BY c.id;
CREATE FUNCTION chat.ping() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('chat', NEW.channel::text); RETURN NEW; END $$;
CREATE TRIGGER ping AFTER INSERT ON chat.messages FOR EACH ROW EXECUTE FUNCTION chat.ping();
CREATE PUBLICATION chat_pub FOR TABLE chat.messages, chat.channels;
GRANT USAGE ON SCHEMA chat TO chat_app;
GRANT SELECT, INSERT ON chat.messages TO chat_app;
