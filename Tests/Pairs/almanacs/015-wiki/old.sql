CREATE SCHEMA mediawiki;
CREATE SEQUENCE mediawiki.page_page_id_seq;
CREATE TABLE mediawiki.page (
  page_id INTEGER NOT NULL UNIQUE DEFAULT nextval('mediawiki.page_page_id_seq'),
  page_namespace SMALLINT NOT NULL,
  page_title TEXT NOT NULL,
  page_restrictions TEXT,
  page_counter BIGINT NOT NULL DEFAULT 0,
  page_is_redirect SMALLINT NOT NULL DEFAULT 0,
  page_random NUMERIC(15,14) NOT NULL DEFAULT random(),
  page_touched TIMESTAMPTZ,
  page_latest INTEGER NOT NULL,
  page_len INTEGER NOT NULL
);
CREATE UNIQUE INDEX page_unique_name ON mediawiki.page (page_namespace, page_title);
CREATE INDEX page_main_title ON mediawiki.page (page_title text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX page_talk_title ON mediawiki.page (page_title text_pattern_ops) WHERE page_namespace = 1;
CREATE INDEX page_random_idx ON mediawiki.page (page_random);
CREATE FUNCTION mediawiki.page_deleted() RETURNS TRIGGER LANGUAGE plpgsql AS
$mw$
BEGIN
DELETE FROM mediawiki.recentchanges WHERE rc_namespace = OLD.page_namespace AND rc_title = OLD.page_title;
RETURN NULL;
END;
$mw$;
CREATE TRIGGER page_deleted AFTER DELETE ON mediawiki.page FOR EACH ROW EXECUTE PROCEDURE mediawiki.page_deleted();
CREATE TABLE mediawiki.revision (rev_id INTEGER NOT NULL UNIQUE, rev_page INTEGER REFERENCES mediawiki.page (page_id) ON DELETE CASCADE, rev_text_id INTEGER, rev_comment TEXT, rev_user INTEGER NOT NULL, rev_user_text TEXT NOT NULL, rev_timestamp TIMESTAMPTZ NOT NULL, rev_deleted SMALLINT NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX revision_unique ON mediawiki.revision (rev_page, rev_id);
CREATE INDEX rev_user_text_idx ON mediawiki.revision (rev_user_text);
CREATE INDEX rev_timestamp_idx ON mediawiki.revision (rev_timestamp);
CREATE TABLE mediawiki.pagecontent (old_id INTEGER NOT NULL PRIMARY KEY, old_text TEXT, old_flags TEXT, textvector tsvector);
CREATE INDEX ts2_page_text ON mediawiki.pagecontent USING gist (textvector);
CREATE FUNCTION mediawiki.ts2_page_text() RETURNS TRIGGER LANGUAGE plpgsql AS
$mw$
BEGIN
IF TG_OP = 'INSERT' THEN
  NEW.textvector = to_tsvector(
NEW.old_text);
ELSIF NEW.old_text != OLD.old_text THEN
  NEW.textvector := to_tsvector(
NEW.old_text);
END IF;
RETURN NEW;
END;
$mw$;
CREATE TRIGGER page_text BEFORE INSERT OR UPDATE ON mediawiki.pagecontent FOR EACH ROW EXECUTE PROCEDURE mediawiki.ts2_page_text();
CREATE TABLE mediawiki.recentchanges (rc_id INTEGER NOT NULL PRIMARY KEY, rc_timestamp TIMESTAMPTZ NOT NULL, rc_namespace SMALLINT NOT NULL, rc_title TEXT NOT NULL, rc_minor SMALLINT NOT NULL DEFAULT 0, rc_cur_id INTEGER NULL, rc_moved_to_ns SMALLINT, rc_moved_to_title TEXT, rc_ip CIDR);
CREATE INDEX rc_timestamp ON mediawiki.recentchanges (rc_timestamp);
CREATE INDEX new_name_timestamp ON mediawiki.recentchanges (rc_namespace, rc_timestamp);
CREATE TABLE mediawiki.categorylinks (cl_from INTEGER NOT NULL REFERENCES mediawiki.page(page_id) ON DELETE CASCADE, cl_to TEXT NOT NULL, cl_sortkey TEXT, cl_type TEXT NOT NULL DEFAULT 'page');
CREATE UNIQUE INDEX cl_from ON mediawiki.categorylinks (cl_from, cl_to);
CREATE TABLE mediawiki.hitcounter (hc_id BIGINT NOT NULL);
CREATE VIEW mediawiki.popular AS SELECT page_title, page_counter FROM mediawiki.page ORDER BY page_counter DESC LIMIT 50;
CREATE VIEW mediawiki.redirects AS SELECT page_id, page_namespace, page_title FROM mediawiki.page WHERE page_is_redirect = 1;
CREATE VIEW mediawiki.redirects_per_ns AS SELECT page_namespace, count(*) AS n FROM mediawiki.redirects GROUP BY page_namespace;
