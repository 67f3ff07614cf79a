CREATE TYPE room_kind AS ENUM ('direct', 'group', 'channel', 'thread');
CREATE SEQUENCE messages_id_seq;
CREATE TYPE presence AS ENUM ('offline', 'online', 'away', 'dnd');
CREATE TABLE accounts (
    id bigserial PRIMARY KEY,
    handle character varying(32) NOT NULL UNIQUE,
    display text,
    presence presence DEFAULT 'offline' NOT NULL,
    last_seen timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE rooms (
    id bigserial PRIMARY KEY,
    kind room_kind NOT NULL,
    topic text,
    created_by bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE members (
    room_id bigint NOT NULL,
    account_id bigint NOT NULL,
    muted boolean DEFAULT false NOT NULL,
    last_read bigint,
    joined timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (room_id, account_id)
);
CREATE INDEX members_account_id_idx ON members (account_id);
CREATE TABLE messages (
    id bigint DEFAULT nextval('messages_id_seq') NOT NULL,
    room_id bigint NOT NULL,
    author_id bigint,
    body text NOT NULL,
    edited boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    reply_to bigint,
    PRIMARY KEY (room_id, id)
) PARTITION BY HASH (room_id);
CREATE INDEX messages_room_id_idx ON messages (room_id);
CREATE TABLE reactions (
    room_id bigint NOT NULL,
    message_id bigint NOT NULL,
    account_id bigint NOT NULL,
    emoji character varying(16) NOT NULL,
    PRIMARY KEY (room_id, message_id, account_id, emoji),
    FOREIGN KEY (room_id, message_id) REFERENCES messages(room_id, id) ON DELETE CASCADE
);
CREATE TABLE uploads (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    room_id bigint,
    message_id bigint,
    name text NOT NULL,
    size bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    FOREIGN KEY (room_id, message_id) REFERENCES messages(room_id, id) ON DELETE SET NULL
);
ALTER TABLE rooms ADD CONSTRAINT rooms_created_by_fkey FOREIGN KEY (created_by) REFERENCES accounts ON DELETE SET NULL;
ALTER TABLE members ADD CONSTRAINT members_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms ON DELETE CASCADE;
ALTER TABLE members ADD CONSTRAINT members_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
ALTER TABLE messages ADD CONSTRAINT messages_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms ON DELETE CASCADE;
ALTER TABLE messages ADD CONSTRAINT messages_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts ON DELETE SET NULL;
ALTER TABLE reactions ADD CONSTRAINT reactions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
CREATE FUNCTION notify_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('room_' || NEW.room_id, NEW.id::text); RETURN NEW; END $$;
CREATE TRIGGER messages_notify AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION notify_room();
CREATE VIEW room_activity AS SELECT room_id, count(*) AS n, max(created_at) AS last, count(DISTINCT author_id) AS authors FROM messages GROUP BY room_id;
CREATE TABLE messages_0 PARTITION OF messages FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE messages_1 PARTITION OF messages FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE messages_2 PARTITION OF messages FOR VALUES WITH (MODULUS 3, REMAINDER 2);
ALTER SEQUENCE messages_id_seq OWNED BY messages.id;
