CREATE SCHEMA mb; 
CREATE SCHEMA docs;
CREATE TABLE mb.artist (
  id serial PRIMARY KEY,
  gid uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  name varchar(255) NOT NULL,
  sort_name varchar(255) NOT NULL,
  begin_date_year smallint, begin_date_month smallint, begin_date_day smallint,
  ended boolean NOT NULL DEFAULT false,
  edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
  last_updated timestamptz DEFAULT now()
);
CREATE TABLE mb.artist_credit (
  id serial PRIMARY KEY,
  name varchar(1000) NOT NULL,
  artist_count smallint NOT NULL,
  ref_count integer DEFAULT 0);
CREATE TABLE mb.artist_credit_name (
  artist_credit integer NOT NULL REFERENCES mb.artist_credit ON DELETE CASCADE,
  position smallint NOT NULL,
  artist integer NOT NULL REFERENCES mb.artist,
  name varchar(255) NOT NULL,
  join_phrase text NOT NULL DEFAULT '',
  PRIMARY KEY (artist_credit, position)
);
CREATE INDEX artist_credit_name_idx_artist ON mb.artist_credit_name (artist);
CREATE TABLE mb.release (
  id serial PRIMARY KEY,
  gid uuid NOT NULL,
  name varchar NOT NULL,
  artist_credit integer NOT NULL REFERENCES mb.artist_credit,
  barcode varchar(255),
  date_year smallint, date_month smallint,
  CONSTRAINT release_gid UNIQUE (gid)
);
CREATE TABLE mb.recording (
  id serial PRIMARY KEY,
  gid uuid NOT NULL UNIQUE,
  name text NOT NULL,
  artist_credit integer NOT NULL REFERENCES mb.artist_credit,
  length integer CHECK (length IS NULL OR length > 0)
);
CREATE TABLE mb.track (
  id bigserial PRIMARY KEY,
  release integer NOT NULL REFERENCES mb.release,
  recording integer NOT NULL REFERENCES mb.recording,
  position integer NOT NULL,
  CONSTRAINT track_pos UNIQUE (release, position)
);
CREATE FUNCTION mb.b_upd_last_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.last_updated = now(); RETURN NEW; END $$;
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON mb.artist FOR EACH ROW EXECUTE FUNCTION mb.b_upd_last_updated();
CREATE FUNCTION mb.a_ins_release() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE mb.artist_credit SET ref_count = ref_count + 1 WHERE id = NEW.artist_credit; RETURN NULL; END $$;
CREATE TRIGGER a_ins_release AFTER INSERT ON mb.release FOR EACH ROW EXECUTE FUNCTION mb.a_ins_release();
CREATE TRIGGER a_ins_recording AFTER INSERT ON mb.recording FOR EACH ROW EXECUTE FUNCTION mb.a_ins_release();
CREATE VIEW mb.release_view AS
  SELECT r.id, r.gid, r.name, ac.name AS artist, make_date(r.date_year, r.date_month, 1) AS d
  FROM mb.release r
  JOIN mb.artist_credit ac ON ac.id = r.artist_credit;
CREATE MATERIALIZED VIEW docs.artist_doc AS
  SELECT a.gid, a.name, a.begin_date_year AS y, count(n.artist_credit) AS credits
  FROM mb.artist a
  LEFT JOIN mb.artist_credit_name n ON n.artist = a.id
  GROUP BY a.id;
CREATE UNIQUE INDEX artist_doc_gid ON docs.artist_doc (gid);
