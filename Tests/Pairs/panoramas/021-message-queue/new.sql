CREATE SCHEMA mq;
CREATE TYPE mq.state AS ENUM ('ready', 'taken', 'done', 'dead');
CREATE DOMAIN mq.topic AS varchar(80) CHECK (VALUE ~ '^[a-z.]+$');
CREATE
    TABLE mq.messages (
    id bigint GENERATED ALWAYS AS IDENTITY
    (CACHE 100)
    PRIMARY KEY,
    topic mq.topic NOT NULL,
    body jsonb,
    state mq.state DEFAULT 'ready' NOT NULL,
    tries smallint DEFAULT 0,
    run_at timestamptz DEFAULT now() NOT NULL,
    trace uuid
) WITH (fillfactor = 50
, autovacuum_vacuum_threshold = 10, autovacuum_vacuum_cost_delay = 0
);
CREATE INDEX messages_ready ON mq.messages (topic, run_at, id) WHERE state = 'ready'::mq.state AND tries < 5;
CREATE INDEX messages_dead ON mq.messages (id) WITH (fillfactor = 60, deduplicate_items = off) WHERE state = 'dead';
CREATE TABLE mq.dead (LIKE mq.messages INCLUDING DEFAULTS);
ALTER TABLE mq.dead ADD COLUMN died timestamptz DEFAULT now();
CREATE TABLE mq.consumers (name text PRIMARY KEY, topics mq.topic[] NOT NULL, last_seen timestamptz);
CREATE FUNCTION mq.push(t mq.topic, b jsonb) RETURNS bigint LANGUAGE sql AS $$ INSERT INTO mq.messages (topic, body) VALUES (t, b) RETURNING id $$;
CREATE FUNCTION mq.pop(t mq.topic, n integer DEFAULT 1) RETURNS SETOF mq.messages LANGUAGE sql AS $$
    UPDATE mq.messages SET state = 'taken', tries = tries + 1
    WHERE id IN (SELECT id FROM mq.messages WHERE topic = t AND state = 'ready' ORDER BY id LIMIT n FOR UPDATE SKIP LOCKED) RETURNING *
$$;
CREATE PROCEDURE mq.sweep(age interval, INOUT n integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM mq.messages WHERE state = 'done' AND run_at < now() - age; GET DIAGNOSTICS n = ROW_COUNT; COMMIT; END $$;
CREATE FUNCTION mq.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('mq', NEW.topic); RETURN NULL; END $$;
CREATE TRIGGER notify AFTER INSERT ON mq.messages FOR EACH ROW EXECUTE FUNCTION mq.notify();
CREATE FUNCTION mq.bury() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO mq.dead (id, topic, body, state, tries, run_at) VALUES (NEW.id, NEW.topic, NEW.body, NEW.state, NEW.tries, NEW.run_at); RETURN NULL; END $$;
CREATE TRIGGER bury AFTER UPDATE OF state ON mq.messages FOR EACH ROW WHEN (NEW.state = 'dead') EXECUTE FUNCTION mq.bury();
CREATE VIEW mq.depth AS SELECT topic, state, count(*) AS n
, min(run_at) AS oldest
    FROM mq.messages GROUP BY topic, state;
REVOKE ALL ON FUNCTION mq.push(mq.topic, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mq.push(mq.topic, jsonb) TO pair_producer;
GRANT EXECUTE ON FUNCTION mq.pop(mq.topic, integer) TO pair_consumer;
REVOKE EXECUTE ON FUNCTION mq.pop(mq.topic, integer) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE mq.sweep(interval, integer) TO pair_consumer;
REVOKE EXECUTE ON PROCEDURE mq.sweep(interval, integer) FROM PUBLIC;
GRANT USAGE ON SCHEMA mq TO pair_producer, pair_consumer;
COMMENT ON TABLE mq.messages IS
    'durable since 2.0';
