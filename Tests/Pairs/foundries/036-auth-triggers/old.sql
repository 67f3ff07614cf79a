-- every trigger flavour changes flavour: row/statement, before/after, constraint, transition tables, WHEN, enable modes
CREATE SCHEMA auth;
CREATE TYPE auth.event AS ENUM ('login','logout','fail','lock','unlock','reset');
CREATE TABLE auth.users (
  id serial PRIMARY KEY, email varchar(200) NOT NULL UNIQUE, pw_hash char(60) NOT NULL, locked boolean NOT NULL DEFAULT false, fails smallint NOT NULL DEFAULT 0, last_login timestamp
);
CREATE TABLE auth.sessions (
  token char(32) PRIMARY KEY, user_id integer NOT NULL REFERENCES auth.users ON DELETE CASCADE, ip varchar(40), created timestamp DEFAULT now(), expires timestamp NOT NULL DEFAULT now() + interval '1 day'
);
CREATE TABLE auth.log (
  id bigserial PRIMARY KEY, user_id integer, ev auth.event NOT NULL, at timestamp DEFAULT now(), detail text
);
CREATE FUNCTION auth.log_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO auth.log (user_id, ev) VALUES (NEW.id, CASE WHEN NEW.locked THEN 'lock' ELSE 'unlock' END::auth.event); RETURN NULL; END $$;
CREATE FUNCTION auth.low_email() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.email := lower(NEW.email); RETURN NEW; END $$;
CREATE FUNCTION auth.session_limit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM auth.sessions WHERE user_id = NEW.user_id) > 10 THEN RAISE EXCEPTION 'too many'; END IF; RETURN NEW; END $$;
CREATE FUNCTION auth.forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only: %', TG_ARGV[0]; END $$;
CREATE FUNCTION auth.on_login() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE auth.users SET last_login = NEW.created WHERE id = NEW.user_id; RETURN NEW; END $$;
CREATE TRIGGER t1 BEFORE INSERT OR UPDATE OF email ON auth.users FOR EACH ROW EXECUTE FUNCTION auth.low_email();
CREATE TRIGGER t2 AFTER UPDATE ON auth.users FOR EACH ROW WHEN (OLD.locked IS DISTINCT FROM NEW.locked) EXECUTE FUNCTION auth.log_change();
CREATE TRIGGER t3 BEFORE INSERT ON auth.sessions FOR EACH ROW EXECUTE FUNCTION auth.session_limit();
CREATE TRIGGER t4 AFTER INSERT ON auth.sessions FOR EACH ROW EXECUTE FUNCTION auth.on_login();
CREATE TRIGGER t5 BEFORE UPDATE OR DELETE ON auth.log FOR EACH ROW EXECUTE FUNCTION auth.forbid('log');
CREATE TRIGGER t6 BEFORE TRUNCATE ON auth.log FOR EACH STATEMENT EXECUTE FUNCTION auth.forbid('log', 'truncate');
CREATE CONSTRAINT TRIGGER t7 AFTER INSERT ON auth.users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION auth.log_change();
ALTER TABLE auth.users DISABLE TRIGGER t2;
ALTER TABLE auth.sessions ENABLE REPLICA TRIGGER t4;
ALTER TABLE auth.log ENABLE ALWAYS TRIGGER t5;
CREATE VIEW auth.active AS
  SELECT u.email, s.token, s.expires
  FROM auth.sessions s
  JOIN auth.users u ON u.id = s.user_id
  WHERE s.expires > now() AND NOT u.locked;
CREATE FUNCTION auth.end_session() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM auth.sessions WHERE token = OLD.token; RETURN OLD; END $$;
CREATE TRIGGER t8 INSTEAD OF DELETE ON auth.active FOR EACH ROW EXECUTE FUNCTION auth.end_session();
COMMENT ON TRIGGER t2 ON auth.users IS 'disabled for import';
COMMENT ON TRIGGER t8 ON auth.active IS 'logout by delete';
