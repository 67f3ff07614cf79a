CREATE SCHEMA es;
CREATE TABLE es.streams (id text, stream_ordinal integer GENERATED ALWAYS AS IDENTITY, id_original text NOT NULL, type text NOT NULL, version bigint DEFAULT '-1' NOT NULL, max_age interval, position bigint NOT NULL DEFAULT -1, CONSTRAINT pk_streams PRIMARY KEY (stream_ordinal), CONSTRAINT uq_streams_id UNIQUE (id), CONSTRAINT ck_version CHECK (version >= -1));
CREATE SEQUENCE es.messages_seq MINVALUE 0 START WITH 0 CACHE 1;
CREATE TABLE es.messages (stream_ordinal integer NOT NULL, version bigint NOT NULL, position bigint DEFAULT nextval('es.messages_seq') NOT NULL, message_id uuid DEFAULT gen_random_uuid() NOT NULL, type text NOT NULL, data jsonb NOT NULL, metadata jsonb, created_utc timestamptz DEFAULT now() NOT NULL, correlation_id uuid GENERATED ALWAYS AS ((metadata ->> 'correlationId')::uuid) STORED, CONSTRAINT pk_messages PRIMARY KEY (position), CONSTRAINT fk_messages_stream FOREIGN KEY (stream_ordinal) REFERENCES es.streams(stream_ordinal) ON DELETE RESTRICT, CONSTRAINT uq_messages_version UNIQUE (stream_ordinal, version), CONSTRAINT uq_messages_id UNIQUE (stream_ordinal, message_id));
ALTER SEQUENCE es.messages_seq OWNED BY es.messages.position;
CREATE INDEX ix_messages_type ON es.messages (type) INCLUDE (position);
CREATE INDEX ix_messages_data ON es.messages USING gin (data jsonb_path_ops);
CREATE TYPE es.expected AS ENUM ('any','no_stream','exists');
CREATE FUNCTION es.append(p_stream text, p_version bigint, p_expected es.expected, p_types text[], p_data jsonb[], OUT new_version bigint, OUT last_position bigint) LANGUAGE plpgsql AS $$
BEGIN
  SELECT version, position INTO new_version, last_position FROM es.streams WHERE id = p_stream FOR UPDATE;
END $$;
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('es',
NEW.position::text || ':' || NEW.type
); RETURN NULL; END $$;
CREATE TRIGGER messages_notify AFTER INSERT ON es.messages FOR EACH ROW EXECUTE FUNCTION es.notify();
CREATE FUNCTION es.forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only'; END $$;
CREATE TRIGGER messages_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON es.messages FOR EACH STATEMENT EXECUTE FUNCTION es.forbid();
CREATE TABLE es.snapshots (
stream_ordinal integer REFERENCES es.streams ON DELETE CASCADE, version bigint, state jsonb NOT NULL, PRIMARY KEY (stream_ordinal, version));
CREATE TYPE es.projection_state AS ENUM ('running','stopped','faulted');
CREATE TABLE es.checkpoints (projection text PRIMARY KEY, position bigint NOT NULL, state es.projection_state DEFAULT 'running', updated_at timestamptz);
CREATE VIEW es.all_events AS SELECT m.position AS sequence, s.type AS stream_type, m.type, m.data, m.correlation_id FROM es.messages m JOIN es.streams s USING (stream_ordinal);
CREATE MATERIALIZED VIEW es.event_counts AS SELECT stream_type, type, count(*) AS n FROM es.all_events GROUP BY stream_type, type;
CREATE INDEX event_counts_n ON es.event_counts (n DESC);
