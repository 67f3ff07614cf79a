CREATE EXTENSION ltree;
CREATE EXTENSION pgcrypto;
CREATE SCHEMA vault;
CREATE TABLE vault.mount (path ltree PRIMARY KEY, engine text NOT NULL, config jsonb NOT NULL DEFAULT '{}', CHECK (nlevel(path) <= 3));
CREATE TABLE vault.key_ring (key_id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version int NOT NULL, wrapped bytea NOT NULL, retired_at timestamptz, UNIQUE (version));
CREATE TABLE vault.secret (
  path ltree NOT NULL,
  version int NOT NULL
  CHECK (version > 0),
  mount ltree NOT NULL REFERENCES vault.mount ON DELETE CASCADE,
  key_id uuid NOT NULL REFERENCES vault.key_ring,
  ciphertext bytea NOT NULL,
  ttl interval,
  created timestamptz NOT NULL DEFAULT now(),
  destroyed_at timestamptz,
  fingerprint text GENERATED ALWAYS AS (left(encode(sha256(ciphertext), 'hex'), 16)) STORED,
  PRIMARY KEY (path, version)
);
CREATE INDEX secret_path ON vault.secret USING gist (path
gist_ltree_ops(siglen=100)
);
CREATE UNIQUE INDEX secret_live ON vault.secret (path) WHERE destroyed_at IS NULL;
CREATE TABLE vault.lease (lease_id uuid PRIMARY KEY DEFAULT gen_random_uuid(), path ltree NOT NULL, version int NOT NULL, holder text NOT NULL, granted timestamptz NOT NULL DEFAULT now(), until timestamptz NOT NULL,
 FOREIGN KEY (path, version) REFERENCES vault.secret
 ON DELETE CASCADE
);
CREATE TABLE vault.access_log (at timestamptz NOT NULL DEFAULT clock_timestamp(), actor text NOT NULL, op text NOT NULL, path ltree, remote inet);
CREATE INDEX access_log_at ON vault.access_log USING brin (at);
CREATE FUNCTION vault.put(p_path ltree, p_key uuid, p_ct bytea) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v int;
BEGIN
  SELECT coalesce(max(version), 0) + 1 INTO v FROM vault.secret WHERE path = p_path;
  UPDATE vault.secret SET destroyed_at = now() WHERE path = p_path AND destroyed_at IS NULL;
  INSERT INTO vault.secret (path, version, mount, key_id, ciphertext) VALUES (p_path, v, subpath(p_path, 0, 1), p_key, p_ct);
  RETURN v;
END $$;
CREATE FUNCTION vault.no_mutation() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only'; END $$;
CREATE TRIGGER access_log_ro BEFORE UPDATE OR DELETE ON vault.access_log FOR EACH ROW EXECUTE FUNCTION vault.no_mutation();
CREATE TRIGGER access_log_notrunc BEFORE TRUNCATE ON vault.access_log EXECUTE FUNCTION vault.no_mutation();
CREATE VIEW vault.current AS SELECT DISTINCT ON (path) path, version, key_id, created,
  created + ttl AS expires, fingerprint FROM vault.secret WHERE destroyed_at IS NULL
  ORDER BY path, version DESC;
CREATE VIEW vault.expired AS SELECT path, version, expires FROM vault.current WHERE expires < now();
