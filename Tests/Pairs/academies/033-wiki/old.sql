CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA mediawiki; SET search_path = mediawiki, public;
CREATE SEQUENCE page_page_id_seq;
CREATE TABLE mwuser (user_id serial PRIMARY KEY, user_name text NOT NULL UNIQUE, user_password text, user_options text, user_touched timestamptz, user_editcount int);
CREATE TABLE page (page_id int PRIMARY KEY DEFAULT nextval('page_page_id_seq'), page_namespace smallint NOT NULL, page_title text NOT NULL, page_restrictions text, page_counter bigint NOT NULL DEFAULT 0, page_latest int NOT NULL, titlevector tsvector);
ALTER SEQUENCE page_page_id_seq OWNED BY page.page_id;
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_mediawiki_title ON page (page_title text_pattern_ops) WHERE page_namespace = 8;
CREATE TABLE revision (rev_id bigserial PRIMARY KEY, rev_page int REFERENCES page ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, rev_user int NOT NULL REFERENCES mwuser, rev_user_text text NOT NULL, rev_comment text, rev_timestamp timestamptz NOT NULL, rev_sha1 text NOT NULL DEFAULT '');
CREATE INDEX rev_user_text_idx ON revision (rev_user_text);
CREATE INDEX rev_timestamp_idx ON revision (rev_timestamp);
CREATE TABLE categorylinks (cl_from int NOT NULL REFERENCES page ON DELETE CASCADE, cl_to text NOT NULL, cl_type text DEFAULT 'page', PRIMARY KEY (cl_from, cl_to));
CREATE FUNCTION ts2_page_title() RETURNS trigger LANGUAGE plpgsql AS $mw$
BEGIN
IF TG_OP = 'INSERT' THEN NEW.titlevector = to_tsvector(REPLACE(NEW.page_title,'/',' '));
ELSIF NEW.page_title != OLD.page_title THEN NEW.titlevector := to_tsvector(REPLACE(NEW.page_title,'/',' '));
END IF;
RETURN NEW;
END;
$mw$;
CREATE TRIGGER ts2_page_title BEFORE INSERT OR UPDATE ON page FOR EACH ROW EXECUTE FUNCTION ts2_page_title();
CREATE INDEX ts2_page_title ON page USING gist(titlevector);
CREATE VIEW recent AS SELECT p.page_title, r.rev_timestamp, r.rev_user_text FROM revision r JOIN page p ON p.page_id = r.rev_page;
