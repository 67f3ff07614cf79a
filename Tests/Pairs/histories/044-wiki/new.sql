CREATE SCHEMA mediawiki;
SET client_min_messages = 'ERROR';
SET search_path = mediawiki;
CREATE TYPE media_type AS ENUM ('UNKNOWN', 'BITMAP', 'DRAWING', 'AUDIO', 'VIDEO', 'OFFICE');
CREATE SEQUENCE user_user_id_seq MINVALUE 0 START WITH 0;
CREATE TABLE mwuser (
  user_id          INTEGER  NOT NULL  PRIMARY KEY DEFAULT nextval('user_user_id_seq'),
  user_name        TEXT     NOT NULL  UNIQUE,
  user_real_name   TEXT,
  user_email       TEXT,
  user_registration TIMESTAMPTZ,
  user_editcount   INTEGER
);
ALTER SEQUENCE user_user_id_seq OWNED BY mwuser.user_id;
CREATE INDEX user_email_token_idx ON mwuser (user_email);
CREATE SEQUENCE page_page_id_seq;
CREATE TABLE page (
  page_id            INTEGER        NOT NULL  PRIMARY KEY DEFAULT nextval('page_page_id_seq'),
  page_namespace     SMALLINT       NOT NULL,
  page_title         TEXT           NOT NULL,
  page_restrictions  TEXT,
  page_is_redirect   SMALLINT       NOT NULL  DEFAULT 0,
  page_random        NUMERIC(15,14) NOT NULL  DEFAULT RANDOM(),
  page_touched       TIMESTAMPTZ,
  page_latest        INTEGER        NOT NULL,
  page_len           INTEGER        NOT NULL,
  titlevector        tsvector
);
ALTER SEQUENCE page_page_id_seq OWNED BY page.page_id;
CREATE UNIQUE INDEX page_unique_name     ON page (page_namespace, page_title);
CREATE INDEX page_main_title             ON page (page_title text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX page_talk_title             ON page (page_title text_pattern_ops) WHERE page_namespace = 1;
CREATE INDEX page_random_idx             ON page (page_random);
CREATE FUNCTION page_deleted() RETURNS TRIGGER LANGUAGE plpgsql AS
$mw$
BEGIN
DELETE FROM recentchanges WHERE rc_namespace = OLD.page_namespace AND rc_title = OLD.page_title;
RETURN NULL;
END;
$mw$;
CREATE TRIGGER page_deleted AFTER DELETE ON page FOR EACH ROW EXECUTE PROCEDURE page_deleted();
CREATE SEQUENCE revision_rev_id_seq;
CREATE TABLE revision (
  rev_id             INTEGER      NOT NULL  UNIQUE DEFAULT nextval('revision_rev_id_seq'),
  rev_page           INTEGER          NULL  REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  rev_text_id        INTEGER          NULL,
  rev_comment        TEXT,
  rev_user           INTEGER      NOT NULL  REFERENCES mwuser(user_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  rev_user_text      TEXT         NOT NULL,
  rev_timestamp      TIMESTAMPTZ  NOT NULL,
  rev_minor_edit     SMALLINT     NOT NULL  DEFAULT 0,
  rev_parent_id      INTEGER          NULL
);
CREATE UNIQUE INDEX revision_unique ON revision (rev_page, rev_id);
CREATE INDEX rev_timestamp_idx ON revision (rev_timestamp);
CREATE INDEX rev_user_text_idx ON revision (rev_user_text);
CREATE SEQUENCE text_old_id_seq;
CREATE TABLE pagecontent (
  old_id     INTEGER  NOT NULL  PRIMARY KEY DEFAULT nextval('text_old_id_seq'),
  old_text   TEXT,
  old_flags  TEXT,
  textvector tsvector
);
CREATE INDEX ts2_page_text ON pagecontent USING gin(textvector);
CREATE INDEX ts2_page_title ON page USING gin(titlevector);
CREATE TABLE recentchanges (
  rc_id              SERIAL       NOT NULL  PRIMARY KEY,
  rc_timestamp       TIMESTAMPTZ  NOT NULL,
  rc_user            INTEGER          NULL  REFERENCES mwuser(user_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  rc_namespace       SMALLINT     NOT NULL,
  rc_title           TEXT         NOT NULL,
  rc_comment         TEXT,
  rc_ip              CIDR
);
CREATE TABLE image (
  img_name         TEXT      NOT NULL  PRIMARY KEY,
  img_size         INTEGER   NOT NULL,
  img_media_type   TEXT,
  img_description  TEXT      NOT NULL,
  img_timestamp    TIMESTAMPTZ
);
CREATE TABLE pagelinks (
  pl_from       INTEGER   NOT NULL  REFERENCES page(page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  pl_namespace  SMALLINT  NOT NULL,
  pl_title      TEXT      NOT NULL
);
CREATE UNIQUE INDEX pagelink_unique ON pagelinks (pl_from,pl_namespace,pl_title);
CREATE FUNCTION ts2_page_text() RETURNS TRIGGER LANGUAGE plpgsql AS
$mw$
BEGIN
IF TG_OP = 'INSERT' THEN
  NEW.textvector = to_tsvector(NEW.old_text);
ELSIF NEW.old_text != OLD.old_text THEN
  NEW.textvector := to_tsvector(NEW.old_text);
END IF;
RETURN NEW;
END;
$mw$;
CREATE TRIGGER page_text BEFORE INSERT OR UPDATE ON pagecontent FOR EACH ROW EXECUTE PROCEDURE ts2_page_text();

-- 1.31: actor and comment tables
CREATE SEQUENCE actor_actor_id_seq;
CREATE TABLE actor (
  actor_id   BIGINT  NOT NULL  PRIMARY KEY DEFAULT nextval('actor_actor_id_seq'),
  actor_user INTEGER,
  actor_name TEXT    NOT NULL
);
ALTER SEQUENCE actor_actor_id_seq OWNED BY actor.actor_id;
CREATE UNIQUE INDEX actor_user ON actor (actor_user);
CREATE UNIQUE INDEX actor_name ON actor (actor_name);
CREATE TABLE comment (
  comment_id   BIGSERIAL NOT NULL PRIMARY KEY,
  comment_hash INTEGER   NOT NULL,
  comment_text TEXT      NOT NULL,
  comment_data TEXT
);
CREATE INDEX comment_hash ON comment (comment_hash);
ALTER TABLE revision ADD rev_actor BIGINT NOT NULL DEFAULT 0, ADD rev_comment_id BIGINT NOT NULL DEFAULT 0, ADD rev_sha1 TEXT NOT NULL DEFAULT '';
DROP INDEX rev_user_text_idx;
ALTER TABLE revision DROP COLUMN rev_user, DROP COLUMN rev_user_text, DROP COLUMN rev_comment;
CREATE INDEX revision_actor_rev_timestamp ON revision (rev_actor, rev_timestamp, rev_id);
ALTER TABLE revision ADD CONSTRAINT revision_pkey PRIMARY KEY (rev_id);
ALTER TABLE revision DROP CONSTRAINT revision_rev_id_key;
ALTER TABLE recentchanges ADD rc_actor BIGINT NOT NULL REFERENCES actor DEFERRABLE INITIALLY DEFERRED, DROP COLUMN rc_user, DROP COLUMN rc_comment, ADD rc_params JSONB;
ALTER TABLE image ALTER img_media_type TYPE media_type USING coalesce(img_media_type, 'UNKNOWN')::media_type, ALTER img_media_type SET DEFAULT 'UNKNOWN';
ALTER TYPE media_type ADD VALUE 'MULTIMEDIA' AFTER 'VIDEO';
ALTER TYPE media_type ADD VALUE '3D';

-- 1.35: multi-content revisions; text table back to its own name
ALTER TABLE pagecontent RENAME TO "text";
ALTER INDEX pagecontent_pkey RENAME TO text_pkey;
ALTER SEQUENCE text_old_id_seq OWNED BY "text".old_id;
CREATE TABLE slot_roles (role_id SMALLSERIAL PRIMARY KEY, role_name TEXT NOT NULL);
CREATE UNIQUE INDEX role_name ON slot_roles (role_name);
CREATE TABLE content (
  content_id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  content_size INTEGER NOT NULL,
  content_sha1 TEXT NOT NULL,
  content_address TEXT NOT NULL
);
CREATE TABLE slots (
  slot_revision_id BIGINT NOT NULL,
  slot_role_id SMALLINT NOT NULL REFERENCES slot_roles DEFERRABLE INITIALLY DEFERRED,
  slot_content_id BIGINT NOT NULL REFERENCES content,
  slot_origin BIGINT NOT NULL,
  PRIMARY KEY (slot_revision_id, slot_role_id)
);
CREATE INDEX slot_revision_origin_role ON slots (slot_revision_id, slot_origin, slot_role_id);
ALTER TABLE revision DROP COLUMN rev_text_id;
ALTER TABLE page DROP COLUMN page_restrictions;
CREATE TABLE page_restrictions (pr_id SERIAL UNIQUE, pr_page INTEGER NOT NULL REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, pr_type TEXT NOT NULL, pr_level TEXT NOT NULL, pr_expiry TIMESTAMPTZ NULL);
ALTER TABLE page_restrictions ADD CONSTRAINT page_restrictions_pk PRIMARY KEY (pr_page, pr_type);
DROP TRIGGER page_deleted ON page;
DROP FUNCTION page_deleted();

-- 1.39: abstract schema: plain types, search vectors generated
DROP TRIGGER page_text ON "text";
DROP FUNCTION ts2_page_text();
DROP INDEX ts2_page_text, ts2_page_title;
ALTER TABLE "text" DROP COLUMN textvector;
ALTER TABLE "text" ADD COLUMN textvector tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.english', coalesce(old_text, ''))) STORED;
CREATE INDEX ts2_page_text ON "text" USING gin (textvector);
ALTER TABLE page DROP COLUMN titlevector;
ALTER TABLE page ALTER page_namespace TYPE INTEGER, ALTER page_random TYPE double precision, ALTER page_random DROP DEFAULT;
DROP INDEX page_talk_title;
ALTER INDEX page_unique_name RENAME TO page_name_title;
CREATE INDEX page_len ON page (page_len) INCLUDE (page_title);
ALTER TABLE pagelinks ADD pl_from_namespace INTEGER DEFAULT 0 NOT NULL;
DROP INDEX pagelink_unique;
ALTER TABLE pagelinks ADD CONSTRAINT pagelinks_pkey PRIMARY KEY (pl_from, pl_namespace, pl_title);
CREATE INDEX pl_backlinks ON pagelinks (pl_from_namespace, pl_namespace, pl_title, pl_from);
ALTER TABLE recentchanges ALTER rc_ip TYPE TEXT USING host(rc_ip);
ALTER SEQUENCE user_user_id_seq MINVALUE 0 MAXVALUE 4294967295;
