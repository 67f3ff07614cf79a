CREATE SCHEMA es;
CREATE SCHEMA read;
CREATE DOMAIN es.stream AS text CHECK (VALUE ~ '^[a-z]+-[0-9]+$');
CREATE SEQUENCE es.position AS bigint
    INCREMENT BY 10 MINVALUE 10 START WITH 10 CACHE 5 NO CYCLE;
CREATE TABLE es.events (
    pos bigint DEFAULT nextval('es.position') NOT NULL,
    stream es.stream NOT NULL,
    version integer NOT NULL,
    type text NOT NULL,
    data
    jsonb NOT NULL,
    meta jsonb DEFAULT jsonb_build_object('by', CURRENT_USER) NOT NULL,
    at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT events_pk PRIMARY KEY (pos),
    CONSTRAINT events_version UNIQUE (stream, version)
);
CREATE TABLE es.snapshots (stream es.stream PRIMARY KEY, version integer NOT NULL, state jsonb);
CREATE TABLE read.carts (id integer PRIMARY KEY, items jsonb DEFAULT '[]', total numeric(10,2));
CREATE TABLE read.customers (id integer PRIMARY KEY, name text, since date);
CREATE TABLE read.checkpoint (projector text PRIMARY KEY, pos bigint DEFAULT 0 NOT NULL);
CREATE RULE events_no_update AS ON UPDATE TO es.events DO INSTEAD NOTHING;
CREATE RULE events_no_delete AS ON DELETE TO es.events
WHERE OLD.type <> 'test'
    DO INSTEAD NOTHING;
CREATE FUNCTION es.append(s es.stream, v integer, t text, d
    jsonb, m jsonb DEFAULT '{}'::jsonb
    ) RETURNS bigint LANGUAGE sql
    AS $$ INSERT INTO es.events (stream, version, type, data) VALUES (s, v, t, d) RETURNING pos $$;
CREATE FUNCTION es.bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('events', NEW.pos::text); RETURN NEW; END $$;
CREATE TRIGGER bump AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.bump();
CREATE INDEX events_type ON es.events (type, pos);
CREATE INDEX events_customer ON es.events ((data ->> 'customer')) WHERE data ? 'customer';
CREATE INDEX events_meta ON es.events USING gin (meta);
CREATE VIEW read.latest AS SELECT DISTINCT ON (stream) stream, version, type, data
    ->> 'id' AS id, meta
    FROM es.events ORDER BY stream, version DESC;
CREATE PUBLICATION es_feed FOR TABLE es.events
(pos, stream, version, type, data)
    WITH (publish = 'insert');
CREATE PUBLICATION read_models FOR TABLES IN SCHEMA read WITH (publish = 'insert, update, delete');
ALTER TABLE read.checkpoint SET (fillfactor = 20);
CREATE FUNCTION read.replay(from_pos bigint DEFAULT 0) RETURNS SETOF es.events LANGUAGE sql STABLE ROWS 5000 AS $$ SELECT * FROM es.events WHERE pos > from_pos ORDER BY pos $$;
GRANT USAGE ON SCHEMA es TO pair_writer;
GRANT INSERT ON es.events TO pair_writer;
GRANT USAGE ON SEQUENCE es.position TO pair_writer;
GRANT USAGE ON SCHEMA read TO pair_projector;
GRANT ALL ON ALL TABLES IN SCHEMA read TO pair_projector;
ALTER PUBLICATION es_feed OWNER TO pair_projector;
ALTER TABLE es.snapshots OWNER TO pair_projector;
COMMENT ON RULE events_no_update ON es.events IS 'append only';
COMMENT ON SEQUENCE es.position IS 'gaps are fine';
