-- virtual mail hosting: postfix + dovecot + admin UI
CREATE SCHEMA mail;
CREATE SCHEMA mail_api;
CREATE EXTENSION citext SCHEMA mail;
CREATE EXTENSION pgcrypto SCHEMA mail;
CREATE EXTENSION ltree SCHEMA mail;
SET search_path TO mail, pg_catalog;

CREATE DOMAIN domain_name AS citext
  CONSTRAINT dn CHECK (VALUE ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$')
  CONSTRAINT dn_len CHECK (length(VALUE::text) <= 253);
CREATE DOMAIN local_part AS citext CHECK (VALUE !~ '[@[:space:]]' AND length(VALUE::text) BETWEEN 1 AND 64);
CREATE DOMAIN quota_bytes AS bigint DEFAULT 1073741824 CHECK (VALUE >= 0);
CREATE TYPE spam_action AS ENUM ('none', 'greylist', 'tag', 'move', 'reject', 'discard');
CREATE TYPE auth_scheme AS ENUM ('CRYPT', 'SHA512-CRYPT'
  , 'BLF-CRYPT', 'ARGON2ID'
);

CREATE FUNCTION split_address(addr text, OUT local text, OUT domain text) LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(regexp_replace(addr, '@[^@]*$', '')), lower(substring(addr FROM '[^@]*$')) $$;
CREATE FUNCTION strip_extension(lp text, delim text DEFAULT '+') RETURNS text LANGUAGE sql IMMUTABLE STRICT RETURN split_part(lp, delim, 1);

CREATE TABLE domains (
  id serial PRIMARY KEY,
  name domain_name NOT NULL UNIQUE,
  enabled boolean NOT NULL DEFAULT true,
  max_mailboxes integer CHECK (max_mailboxes > 0),
  dkim_selector text,
  org_path ltree,
  created timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX domains_org ON domains USING gist (org_path);
CREATE TABLE domain_aliases (
  name domain_name PRIMARY KEY,
  target_id integer NOT NULL REFERENCES domains ON DELETE CASCADE
);
CREATE TABLE mailboxes (
  id serial PRIMARY KEY,
  domain_id integer NOT NULL REFERENCES domains ON DELETE CASCADE,
  local local_part NOT NULL,
  scheme auth_scheme NOT NULL DEFAULT 'SHA512-CRYPT',
  secret text NOT NULL,
  display_name text,
  quota quota_bytes NOT NULL,
  enabled boolean NOT NULL DEFAULT true,
  last_login timestamptz,
  language char(2) DEFAULT 'en',
  CONSTRAINT mailboxes_address UNIQUE (domain_id, local)
);
CREATE TABLE aliases (
  id serial PRIMARY KEY,
  domain_id integer NOT NULL REFERENCES domains ON DELETE CASCADE,
  local local_part,
  destinations text[] NOT NULL CHECK (cardinality(destinations) > 0),
  is_catch_all boolean GENERATED ALWAYS AS (local IS NULL) STORED,
  enabled boolean NOT NULL DEFAULT true,
  expires_at timestamptz,
  UNIQUE NULLS NOT DISTINCT (domain_id, local)
);
CREATE INDEX aliases_dest ON aliases USING gin (destinations);
CREATE TABLE vacation (
  mailbox_id integer PRIMARY KEY REFERENCES mailboxes ON DELETE CASCADE,
  subject text NOT NULL, body text NOT NULL,
  period daterange NOT NULL DEFAULT 'empty',
  reply_interval interval NOT NULL DEFAULT '1 day'
);
CREATE TABLE vacation_sent (mailbox_id integer NOT NULL REFERENCES vacation ON DELETE CASCADE, sender citext NOT NULL, sent timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (mailbox_id, sender));
CREATE TABLE sieve_scripts (mailbox_id integer NOT NULL REFERENCES mailboxes ON DELETE CASCADE, name text NOT NULL, script text NOT NULL, active boolean NOT NULL DEFAULT false
  , compiled bytea
 , PRIMARY KEY (mailbox_id, name));
ALTER TABLE sieve_scripts ALTER script SET COMPRESSION lz4, ALTER compiled SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX sieve_one_active ON sieve_scripts (mailbox_id) WHERE active;
CREATE TABLE spam_prefs (
  mailbox_id integer PRIMARY KEY REFERENCES mailboxes ON DELETE CASCADE,
  required_score numeric(4,1) NOT NULL DEFAULT 5.0,
  action spam_action NOT NULL DEFAULT 'move',
  CONSTRAINT score_sane CHECK (required_score BETWEEN -20 AND 50)
);
CREATE TABLE wblist (
  id serial PRIMARY KEY, mailbox_id integer REFERENCES mailboxes ON DELETE CASCADE, pattern citext NOT NULL,
  allow boolean NOT NULL, priority smallint NOT NULL DEFAULT 0
);
CREATE TABLE relay_hosts (id serial PRIMARY KEY, cidr inet NOT NULL UNIQUE, comment text);
CREATE INDEX relay_cidr ON relay_hosts USING gist (cidr inet_ops);
CREATE TABLE login_log (
  id bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL DEFAULT now(), mailbox_id integer, remote inet, service varchar(10) NOT NULL, ok boolean NOT NULL
) PARTITION BY LIST (service);
CREATE TABLE login_log_imap PARTITION OF login_log FOR VALUES IN ('imap', 'imaps');
CREATE TABLE login_log_smtp PARTITION OF login_log FOR VALUES IN ('smtp', 'submission');
CREATE TABLE login_log_other PARTITION OF login_log DEFAULT;
CREATE INDEX login_log_at ON login_log USING brin (at);
CREATE UNLOGGED TABLE quota_usage (username text PRIMARY KEY, bytes bigint NOT NULL DEFAULT 0, messages bigint NOT NULL DEFAULT 0, updated timestamptz DEFAULT now()) WITH (fillfactor = 60);

CREATE FUNCTION hash_password() RETURNS trigger LANGUAGE plpgsql SET search_path = mail, pg_catalog AS $$
BEGIN
  IF NEW.secret !~ '^\$' THEN
    NEW.secret := crypt(NEW.secret, gen_salt('bf', 10)); NEW.scheme := 'BLF-CRYPT';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mailboxes_hash BEFORE INSERT OR UPDATE OF secret ON mailboxes FOR EACH ROW EXECUTE FUNCTION hash_password();
CREATE FUNCTION check_limit() RETURNS trigger LANGUAGE plpgsql SET search_path = mail, pg_catalog AS $$
BEGIN
  IF (SELECT count(*) FROM mailboxes m WHERE m.domain_id = NEW.domain_id) > (SELECT max_mailboxes FROM domains WHERE id = NEW.domain_id) THEN
    RAISE EXCEPTION 'too many mailboxes';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER mailboxes_limit AFTER INSERT ON mailboxes
DEFERRABLE INITIALLY DEFERRED
 FOR EACH ROW EXECUTE FUNCTION check_limit();

CREATE VIEW mail_api.users AS SELECT m.id, (m.local || '@' || d.name)::text AS email, m.display_name,
  '{' || m.scheme || '}' || m.secret AS password, '*:bytes=' || m.quota AS quota_rule, 'maildir:/srv/mail/' || d.name || '/' || m.local AS mail
 FROM mail.mailboxes m JOIN mail.domains d ON d.id = m.domain_id WHERE m.enabled AND
  d.enabled;
CREATE VIEW mail_api.aliases AS
  SELECT a.id, (coalesce(a.local::text, '') || '@' || d.name)::text AS source, x.dest AS destination FROM mail.aliases a JOIN mail.domains d ON d.id = a.domain_id CROSS JOIN LATERAL unnest(a.destinations) AS x(dest) WHERE a.enabled AND (a.expires_at IS NULL OR a.expires_at > now())
  UNION ALL SELECT NULL, '@' || da.name, '@' || d.name FROM mail.domain_aliases da JOIN mail.domains d ON d.id = da.target_id;
CREATE FUNCTION mail_api.users_write() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE a record;
BEGIN
  SELECT * INTO a FROM mail.split_address(NEW.email);
  IF TG_OP = 'INSERT' THEN
    INSERT INTO mail.mailboxes (domain_id, local, secret, display_name) SELECT id, mail.strip_extension(a.local), NEW.password, NEW.display_name FROM mail.domains WHERE name = a.domain::mail.citext;
  ELSE
    UPDATE mail.mailboxes SET display_name = NEW.display_name WHERE id = OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER users_write INSTEAD OF INSERT OR UPDATE ON mail_api.users FOR EACH ROW EXECUTE FUNCTION mail_api.users_write();
CREATE RULE users_delete AS ON DELETE TO mail_api.users DO INSTEAD UPDATE mail.mailboxes SET enabled = false WHERE id = OLD.id;
CREATE FUNCTION merge_quota() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE mail.quota_usage SET bytes = bytes + NEW.bytes, messages = messages + NEW.messages, updated = now() WHERE username = NEW.username; IF FOUND THEN RETURN NULL; END IF; RETURN NEW; END $$;
CREATE TRIGGER mergequota BEFORE INSERT ON quota_usage FOR EACH ROW EXECUTE FUNCTION merge_quota();
