CREATE SCHEMA catalogue;
COMMENT ON SCHEMA catalogue IS 'Core music metadata';
CREATE TYPE catalogue.cover_art_presence AS ENUM (
    'absent',
    'present',
    'darkened',
    'unknown'
);
CREATE TYPE catalogue.partial_date AS (
    year smallint,
    month smallint,
    day smallint
);
COMMENT ON TYPE catalogue.partial_date IS 'A date whose month and day may be unknown';
CREATE FUNCTION catalogue.controlled_for_whitespace(text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT
    AS $_$
  SELECT NOT textregexeq($1, E'[ \\t\\n\\r]{2,}') AND $1 = btrim($1) AND $1 <> '';
$_$;
CREATE TABLE catalogue.artist (
    id integer NOT NULL,
    gid uuid NOT NULL,
    name character varying NOT NULL,
    sort_name character varying NOT NULL,
    begin_date catalogue.partial_date,
    type integer,
    comment character varying(255) DEFAULT ''::character varying NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    ended boolean DEFAULT false NOT NULL,
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
    ref_count integer DEFAULT 0 NOT NULL,
    gid uuid NOT NULL,
    created timestamp with time zone DEFAULT now()
);
CREATE TABLE catalogue.artist_credit_name (
    artist_credit integer NOT NULL,
    "position" smallint NOT NULL,
    artist integer NOT NULL,
    name character varying NOT NULL,
    join_phrase text DEFAULT ''::text NOT NULL
);
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
    barcode character varying(255),
    quality smallint DEFAULT '-1'::integer NOT NULL,
    status text
);
CREATE TABLE catalogue.medium (
    id integer NOT NULL,
    release integer NOT NULL,
    "position" integer NOT NULL,
    track_count integer DEFAULT 0 NOT NULL,
    name character varying DEFAULT ''::character varying NOT NULL);
CREATE TABLE catalogue.track (
    id integer NOT NULL,
    gid uuid NOT NULL,
    medium integer NOT NULL,
    "position" integer NOT NULL,
    number text NOT NULL,
    name character varying NOT NULL,
    length integer,
    is_data_track boolean DEFAULT false NOT NULL,
    CONSTRAINT track_length_check CHECK (((length IS NULL) OR (length > 0)))
);
ALTER TABLE ONLY catalogue.artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.artist_credit ADD CONSTRAINT artist_credit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.artist_credit_name ADD CONSTRAINT artist_credit_name_pkey PRIMARY KEY (artist_credit, "position");
ALTER TABLE ONLY catalogue.release_group ADD CONSTRAINT release_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.medium ADD CONSTRAINT medium_pkey PRIMARY KEY (id);
ALTER TABLE ONLY catalogue.track ADD CONSTRAINT track_pkey PRIMARY KEY (id);
CREATE INDEX artist_idx_lower_name ON catalogue.artist USING btree (lower((name)::text));
CREATE UNIQUE INDEX artist_idx_gid ON catalogue.artist USING btree (gid);
CREATE UNIQUE INDEX artist_idx_null_comment ON catalogue.artist USING btree (name) WHERE ((comment)::text = ''::text);
CREATE UNIQUE INDEX track_idx_gid ON catalogue.track USING btree (gid);
CREATE INDEX track_idx_medium ON catalogue.track USING btree (medium, "position") INCLUDE (name);
CREATE INDEX release_idx_artist_credit ON catalogue.release USING btree (artist_credit);
CREATE INDEX release_idx_name_tx ON catalogue.release USING gin (to_tsvector('simple'::regconfig, (name)::text));
ALTER TABLE ONLY catalogue.artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist FOREIGN KEY (artist) REFERENCES catalogue.artist(id) ON DELETE CASCADE;
ALTER TABLE ONLY catalogue.artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES catalogue.artist_credit(id) ON DELETE CASCADE;
ALTER TABLE ONLY catalogue.release_group ADD CONSTRAINT release_group_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES catalogue.artist_credit(id);
ALTER TABLE ONLY catalogue.release ADD CONSTRAINT release_fk_release_group FOREIGN KEY (release_group) REFERENCES catalogue.release_group(id);
ALTER TABLE ONLY catalogue.medium ADD CONSTRAINT medium_fk_release FOREIGN KEY (release) REFERENCES catalogue.release(id);
ALTER TABLE ONLY catalogue.track ADD CONSTRAINT track_fk_medium FOREIGN KEY (medium) REFERENCES catalogue.medium(id);
CREATE FUNCTION catalogue.b_upd_last_updated() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF NEW IS DISTINCT FROM OLD THEN NEW.last_updated = clock_timestamp(); END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER b_upd_artist BEFORE UPDATE OF name, sort_name, type ON catalogue.artist FOR EACH ROW EXECUTE FUNCTION catalogue.b_upd_last_updated();
CREATE VIEW catalogue.medium_track AS SELECT m.id AS medium, t.id AS track, t.name, t.length, t.gid AS track_gid
   FROM (catalogue.medium m JOIN catalogue.track t ON ((t.medium = m.id)))
  WHERE (NOT t.is_data_track);
CREATE VIEW catalogue.release_length AS SELECT m.release, sum(mt.length) AS total
   FROM (catalogue.medium m JOIN catalogue.medium_track mt ON ((mt.medium = m.id)))
  GROUP BY m.release;
COMMENT ON VIEW catalogue.release_length IS
'Sum of audio tracks, in milliseconds; data tracks are left out';
