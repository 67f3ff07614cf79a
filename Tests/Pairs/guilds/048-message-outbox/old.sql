CREATE SCHEMA bus;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA bus;
CREATE TABLE bus.message (
    id uuid DEFAULT bus.uuid_generate_v4() PRIMARY KEY,
    topic text NOT NULL,
    body text NOT NULL,
    created timestamp NOT NULL DEFAULT now(),
    sent boolean NOT NULL DEFAULT false
);
CREATE TABLE bus.message_2022 (CONSTRAINT y2022 CHECK (created >= '2022-01-01'::timestamp AND created < '2023-01-01'::timestamp)) INHERITS (bus.message);
CREATE TABLE bus.message_2023 (CONSTRAINT y2023 CHECK (created >= '2023-01-01'::timestamp AND created < '2024-01-01'::timestamp)) INHERITS (bus.message);
ALTER TABLE bus.message_2022 ADD PRIMARY KEY (id);
ALTER TABLE bus.message_2023 ADD PRIMARY KEY (id);
CREATE INDEX message_2022_topic ON bus.message_2022 (topic);
CREATE INDEX message_2023_topic ON bus.message_2023 (topic);
CREATE FUNCTION bus.route() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.created >= '2023-01-01' THEN
        INSERT INTO bus.message_2023 VALUES (NEW.*);
    ELSE
        INSERT INTO bus.message_2022 VALUES (NEW.*);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER route BEFORE INSERT ON bus.message FOR EACH ROW EXECUTE FUNCTION bus.route();
CREATE TABLE bus.consumer (
    name text PRIMARY KEY,
    topic text NOT NULL,
    last_id uuid
);
CREATE VIEW bus.unsent AS SELECT id, topic, body, created FROM bus.message WHERE NOT sent;
CREATE VIEW bus.backlog AS SELECT topic, count(*) AS n, min(created) AS oldest FROM bus.unsent GROUP BY topic;
CREATE FUNCTION bus.publish(topic text, body text) RETURNS uuid
    LANGUAGE sql VOLATILE
    AS $$ INSERT INTO bus.message (topic, body) VALUES ($1, $2) RETURNING id $$;
CREATE TABLE bus.schema_registry (
    topic text NOT NULL,
    version integer NOT NULL,
    definition json NOT NULL,
    PRIMARY KEY (topic, version)
);
CREATE MATERIALIZED VIEW bus.daily AS SELECT topic, created::date AS day, count(*) AS n FROM bus.message GROUP BY 1, 2;
