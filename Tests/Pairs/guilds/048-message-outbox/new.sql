CREATE SCHEMA bus;
CREATE EXTENSION pgcrypto WITH SCHEMA bus;
CREATE TYPE bus.delivery AS ENUM ('pending', 'sent', 'failed', 'dead');
CREATE TABLE bus.topic (
    name text PRIMARY KEY CHECK (name ~ '^[a-z.]+$'),
    retention interval NOT NULL DEFAULT '7 days',
    description text
);
CREATE TABLE bus.message (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    topic text NOT NULL REFERENCES bus.topic ON UPDATE CASCADE,
    key text,
    headers jsonb NOT NULL DEFAULT '{}'::jsonb,
    body jsonb NOT NULL,
    created timestamptz NOT NULL DEFAULT now(),
    status bus.delivery NOT NULL DEFAULT 'pending',
    attempts smallint NOT NULL DEFAULT 0,
    next_attempt timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT message_pk PRIMARY KEY (created, id)
) PARTITION BY RANGE (created);
CREATE TABLE bus.message_2022 PARTITION OF bus.message FOR VALUES FROM ('2022-01-01 00:00:00+00') TO ('2023-01-01 00:00:00+00');
CREATE TABLE bus.message_2023 PARTITION OF bus.message FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');
CREATE TABLE bus.message_2024 PARTITION OF bus.message FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE INDEX message_topic ON bus.message (topic, created);
CREATE INDEX message_due ON bus.message (next_attempt) WHERE status IN ('pending', 'failed');
CREATE TABLE bus.consumer (
    name text PRIMARY KEY,
    created timestamptz NOT NULL DEFAULT now(),
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE bus.consumer_offset (
    consumer text NOT NULL REFERENCES bus.consumer ON DELETE CASCADE,
    topic text NOT NULL REFERENCES bus.topic ON UPDATE CASCADE ON DELETE CASCADE,
    position timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (consumer, topic)
);
CREATE VIEW bus.unsent AS SELECT id, topic, body, created, attempts FROM bus.message WHERE status IN ('pending', 'failed');
CREATE VIEW bus.backlog AS SELECT topic, count(*) AS n, min(created) AS oldest, max(attempts) AS worst FROM bus.unsent GROUP BY topic;
CREATE FUNCTION bus.publish(topic text, body jsonb, key text DEFAULT NULL::text) RETURNS uuid
    LANGUAGE sql VOLATILE
    AS $$ INSERT INTO bus.message (topic, body, key) VALUES ($1, $2, $3) RETURNING id $$;
CREATE FUNCTION bus.wake() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('bus', NEW.topic);
    RETURN NULL;
END;
$$;
CREATE TRIGGER wake AFTER INSERT ON bus.message FOR EACH ROW EXECUTE FUNCTION bus.wake();
CREATE TABLE bus.schema_registry (
    topic text NOT NULL,
    version integer NOT NULL,
    definition jsonb NOT NULL,
    compatible boolean NOT NULL DEFAULT true,
    fingerprint text GENERATED ALWAYS AS (md5(definition::text)) STORED,
    PRIMARY KEY (topic, version)
);
CREATE MATERIALIZED VIEW bus.daily AS SELECT topic, created::date AS day, count(*) AS n FROM bus.message GROUP BY 1, 2;
