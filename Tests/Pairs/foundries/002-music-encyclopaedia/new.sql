CREATE SCHEMA mb; 
CREATE TABLE mb.artist (
  id serial PRIMARY KEY,
  gid uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  name varchar(255) NOT NULL,
  sort_name varchar(255) NOT NULL,
  begin_date date,
  end_date date,
  ended boolean GENERATED ALWAYS AS (end_date IS NOT NULL) STORED,
  CHECK (begin_date <= end_date),
  last_updated timestamptz DEFAULT now()
);
CREATE TYPE mb.credited_kind AS ENUM ('release','recording');
CREATE SEQUENCE mb.credit_seq AS bigint INCREMENT BY 10;
CREATE TABLE mb.credit (
  kind mb.credited_kind NOT NULL,
  entity integer NOT NULL,
  position smallint NOT NULL,
  artist integer NOT NULL REFERENCES mb.artist ON UPDATE CASCADE,
  name text COLLATE "C" NOT NULL,
  join_phrase text NOT NULL DEFAULT ' & ',
  no bigint NOT NULL DEFAULT nextval('mb.credit_seq'),
  PRIMARY KEY (kind, entity, position)
) PARTITION BY LIST (kind);
ALTER SEQUENCE mb.credit_seq OWNED BY mb.credit.no;
CREATE TABLE mb.credit_release PARTITION OF mb.credit FOR VALUES IN ('release');
CREATE TABLE mb.credit_recording PARTITION OF mb.credit FOR VALUES IN ('recording');
CREATE INDEX credit_idx_artist ON mb.credit (artist);
CREATE FUNCTION mb.credit_name(k mb.credited_kind, e integer) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT string_agg(name || join_phrase, '' ORDER BY position) FROM mb.credit WHERE kind = k AND entity = e $$;
CREATE TABLE mb.release (
  id serial PRIMARY KEY,
  gid uuid NOT NULL,
  name varchar NOT NULL,
  barcode char(13) CHECK (barcode ~ '^[0-9 ]+$'),
  released daterange,
  CONSTRAINT release_gid UNIQUE (gid)
);
CREATE TABLE mb.recording (
  id integer PRIMARY KEY DEFAULT nextval('mb.release_id_seq'),
  gid uuid NOT NULL UNIQUE,
  name text NOT NULL,
  length interval CHECK (length > '0'::interval)
);
CREATE TABLE mb.track (
  id bigserial PRIMARY KEY,
  release integer NOT NULL REFERENCES mb.release,
  recording integer NOT NULL REFERENCES mb.recording,
  disc smallint NOT NULL DEFAULT 1,
  position smallint NOT NULL,
  CONSTRAINT track_pos UNIQUE (release, disc, position) DEFERRABLE
);
CREATE FUNCTION mb.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_TABLE_NAME = 'artist' THEN NEW.last_updated = now(); END IF; RETURN NEW; END $$;
CREATE TRIGGER b_upd_artist BEFORE INSERT OR UPDATE OF name, sort_name ON mb.artist FOR EACH ROW EXECUTE FUNCTION mb.touch();
CREATE TRIGGER b_credit BEFORE UPDATE ON mb.credit FOR EACH ROW EXECUTE FUNCTION mb.touch();
CREATE VIEW mb.release_view AS
  SELECT r.id, r.gid, r.name::text AS name, mb.credit_name('release', r.id) AS artist, lower(r.released) AS d
  FROM mb.release r;
CREATE VIEW mb.artist_doc AS
  SELECT a.gid, a.name, extract(year FROM a.begin_date) AS y, count(n.no) AS credits
  FROM mb.artist a
  LEFT JOIN mb.credit n ON n.artist = a.id
  GROUP BY a.id;
