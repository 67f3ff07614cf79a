CREATE SCHEMA mediawiki;
SET search_path = mediawiki;
CREATE SEQUENCE user_user_id_seq MINVALUE 0 START WITH 0;
CREATE TABLE mwuser (user_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('user_user_id_seq'), user_name TEXT NOT NULL UNIQUE, user_real_name TEXT, user_password TEXT, user_editcount INTEGER);
ALTER SEQUENCE user_user_id_seq OWNED BY mwuser.user_id;
CREATE SEQUENCE page_page_id_seq;
CREATE TABLE page (page_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('page_page_id_seq'), page_namespace SMALLINT NOT NULL, page_title TEXT NOT NULL, page_restrictions TEXT, page_is_redirect SMALLINT NOT NULL DEFAULT 0, page_random NUMERIC(15,14) NOT NULL DEFAULT RANDOM(), page_latest INTEGER NOT NULL, page_len INTEGER NOT NULL, titlevector tsvector);
ALTER SEQUENCE page_page_id_seq OWNED BY page.page_id;
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_main_title ON page (page_title text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX page_talk_title ON page (page_title text_pattern_ops) WHERE page_namespace = 1;
CREATE FUNCTION page_deleted() RETURNS TRIGGER LANGUAGE plpgsql AS $mw$
BEGIN
DELETE FROM recentchanges WHERE rc_namespace = OLD.page_namespace AND rc_title = OLD.page_title;
RETURN NULL;
END;
$mw$;
CREATE TRIGGER page_deleted AFTER DELETE ON page FOR EACH ROW EXECUTE PROCEDURE page_deleted();
CREATE TABLE revision (rev_id SERIAL UNIQUE, rev_page INTEGER REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, rev_text_id INTEGER, rev_comment TEXT, rev_user INTEGER NOT NULL REFERENCES mwuser(user_id) ON DELETE RESTRICT DEFERRABLE, rev_user_text TEXT NOT NULL, rev_timestamp TIMESTAMPTZ NOT NULL, rev_minor_edit SMALLINT NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX revision_unique ON revision (rev_page, rev_id);
CREATE TABLE pagecontent (old_id SERIAL PRIMARY KEY, old_text TEXT, old_flags TEXT, textvector tsvector);
CREATE TABLE recentchanges (rc_id SERIAL PRIMARY KEY, rc_timestamp TIMESTAMPTZ NOT NULL, rc_cur_time TIMESTAMPTZ, rc_user INTEGER, rc_namespace SMALLINT NOT NULL, rc_title TEXT NOT NULL);
CREATE FUNCTION ts2_page_title() RETURNS TRIGGER LANGUAGE plpgsql AS $mw$
BEGIN NEW.titlevector = to_tsvector('english', REPLACE(NEW.page_title,'/',' ')); RETURN NEW; END;
$mw$;
CREATE TRIGGER page_title BEFORE INSERT OR UPDATE ON page FOR EACH ROW EXECUTE PROCEDURE ts2_page_title();
CREATE INDEX ts2_page_title ON page USING gin(titlevector);
