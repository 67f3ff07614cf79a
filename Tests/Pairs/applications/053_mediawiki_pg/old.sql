CREATE SEQUENCE user_user_id_seq MINVALUE 0 START WITH 0;
CREATE TABLE mwuser (
    user_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('user_user_id_seq'),
    user_name TEXT NOT NULL
    UNIQUE
    ,
    user_real_name TEXT,
    user_password TEXT,
    user_newpassword TEXT,
    user_newpass_time TIMESTAMPTZ,
    user_token TEXT,
    user_email TEXT,
    user_options TEXT,
    user_touched TIMESTAMPTZ,
    user_registration TIMESTAMPTZ,
    user_editcount INTEGER
);
ALTER SEQUENCE user_user_id_seq OWNED BY mwuser.user_id;
CREATE INDEX user_email_token_idx ON mwuser (
user_token
);
CREATE TABLE user_groups (
    ug_user INTEGER NULL REFERENCES mwuser(user_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    ug_group TEXT NOT NULL
);
CREATE UNIQUE INDEX user_groups_unique ON user_groups (ug_user, ug_group);
CREATE SEQUENCE page_page_id_seq;
CREATE TABLE page (
    page_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('page_page_id_seq'),
    page_namespace 
SMALLINT
 NOT NULL,
    page_title TEXT NOT NULL,
    page_restrictions TEXT,
    page_counter BIGINT NOT NULL DEFAULT 0,
    page_is_redirect SMALLINT NOT NULL DEFAULT 0,
    page_is_new SMALLINT NOT NULL DEFAULT 0,
    page_random NUMERIC(15,14) NOT NULL DEFAULT RANDOM(),
    page_touched TIMESTAMPTZ,
    page_latest INTEGER NOT NULL,
    page_len INTEGER NOT NULL
);
ALTER SEQUENCE page_page_id_seq OWNED BY page.page_id;
CREATE UNIQUE INDEX page_unique_name ON page (page_namespace, page_title);
CREATE INDEX page_main_title ON page (page_title text_pattern_ops) WHERE page_namespace = 0;
CREATE INDEX page_talk_title ON page (page_title) WHERE page_namespace = 1;
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
UNIQUE
 DEFAULT nextval('revision_rev_id_seq'),
    rev_page INTEGER NULL REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    rev_text_id INTEGER NULL,
    rev_comment TEXT,
    rev_user INTEGER NOT NULL REFERENCES mwuser(user_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    rev_user_text TEXT NOT NULL,
    rev_timestamp TIMESTAMPTZ NOT NULL,
    rev_minor_edit SMALLINT NOT NULL DEFAULT 0,
    rev_deleted SMALLINT NOT NULL DEFAULT 0,
    rev_len INTEGER NULL,
    rev_parent_id INTEGER NULL
);
CREATE UNIQUE INDEX revision_unique ON revision (rev_page, rev_id);
CREATE INDEX rev_text_id_idx ON revision (rev_text_id);
CREATE INDEX rev_timestamp_idx ON revision (rev_timestamp);
CREATE INDEX rev_user_idx ON revision (rev_user);
CREATE INDEX rev_user_text_idx ON revision (rev_user_text);
CREATE SEQUENCE text_old_id_seq;
CREATE TABLE pagecontent (old_id INTEGER NOT NULL PRIMARY KEY DEFAULT nextval('text_old_id_seq'), old_text TEXT, old_flags TEXT);
CREATE TABLE page_restrictions (
    pr_id INTEGER NOT NULL UNIQUE,
    pr_page INTEGER NULL REFERENCES page (page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    pr_type TEXT NOT NULL,
    pr_level TEXT NOT NULL,
    pr_cascade SMALLINT NOT NULL,
    pr_user INTEGER NULL,
    pr_expiry TIMESTAMPTZ NULL
);
ALTER TABLE page_restrictions ADD CONSTRAINT page_restrictions_pk PRIMARY KEY (pr_page, pr_type);
CREATE TABLE pagelinks (
    pl_from INTEGER NOT NULL 
REFERENCES page(page_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
, pl_namespace 
SMALLINT
 NOT NULL, pl_title TEXT NOT NULL
);
CREATE UNIQUE INDEX pagelink_unique ON pagelinks (pl_from, pl_namespace, pl_title);
CREATE TABLE categorylinks (cl_from INTEGER NOT NULL, cl_to TEXT NOT NULL, cl_sortkey TEXT NULL, cl_timestamp TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX cl_from ON categorylinks (cl_from, cl_to);
CREATE INDEX cl_sortkey ON categorylinks (cl_to, 
cl_sortkey, cl_from
);
CREATE TABLE recentchanges (
    rc_id SERIAL PRIMARY KEY,
    rc_timestamp TIMESTAMPTZ NOT NULL,
    rc_cur_time TIMESTAMPTZ NOT NULL,
    rc_user INTEGER NULL REFERENCES mwuser(user_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    rc_user_text TEXT NOT NULL,
    rc_namespace 
SMALLINT
 NOT NULL,
    rc_title TEXT NOT NULL,
    rc_comment TEXT,
    rc_minor SMALLINT NOT NULL DEFAULT 0,
    rc_type SMALLINT NOT NULL DEFAULT 0,
    rc_ip CIDR,
    rc_params TEXT
);
CREATE INDEX rc_timestamp ON recentchanges (rc_timestamp);
CREATE INDEX rc_timestamp_bot ON recentchanges (rc_timestamp) WHERE rc_type = 3;
CREATE TABLE watchlist (
    wl_user INTEGER NOT NULL REFERENCES mwuser(user_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    wl_namespace SMALLINT NOT NULL DEFAULT 0,
    wl_title TEXT NOT NULL,
    wl_notificationtimestamp TIMESTAMPTZ
);
CREATE UNIQUE INDEX wl_user_namespace_title ON watchlist (
wl_namespace, wl_title, wl_user
);
CREATE TABLE objectcache (keyname TEXT UNIQUE, value BYTEA NOT NULL DEFAULT '', exptime TIMESTAMPTZ NOT NULL
);
CREATE INDEX objectcacheindex ON objectcache (exptime);
CREATE TABLE math (math_inputhash BYTEA NOT NULL UNIQUE, math_outputhash BYTEA NOT NULL, math_html TEXT, math_mathml TEXT);
CREATE TABLE trackbacks (tb_id SERIAL PRIMARY KEY, tb_page INTEGER REFERENCES page(page_id) ON DELETE CASCADE, tb_title TEXT NOT NULL, tb_url TEXT NOT NULL);
CREATE INDEX trackback_page ON trackbacks (tb_page);
CREATE TABLE ipblocks (
    ipb_id SERIAL PRIMARY KEY,
    ipb_address TEXT NULL,
    ipb_user INTEGER NULL REFERENCES mwuser(user_id) ON DELETE SET NULL,
    ipb_by INTEGER NOT NULL REFERENCES mwuser(user_id) ON DELETE CASCADE,
    ipb_reason TEXT NOT NULL,
    ipb_timestamp TIMESTAMPTZ NOT NULL,
    ipb_auto SMALLINT NOT NULL DEFAULT 0,
    ipb_expiry TIMESTAMPTZ NOT NULL,
    ipb_range_start TEXT,
    ipb_range_end TEXT
);
CREATE UNIQUE INDEX ipb_address_unique ON ipblocks (ipb_address, ipb_user, ipb_auto
, ipb_by
);
CREATE INDEX ipb_range ON ipblocks (ipb_range_start, ipb_range_end);
ALTER TABLE page ADD titlevector tsvector;
CREATE FUNCTION ts2_page_title() RETURNS TRIGGER LANGUAGE plpgsql AS $mw$
BEGIN
IF TG_OP = 'INSERT' THEN
  NEW.titlevector = to_tsvector(REPLACE(NEW.page_title,'/',' '));
ELSIF NEW.page_title != OLD.page_title THEN
  NEW.titlevector := to_tsvector(
REPLACE(NEW.page_title,'/',' ')
);
END IF;
RETURN NEW;
END;
$mw$;
CREATE TRIGGER page_title BEFORE INSERT OR UPDATE ON page FOR EACH ROW EXECUTE PROCEDURE ts2_page_title();
CREATE INDEX ts2_page_title ON page USING 
gist
(titlevector);
CREATE FUNCTION add_interwiki (TEXT,INT,SMALLINT) RETURNS INT LANGUAGE SQL AS $mw$ SELECT 1; $mw$;
CREATE VIEW revision_text AS SELECT r.rev_id, r.rev_page, r.rev_user_text, r.rev_timestamp, t.old_text FROM revision r JOIN pagecontent t ON t.old_id = r.rev_text_id;
