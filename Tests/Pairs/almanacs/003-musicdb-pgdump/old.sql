CREATE SCHEMA catalogue;
COMMENT ON SCHEMA catalogue IS 'Core music metadata';
CREATE TYPE catalogue.cover_art_presence AS ENUM (
    'absent',
    'present',
    'unknown'
);
CREATE TYPE catalogue.partial_date AS (
    year smallint,
    month smallint,
    day smallint
);
CREATE FUNCTION catalogue.controlled_for_whitespace(text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT
    AS $_$
  SELECT $1 !~ E'\\s{2,}' AND $1 = btrim($1);
$_$;
CREATE TABLE catalogue.artist (
    id integer NOT NULL,
    gid uuid NOT NULL,
    name character varying NOT NULL,
    sort_name character varying NOT NULL,
    begin_date_year smallint,
    begin_date_month smallint,
    begin_date_day smallint,
    type integer,
    comment character varying(255) DEFAULT ''::character varying NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_edits_pending_check CHECK ((edits_pending >= 0)),
    CONSTRAINT control_for_whitespace CHECK (catalogue.controlled_for_whitespace((name)::text))
);
CREATE SEQUENCE catalogue.artist_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE catalogue.artist_id_seq OWNED BY catalogue.artist.id;
ALTER TABLE ONLY catalogue.artist ALTER COLUMN id SET DEFAULT nextval('catalogue.artist_id_seq'::regclass);
CREATE TABLE catalogue.artist_credit (
    id integer NOT NULL,
    name character varying NOT NULL,
    artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0,
    created timestamp with time zone DEFAULT now()
);
CREATE TABLE catalogue.artist_credit_name (
    artist_credit integer NOT NULL,
    "position" smallint NOT NULL,
    artist integer NOT NULL,
    name character varying NOT NULL,
    join_phrase text DEFAULT ''::text NOT NULL
);
CREATE TABLE catalogue.release_country (release integer NOT NULL, country character(2) NOT NULL, date_year smallint);
CREATE TABLE catalogue.release_group (
    id integer NOT NULL,
    gid uuid NOT NULL,
    name character varying NOT NULL,
    artist_credit integer NOT NULL
);
CREATE TABLE catalogue.release (
    id integer NOT NULL,
    gid uuid NOT NULL,
    name character varying NOT NULL,
    artist_credit integer NOT NULL,
    release_group integer NOT NULL,
    barcode character varying(32),
    status integer
);
CREATE TABLE catalogue.tracklist (id integer NOT NULL, track_count integer DEFAULT 0 NOT NULL);
CREATE TABLE catalogue.medium (
    id integer NOT NULL,
    release integer NOT NULL,
    tracklist integer NOT NULL,
    "position" integer NOT NULL,
    name character varying
);
CREATE TABLE catalogue.track (
    id integer NOT NULL,
    tracklist integer NOT NULL,
    "position" integer NOT NULL,
    number text NOT NULL,
    name character varying NOT NULL,
    length integer,
    CONSTRAINT track_length_check CHECK (((length IS NULL) OR (length > 0)))
);
ALTER TABLE ONLY catalogue.artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.artist_credit ADD CONSTRAINT artist_credit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.artist_credit_name ADD CONSTRAINT artist_credit_name_pkey PRIMARY KEY (artist_credit, "position");
ALTER TABLE ONLY catalogue.release_country ADD CONSTRAINT release_country_pkey PRIMARY KEY (release, country);
ALTER TABLE ONLY catalogue.release_group ADD CONSTRAINT release_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.tracklist ADD CONSTRAINT tracklist_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.medium ADD CONSTRAINT medium_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.track ADD CONSTRAINT track_pkey PRIMARY KEY (id);
CREATE INDEX artist_idx_name ON catalogue.artist USING btree (name);
CREATE UNIQUE INDEX artist_idx_gid ON catalogue.artist USING btree (gid);
CREATE UNIQUE INDEX artist_idx_null_comment ON catalogue.artist USING btree (name) WHERE ((comment)::text = ''::text);
CREATE INDEX track_idx_tracklist ON catalogue.track USING btree (tracklist, "position");
CREATE INDEX release_idx_artist_credit ON catalogue.release USING btree (artist_credit);
ALTER TABLE ONLY catalogue.artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist FOREIGN KEY (artist) REFERENCES catalogue.artist(id);
ALTER TABLE ONLY catalogue.artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES catalogue.artist_credit(id) ON DELETE CASCADE;
ALTER TABLE ONLY catalogue.release_group ADD CONSTRAINT release_group_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES catalogue.artist_credit(id);
ALTER TABLE ONLY catalogue.release ADD CONSTRAINT release_fk_release_group FOREIGN KEY (release_group) REFERENCES catalogue.release_group(id);
ALTER TABLE ONLY catalogue.medium ADD CONSTRAINT medium_fk_release FOREIGN KEY (release) REFERENCES catalogue.release(id);
ALTER TABLE ONLY catalogue.medium ADD CONSTRAINT medium_fk_tracklist FOREIGN KEY (tracklist) REFERENCES catalogue.tracklist(id);
ALTER TABLE ONLY catalogue.track ADD CONSTRAINT track_fk_tracklist FOREIGN KEY (tracklist) REFERENCES catalogue.tracklist(id);
CREATE FUNCTION catalogue.b_upd_last_updated() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  NEW.last_updated = NOW();
  RETURN NEW;
END;
$$;
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON catalogue.artist FOR EACH ROW EXECUTE FUNCTION catalogue.b_upd_last_updated();
CREATE VIEW catalogue.medium_track AS SELECT m.id AS medium, t.id AS track, t.name, t.length
   FROM (catalogue.medium m JOIN catalogue.track t ON ((t.tracklist = m.tracklist)));
CREATE VIEW catalogue.release_length AS SELECT m.release, sum(mt.length) AS total
   FROM (catalogue.medium m JOIN catalogue.medium_track mt ON ((mt.medium = m.id)))
  GROUP BY m.release;
COMMENT ON VIEW catalogue.release_length IS
'sum of the tracks, in ms';
