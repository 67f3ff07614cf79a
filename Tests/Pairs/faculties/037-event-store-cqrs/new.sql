CREATE SCHEMA es; CREATE SCHEMA proj AUTHORIZATION es_proj;
CREATE TYPE es.event_data AS (kind text, version smallint, body jsonb);
CREATE TABLE es.stream (id uuid PRIMARY KEY, category text NOT NULL, version bigint NOT NULL DEFAULT -1 CHECK (version >= -1)
, archived boolean NOT NULL DEFAULT false
);
CREATE TABLE es.event (
  position bigint GENERATED ALWAYS AS IDENTITY, stream_id uuid NOT NULL REFERENCES es.stream, version bigint NOT NULL, kind text NOT NULL COLLATE "C", body jsonb NOT NULL, meta jsonb, at timestamptz NOT NULL DEFAULT clock_timestamp(), tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  CONSTRAINT event_pk PRIMARY KEY (position), CONSTRAINT event_version UNIQUE (stream_id, version)
  INCLUDE (kind)
) WITH (fillfactor = 100
, autovacuum_freeze_min_age = 0
);
CREATE INDEX event_cat ON es.event (kind, position);
CREATE INDEX event_corr ON es.event ((meta ->> 'correlation_id')) WHERE meta ? 'correlation_id';
ALTER TABLE es.event ALTER body SET COMPRESSION lz4, ALTER kind SET STATISTICS
1000
;
CREATE RULE no_update AS ON UPDATE TO es.event DO INSTEAD NOTHING;
CREATE RULE no_delete AS ON DELETE TO es.event DO INSTEAD NOTHING;
CREATE FUNCTION es.append(sid uuid, expected bigint, VARIADIC evs es.event_data[]) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE v bigint := expected; e es.event_data;
BEGIN
  UPDATE es.stream SET version = version + cardinality(evs) WHERE id = sid AND version = expected
 AND NOT archived
;
  IF NOT FOUND THEN RAISE EXCEPTION 'wrong expected version' USING ERRCODE =
'serialization_failure', HINT = 'retry'
; END IF;
  FOREACH e IN ARRAY evs LOOP v := v + 1; INSERT INTO es.event (stream_id, version, kind, body) VALUES (sid, v, e.kind, e.body); END LOOP;
  RETURN v;
END $$;
CREATE VIEW es.safe_event AS SELECT * FROM es.event WHERE tx < pg_snapshot_xmin(pg_current_snapshot());
CREATE TABLE proj.checkpoint (name text PRIMARY KEY, position bigint NOT NULL DEFAULT 0
, lag_limit interval
);
CREATE UNLOGGED TABLE proj.account (id uuid PRIMARY KEY, balance numeric NOT NULL
, owner_name text, opened date
);
CREATE FUNCTION proj.apply(state jsonb, body jsonb) RETURNS jsonb IMMUTABLE STRICT LANGUAGE sql RETURN state || body;
CREATE AGGREGATE proj.fold(jsonb) (SFUNC = proj.apply, STYPE = jsonb, INITCOND = '{}');
CREATE MATERIALIZED VIEW proj.snapshot AS SELECT stream_id, max(version) AS version, proj.fold(body ORDER BY version) AS state FROM es.event
WHERE kind NOT LIKE 'tech.%'
 GROUP BY stream_id;
CREATE UNIQUE INDEX ON proj.snapshot (stream_id);
CREATE PUBLICATION events FOR TABLE es.event
(position, stream_id, version, kind, body) WHERE (position > 0) WITH (publish = 'insert');
GRANT USAGE ON SCHEMA es TO es_writer, es_reader, es_proj; GRANT SELECT ON es.event, es.stream TO es_reader, es_proj;
REVOKE ALL ON FUNCTION es.append FROM PUBLIC; GRANT EXECUTE ON FUNCTION es.append TO es_writer
WITH GRANT OPTION
;
GRANT USAGE ON TYPE es.event_data TO es_writer; ALTER TABLE proj.account OWNER TO es_proj; ALTER DEFAULT PRIVILEGES FOR ROLE es_proj IN SCHEMA proj GRANT SELECT ON TABLES TO es_reader;
ALTER MATERIALIZED VIEW proj.snapshot OWNER TO es_proj;
