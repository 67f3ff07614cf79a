CREATE SCHEMA mediawiki;
CREATE DOMAIN mediawiki.titlevalue AS text;
CREATE TYPE mediawiki.media_type AS ENUM ('UNKNOWN', 'BITMAP', 'DRAWING', 'AUDIO', 'VIDEO', 'MULTIMEDIA', 'OFFICE', 'TEXT', 'EXECUTABLE', 'ARCHIVE');
CREATE SEQUENCE mediawiki.page_page_id_seq;
CREATE SEQUENCE mediawiki.revision_rev_id_seq;
CREATE TABLE mediawiki.mwuser (
    user_id serial PRIMARY KEY,
    user_name text NOT NULL UNIQUE,
    user_real_name text,
    user_email text,
    user_editcount integer,
    user_registration timestamptz
);
CREATE TABLE mediawiki.page (
    page_id integer PRIMARY KEY DEFAULT nextval('mediawiki.page_page_id_seq'),
    page_namespace smallint NOT NULL,
    page_title mediawiki.titlevalue NOT NULL,
    page_restrictions text,
    page_is_redirect smallint NOT NULL DEFAULT 0,
    page_random numeric(15,14) NOT NULL DEFAULT random(),
    page_touched timestamptz,
    page_latest integer NOT NULL,
    page_len integer NOT NULL
);
CREATE TABLE mediawiki.pagecontent (
    old_id serial PRIMARY KEY,
    old_text text,
    old_flags text
);
CREATE TABLE mediawiki.revision (
    rev_id integer NOT NULL UNIQUE DEFAULT nextval('mediawiki.revision_rev_id_seq'),
    rev_page integer REFERENCES mediawiki.page(page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    rev_text_id integer,
    rev_comment text,
    rev_user integer NOT NULL REFERENCES mediawiki.mwuser(user_id) ON DELETE RESTRICT,
    rev_user_text text NOT NULL,
    rev_timestamp timestamptz NOT NULL,
    rev_minor_edit smallint NOT NULL DEFAULT 0,
    rev_parent_id integer
);
CREATE UNIQUE INDEX page_unique_name ON mediawiki.page (page_namespace, page_title);
CREATE INDEX page_main_title ON mediawiki.page (page_title text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX page_talk_title ON mediawiki.page (page_title text_pattern_ops) WHERE page_namespace = 1;
CREATE VIEW mediawiki.recent AS SELECT r.rev_id, p.page_title, r.rev_user_text, r.rev_comment, r.rev_timestamp FROM mediawiki.revision r JOIN mediawiki.page p ON p.page_id = r.rev_page;
CREATE FUNCTION mediawiki.ts2_page_title() RETURNS trigger LANGUAGE plpgsql AS $mw$
BEGIN
IF TG_OP = 'INSERT' THEN
  NEW.titlevector = to_tsvector('default', REPLACE(NEW.page_title, '/', ' '));
END IF;
RETURN NEW;
END;
$mw$;
ALTER TABLE mediawiki.page ADD COLUMN titlevector tsvector;
CREATE TRIGGER page_title_vector BEFORE INSERT OR UPDATE ON mediawiki.page FOR EACH ROW EXECUTE FUNCTION mediawiki.ts2_page_title();
CREATE INDEX ts2_page_title ON mediawiki.page USING gin (titlevector);
CREATE INDEX rev_timestamp_idx ON mediawiki.revision (rev_timestamp);
CREATE TABLE mediawiki.pagelinks (
    pl_from integer NOT NULL REFERENCES mediawiki.page(page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    pl_namespace smallint NOT NULL DEFAULT 0,
    pl_title mediawiki.titlevalue NOT NULL
);
CREATE UNIQUE INDEX pagelink_unique ON mediawiki.pagelinks (pl_from, pl_namespace, pl_title);
CREATE TABLE mediawiki.image (
    img_name text NOT NULL PRIMARY KEY,
    img_size integer NOT NULL,
    img_media_type mediawiki.media_type,
    img_metadata bytea NOT NULL DEFAULT ''
);
CREATE TABLE mediawiki.categorylinks (
    cl_from integer NOT NULL,
    cl_to text NOT NULL,
    cl_sortkey text,
    cl_type text NOT NULL DEFAULT 'page',
    UNIQUE (cl_from, cl_to)
);
