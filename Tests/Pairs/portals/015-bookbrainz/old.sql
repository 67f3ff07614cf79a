-- bookbrainz-data sql/schemas
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" SCHEMA public;
CREATE SCHEMA bookbrainz;
SET search_path = bookbrainz, public;
CREATE TYPE bookbrainz.lang_proficiency AS ENUM ('BASIC', 'INTERMEDIATE', 'ADVANCED', 'NATIVE');
CREATE TYPE bookbrainz.entity_type AS ENUM (
	'Creator', 'Publication', 'EditionGroup', 'Edition', 'Publisher', 'Work'
);
CREATE TABLE bookbrainz.editor_type (id SERIAL PRIMARY KEY, label VARCHAR(255) NOT NULL CHECK (label <> ''));
CREATE TABLE bookbrainz.editor (
	id SERIAL PRIMARY KEY,
	name VARCHAR(64) NOT NULL UNIQUE CHECK (name <> ''),
	email VARCHAR(255) NOT NULL CHECK (email <> ''),
	password TEXT NOT NULL CHECK (octet_length(password) = 60),
	reputation INT NOT NULL DEFAULT 0,
	bio TEXT NOT NULL DEFAULT '',
	birth_date DATE,
	created_at TIMESTAMP WITHOUT TIME ZONE NOT NULL DEFAULT timezone('UTC'::TEXT, now()),
	active_at TIMESTAMP WITHOUT TIME ZONE NOT NULL DEFAULT timezone('UTC'::TEXT, now()),
	type_id INT NOT NULL REFERENCES bookbrainz.editor_type (id),
	total_revisions INT NOT NULL DEFAULT 0 CHECK (total_revisions >= 0)
);
CREATE TABLE bookbrainz.entity (
	bbid UUID PRIMARY KEY DEFAULT public.uuid_generate_v1(),
	type bookbrainz.entity_type NOT NULL
);
CREATE TABLE bookbrainz.revision (
	id SERIAL PRIMARY KEY,
	author_id INT NOT NULL REFERENCES bookbrainz.editor (id),
	created_at TIMESTAMP WITHOUT TIME ZONE NOT NULL DEFAULT timezone('UTC'::TEXT, now())
);
CREATE TABLE bookbrainz.alias (
	id SERIAL PRIMARY KEY,
	name TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
	sort_name TEXT NOT NULL CHECK (sort_name <> ''),
	language_id INT,
	"primary" BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE bookbrainz.alias_set (id SERIAL PRIMARY KEY, default_alias_id INT REFERENCES bookbrainz.alias (id));
CREATE TABLE bookbrainz.creator_type (id SERIAL PRIMARY KEY, label TEXT NOT NULL UNIQUE CHECK (label <> ''));
CREATE TABLE bookbrainz.creator_data (
	id SERIAL PRIMARY KEY,
	alias_set_id INT NOT NULL REFERENCES bookbrainz.alias_set (id),
	begin_year SMALLINT, begin_month SMALLINT, begin_day SMALLINT,
	end_year SMALLINT, end_month SMALLINT, end_day SMALLINT,
	ended BOOLEAN NOT NULL DEFAULT FALSE,
	type_id INT REFERENCES bookbrainz.creator_type (id),
	CHECK ((end_year IS NULL AND end_month IS NULL AND end_day IS NULL) OR ended = TRUE)
);
CREATE TABLE bookbrainz.creator_header (bbid UUID PRIMARY KEY, master_revision_id INT);
CREATE TABLE bookbrainz.creator_revision (
	id INT REFERENCES bookbrainz.revision (id),
	bbid UUID REFERENCES bookbrainz.creator_header (bbid),
	data_id INT REFERENCES bookbrainz.creator_data (id),
	PRIMARY KEY (id, bbid)
);
ALTER TABLE bookbrainz.creator_header ADD FOREIGN KEY (bbid) REFERENCES bookbrainz.entity (bbid);
ALTER TABLE bookbrainz.creator_header ADD FOREIGN KEY (master_revision_id, bbid) REFERENCES bookbrainz.creator_revision (id, bbid);
CREATE VIEW bookbrainz.creator AS
	SELECT e.bbid, cd.id AS data_id, cr.id AS revision_id, (cr.id = c.master_revision_id) AS master, cd.begin_year, cd.ended, cd.type_id, als.default_alias_id
	FROM bookbrainz.creator_revision cr
	LEFT JOIN bookbrainz.entity e ON e.bbid = cr.bbid
	LEFT JOIN bookbrainz.creator_header c ON c.bbid = e.bbid
	LEFT JOIN bookbrainz.creator_data cd ON cr.data_id = cd.id
	LEFT JOIN bookbrainz.alias_set als ON cd.alias_set_id = als.id
	WHERE e.type = 'Creator';
CREATE OR REPLACE FUNCTION bookbrainz.process_creator() RETURNS TRIGGER
AS $process_creator$
	DECLARE
		creator_data_id INT;
	BEGIN
		IF (TG_OP = 'INSERT') THEN
			INSERT INTO bookbrainz.creator_header (bbid) VALUES (NEW.bbid);
		END IF;
		INSERT INTO bookbrainz.creator_data (alias_set_id, type_id) VALUES (NEW.default_alias_id, NEW.type_id) RETURNING bookbrainz.creator_data.id INTO creator_data_id;
		RETURN NEW;
	END;
$process_creator$ LANGUAGE plpgsql;
CREATE TRIGGER process_creator INSTEAD OF INSERT OR UPDATE OR DELETE ON bookbrainz.creator FOR EACH ROW EXECUTE PROCEDURE bookbrainz.process_creator();
CREATE TABLE bookbrainz.inactive_users (editor_id INT PRIMARY KEY);
CREATE TABLE bookbrainz.relationship_type (
	id SERIAL PRIMARY KEY,
	label VARCHAR(255) NOT NULL CHECK (label <> ''),
	description TEXT NOT NULL CHECK (description <> ''),
	link_phrase TEXT NOT NULL CHECK (link_phrase <> ''),
	source_entity_type bookbrainz.entity_type NOT NULL,
	target_entity_type bookbrainz.entity_type NOT NULL,
	parent_id INT REFERENCES bookbrainz.relationship_type (id),
	deprecated BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX ON bookbrainz.alias (lower(name));
