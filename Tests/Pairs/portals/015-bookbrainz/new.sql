-- bookbrainz-data sql/schemas
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" SCHEMA public;
CREATE SCHEMA bookbrainz;
CREATE SCHEMA musicbrainz;
SET search_path = bookbrainz, public;
CREATE TYPE bookbrainz.lang_proficiency AS ENUM ('BASIC', 'INTERMEDIATE', 'ADVANCED', 'NATIVE');
CREATE TYPE bookbrainz.entity_type AS ENUM (
	'Author', 'EditionGroup', 'Edition', 'Publisher', 'Work', 'Series'
);
CREATE TYPE bookbrainz.external_service_oauth_type AS ENUM ('critiquebrainz');
CREATE TABLE bookbrainz.editor_type (id SERIAL PRIMARY KEY, label VARCHAR(255) NOT NULL CHECK (label <> ''));
CREATE TABLE bookbrainz.editor (
	id SERIAL PRIMARY KEY,
	name VARCHAR(64) NOT NULL UNIQUE CHECK (name <> ''),
	reputation INT NOT NULL DEFAULT 0,
	bio TEXT NOT NULL DEFAULT '',
	created_at TIMESTAMP WITHOUT TIME ZONE NOT NULL DEFAULT timezone('UTC'::TEXT, now()),
	active_at TIMESTAMP WITHOUT TIME ZONE NOT NULL DEFAULT timezone('UTC'::TEXT, now()),
	type_id INT NOT NULL REFERENCES bookbrainz.editor_type (id),
	metabrainz_user_id INT CHECK (metabrainz_user_id >= 0),
	cached_metabrainz_name VARCHAR(64),
	privs INT NOT NULL DEFAULT 0,
	total_revisions INT NOT NULL DEFAULT 0 CHECK (total_revisions >= 0)
);
CREATE TABLE bookbrainz.entity (
	bbid UUID PRIMARY KEY DEFAULT public.uuid_generate_v4(),
	type bookbrainz.entity_type NOT NULL
);
CREATE TABLE bookbrainz.revision (
	id SERIAL PRIMARY KEY,
	author_id INT NOT NULL REFERENCES bookbrainz.editor (id),
	created_at TIMESTAMP WITHOUT TIME ZONE NOT NULL DEFAULT timezone('UTC'::TEXT, now())
	, is_merge BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE bookbrainz.alias (
	id SERIAL PRIMARY KEY,
	name TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
	sort_name TEXT NOT NULL CHECK (sort_name <> ''),
	language_id INT,
	"primary" BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE bookbrainz.alias_set (id SERIAL PRIMARY KEY, default_alias_id INT REFERENCES bookbrainz.alias (id));
CREATE DOMAIN bookbrainz.partial_date AS TEXT CONSTRAINT partial_date_fmt CHECK (VALUE ~ '^[+-]\d{6}(-\d{2}(-\d{2})?)?$');
COMMENT ON DOMAIN bookbrainz.partial_date IS 'extended ISO 8601';
CREATE TABLE bookbrainz.author_type (id SERIAL PRIMARY KEY, label TEXT NOT NULL UNIQUE CHECK (label <> ''));
CREATE TABLE bookbrainz.author_data (
	id SERIAL PRIMARY KEY,
	alias_set_id INT NOT NULL REFERENCES bookbrainz.alias_set (id),
	begin_date bookbrainz.partial_date,
	end_date bookbrainz.partial_date,
	begin_year SMALLINT, begin_month SMALLINT, begin_day SMALLINT,
	ended BOOLEAN NOT NULL DEFAULT FALSE,
	type_id INT REFERENCES bookbrainz.author_type (id),
	CHECK (end_date IS NULL OR ended)
);
CREATE TABLE bookbrainz.author_header (bbid UUID PRIMARY KEY REFERENCES bookbrainz.entity (bbid), master_revision_id INT);
CREATE TABLE bookbrainz.author_revision (
	id INT REFERENCES bookbrainz.revision (id),
	bbid UUID REFERENCES bookbrainz.author_header (bbid),
	data_id INT REFERENCES bookbrainz.author_data (id),
	PRIMARY KEY (id, bbid)
);
ALTER TABLE bookbrainz.author_header ADD FOREIGN KEY (master_revision_id, bbid) REFERENCES bookbrainz.author_revision (id, bbid);
CREATE TABLE bookbrainz.entity_redirect (source_bbid UUID, target_bbid UUID, PRIMARY KEY (source_bbid, target_bbid), CHECK (source_bbid <> target_bbid));
CREATE VIEW bookbrainz.author AS
	SELECT e.bbid, ad.id AS data_id, ar.id AS revision_id, (ar.id = a.master_revision_id) AS master, ad.begin_date, ad.ended, ad.type_id, alias.name, als.default_alias_id, e.type
	FROM bookbrainz.author_revision ar
	LEFT JOIN bookbrainz.entity e ON e.bbid = ar.bbid
	LEFT JOIN bookbrainz.author_header a ON a.bbid = e.bbid
	LEFT JOIN bookbrainz.author_data ad ON ar.data_id = ad.id
	LEFT JOIN bookbrainz.alias_set als ON ad.alias_set_id = als.id
	LEFT JOIN bookbrainz.alias ON alias.id = als.default_alias_id
	WHERE e.type = 'Author';
CREATE OR REPLACE FUNCTION bookbrainz.process_author() RETURNS TRIGGER
AS $process_author$
	DECLARE
		author_data_id INT;
	BEGIN
		IF (TG_OP = 'INSERT') THEN
			INSERT INTO bookbrainz.author_header (bbid) VALUES (NEW.bbid);
		END IF;
		INSERT INTO bookbrainz.author_data (alias_set_id, begin_date, type_id) VALUES (NEW.default_alias_id, NEW.begin_date, NEW.type_id) RETURNING bookbrainz.author_data.id INTO author_data_id;
		RETURN NEW;
	END;
$process_author$ LANGUAGE plpgsql;
CREATE TRIGGER process_author INSTEAD OF INSERT OR UPDATE OR DELETE ON bookbrainz.author FOR EACH ROW EXECUTE PROCEDURE bookbrainz.process_author();
CREATE TABLE bookbrainz.user_collection (
	id UUID PRIMARY KEY DEFAULT public.uuid_generate_v4(),
	owner_id INT NOT NULL REFERENCES bookbrainz.editor (id),
	name VARCHAR(80) NOT NULL CHECK (name <> ''),
	entity_type bookbrainz.entity_type NOT NULL,
	public BOOLEAN NOT NULL DEFAULT FALSE,
	last_modified TIMESTAMP WITHOUT TIME ZONE DEFAULT timezone('UTC'::TEXT, now())
);
CREATE FUNCTION bookbrainz.get_date_string(integer, integer, integer) RETURNS text LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
	SELECT concat_ws('-', lpad($1::text, 6, '0'), lpad($2::text, 2, '0'), lpad($3::text, 2, '0'));
END;
CREATE MATERIALIZED VIEW bookbrainz.author_import AS SELECT bbid, name, begin_date FROM bookbrainz.author WHERE master;
CREATE INDEX ON bookbrainz.author_import (name);
CREATE TABLE bookbrainz.relationship_type (
	id SERIAL PRIMARY KEY,
	label VARCHAR(255) NOT NULL CHECK (label <> ''),
	description TEXT NOT NULL CHECK (description <> ''),
	link_phrase TEXT NOT NULL CHECK (link_phrase <> ''),
	reverse_link_phrase TEXT NOT NULL CHECK (reverse_link_phrase <> ''),
	source_entity_type bookbrainz.entity_type NOT NULL,
	target_entity_type bookbrainz.entity_type NOT NULL,
	parent_id INT REFERENCES bookbrainz.relationship_type (id),
	deprecated BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX ON bookbrainz.alias (lower(name));
