-- v1
CREATE EXTENSION pgcrypto;
CREATE SCHEMA vault;
CREATE SCHEMA audit;
CREATE TABLE vault.secret (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    path text NOT NULL,
    value bytea NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    creator text DEFAULT CURRENT_USER,
    UNIQUE (path)
);
CREATE TABLE audit.log (
    id bigserial PRIMARY KEY,
    tbl name NOT NULL,
    op "char" NOT NULL,
    row_old jsonb,
    row_new jsonb,
    at timestamptz DEFAULT now()
);
CREATE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.log (tbl, op, row_old, row_new) VALUES (TG_TABLE_NAME, left(TG_OP, 1), to_jsonb(OLD), to_jsonb(NEW));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON vault.secret FOR EACH ROW EXECUTE FUNCTION audit.record();
-- v2 lease
CREATE TABLE vault.lease (id serial, secret uuid REFERENCES vault.secret ON DELETE CASCADE, holder text NOT NULL, until timestamptz NOT NULL, CHECK (until > '2000-01-01'));
ALTER TABLE vault.lease ADD PRIMARY KEY (id);
CREATE INDEX lease_until ON vault.lease (until);
CREATE FUNCTION vault.put(p text, v text, k text) RETURNS uuid LANGUAGE sql AS $$
  INSERT INTO vault.secret (path, value) VALUES (p, pgp_sym_encrypt(v, k)) RETURNING id
$$;
CREATE FUNCTION vault.get(p text, k text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT pgp_sym_decrypt(value, k) FROM vault.secret WHERE path = p
$$;
-- v3 drop creator
ALTER TABLE vault.secret DROP COLUMN creator;
CREATE VIEW vault.active AS SELECT s.id, s.path, l.holder, l.until FROM vault.secret s JOIN vault.lease l ON l.secret = s.id WHERE l.until > now();
-- v4 versions: one path, many secrets
ALTER TABLE vault.secret ADD COLUMN version integer DEFAULT 1 NOT NULL;
ALTER TABLE vault.secret DROP CONSTRAINT secret_path_key;
ALTER TABLE vault.secret ADD UNIQUE (path, version);
ALTER TABLE vault.secret ADD COLUMN path_hash bytea GENERATED ALWAYS AS (digest(path, 'sha256')) STORED;
CREATE INDEX ON vault.secret USING hash (path_hash);
-- v5 overload of get with a version
CREATE FUNCTION vault.get(p text, k text, ver integer) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT pgp_sym_decrypt(value, k) FROM vault.secret WHERE path = p AND version = ver
$$;
CREATE OR REPLACE FUNCTION vault.get(p text, k text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER COST 500 AS $$
  SELECT pgp_sym_decrypt(value, k) FROM vault.secret WHERE path = p ORDER BY version DESC LIMIT 1
$$;
DROP FUNCTION vault.put(text, text, text);
CREATE PROCEDURE vault.put(IN p text, IN v text, IN k text, INOUT ver integer DEFAULT NULL) LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(max(version), 0) + 1 INTO ver FROM vault.secret WHERE path = p;
  INSERT INTO vault.secret (path, value, version) VALUES (p, pgp_sym_encrypt(v, k), ver);
END $$;
-- v6 lease as a range, no overlaps
CREATE EXTENSION btree_gist SCHEMA public;
ALTER TABLE vault.lease ADD COLUMN during tstzrange;
DROP VIEW vault.active;
ALTER TABLE vault.lease DROP COLUMN until;
ALTER TABLE vault.lease ALTER COLUMN during SET NOT NULL;
ALTER TABLE vault.lease ADD CONSTRAINT lease_excl EXCLUDE USING gist (secret WITH =, holder WITH =, during WITH &&);
CREATE VIEW vault.active AS SELECT s.id, s.path, l.holder, upper(l.during) AS until FROM vault.secret s JOIN vault.lease l ON l.secret = s.id WHERE l.during @> now();
-- v7 audit to monthly partitions
ALTER TABLE audit.log RENAME TO log_2023;
ALTER SEQUENCE audit.log_id_seq OWNED BY NONE;
CREATE TABLE audit.log (id bigint DEFAULT nextval('audit.log_id_seq') NOT NULL, tbl name NOT NULL, op "char" NOT NULL, row_old jsonb, row_new jsonb, at timestamptz DEFAULT now() NOT NULL, usr name DEFAULT SESSION_USER) PARTITION BY RANGE (at);
CREATE TABLE audit.log_2024_01 PARTITION OF audit.log FOR VALUES FROM ('2024-01-01+00') TO ('2024-02-01+00');
CREATE TABLE audit.log_default PARTITION OF audit.log DEFAULT;
CREATE INDEX ON audit.log (tbl, at);
ALTER TABLE audit.log_2023 ALTER COLUMN id DROP DEFAULT;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON vault.lease FOR EACH ROW EXECUTE FUNCTION audit.record();
COMMENT ON TABLE audit.log_2023 IS 'before partitioning';
