CREATE SCHEMA media; CREATE SCHEMA play;
CREATE TYPE media.codec AS ENUM ('h264','hevc','vp9');
ALTER TYPE media.codec ADD VALUE 'av1';
CREATE TYPE media.quality AS ENUM ('sd','hd','fhd','uhd');
CREATE SEQUENCE media.asset_no INCREMENT BY
  10 CACHE 5;
CREATE TABLE media.title (title_id bigint PRIMARY KEY DEFAULT nextval('media.asset_no'), name text NOT NULL, kind text NOT NULL CHECK (kind IN ('movie','series')), released int, genres text[] NOT NULL DEFAULT ARRAY[]::text[]);
CREATE TABLE media.episode (title_id bigint REFERENCES media.title ON DELETE CASCADE, season smallint, ep smallint, name text, runtime interval, PRIMARY KEY (title_id, season, ep));
CREATE TABLE media.rendition (
  rendition_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title_id bigint NOT NULL REFERENCES media.title,
  codec media.codec NOT NULL,
 quality media.quality NOT NULL,
 bitrate_kbps integer NOT NULL CHECK (bitrate_kbps > 0),
  manifest_url text NOT NULL,
  UNIQUE (title_id, codec, quality)
);
CREATE TABLE play.profile (profile_id uuid PRIMARY KEY, account_id uuid NOT NULL, name text NOT NULL, kids boolean NOT NULL DEFAULT false, max_quality
  media.quality DEFAULT 'fhd',
  UNIQUE (account_id, name));
CREATE TABLE play.session (
  session_id uuid PRIMARY KEY, profile_id uuid NOT NULL REFERENCES play.profile ON DELETE CASCADE,
  rendition_id bigint NOT NULL REFERENCES media.rendition, started timestamptz NOT NULL DEFAULT now(), position interval NOT NULL DEFAULT '0'
 , finished boolean NOT NULL GENERATED ALWAYS AS (position > interval '90 minutes') STORED
);
CREATE FUNCTION play.pick_rendition(p_title bigint, p_max media.quality, p_codecs media.codec[] DEFAULT '{h264}') RETURNS SETOF media.rendition LANGUAGE sql STABLE ROWS 5 AS
$$ SELECT * FROM media.rendition WHERE title_id = p_title AND quality <= p_max AND codec = ANY (p_codecs) ORDER BY quality DESC, bitrate_kbps $$;
CREATE VIEW play.continue_watching AS
 SELECT s.profile_id, r.title_id, t.name, max(s.position) AS pos, max(r.quality) AS best_quality
 FROM play.session s JOIN media.rendition r USING (rendition_id) JOIN media.title t USING (title_id)
 WHERE NOT s.finished
 GROUP BY 1,2,3;
CREATE VIEW media.ladder AS SELECT title_id, array_agg((codec, quality, bitrate_kbps)::text ORDER BY quality) AS rungs FROM media.rendition GROUP BY title_id;
CREATE INDEX title_genres ON media.title USING gin (genres);
