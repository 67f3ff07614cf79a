CREATE SCHEMA es;
CREATE SCHEMA read;
CREATE DOMAIN es.stream AS text CHECK (VALUE ~ '^[a-z]+-[0-9]+$');
CREATE SEQUENCE es.position AS bigint
    INCREMENT BY 1 CACHE 1;
CREATE TABLE es.events (
    pos bigint DEFAULT nextval('es.position') NOT NULL,
    stream es.stream NOT NULL,
    version integer NOT NULL,
    type text NOT NULL,
    data
    json NOT NULL,
    at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT events_pk PRIMARY KEY (pos),
    CONSTRAINT events_version UNIQUE (stream, version)
);
CREATE TABLE es.snapshots (stream es.stream PRIMARY KEY, version integer NOT NULL, state jsonb);
CREATE TABLE read.carts (id integer PRIMARY KEY, items jsonb DEFAULT '[]', total numeric(10,2));
CREATE TABLE read.checkpoint (projector text PRIMARY KEY, pos bigint DEFAULT 0 NOT NULL);
CREATE RULE events_no_update AS ON UPDATE TO es.events DO INSTEAD NOTHING;
CREATE RULE events_no_delete AS ON DELETE TO es.events
    DO INSTEAD NOTHING;
CREATE FUNCTION es.append(s es.stream, v integer, t text, d
    json
    ) RETURNS bigint LANGUAGE sql
    AS $$ INSERT INTO es.events (stream, version, type, data) VALUES (s, v, t, d) RETURNING pos $$;
CREATE FUNCTION es.bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('events', NEW.pos::text); RETURN NEW; END $$;
CREATE TRIGGER bump AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.bump();
CREATE INDEX events_type ON es.events (type, pos);
CREATE VIEW read.latest AS SELECT DISTINCT ON (stream) stream, version, type, data
    ->> 'id' AS id
    FROM es.events ORDER BY stream, version DESC;
CREATE PUBLICATION es_feed FOR TABLE es.events
    WITH (publish = 'insert');
CREATE PUBLICATION read_models FOR TABLE read.carts;
ALTER TABLE read.carts REPLICA IDENTITY FULL;
CREATE FUNCTION read.replay(from_pos bigint DEFAULT 0) RETURNS SETOF es.events LANGUAGE sql STABLE ROWS 5000 AS $$ SELECT * FROM es.events WHERE pos > from_pos ORDER BY pos $$;
GRANT USAGE ON SCHEMA es TO pair_writer;
GRANT INSERT ON es.events TO pair_writer;
GRANT USAGE ON SEQUENCE es.position TO pair_writer;
GRANT USAGE ON SCHEMA read TO pair_projector;
GRANT ALL ON ALL TABLES IN SCHEMA read TO pair_projector;
COMMENT ON RULE events_no_update ON es.events IS 'append only';
