CREATE SCHEMA mq;
CREATE TYPE mq.state AS ENUM ('ready', 'taken', 'done', 'dead');
CREATE DOMAIN mq.topic AS varchar(80) CHECK (VALUE ~ '^[a-z.]+$');
CREATE
    UNLOGGED
    TABLE mq.messages (
    id bigint GENERATED ALWAYS AS IDENTITY
    PRIMARY KEY,
    topic mq.topic NOT NULL,
    body jsonb,
    state mq.state DEFAULT 'ready' NOT NULL,
    tries smallint DEFAULT 0,
    run_at timestamp DEFAULT now()
) WITH (fillfactor = 50
);
CREATE INDEX messages_ready ON mq.messages (topic, id) WHERE state = 'ready'::mq.state;
CREATE TABLE mq.dead (LIKE mq.messages INCLUDING DEFAULTS);
CREATE TABLE mq.consumers (name text PRIMARY KEY, topics mq.topic[] NOT NULL, last_seen timestamptz);
CREATE FUNCTION mq.push(t mq.topic, b jsonb) RETURNS bigint LANGUAGE sql AS $$ INSERT INTO mq.messages (topic, body) VALUES (t, b) RETURNING id $$;
CREATE FUNCTION mq.pop(t mq.topic, n integer DEFAULT 1) RETURNS SETOF mq.messages LANGUAGE sql AS $$
    UPDATE mq.messages SET state = 'taken', tries = tries + 1
    WHERE id IN (SELECT id FROM mq.messages WHERE topic = t AND state = 'ready' ORDER BY id LIMIT n FOR UPDATE SKIP LOCKED) RETURNING *
$$;
CREATE FUNCTION mq.sweep(age interval) RETURNS integer LANGUAGE plpgsql AS $$ DECLARE n integer; BEGIN DELETE FROM mq.messages WHERE state = 'done' AND run_at < now() - age; GET DIAGNOSTICS n = ROW_COUNT; RETURN n; END $$;
CREATE FUNCTION mq.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('mq', NEW.topic); RETURN NULL; END $$;
CREATE TRIGGER notify AFTER INSERT ON mq.messages FOR EACH ROW EXECUTE FUNCTION mq.notify();
CREATE VIEW mq.depth AS SELECT topic, state, count(*) AS n
    FROM mq.messages GROUP BY topic, state;
REVOKE ALL ON FUNCTION mq.push(mq.topic, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mq.push(mq.topic, jsonb) TO pair_producer;
GRANT EXECUTE ON FUNCTION mq.pop(mq.topic, integer) TO pair_consumer;
GRANT USAGE ON SCHEMA mq TO pair_producer, pair_consumer;
COMMENT ON TABLE mq.messages IS
    'unlogged: lost on crash';
