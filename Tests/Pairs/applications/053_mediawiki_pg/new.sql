CREATE SEQUENCE user_user_id_seq MINVALUE 0 START WITH 0;
CREATE TABLE mwuser (
    user_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('user_user_id_seq'),
    user_name TEXT NOT NULL
    ,
    user_real_name TEXT,
    user_password TEXT,
    user_newpassword TEXT,
    user_newpass_time TIMESTAMPTZ,
    user_token TEXT,
    user_email TEXT,
    user_touched TIMESTAMPTZ,
    user_registration TIMESTAMPTZ,
    user_editcount INTEGER
    , user_is_temp SMALLINT DEFAULT 0 NOT NULL, user_password_expires TIMESTAMPTZ
);
ALTER SEQUENCE user_user_id_seq OWNED BY mwuser.user_id;
CREATE INDEX user_email_token_idx ON mwuser (
user_email
);
CREATE UNIQUE INDEX user_name ON mwuser (user_name);
CREATE TABLE user_groups (
    ug_user INTEGER NULL REFERENCES mwuser(user_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    ug_group TEXT NOT NULL
    , ug_expiry TIMESTAMPTZ NULL DEFAULT NULL, PRIMARY KEY (ug_user, ug_group)
);
CREATE INDEX user_groups_group ON user_groups (ug_group);
CREATE INDEX user_groups_expiry ON user_groups (ug_expiry);
CREATE SEQUENCE actor_actor_id_seq;
CREATE TABLE actor (actor_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('actor_actor_id_seq'), actor_user INTEGER, actor_name TEXT NOT NULL);
ALTER SEQUENCE actor_actor_id_seq OWNED BY actor.actor_id;
CREATE UNIQUE INDEX actor_user ON actor (actor_user);
CREATE UNIQUE INDEX actor_name ON actor (actor_name);
CREATE TABLE comment (comment_id BIGSERIAL PRIMARY KEY, comment_hash INTEGER NOT NULL, comment_text TEXT NOT NULL, comment_data TEXT);
CREATE INDEX comment_hash ON comment (comment_hash);
CREATE SEQUENCE page_page_id_seq;
CREATE TABLE page (
    page_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('page_page_id_seq'),
    page_namespace 
INTEGER
 NOT NULL,
    page_title TEXT NOT NULL,
    page_is_redirect SMALLINT NOT NULL DEFAULT 0,
    page_is_new SMALLINT NOT NULL DEFAULT 0,
    page_random NUMERIC(15,14) NOT NULL DEFAULT RANDOM(),
    page_touched TIMESTAMPTZ,
    page_latest INTEGER NOT NULL,
    page_len INTEGER NOT NULL
    , page_content_model TEXT, page_lang TEXT DEFAULT NULL, page_links_updated TIMESTAMPTZ NULL
);
ALTER SEQUENCE page_page_id_seq OWNED BY page.page_id;
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_main_title ON page (page_title text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX page_talk_title ON page (page_title text_pattern_ops) WHERE page_namespace = 1;
CREATE INDEX page_random_idx ON page (page_random);
CREATE INDEX page_len_idx ON page (page_len);
CREATE FUNCTION page_deleted() RETURNS TRIGGER LANGUAGE plpgsql AS $mw$
BEGIN
DELETE FROM recentchanges WHERE rc_namespace = OLD.page_namespace AND rc_title = OLD.page_title;
RETURN NULL;
END;
$mw$;
CREATE TRIGGER page_deleted AFTER DELETE ON page FOR EACH ROW EXECUTE PROCEDURE page_deleted();
CREATE SEQUENCE revision_rev_id_seq;
CREATE TABLE revision (
    rev_id INTEGER NOT NULL 
PRIMARY KEY
 DEFAULT nextval('revision_rev_id_seq'),
    rev_page INTEGER NULL REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    rev_comment_id BIGINT NOT NULL DEFAULT 0,
    rev_actor INTEGER NOT NULL DEFAULT 0,
    rev_timestamp TIMESTAMPTZ NOT NULL,
    rev_minor_edit SMALLINT NOT NULL DEFAULT 0,
    rev_deleted SMALLINT NOT NULL DEFAULT 0,
    rev_len INTEGER NULL,
    rev_parent_id INTEGER NULL
    , rev_sha1 TEXT NOT NULL DEFAULT ''
);
CREATE INDEX rev_timestamp_idx ON revision (rev_timestamp, rev_id);
CREATE INDEX rev_actor_timestamp ON revision (rev_actor, rev_timestamp, rev_id);
CREATE INDEX rev_page_timestamp ON revision (rev_page, rev_timestamp);
CREATE SEQUENCE text_old_id_seq;
CREATE TABLE "text" (old_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('text_old_id_seq'), old_text TEXT NOT NULL, old_flags TEXT NOT NULL);
CREATE TABLE slots (slot_revision_id BIGINT NOT NULL, slot_role_id SMALLINT NOT NULL, slot_content_id BIGINT NOT NULL, slot_origin BIGINT NOT NULL, PRIMARY KEY (slot_revision_id, slot_role_id));
CREATE INDEX slot_revision_origin_role ON slots (slot_revision_id, slot_origin, slot_role_id);
CREATE TABLE content (content_id BIGSERIAL PRIMARY KEY, content_size INTEGER NOT NULL, content_sha1 TEXT NOT NULL, content_model SMALLINT NOT NULL, content_address TEXT NOT NULL);
CREATE TABLE page_restrictions (
    pr_id SERIAL PRIMARY KEY,
    pr_page INTEGER NOT NULL REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    pr_type TEXT NOT NULL,
    pr_level TEXT NOT NULL,
    pr_cascade SMALLINT NOT NULL,
    pr_expiry TIMESTAMPTZ NULL
);
CREATE UNIQUE INDEX pr_pagetype ON page_restrictions (pr_page, pr_type);
CREATE TABLE pagelinks (
    pl_from INTEGER NOT NULL 
, pl_namespace 
INTEGER DEFAULT 0
 NOT NULL, pl_title TEXT NOT NULL
DEFAULT '', pl_from_namespace INTEGER DEFAULT 0 NOT NULL, PRIMARY KEY (pl_from, pl_namespace, pl_title)
);
CREATE INDEX pl_namespace ON pagelinks (pl_namespace, pl_title, pl_from);
CREATE TABLE categorylinks (cl_from INTEGER NOT NULL, cl_to TEXT NOT NULL, cl_sortkey TEXT NULL, cl_timestamp TIMESTAMPTZ NOT NULL
, cl_sortkey_prefix TEXT NOT NULL DEFAULT '', cl_collation TEXT NOT NULL DEFAULT 0, cl_type TEXT NOT NULL DEFAULT 'page', CHECK (cl_type IN ('page', 'subcat', 'file'))
);
CREATE UNIQUE INDEX cl_from ON categorylinks (cl_from, cl_to);
CREATE INDEX cl_sortkey ON categorylinks (cl_to, 
cl_type, cl_sortkey, cl_from
);
CREATE TABLE recentchanges (
    rc_id SERIAL PRIMARY KEY,
    rc_timestamp TIMESTAMPTZ NOT NULL,
    rc_actor INTEGER NOT NULL,
    rc_namespace 
INTEGER
 NOT NULL,
    rc_title TEXT NOT NULL,
    rc_comment_id BIGINT NOT NULL,
    rc_minor SMALLINT NOT NULL DEFAULT 0,
    rc_type SMALLINT NOT NULL DEFAULT 0,
    rc_source TEXT NOT NULL DEFAULT '',
    rc_ip TEXT NOT NULL DEFAULT '',
    rc_params TEXT
);
CREATE INDEX rc_timestamp ON recentchanges (rc_timestamp);
CREATE INDEX rc_name_type_patrolled_timestamp ON recentchanges (rc_namespace, rc_type, rc_timestamp);
CREATE TABLE watchlist (
    wl_id SERIAL PRIMARY KEY,
    wl_user INTEGER NOT NULL,
    wl_namespace SMALLINT NOT NULL DEFAULT 0,
    wl_title TEXT NOT NULL,
    wl_notificationtimestamp TIMESTAMPTZ
);
CREATE UNIQUE INDEX wl_user_namespace_title ON watchlist (
wl_user, wl_namespace, wl_title
);
CREATE TABLE watchlist_expiry (we_item INTEGER NOT NULL PRIMARY KEY REFERENCES watchlist (wl_id) ON DELETE CASCADE, we_expiry TIMESTAMPTZ NOT NULL);
CREATE TABLE objectcache (keyname TEXT UNIQUE, value BYTEA NOT NULL DEFAULT '', exptime TIMESTAMPTZ NOT NULL
, modtoken VARCHAR(17) NOT NULL DEFAULT '00000000000000000', flags INTEGER
);
CREATE INDEX objectcacheindex ON objectcache (exptime);
CREATE TABLE ipblocks (
    ipb_id SERIAL PRIMARY KEY,
    ipb_address TEXT NULL,
    ipb_user INTEGER NULL REFERENCES mwuser(user_id) ON DELETE SET NULL,
    ipb_by_actor INTEGER NOT NULL,
    ipb_reason_id BIGINT NOT NULL,
    ipb_timestamp TIMESTAMPTZ NOT NULL,
    ipb_auto SMALLINT NOT NULL DEFAULT 0,
    ipb_expiry TIMESTAMPTZ NOT NULL,
    ipb_range_start TEXT,
    ipb_range_end TEXT
    , ipb_parent_block_id INTEGER NULL REFERENCES ipblocks(ipb_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, ipb_sitewide SMALLINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX ipb_address_unique ON ipblocks (ipb_address, ipb_user, ipb_auto
);
CREATE INDEX ipb_range ON ipblocks (ipb_range_start, ipb_range_end);
ALTER TABLE page ADD titlevector tsvector;
CREATE FUNCTION ts2_page_title() RETURNS TRIGGER LANGUAGE plpgsql AS $mw$
BEGIN
IF TG_OP = 'INSERT' THEN
  NEW.titlevector = to_tsvector(REPLACE(NEW.page_title,'/',' '));
ELSIF NEW.page_title != OLD.page_title THEN
  NEW.titlevector := to_tsvector(
'english', translate(NEW.page_title, '/_', '  ')
);
END IF;
RETURN NEW;
END;
$mw$;
CREATE TRIGGER page_title BEFORE INSERT OR UPDATE ON page FOR EACH ROW EXECUTE PROCEDURE ts2_page_title();
CREATE INDEX ts2_page_title ON page USING 
gin
(titlevector);
CREATE TABLE interwiki (iw_prefix VARCHAR(32) NOT NULL PRIMARY KEY, iw_url TEXT NOT NULL, iw_api TEXT NOT NULL, iw_wikiid VARCHAR(64) NOT NULL, iw_local SMALLINT NOT NULL, iw_trans SMALLINT DEFAULT 0 NOT NULL);
CREATE VIEW revision_text AS SELECT r.rev_id, r.rev_page, a.actor_name, r.rev_timestamp, cm.comment_text, t.old_text FROM revision r JOIN actor a ON a.actor_id = r.rev_actor JOIN comment cm ON cm.comment_id = r.rev_comment_id JOIN slots s ON s.slot_revision_id = r.rev_id JOIN content c ON c.content_id = s.slot_content_id JOIN "text" t ON t.old_id = substr(c.content_address, 4)::integer;
