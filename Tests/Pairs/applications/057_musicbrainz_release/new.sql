CREATE SCHEMA musicbrainz;
CREATE SCHEMA cover_art_archive;
CREATE SCHEMA event_art_archive;
CREATE SCHEMA documentation;
CREATE EXTENSION IF NOT EXISTS cube WITH SCHEMA musicbrainz;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA musicbrainz;
CREATE TYPE musicbrainz.cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE musicbrainz.event_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE musicbrainz.oauth_code_challenge_method AS ENUM ('plain', 'S256');
CREATE TYPE musicbrainz.edit_note_status AS ENUM ('deleted', 'edited');
CREATE FUNCTION musicbrainz.generate_uuid_v4() RETURNS uuid LANGUAGE sql VOLATILE AS $$ SELECT gen_random_uuid() $$;
CREATE FUNCTION musicbrainz.create_bounding_cube(durations INTEGER[], fuzzy INTEGER) RETURNS musicbrainz.cube LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    point    float8[] := '{}';
    lo float8[] := '{}';
    i INTEGER;
BEGIN
    FOREACH i IN ARRAY durations LOOP lo := lo || (i - fuzzy)::float8; point := point || (i + fuzzy)::float8; END LOOP;
    RETURN musicbrainz.cube(lo, point);
END;
$$;
CREATE FUNCTION musicbrainz.valid_date(y smallint, m smallint, d smallint) RETURNS boolean LANGUAGE sql IMMUTABLE 
PARALLEL SAFE
 AS $$ SELECT CASE WHEN y IS NULL 
OR m IS NULL THEN TRUE
 ELSE coalesce(m BETWEEN 1 AND 12, true) AND coalesce(d BETWEEN 1 AND 31, true) END $$;
CREATE FUNCTION musicbrainz.is_valid_gtin(
bc text, lens int[] DEFAULT '{8,12,13,14}'
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 ~ '^[0-9]+$' 
AND length(bc) = ANY (lens)
$$;
CREATE FUNCTION musicbrainz.inc_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    EXECUTE 'SELECT ref_count FROM ' || tbl || ' WHERE id = ' || row_id || ' FOR UPDATE';
    EXECUTE 'UPDATE ' || tbl || ' SET ref_count = ref_count + ' || val || ' WHERE id = ' || row_id;
    RETURN;
END;
$$ LANGUAGE 'plpgsql';
CREATE FUNCTION musicbrainz.dec_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    EXECUTE format('UPDATE %s SET ref_count = ref_count - %s WHERE id = %s', tbl, val, row_id);
END;
$$ LANGUAGE plpgsql;
CREATE TABLE musicbrainz.artist_credit (id SERIAL PRIMARY KEY, name VARCHAR NOT NULL, artist_count SMALLINT NOT NULL, ref_count INTEGER DEFAULT 0
, gid UUID NOT NULL DEFAULT musicbrainz.generate_uuid_v4(), edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0)
);
CREATE UNIQUE INDEX artist_credit_idx_gid ON musicbrainz.artist_credit (gid);
CREATE TABLE musicbrainz.label (id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL, begin_date_year SMALLINT, begin_date_month SMALLINT, begin_date_day SMALLINT, label_code INTEGER CHECK (label_code > 0 AND label_code < 
1000000
), comment VARCHAR(255) NOT NULL DEFAULT ''
, ended BOOLEAN NOT NULL DEFAULT FALSE, CONSTRAINT label_date CHECK (musicbrainz.valid_date(begin_date_year, begin_date_month, begin_date_day))
);
CREATE UNIQUE INDEX label_idx_gid ON musicbrainz.label (gid);
CREATE TABLE musicbrainz.release_group (id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL REFERENCES musicbrainz.artist_credit(id), type INTEGER, comment VARCHAR(255) NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), last_updated TIMESTAMPTZ DEFAULT NOW());
CREATE TABLE musicbrainz.release (
    id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL,
    artist_credit INTEGER NOT NULL REFERENCES musicbrainz.artist_credit(id),
    release_group INTEGER NOT NULL REFERENCES musicbrainz.release_group(id),
    status INTEGER, packaging INTEGER,
    language INTEGER, script INTEGER, barcode VARCHAR(255) 
CONSTRAINT barcode_check CHECK (barcode = '' OR musicbrainz.is_valid_gtin(barcode)) NO INHERIT
 , comment VARCHAR(255) NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0, quality SMALLINT NOT NULL DEFAULT -1, last_updated TIMESTAMPTZ DEFAULT NOW()
);
ALTER TABLE musicbrainz.release ADD CONSTRAINT release_edits CHECK (edits_pending >= 0);
CREATE UNIQUE INDEX release_idx_gid ON musicbrainz.release (gid);
CREATE INDEX release_idx_musicbrainz_collate ON musicbrainz.release (name COLLATE "und-x-icu");
CREATE TABLE musicbrainz.country_area (area INTEGER PRIMARY KEY);
CREATE TABLE musicbrainz.release_country (release INTEGER NOT NULL REFERENCES musicbrainz.release(id) ON DELETE CASCADE, country INTEGER NOT NULL REFERENCES musicbrainz.country_area, date_year SMALLINT, date_month SMALLINT, date_day SMALLINT, PRIMARY KEY (release, country));
CREATE TABLE musicbrainz.release_unknown_country (release INTEGER PRIMARY KEY REFERENCES musicbrainz.release(id), date_year SMALLINT, date_month SMALLINT, date_day SMALLINT);
CREATE VIEW musicbrainz.release_event AS SELECT release, date_year, date_month, date_day, country FROM (SELECT release, date_year, date_month, date_day, country FROM musicbrainz.release_country UNION ALL SELECT release, date_year, date_month, date_day, NULL FROM musicbrainz.release_unknown_country) AS q;
CREATE TABLE musicbrainz.medium (id SERIAL PRIMARY KEY, 
 release INTEGER NOT NULL REFERENCES musicbrainz.release(id), position INTEGER NOT NULL, format INTEGER, name VARCHAR
NOT NULL DEFAULT '', track_count INTEGER NOT NULL DEFAULT 0, gid UUID
);
ALTER TABLE musicbrainz.medium ADD CONSTRAINT medium_uniq UNIQUE (release, position) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE musicbrainz.track (id SERIAL PRIMARY KEY, 
gid UUID NOT NULL, recording INTEGER NOT NULL, medium INTEGER NOT NULL REFERENCES musicbrainz.medium(id),
 position INTEGER NOT NULL, number TEXT
NOT NULL
, name VARCHAR NOT NULL, length INTEGER CHECK (length IS NULL OR length > 0)
, is_data_track BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE musicbrainz.medium_index (medium INTEGER PRIMARY KEY REFERENCES musicbrainz.medium ON DELETE CASCADE, toc musicbrainz.CUBE);
CREATE INDEX medium_index_idx ON musicbrainz.medium_index USING gist (toc);
CREATE TABLE musicbrainz.edit (id 
BIGSERIAL
, editor INTEGER NOT NULL, type SMALLINT NOT NULL, status SMALLINT NOT NULL, 
autoedit SMALLINT NOT NULL DEFAULT 0,
 open_time TIMESTAMPTZ DEFAULT NOW(), close_time TIMESTAMPTZ
, PRIMARY KEY (id, status)) PARTITION BY LIST (status);
CREATE TABLE musicbrainz.edit_open PARTITION OF musicbrainz.edit FOR VALUES IN (1);
CREATE TABLE musicbrainz.edit_closed PARTITION OF musicbrainz.edit DEFAULT WITH (autovacuum_enabled = off);
CREATE INDEX edit_idx_open_time ON musicbrainz.edit USING brin (open_time);
CREATE INDEX edit_idx_status_id ON musicbrainz.edit (status, id) WHERE status <> 2;
CREATE TABLE musicbrainz.edit_data (edit BIGINT PRIMARY KEY, data JSONB NOT NULL) WITH (toast_tuple_target = 4096);
CREATE FUNCTION musicbrainz.edit_data_type_info(data jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT array_to_string(ARRAY[jsonb_typeof(data -> 'entity0'), jsonb_typeof(data -> 'old')], ' ') $$;
CREATE INDEX edit_data_idx_link_type ON musicbrainz.edit_data USING gin (array_remove(ARRAY[(data #>> '{link_type,id}')::int, (data #>> '{old,link_type,id}')::int], NULL));
CREATE INDEX edit_data_idx_info ON musicbrainz.edit_data (musicbrainz.edit_data_type_info(data));
CREATE FUNCTION musicbrainz.a_ins_release() RETURNS trigger AS $$
BEGIN
    PERFORM musicbrainz.inc_ref_count('musicbrainz.artist_credit', NEW.artist_credit, 1);
    INSERT INTO musicbrainz.release_meta (id, info_url) VALUES (NEW.id, NULL) ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$ LANGUAGE 'plpgsql';
CREATE TABLE musicbrainz.release_meta (id INTEGER PRIMARY KEY REFERENCES musicbrainz.release ON DELETE CASCADE, date_added TIMESTAMPTZ DEFAULT NOW(), info_url VARCHAR(255), amazon_asin VARCHAR(10), 
 cover_art_presence musicbrainz.cover_art_presence NOT NULL DEFAULT 'absent');
CREATE TRIGGER a_ins_release AFTER INSERT ON musicbrainz.release FOR EACH ROW EXECUTE PROCEDURE musicbrainz.a_ins_release();
CREATE FUNCTION musicbrainz.a_upd_release() RETURNS trigger AS $$
BEGIN
    IF NEW.artist_credit != OLD.artist_credit THEN
        PERFORM musicbrainz.dec_ref_count('musicbrainz.artist_credit', OLD.artist_credit, 1);
        PERFORM musicbrainz.inc_ref_count('musicbrainz.artist_credit', NEW.artist_credit, 1);
    END IF;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER a_upd_release AFTER UPDATE ON musicbrainz.release FOR EACH ROW EXECUTE FUNCTION musicbrainz.a_upd_release();
CREATE CONSTRAINT TRIGGER remove_unused AFTER DELETE OR UPDATE ON musicbrainz.medium DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION musicbrainz.a_upd_release();
CREATE TABLE cover_art_archive.image_type (mime_type TEXT PRIMARY KEY, suffix TEXT NOT NULL);
CREATE TABLE cover_art_archive.cover_art (id BIGINT PRIMARY KEY, release INTEGER NOT NULL REFERENCES musicbrainz.release(id) ON DELETE CASCADE, mime_type TEXT NOT NULL REFERENCES cover_art_archive.image_type, edit INTEGER NOT NULL, ordering INTEGER NOT NULL CHECK (ordering > 0), date_uploaded TIMESTAMPTZ NOT NULL DEFAULT NOW()
, filesize INTEGER, thumb_250_filesize INTEGER, comment TEXT NOT NULL DEFAULT ''
);
ALTER TABLE cover_art_archive.cover_art ALTER COLUMN edit TYPE bigint;
CREATE TABLE event_art_archive.event_art (id BIGINT PRIMARY KEY, event INTEGER NOT NULL, mime_type TEXT NOT NULL REFERENCES cover_art_archive.image_type, edit BIGINT NOT NULL, ordering INTEGER NOT NULL CHECK (ordering > 0), presence musicbrainz.event_art_presence DEFAULT 'present');
CREATE VIEW cover_art_archive.index_listing AS SELECT c.id, c.release, c.mime_type, c.edit, 
c.date_uploaded, c.ordering, c.comment, t.suffix, c.ordering = 1 AS is_front,
 (e.close_time IS NOT NULL) AS approved FROM cover_art_archive.cover_art c LEFT JOIN musicbrainz.edit e ON e.id = c.edit JOIN cover_art_archive.image_type t ON t.mime_type = c.mime_type;
CREATE FUNCTION musicbrainz.get_releases(ac integer
, max_rows int DEFAULT 100
) RETURNS SETOF musicbrainz.release LANGUAGE sql STABLE AS $$ SELECT * FROM musicbrainz.release WHERE artist_credit = $1 
LIMIT max_rows
$$;
CREATE MATERIALIZED VIEW musicbrainz.release_first_date AS SELECT DISTINCT ON (release) release, date_year AS year, date_month AS month, date_day AS day FROM musicbrainz.release_event ORDER BY release, date_year NULLS LAST, date_month NULLS LAST, date_day NULLS LAST WITH NO DATA;
CREATE UNIQUE INDEX release_first_date_pk ON musicbrainz.release_first_date (release);
