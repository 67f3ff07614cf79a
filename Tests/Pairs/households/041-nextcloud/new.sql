CREATE EXTENSION pg_trgm;
CREATE TABLE oc_storages (id varchar(64), numeric_id
bigserial PRIMARY KEY,
 available integer DEFAULT 1 NOT NULL, last_checked integer, CONSTRAINT storages_id_index UNIQUE (id));
CREATE TABLE oc_mimetypes (id
bigserial
 PRIMARY KEY, mimetype varchar(255) DEFAULT '' NOT NULL UNIQUE);
CREATE TABLE oc_filecache (fileid
bigserial PRIMARY KEY,
 storage bigint DEFAULT 0 NOT NULL, path varchar(4000), path_hash varchar(32) DEFAULT '' NOT NULL, parent bigint DEFAULT 0 NOT NULL, name varchar(250), mimetype bigint DEFAULT 0 NOT NULL, size bigint DEFAULT 0 NOT NULL, mtime bigint DEFAULT 0 NOT NULL, encrypted integer DEFAULT 0 NOT NULL, unencrypted_size bigint DEFAULT 0 NOT NULL, etag varchar(40), permissions integer DEFAULT 0
, checksum varchar(255), extension varchar(32) GENERATED ALWAYS AS (lower(substring(name from '\.([^.]{1,32})$'))) STORED
);
CREATE UNIQUE INDEX fs_storage_path_hash ON oc_filecache (storage, path_hash);
CREATE INDEX fs_parent ON oc_filecache (parent);
CREATE INDEX fs_name_trgm ON oc_filecache USING gin (name gin_trgm_ops);
CREATE INDEX fs_storage_size ON oc_filecache (storage, size, fileid);
CREATE TABLE oc_filecache_extended (fileid bigint PRIMARY KEY REFERENCES oc_filecache ON DELETE CASCADE, metadata_etag varchar(40), creation_time bigint DEFAULT 0 NOT NULL, upload_time bigint DEFAULT 0 NOT NULL);
CREATE TYPE share_kind AS ENUM ('user','group','link','email','remote');
CREATE TABLE oc_share (id bigserial PRIMARY KEY, share_type share_kind DEFAULT 'user' NOT NULL, share_with varchar(255), uid_owner varchar(64) DEFAULT '' NOT NULL, uid_initiator varchar(64), parent bigint REFERENCES oc_share, item_type varchar(64) DEFAULT '' NOT NULL, file_source bigint REFERENCES oc_filecache, permissions smallint DEFAULT 0 NOT NULL, stime bigint DEFAULT 0 NOT NULL, accepted smallint DEFAULT 0 NOT NULL, expiration timestamp, token varchar(32), note text, label varchar(255), attributes json);
CREATE INDEX token_index ON oc_share (token)
WHERE token IS NOT NULL
;
CREATE TABLE oc_users (uid varchar(64) DEFAULT '' NOT NULL PRIMARY KEY, displayname varchar(64)
, uid_lower varchar(64) GENERATED ALWAYS AS (lower(uid)) STORED
);
CREATE TABLE oc_groups (gid varchar(64) DEFAULT '' NOT NULL PRIMARY KEY, displayname varchar(255) DEFAULT 'name' NOT NULL);
CREATE TABLE oc_group_user (gid varchar(64) DEFAULT '' NOT NULL REFERENCES oc_groups, uid varchar(64) DEFAULT '' NOT NULL REFERENCES oc_users, PRIMARY KEY (gid, uid));
CREATE INDEX gu_uid_index ON oc_group_user (uid);
CREATE TABLE oc_calendars (id bigserial PRIMARY KEY, principaluri varchar(255), displayname varchar(255), uri varchar(255), components varchar(64), transparent smallint DEFAULT 0 NOT NULL, synctoken integer DEFAULT 1 NOT NULL, UNIQUE (principaluri, uri));
ALTER TABLE oc_calendars ADD COLUMN deleted_at integer, DROP COLUMN transparent;
CREATE TABLE oc_calendarobjects (id bigserial PRIMARY KEY, calendarid bigint NOT NULL REFERENCES oc_calendars, calendartype integer DEFAULT 0 NOT NULL, calendardata bytea, uri varchar(255), lastmodified bigint, etag varchar(32), size bigint NOT NULL, classification integer DEFAULT 0, uid varchar(255), UNIQUE (calendarid, calendartype, uri));
CREATE VIEW user_files AS SELECT f.fileid, s.id AS storage, f.path, m.mimetype, f.size FROM oc_filecache f JOIN oc_storages s ON s.numeric_id = f.storage JOIN oc_mimetypes m ON m.id = f.mimetype;
CREATE MATERIALIZED VIEW storage_usage AS SELECT storage, sum(size) AS bytes, count(*) AS files FROM user_files GROUP BY storage;
CREATE FUNCTION fullpath(f bigint) RETURNS text LANGUAGE sql STABLE AS $$ SELECT storage || '/' || path FROM public.user_files WHERE fileid = f $$;
