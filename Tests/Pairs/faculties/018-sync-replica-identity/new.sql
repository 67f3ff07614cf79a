-- mobile app offline sync
CREATE SCHEMA sync AUTHORIZATION replicator;
CREATE TABLE device (id uuid PRIMARY KEY, owner int NOT NULL, token text UNIQUE NOT NULL);
CREATE TABLE note (id uuid NOT NULL, rev int NOT NULL DEFAULT 1, owner int NOT NULL, body text, deleted boolean DEFAULT false,
  CONSTRAINT note_pk PRIMARY KEY (id, rev),
  CONSTRAINT note_rev UNIQUE (rev, id, owner)
);
CREATE TABLE photo (id uuid NOT NULL, note uuid, taken timestamptz, w int, h int, CONSTRAINT photo_pk PRIMARY KEY (id));
CREATE UNIQUE INDEX photo_nat ON photo (id, w) ;
ALTER TABLE photo ALTER w SET NOT NULL;
CREATE TABLE tag (owner int NOT NULL, label text NOT NULL, colour int);
CREATE UNIQUE INDEX tag_u ON tag (owner, label);
CREATE INDEX tag_colour ON tag (colour);
CREATE TABLE note_tag (note uuid, owner int, label text, PRIMARY KEY (note, label));
ALTER TABLE note REPLICA IDENTITY USING INDEX
note_pk
;
ALTER TABLE photo REPLICA IDENTITY
USING INDEX photo_nat
;
ALTER TABLE tag REPLICA IDENTITY
NOTHING
;
ALTER TABLE tag CLUSTER ON tag_colour;
ALTER TABLE note CLUSTER ON
note_rev
;
CREATE TABLE sync.change (seq bigint GENERATED ALWAYS AS IDENTITY (
CACHE 50 NO CYCLE MAXVALUE 999999999999
) PRIMARY KEY, tbl regclass NOT NULL, pk jsonb NOT NULL, op "char" NOT NULL, at timestamptz DEFAULT clock_timestamp()
, device uuid
) WITH (autovacuum_vacuum_insert_scale_factor = 0.1);
CREATE FUNCTION sync.capture() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = sync, pg_temp
SET statement_timeout = '2s'
 AS $$ BEGIN
  INSERT INTO change (tbl, pk, op) VALUES (TG_RELID, jsonb_build_object('id', CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END), left(TG_OP, 1)::"char");
  RETURN NULL;
END $$;
ALTER FUNCTION sync.capture() OWNER TO replicator;
CREATE TRIGGER capture AFTER INSERT OR UPDATE OR DELETE ON note FOR EACH ROW EXECUTE FUNCTION sync.capture();
CREATE TRIGGER capture AFTER INSERT OR
UPDATE OR DELETE
 ON photo FOR EACH ROW
WHEN (pg_trigger_depth() < 2)
 EXECUTE FUNCTION sync.capture();
CREATE PUBLICATION mobile FOR TABLE note
WHERE (rev > 0)
, TABLE photo
(id, w, h)
 WITH (publish = 'insert, update');
ALTER PUBLICATION mobile OWNER TO replicator;
ALTER TABLE sync.change OWNER TO replicator;
GRANT SELECT ON note, photo
, tag
 TO replicator;
CREATE VIEW sync.pending AS SELECT seq, tbl::text, pk ->> 'id' AS id FROM sync.change WHERE at > now() - interval
'7 days'
;
