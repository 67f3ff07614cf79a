CREATE SCHEMA lib;
CREATE SCHEMA cfg;
CREATE EXTENSION hstore WITH SCHEMA lib;
CREATE EXTENSION pgcrypto WITH SCHEMA lib;
CREATE EXTENSION intarray WITH SCHEMA lib;
CREATE TABLE cfg.setting (
  scope text NOT NULL,
  key text NOT NULL,
 vals lib.hstore NOT NULL DEFAULT ''::lib.hstore,
  digest bytea,
  PRIMARY KEY (scope, key)
);
CREATE INDEX setting_vals ON cfg.setting USING gist (vals lib.gist_hstore_ops (siglen = 64));
CREATE TABLE cfg.feature (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  members integer[] NOT NULL DEFAULT '{}',
 options lib.hstore[]
);
CREATE INDEX feature_members ON cfg.feature USING gin (members lib.gin__int_ops);
CREATE TABLE cfg.setting_hist (
  at timestamptz NOT NULL DEFAULT now(),
  scope text,
  key text,
 diff lib.hstore
);
CREATE FUNCTION cfg.hash(text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS
$$ SELECT lib.digest($1, 'sha256') $$;
CREATE FUNCTION cfg.hist() RETURNS trigger LANGUAGE plpgsql
 SET search_path = lib, pg_catalog
AS $$
BEGIN
  NEW.digest := cfg.hash(NEW.vals::text);
  INSERT INTO cfg.setting_hist (scope, key, diff)
 VALUES (NEW.scope, NEW.key, NEW.vals - OLD.vals);
  RETURN NEW;
END $$;
CREATE TRIGGER hist BEFORE UPDATE ON cfg.setting FOR EACH ROW
 WHEN (NEW.vals OPERATOR(lib.<>) OLD.vals)
  EXECUTE FUNCTION cfg.hist();
ALTER TABLE cfg.setting ADD CONSTRAINT has_owner CHECK (vals
 OPERATOR(lib.?&) ARRAY['owner', 'unit']
);
CREATE VIEW cfg.flat AS
 SELECT s.scope, s.key, e.key AS k, e.value AS v FROM cfg.setting s, LATERAL lib.each(s.vals) AS e(key, value);
CREATE VIEW cfg.owners AS SELECT scope, key, vals
 OPERATOR(lib.->) 'owner' AS owner
  FROM cfg.setting;
CREATE FUNCTION cfg.get(p_scope text, p_key text) RETURNS
 lib.hstore
  LANGUAGE sql STABLE AS $$ SELECT vals FROM cfg.setting WHERE scope = p_scope AND key = p_key $$;
CREATE TYPE cfg.bundle AS (name text, h
 lib.hstore
);
CREATE DOMAIN cfg.flags AS
 lib.hstore CHECK (NOT (VALUE OPERATOR(lib.?) 'forbidden'));
CREATE TABLE cfg.flagged (id serial PRIMARY KEY, f cfg.flags);
CREATE POLICY flagged_p ON cfg.flagged USING ((f
 OPERATOR(lib.->) 'vis') = 'all'
);
ALTER TABLE cfg.flagged ENABLE ROW LEVEL SECURITY;
