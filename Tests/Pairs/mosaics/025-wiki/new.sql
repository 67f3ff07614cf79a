CREATE SCHEMA mediawiki;
SET search_path TO mediawiki;
CREATE SCHEMA x; CREATE EXTENSION ltree SCHEMA x; CREATE EXTENSION intarray SCHEMA x;
CREATE DOMAIN ts AS timestamptz DEFAULT now();
ALTER DOMAIN ts SET NOT NULL;
CREATE DOMAIN title AS text COLLATE "C" CONSTRAINT title_ok CHECK (VALUE !~ '[<>\[\]|{}]') CONSTRAINT title_len CHECK (octet_length(VALUE) BETWEEN 1 AND 255);
CREATE TYPE media_type AS ENUM ('UNKNOWN', 'BITMAP', 'DRAWING', 'AUDIO', 'VIDEO', 'MULTIMEDIA', 'OFFICE', 'TEXT', 'EXECUTABLE', 'ARCHIVE'
, '3D'
);
CREATE SEQUENCE user_user_id_seq MINVALUE 0 START WITH 0;
CREATE TABLE mwuser (
    user_id integer NOT NULL PRIMARY KEY DEFAULT nextval('user_user_id_seq'),
    user_name text NOT NULL UNIQUE,
    user_real_name text,
    user_email text,
    user_touched ts,
    user_registration timestamptz
);
ALTER SEQUENCE user_user_id_seq OWNED BY mwuser.user_id;
CREATE INDEX user_email_token_idx ON mwuser (user_email);
CREATE SEQUENCE page_page_id_seq;
CREATE TABLE page (
    page_id integer NOT NULL PRIMARY KEY DEFAULT nextval('page_page_id_seq'),
    page_namespace smallint NOT NULL,
    page_title title NOT NULL,
    page_is_redirect smallint NOT NULL DEFAULT 0,
    page_random numeric(15,14) NOT NULL DEFAULT random(),
    page_touched timestamptz,
    page_latest integer NOT NULL,
    page_len integer NOT NULL,
    page_path x.ltree
);
ALTER SEQUENCE page_page_id_seq OWNED BY page.page_id;
ALTER TABLE page ADD titlevector tsvector;
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_main_title ON page (lower(page_title::text) text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX ts2_page_title ON page USING gin (titlevector);
CREATE INDEX page_path_gist ON page USING gist (page_path);
CREATE TABLE revision (
    rev_id serial NOT NULL UNIQUE,
    rev_page integer NULL REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    rev_comment text,
    rev_user integer NOT NULL REFERENCES mwuser (user_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    rev_timestamp timestamptz NOT NULL,
    rev_minor_edit smallint NOT NULL DEFAULT 0,
    rev_parent_id integer,
    rev_sha1 text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX revision_unique ON revision (rev_page, rev_id);
CREATE INDEX rev_timestamp_idx ON revision (rev_timestamp, rev_id);
ALTER TABLE revision DROP CONSTRAINT revision_rev_id_key, ADD CONSTRAINT revision_pkey PRIMARY KEY (rev_id);
CREATE TABLE pagecontent (
    old_id serial PRIMARY KEY,
    old_text text,
    old_flags text,
    textvector tsvector
);
ALTER TABLE pagecontent ALTER old_text SET STORAGE EXTERNAL;
CREATE INDEX ts2_page_text ON pagecontent USING gin (textvector);
CREATE TABLE category_tag (cat text PRIMARY KEY, members integer[] NOT NULL DEFAULT '{}');
CREATE INDEX category_members ON category_tag USING gist (members x.gist__intbig_ops (siglen = 200));
CREATE TABLE slots (
    slot_revision_id bigint NOT NULL,
    slot_role_id smallint NOT NULL,
    slot_content_id bigint NOT NULL,
    slot_origin bigint NOT NULL,
    PRIMARY KEY (slot_revision_id, slot_role_id)
);
CREATE INDEX slot_revision_origin_role ON slots (slot_revision_id, slot_origin, slot_role_id);
CREATE TABLE image (img_name title PRIMARY KEY, img_size int NOT NULL DEFAULT 0, img_media_type media_type NOT NULL DEFAULT 'UNKNOWN', img_metadata bytea NOT NULL DEFAULT '\x');
CREATE RULE no_exec AS ON INSERT TO image WHERE NEW.img_media_type = 'EXECUTABLE' DO INSTEAD NOTHING;
CREATE FUNCTION ts2_page_title() RETURNS trigger LANGUAGE plpgsql AS
$mw$
BEGIN
IF TG_OP = 'INSERT' THEN
  NEW.titlevector = to_tsvector(REPLACE(NEW.page_title,'/',' '));
ELSIF NEW.page_title != OLD.page_title THEN
  NEW.titlevector := to_tsvector(REPLACE(NEW.page_title,'/',' '));
END IF;
RETURN NEW;
END;
$mw$;
CREATE TRIGGER page_title BEFORE INSERT OR UPDATE ON page FOR EACH ROW EXECUTE PROCEDURE ts2_page_title();
CREATE FUNCTION add_interwiki(TEXT, INT, SMALLINT) RETURNS INT LANGUAGE sql BEGIN ATOMIC
  INSERT INTO category_tag (cat, members) VALUES ($1, ARRAY[$2]);
  SELECT 1;
END;
CREATE VIEW recentchanges AS SELECT r.rev_id, r.rev_timestamp, p.page_title, u.user_name FROM revision r JOIN page p ON p.page_id = r.rev_page JOIN mwuser u ON u.user_id = r.rev_user;
CREATE VIEW subpages AS SELECT page_id, x.subpath(page_path, 0, -1) AS parent, x.nlevel(page_path) AS level FROM page WHERE page_path IS NOT NULL;
COMMENT ON VIEW subpages IS E'parent path\tand level';
