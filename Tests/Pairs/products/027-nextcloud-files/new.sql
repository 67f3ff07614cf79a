CREATE TABLE oc_storages (numeric_id bigserial PRIMARY KEY, id varchar(64), available integer DEFAULT 1 NOT NULL, last_checked integer);
CREATE UNIQUE INDEX storages_id_index ON oc_storages (id);
CREATE TABLE oc_mimetypes (id bigserial PRIMARY KEY, mimetype varchar(255) DEFAULT '' NOT NULL);
CREATE TABLE oc_filecache (
  fileid bigserial,
  storage bigint DEFAULT 0 NOT NULL,
  path varchar(4000) DEFAULT NULL,
  path_hash varchar(32) DEFAULT '' NOT NULL,
  parent bigint DEFAULT 0 NOT NULL,
  name varchar(250) DEFAULT NULL,
  mimetype bigint DEFAULT 0 NOT NULL,
  mimepart bigint DEFAULT 0 NOT NULL,
  size bigint DEFAULT 0 NOT NULL,
  mtime bigint DEFAULT 0 NOT NULL,
  storage_mtime bigint DEFAULT 0 NOT NULL,
  unencrypted_size bigint DEFAULT 0 NOT NULL,
  encrypted integer DEFAULT 0 NOT NULL,
  etag varchar(40) DEFAULT NULL,
  permissions integer DEFAULT 0,
  checksum varchar(255) DEFAULT NULL,
  CONSTRAINT oc_filecache_pkey PRIMARY KEY (fileid)
);
CREATE UNIQUE INDEX fs_storage_path_hash ON oc_filecache (storage, path_hash);
CREATE INDEX fs_parent ON oc_filecache (parent);
CREATE INDEX fs_storage_path_prefix ON oc_filecache (storage, "left"((path)::text, 64));
CREATE INDEX fs_storage_size ON oc_filecache (storage, size, fileid);
CREATE TABLE oc_share (id bigserial PRIMARY KEY, share_type smallint DEFAULT 0 NOT NULL, share_with varchar(255), password varchar(255), uid_owner varchar(64) DEFAULT '' NOT NULL, uid_initiator varchar(64), parent bigint, item_type varchar(64) DEFAULT '' NOT NULL, file_source bigint, permissions smallint DEFAULT 0 NOT NULL, stime bigint DEFAULT 0 NOT NULL, accepted smallint DEFAULT 0 NOT NULL, expiration timestamp, token varchar(32), hide_download smallint DEFAULT 0
, label varchar(255), attributes json, password_expiration_time timestamp, note text
);
CREATE INDEX token_index ON oc_share (token);
CREATE TABLE oc_appconfig (appid varchar(32) DEFAULT '' NOT NULL, configkey varchar(64) DEFAULT '' NOT NULL, configvalue text
, type integer DEFAULT 2 NOT NULL, lazy smallint DEFAULT 0 NOT NULL
, PRIMARY KEY (appid, configkey));
CREATE INDEX ac_lazy_i ON oc_appconfig (lazy) WHERE lazy = 1;
CREATE VIEW oc_tree AS WITH RECURSIVE t(fileid, root, depth, path) AS (
  SELECT fileid, fileid, 0, name::text FROM oc_filecache WHERE parent = -1
  UNION ALL SELECT c.fileid, t.root, t.depth + 1, t.path || '/' || c.name FROM oc_filecache c JOIN t ON t.fileid = c.parent
  WHERE t.depth < 100
) SELECT t.*, f.size, f.mtime FROM t JOIN oc_filecache f USING (fileid);
CREATE VIEW oc_usage AS SELECT root, sum(size) AS bytes, max(depth) AS deepest
, max(to_timestamp(mtime)) AS newest
 FROM oc_tree GROUP BY root;
