CREATE SCHEMA mediawiki;
SET search_path = mediawiki, public;
CREATE EXTENSION unaccent SCHEMA public;
CREATE EXTENSION pg_trgm SCHEMA public;

CREATE TEXT SEARCH DICTIONARY wiki_stem (TEMPLATE = pg_catalog.snowball, language = 'english'
);
CREATE TEXT SEARCH DICTIONARY wiki_simple (TEMPLATE = pg_catalog.simple
);
CREATE TEXT SEARCH CONFIGURATION wiki (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION wiki ALTER MAPPING FOR asciiword, word WITH wiki_stem;

CREATE SEQUENCE user_user_id_seq MINVALUE 0 START WITH 0;
CREATE TABLE mwuser (
  user_id integer NOT NULL PRIMARY KEY DEFAULT nextval('user_user_id_seq'),
  user_name text NOT NULL UNIQUE,
  user_real_name text,
  user_password text,
  user_options text,
  user_touched timestamptz,
  user_editcount integer
);
ALTER SEQUENCE user_user_id_seq OWNED BY mwuser.user_id;
CREATE TABLE user_groups (
  ug_user integer NOT NULL REFERENCES mwuser (user_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  ug_group text NOT NULL
);
CREATE UNIQUE INDEX user_groups_unique ON user_groups (ug_user, ug_group);
CREATE TABLE page (
  page_id serial PRIMARY KEY,
  page_namespace smallint NOT NULL,
  page_title text NOT NULL,
  page_restrictions text,
  page_is_redirect smallint NOT NULL DEFAULT 0,
  page_random numeric(15,14) NOT NULL DEFAULT random(),
  page_touched timestamptz,
  page_latest integer NOT NULL DEFAULT 0,
  page_len integer NOT NULL,
  titlevector tsvector
);
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_main_title ON page (page_title) WHERE page_namespace = 0;
CREATE INDEX page_talk_title ON page (page_title) WHERE page_namespace = 1;
CREATE INDEX ts2_page_title ON page USING gist (titlevector);
CREATE TABLE pagecontent (
  old_id serial PRIMARY KEY, old_text text, old_flags text,
  textvector tsvector
);
CREATE INDEX ts2_page_text ON pagecontent USING gist (textvector);
ALTER TABLE pagecontent ALTER old_text SET STORAGE EXTERNAL;
CREATE TABLE revision (
  rev_id serial PRIMARY KEY,
  rev_page integer NOT NULL REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  rev_text_id integer REFERENCES pagecontent,
  rev_comment text,
  rev_user integer NOT NULL REFERENCES mwuser (user_id) ON DELETE RESTRICT,
  rev_user_text text NOT NULL,
  rev_timestamp timestamptz NOT NULL,
  rev_minor_edit smallint NOT NULL DEFAULT 0,
  rev_deleted smallint NOT NULL DEFAULT 0,
  rev_len integer,
  rev_parent_id integer
);
CREATE UNIQUE INDEX revision_unique ON revision (rev_page, rev_id);
CREATE INDEX rev_user_text_idx ON revision (rev_user_text);
CREATE TABLE pagelinks (pl_from integer NOT NULL REFERENCES page (page_id) ON DELETE CASCADE, pl_namespace smallint NOT NULL, pl_title text NOT NULL);
CREATE UNIQUE INDEX pagelink_unique ON pagelinks (pl_from, pl_namespace, pl_title);
CREATE TABLE categorylinks (
  cl_from integer NOT NULL REFERENCES page (page_id) ON DELETE CASCADE, cl_to text NOT NULL, cl_sortkey text, cl_timestamp timestamptz NOT NULL DEFAULT now(),
  cl_type text NOT NULL DEFAULT 'page'
);
CREATE UNIQUE INDEX cl_from ON categorylinks (cl_from, cl_to);
CREATE TABLE ipblocks (
  ipb_id serial PRIMARY KEY,
  ipb_address text,
  ipb_user integer REFERENCES mwuser (user_id) ON DELETE SET NULL,
  ipb_reason text NOT NULL,
  ipb_expiry timestamptz NOT NULL
);
CREATE INDEX ipb_address ON ipblocks (ipb_address);
CREATE TABLE recentchanges (
  rc_id serial PRIMARY KEY, rc_timestamp timestamptz NOT NULL, rc_namespace smallint NOT NULL, rc_title text NOT NULL,
  rc_user_text text NOT NULL, rc_ip cidr,
  rc_bot boolean NOT NULL DEFAULT false
)
;
CREATE INDEX rc_timestamp ON recentchanges (rc_timestamp)
;

CREATE FUNCTION ts2_page_title() RETURNS trigger LANGUAGE plpgsql AS $mw$
BEGIN
   NEW.titlevector = to_tsvector('mediawiki.wiki', replace(NEW.page_title, '/', ' '));
   RETURN NEW;
END $mw$;
CREATE TRIGGER page_title BEFORE INSERT OR UPDATE ON page FOR EACH ROW EXECUTE FUNCTION ts2_page_title();
CREATE FUNCTION ts2_page_text() RETURNS trigger LANGUAGE plpgsql AS $mw$
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.textvector = to_tsvector('mediawiki.wiki', NEW.old_text);
  ELSIF NEW.old_text != OLD.old_text THEN NEW.textvector := to_tsvector('mediawiki.wiki', NEW.old_text);
  END IF;
  RETURN NEW;
END $mw$;
CREATE TRIGGER page_text BEFORE INSERT OR UPDATE ON pagecontent FOR EACH ROW EXECUTE FUNCTION ts2_page_text();
CREATE FUNCTION page_deleted() RETURNS trigger LANGUAGE plpgsql AS $mw$ BEGIN DELETE FROM mediawiki.recentchanges WHERE rc_namespace = OLD.page_namespace AND rc_title = OLD.page_title; RETURN NULL; END $mw$;
CREATE TRIGGER page_deleted AFTER DELETE ON page FOR EACH ROW EXECUTE FUNCTION page_deleted();

CREATE VIEW current_pages AS SELECT p.page_id, p.page_title, r.rev_user_text, t.old_text FROM page p JOIN revision r ON r.rev_id = p.page_latest JOIN pagecontent t ON t.old_id = r.rev_text_id;
CREATE RECURSIVE VIEW category_paths (cat, depth, path) AS SELECT page_title, 0, ARRAY[page_title] FROM page WHERE page_namespace = 14
 UNION ALL SELECT c.cl_to, cp.depth + 1, cp.path || c.cl_to FROM category_paths cp JOIN page p ON p.page_title = cp.cat AND p.page_namespace = 14 JOIN categorylinks c ON c.cl_from = p.page_id
  WHERE cp.depth < 10;
