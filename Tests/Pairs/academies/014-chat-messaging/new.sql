CREATE EXTENSION pg_trgm;
CREATE DOMAIN snowflake AS bigint CHECK (VALUE > 0);
CREATE TYPE channel_kind AS ENUM ('text','dm','group_dm','voice','thread','stage');
CREATE SEQUENCE snowflake_seq AS bigint MAXVALUE 1048575 CYCLE CACHE 32;
CREATE FUNCTION next_id() RETURNS snowflake LANGUAGE plpgsql AS $$
DECLARE ms bigint := (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 1420070400000;
BEGIN
  RETURN (ms << 20) | nextval('public.snowflake_seq');
END $$;
CREATE TABLE guild (id snowflake PRIMARY KEY DEFAULT next_id(), name text NOT NULL, icon bytea, features bit varying(64) NOT NULL DEFAULT B'0');
CREATE TABLE person (id snowflake PRIMARY KEY DEFAULT next_id(), handle text NOT NULL, global_name text, bot boolean NOT NULL DEFAULT false, CONSTRAINT person_handle_key UNIQUE (handle));
CREATE TABLE guild_member (guild_id snowflake NOT NULL REFERENCES guild ON DELETE CASCADE, person_id snowflake NOT NULL REFERENCES person ON DELETE CASCADE, nick varchar(32), joined timestamptz NOT NULL DEFAULT now(), roles bigint[] NOT NULL DEFAULT '{}', PRIMARY KEY (guild_id, person_id));
CREATE TABLE channel (id snowflake PRIMARY KEY DEFAULT next_id(), guild_id snowflake REFERENCES guild ON DELETE CASCADE, kind channel_kind NOT NULL DEFAULT 'text', name text, topic text, parent_id snowflake REFERENCES channel ON DELETE SET NULL, CHECK ((kind IN ('dm', 'group_dm')) = (guild_id IS NULL)));
CREATE TABLE message (id snowflake NOT NULL DEFAULT next_id(), channel_id snowflake NOT NULL REFERENCES channel ON DELETE CASCADE, author_id snowflake REFERENCES person ON DELETE SET NULL, content text NOT NULL CHECK (length(content) <= 4000), edited timestamptz, flags int NOT NULL DEFAULT 0, reply_to bigint, fts tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, content)) STORED, PRIMARY KEY (channel_id, id)) PARTITION BY HASH (channel_id);
CREATE TABLE message_p0 PARTITION OF message FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE message_p1 PARTITION OF message FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE message_p2 PARTITION OF message FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE INDEX message_fts ON message USING gin (fts);
CREATE TABLE pin (channel_id snowflake NOT NULL, message_id snowflake NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (channel_id, message_id), FOREIGN KEY (channel_id, message_id) REFERENCES message ON DELETE CASCADE);
CREATE TABLE reaction (channel_id snowflake NOT NULL, message_id snowflake NOT NULL, person_id snowflake REFERENCES person, emoji text, PRIMARY KEY (message_id, person_id, emoji), FOREIGN KEY (channel_id, message_id) REFERENCES message (channel_id, id) ON DELETE CASCADE);
CREATE VIEW unread AS SELECT c.id AS channel_id, max(m.id) AS last_message, count(*) AS total FROM channel c JOIN message m ON m.channel_id = c.id GROUP BY c.id;
