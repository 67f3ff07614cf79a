-- virtual mail hosting: postfix + dovecot + admin UI
CREATE SCHEMA mail;
CREATE SCHEMA mail_api;
CREATE EXTENSION citext SCHEMA mail;
CREATE EXTENSION pgcrypto SCHEMA mail;
SET search_path TO mail, pg_catalog;

CREATE DOMAIN domain_name AS citext
  CONSTRAINT dn CHECK (VALUE ~ '^[a-z0-9.-]+\.[a-z]{2,}$');
CREATE DOMAIN local_part AS citext CHECK (VALUE !~ '[@[:space:]]' AND length(VALUE::text) BETWEEN 1 AND 64);
CREATE DOMAIN quota_mb AS integer DEFAULT 1024 CHECK (VALUE >= 0);
CREATE TYPE spam_action AS ENUM ('none', 'tag', 'move', 'reject');
CREATE TYPE auth_scheme AS ENUM ('CRYPT', 'SHA512-CRYPT'
);

CREATE FUNCTION split_address(addr text, OUT local text, OUT domain text) LANGUAGE sql IMMUTABLE AS $$
  SELECT split_part(addr, '@', 1), split_part(addr, '@', 2) $$;

CREATE TABLE domains (
  id serial PRIMARY KEY,
  name domain_name NOT NULL UNIQUE,
  active boolean NOT NULL DEFAULT true,
  max_mailboxes integer NOT NULL DEFAULT 10,
  backup_mx boolean NOT NULL DEFAULT false,
  created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE domain_aliases (
  name domain_name PRIMARY KEY,
  target integer NOT NULL REFERENCES domains
);
CREATE TABLE mailboxes (
  id serial PRIMARY KEY,
  domain_id integer NOT NULL REFERENCES domains ON DELETE CASCADE,
  local local_part NOT NULL,
  password text NOT NULL,
  display_name text,
  quota quota_mb NOT NULL,
  uid integer NOT NULL DEFAULT 5000, gid integer NOT NULL DEFAULT 5000,
  maildir text NOT NULL,
  enabled boolean NOT NULL DEFAULT true,
  UNIQUE (local, domain_id)
);
CREATE TABLE aliases (
  id serial PRIMARY KEY,
  domain_id integer NOT NULL REFERENCES domains ON DELETE CASCADE,
  local citext NOT NULL,
  goto text NOT NULL,
  enabled boolean NOT NULL DEFAULT true,
  UNIQUE (domain_id, local)
);
CREATE TABLE vacation (
  mailbox_id integer PRIMARY KEY REFERENCES mailboxes ON DELETE CASCADE,
  subject text NOT NULL, body text NOT NULL,
  active boolean NOT NULL DEFAULT false, until date
);
CREATE TABLE vacation_sent (mailbox_id integer NOT NULL REFERENCES vacation ON DELETE CASCADE, sender citext NOT NULL, sent timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (mailbox_id, sender));
CREATE TABLE sieve_scripts (mailbox_id integer NOT NULL REFERENCES mailboxes ON DELETE CASCADE, name text NOT NULL, script text NOT NULL, active boolean NOT NULL DEFAULT false
 , PRIMARY KEY (mailbox_id, name));
ALTER TABLE sieve_scripts ALTER script SET STORAGE EXTENDED;
CREATE UNIQUE INDEX sieve_one_active ON sieve_scripts (mailbox_id) WHERE active;
CREATE TABLE spam_prefs (
  address text PRIMARY KEY,
  required_score numeric(4,1) NOT NULL DEFAULT 5.0,
  action spam_action NOT NULL DEFAULT 'tag'
);
CREATE TABLE wblist (
  id serial PRIMARY KEY, mailbox_id integer REFERENCES mailboxes ON DELETE CASCADE, pattern citext NOT NULL,
  wb char(1) NOT NULL CHECK (wb IN ('W', 'B'))
);
CREATE TABLE relay_hosts (id serial PRIMARY KEY, cidr inet NOT NULL UNIQUE, comment text);
CREATE INDEX relay_cidr ON relay_hosts (cidr);
CREATE TABLE login_log (
  id bigserial PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(), mailbox_id integer, remote inet, service varchar(10) NOT NULL, ok boolean NOT NULL
);
CREATE INDEX login_log_at ON login_log USING brin (at);
CREATE TABLE quota_usage (username text PRIMARY KEY, bytes bigint NOT NULL DEFAULT 0, messages integer NOT NULL DEFAULT 0);

CREATE FUNCTION hash_password() RETURNS trigger LANGUAGE plpgsql SET search_path = mail, pg_catalog AS $$
BEGIN
  IF NEW.password !~ '^\$' THEN NEW.password := crypt(NEW.password, gen_salt('md5')); END IF;
  NEW.maildir := coalesce(NEW.maildir, NEW.domain_id || '/' || NEW.local || '/');
  RETURN NEW;
END $$;
CREATE TRIGGER mailboxes_hash BEFORE INSERT OR UPDATE ON mailboxes FOR EACH ROW EXECUTE FUNCTION hash_password();
CREATE FUNCTION check_limit() RETURNS trigger LANGUAGE plpgsql SET search_path = mail, pg_catalog AS $$
BEGIN
  IF (SELECT count(*) FROM mailboxes m WHERE m.domain_id = NEW.domain_id) > (SELECT max_mailboxes FROM domains WHERE id = NEW.domain_id) THEN
    RAISE EXCEPTION 'too many mailboxes';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER mailboxes_limit AFTER INSERT ON mailboxes
 FOR EACH ROW EXECUTE FUNCTION check_limit();

CREATE VIEW mail_api.users AS SELECT m.id, (m.local || '@' || d.name)::text AS email, m.display_name,
  m.password, m.quota, m.maildir, m.uid, m.gid
 FROM mail.mailboxes m JOIN mail.domains d ON d.id = m.domain_id WHERE m.enabled AND
  d.active;
CREATE VIEW mail_api.aliases AS
  SELECT a.id, (a.local || '@' || d.name)::text AS source, a.goto AS destination FROM mail.aliases a JOIN mail.domains d ON d.id = a.domain_id WHERE a.enabled
  UNION ALL SELECT NULL, '@' || da.name, '@' || d.name FROM mail.domain_aliases da JOIN mail.domains d ON d.id = da.target;
CREATE FUNCTION mail_api.users_write() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE a record;
BEGIN
  SELECT * INTO a FROM mail.split_address(NEW.email);
  IF TG_OP = 'INSERT' THEN
    INSERT INTO mail.mailboxes (domain_id, local, password, display_name) SELECT id, a.local, NEW.password, NEW.display_name FROM mail.domains WHERE name = a.domain::mail.citext;
  ELSE
    UPDATE mail.mailboxes SET display_name = NEW.display_name WHERE id = OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER users_write INSTEAD OF INSERT OR UPDATE ON mail_api.users FOR EACH ROW EXECUTE FUNCTION mail_api.users_write();
CREATE RULE users_delete AS ON DELETE TO mail_api.users DO INSTEAD DELETE FROM mail.mailboxes WHERE id = OLD.id;
CREATE RULE mergequota AS ON INSERT TO quota_usage WHERE EXISTS (SELECT 1 FROM quota_usage q WHERE q.username = NEW.username) DO INSTEAD UPDATE quota_usage SET bytes = quota_usage.bytes + NEW.bytes, messages = quota_usage.messages + NEW.messages WHERE username = NEW.username;
