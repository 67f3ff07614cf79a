CREATE SCHEMA lib;
CREATE SCHEMA cfg;
CREATE EXTENSION hstore WITH SCHEMA public;
CREATE EXTENSION pgcrypto WITH SCHEMA public;
CREATE EXTENSION fuzzystrmatch WITH SCHEMA lib;
CREATE TABLE cfg.setting (
  scope text NOT NULL,
  key text NOT NULL,
 vals public.hstore NOT NULL DEFAULT ''::public.hstore,
  digest bytea,
  PRIMARY KEY (scope, key)
);
CREATE INDEX setting_vals ON cfg.setting USING gin (vals);
CREATE TABLE cfg.feature (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  members integer[] NOT NULL DEFAULT '{}',
 options public.hstore[]
);
CREATE INDEX feature_members ON cfg.feature USING gin (members);
CREATE TABLE cfg.setting_hist (
  at timestamptz NOT NULL DEFAULT now(),
  scope text,
  key text,
 diff public.hstore
);
CREATE FUNCTION cfg.hash(text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS
$$ SELECT public.digest($1, 'sha1') $$;
CREATE FUNCTION cfg.hist() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  NEW.digest := cfg.hash(NEW.vals::text);
  INSERT INTO cfg.setting_hist (scope, key, diff)
 VALUES (NEW.scope, NEW.key, NEW.vals OPERATOR(public.-) OLD.vals);
  RETURN NEW;
END $$;
CREATE TRIGGER hist BEFORE UPDATE ON cfg.setting FOR EACH ROW
 WHEN (NEW.vals OPERATOR(public.<>) OLD.vals)
  EXECUTE FUNCTION cfg.hist();
ALTER TABLE cfg.setting ADD CONSTRAINT has_owner CHECK (vals
 OPERATOR(public.?) 'owner'
);
CREATE VIEW cfg.flat AS
 SELECT s.scope, s.key, e.key AS k, e.value AS v FROM cfg.setting s, LATERAL public.each(s.vals) AS e(key, value);
CREATE VIEW cfg.owners AS SELECT scope, key, vals
 OPERATOR(public.->) 'owner' AS owner
  FROM cfg.setting;
CREATE FUNCTION cfg.get(p_scope text, p_key text) RETURNS
 public.hstore
  LANGUAGE sql STABLE AS $$ SELECT vals FROM cfg.setting WHERE scope = p_scope AND key = p_key $$;
CREATE TYPE cfg.bundle AS (name text, h
 public.hstore
);
CREATE DOMAIN cfg.flags AS
 public.hstore CHECK (NOT (VALUE OPERATOR(public.?) 'forbidden'));
CREATE TABLE cfg.flagged (id serial PRIMARY KEY, f cfg.flags);
CREATE POLICY flagged_p ON cfg.flagged USING ((f
 OPERATOR(public.->) 'vis') = 'all'
);
ALTER TABLE cfg.flagged ENABLE ROW LEVEL SECURITY;
