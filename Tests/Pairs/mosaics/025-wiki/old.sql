CREATE SCHEMA mediawiki;
SET search_path TO mediawiki;
CREATE SCHEMA tree; CREATE EXTENSION ltree SCHEMA tree;
CREATE DOMAIN ts AS timestamptz DEFAULT now();
CREATE TYPE media_type AS ENUM ('UNKNOWN', 'BITMAP', 'DRAWING', 'AUDIO', 'VIDEO', 'MULTIMEDIA', 'OFFICE', 'TEXT', 'EXECUTABLE', 'ARCHIVE'
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
    page_title text NOT NULL,
    page_is_redirect smallint NOT NULL DEFAULT 0,
    page_random numeric(15,14) NOT NULL DEFAULT random(),
    page_touched timestamptz,
    page_latest integer NOT NULL,
    page_len integer NOT NULL,
    page_path tree.ltree
);
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_main_title ON page (page_title text_pattern_ops) WHERE page_namespace = 0;
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
CREATE INDEX rev_timestamp_idx ON revision (rev_timestamp);
CREATE TABLE pagecontent (
    old_id serial PRIMARY KEY,
    old_text text,
    old_flags text,
    textvector tsvector
);
CREATE TABLE category_tag (cat text PRIMARY KEY, members integer[] NOT NULL DEFAULT '{}');
CREATE TABLE profiling (pf_count integer NOT NULL DEFAULT 0, pf_time numeric(18,10) NOT NULL DEFAULT 0, pf_name text NOT NULL);
CREATE UNIQUE INDEX pf_name_server ON profiling (pf_name);
CREATE RULE profiling_upsert AS ON INSERT TO profiling WHERE EXISTS (SELECT 1 FROM profiling p WHERE p.pf_name = NEW.pf_name) DO INSTEAD UPDATE profiling SET pf_count = pf_count + 1 WHERE pf_name = NEW.pf_name;
CREATE FUNCTION page_deleted() RETURNS trigger LANGUAGE plpgsql AS
$mw$ BEGIN DELETE FROM category_tag WHERE cat = OLD.page_title; RETURN NULL; END; $mw$;
CREATE TRIGGER page_deleted AFTER DELETE ON page FOR EACH ROW EXECUTE PROCEDURE page_deleted();
CREATE VIEW recentchanges AS SELECT r.rev_id, r.rev_timestamp, p.page_title, u.user_name FROM revision r JOIN page p ON p.page_id = r.rev_page JOIN mwuser u ON u.user_id = r.rev_user;
