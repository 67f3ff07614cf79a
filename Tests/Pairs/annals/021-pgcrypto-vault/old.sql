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
