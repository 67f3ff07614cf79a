CREATE SCHEMA mediawiki;
SET search_path = mediawiki;
CREATE SEQUENCE user_user_id_seq MINVALUE 0 START WITH 0;
CREATE TABLE mwuser (user_id integer NOT NULL PRIMARY KEY DEFAULT nextval('user_user_id_seq'), user_name text NOT NULL UNIQUE, user_real_name text, user_password text, user_email text, user_touched timestamptz
, user_editcount integer
);
CREATE SEQUENCE page_page_id_seq;
CREATE TABLE page (page_id integer NOT NULL UNIQUE DEFAULT nextval('page_page_id_seq'), page_namespace smallint NOT NULL, page_title text NOT NULL, page_restrictions text, page_is_redirect smallint NOT NULL DEFAULT 0, page_random numeric(15,14) NOT NULL DEFAULT random(), page_latest integer NOT NULL, page_len integer NOT NULL, titlevector tsvector);
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_main_title ON page (page_title text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX page_talk_title ON page (page_title text_pattern_ops) WHERE page_namespace = 1;
CREATE FUNCTION page_deleted() RETURNS trigger LANGUAGE plpgsql AS $mw$
BEGIN
  DELETE FROM recentchanges WHERE rc_namespace = OLD.page_namespace AND rc_title = OLD.page_title;
  RETURN NULL;
END; $mw$;
CREATE TRIGGER page_deleted AFTER DELETE ON page FOR EACH ROW EXECUTE PROCEDURE page_deleted();
CREATE TABLE revision (rev_id serial 
NOT NULL UNIQUE
, rev_page integer REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, 
rev_text_id integer, rev_comment text, rev_user integer NOT NULL REFERENCES mwuser(user_id) ON DELETE RESTRICT, rev_user_text text NOT NULL,
 rev_timestamp timestamptz NOT NULL, rev_deleted smallint NOT NULL DEFAULT 0, rev_len integer, rev_parent_id integer, rev_sha1 text NOT NULL DEFAULT '');
CREATE UNIQUE INDEX revision_unique ON revision (rev_page, rev_id); CREATE INDEX rev_user_idx ON revision (rev_user);
CREATE TABLE pagecontent (old_id serial PRIMARY KEY, old_text text, old_flags text, textvector tsvector);
CREATE INDEX ts2_page_text ON pagecontent USING gin (textvector);
CREATE FUNCTION ts2_page_text() RETURNS trigger LANGUAGE plpgsql AS $mw$ BEGIN NEW.textvector = to_tsvector(NEW.old_text); RETURN NEW; END; $mw$;
CREATE TRIGGER page_text BEFORE INSERT OR UPDATE ON pagecontent FOR EACH ROW EXECUTE PROCEDURE ts2_page_text();
CREATE TABLE recentchanges (rc_id serial PRIMARY KEY, rc_timestamp timestamptz NOT NULL, rc_namespace 
smallint
 NOT NULL, rc_title text NOT NULL, rc_minor smallint NOT NULL DEFAULT 0, rc_bot smallint NOT NULL DEFAULT 0, rc_cur_id integer, rc_this_oldid integer NOT NULL, rc_ip 
cidr
);
CREATE INDEX new_name_timestamp ON recentchanges (rc_bot, rc_namespace, rc_timestamp);
CREATE TABLE categorylinks (cl_from integer NOT NULL REFERENCES page(page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, cl_to text NOT NULL, cl_sortkey text, cl_type text NOT NULL DEFAULT 'page'
);
CREATE UNIQUE INDEX cl_from ON categorylinks (cl_from, cl_to);
CREATE INDEX cl_sortkey ON categorylinks (cl_to, cl_sortkey, cl_from);
