-- every trigger flavour changes flavour: row/statement, before/after, constraint, transition tables, WHEN, enable modes
CREATE SCHEMA auth;
CREATE TYPE auth.event AS ENUM ('login','fail','lock','reset','mfa');
CREATE TABLE auth.users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email text COLLATE "C" NOT NULL, locked_until timestamptz, fails integer NOT NULL DEFAULT 0, last_login timestamptz, locked boolean GENERATED ALWAYS AS (locked_until IS NOT NULL) STORED
);
CREATE UNIQUE INDEX users_email_key ON auth.users (lower(email));
CREATE TABLE auth.credentials (
  usr uuid REFERENCES auth.users ON DELETE CASCADE,
  kind text CHECK (kind IN ('pw','totp','key')),
  secret bytea NOT NULL,
  added timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (usr, kind, added));
CREATE TABLE auth.sessions (
  token uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE DEFERRABLE, ip inet, created timestamptz NOT NULL DEFAULT now(), ttl interval NOT NULL DEFAULT '1 day', CHECK (ttl > '0'::interval)
);
CREATE TABLE auth.log (
  id bigint GENERATED ALWAYS AS IDENTITY, user_id uuid, ev auth.event NOT NULL, at timestamptz NOT NULL DEFAULT now(), detail jsonb, PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE TABLE auth.log_default PARTITION OF auth.log DEFAULT;
CREATE FUNCTION auth.log_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO auth.log (user_id, ev, detail) SELECT n.id, 'lock', to_jsonb(o) FROM n JOIN o USING (id) WHERE n.locked AND NOT o.locked; RETURN NULL; END $$;
CREATE FUNCTION auth.on_session() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_WHEN = 'BEFORE' THEN IF (SELECT count(*) FROM auth.sessions WHERE user_id = NEW.user_id) > TG_ARGV[0]::integer THEN RAISE EXCEPTION 'too many'; END IF; RETURN NEW; END IF; UPDATE auth.users SET last_login = NEW.created WHERE id = NEW.user_id; RETURN NULL; END $$;
CREATE FUNCTION auth.forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only: %', TG_TABLE_NAME; END $$;
CREATE TRIGGER t2 AFTER UPDATE ON auth.users REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION auth.log_change();
CREATE TRIGGER t3 BEFORE INSERT ON auth.sessions FOR EACH ROW EXECUTE FUNCTION auth.on_session('25');
CREATE TRIGGER t4 AFTER INSERT OR UPDATE OF token, ttl ON auth.sessions FOR EACH ROW WHEN (NEW.ttl > '1 hour'::interval AND NEW.ip << '10.0.0.0/8'::inet) EXECUTE FUNCTION auth.on_session();
CREATE TRIGGER t5 BEFORE UPDATE OR DELETE ON auth.log FOR EACH ROW EXECUTE FUNCTION auth.forbid();
CREATE TRIGGER t6 BEFORE TRUNCATE ON auth.log_default FOR EACH STATEMENT EXECUTE FUNCTION auth.forbid();
CREATE CONSTRAINT TRIGGER t7 AFTER INSERT OR UPDATE ON auth.credentials FROM auth.users NOT DEFERRABLE FOR EACH ROW WHEN (NEW.kind <> 'pw') EXECUTE FUNCTION auth.on_session('x');
ALTER TABLE auth.users ENABLE ALWAYS TRIGGER t2;
ALTER TABLE auth.sessions DISABLE TRIGGER t4;
ALTER TABLE auth.log_default DISABLE TRIGGER t5;
CREATE VIEW auth.active AS
  SELECT u.email, s.token, s.created + s.ttl AS expires, s.ip
  FROM auth.sessions s
  JOIN auth.users u ON u.id = s.user_id
  WHERE s.created + s.ttl > now() AND NOT u.locked;
CREATE FUNCTION auth.end_session() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE auth.sessions SET ttl = '1 second' WHERE token = OLD.token; RETURN NULL; END $$;
CREATE TRIGGER t8 INSTEAD OF UPDATE OR DELETE ON auth.active FOR EACH ROW EXECUTE FUNCTION auth.end_session();
COMMENT ON TRIGGER t2 ON auth.users IS 'always';
COMMENT ON TRIGGER t5 ON auth.log IS 'cloned to partitions';
