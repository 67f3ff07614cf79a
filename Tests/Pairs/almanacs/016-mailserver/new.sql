-- virtual mail, hand made
CREATE SCHEMA mail;
CREATE EXTENSION citext SCHEMA mail;
CREATE DOMAIN mail.address AS mail.citext CONSTRAINT has_one_at CHECK (VALUE ~ '^[^@]*@[^@]+$') CONSTRAINT short CHECK (length(VALUE) <= 320);
CREATE TABLE mail.domain (
  domain varchar(253) PRIMARY KEY,
  description text,
  max_mailboxes int NOT NULL DEFAULT 0 CHECK (max_mailboxes >= -1),
  transport text NOT NULL DEFAULT 'lmtp:unix:private/dovecot-lmtp',
  active boolean NOT NULL DEFAULT true,
  created timestamp with time zone NOT NULL DEFAULT now());
CREATE TABLE mail.mailbox (
  username mail.address PRIMARY KEY,
  domain varchar(253) NOT NULL REFERENCES mail.domain ON UPDATE CASCADE ON DELETE CASCADE,
  pw_hash text NOT NULL,
  quota bigint NOT NULL DEFAULT 1073741824,
  maildir text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  local_part text GENERATED ALWAYS AS (split_part((username)::text, '@', 1)) STORED
);
CREATE INDEX mailbox_by_domain ON mail.mailbox (domain) WHERE active;
CREATE UNIQUE INDEX mailbox_dir ON mail.mailbox (domain, maildir);
CREATE TABLE mail.alias (
  address mail.address NOT NULL,
  goto mail.address NOT NULL,
  domain varchar(253) NOT NULL REFERENCES mail.domain ON UPDATE CASCADE ON DELETE CASCADE,
  active boolean NOT NULL DEFAULT true, expires date, PRIMARY KEY (address, goto));
CREATE TABLE mail.quota2 (username varchar(255) PRIMARY KEY, bytes bigint NOT NULL DEFAULT 0, messages bigint NOT NULL DEFAULT 0) WITH (fillfactor = 50, autovacuum_vacuum_threshold = 200);
CREATE FUNCTION mail.merge_quota2() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.messages := abs(coalesce(NEW.messages, 0));
  UPDATE mail.quota2 SET bytes = bytes + NEW.bytes, messages = messages + NEW.messages WHERE username = NEW.username;
  IF found THEN RETURN NULL; END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER mergequota2 BEFORE INSERT ON mail.quota2 FOR EACH ROW EXECUTE FUNCTION mail.merge_quota2();
CREATE TABLE mail.sieve_script (owner mail.address NOT NULL REFERENCES mail.mailbox ON UPDATE CASCADE ON DELETE CASCADE, name text NOT NULL, script text NOT NULL, is_active boolean NOT NULL DEFAULT false, PRIMARY KEY (owner, name));
CREATE UNIQUE INDEX one_active_sieve ON mail.sieve_script (owner) WHERE is_active;
CREATE TYPE mail.policy_action AS ENUM ('permit','greylist','reject','discard');
CREATE TABLE mail.policy (client inet NOT NULL, action mail.policy_action NOT NULL DEFAULT 'greylist', hits bigint NOT NULL DEFAULT 0, seen timestamptz[] NOT NULL DEFAULT ARRAY[]::timestamptz[], EXCLUDE USING gist (client inet_ops WITH &&));
CREATE VIEW mail.pf_virtual AS SELECT address::text AS address, string_agg(goto::text, ',' ORDER BY goto) AS goto FROM mail.alias WHERE active AND (expires IS NULL OR expires >= current_date) GROUP BY address UNION ALL SELECT username::text, username::text FROM mail.mailbox WHERE active;
CREATE VIEW mail.pf_domains AS SELECT domain, transport FROM mail.domain WHERE active;
CREATE VIEW mail.stats AS SELECT d.domain, (SELECT count(*) FROM mail.alias a WHERE a.domain = d.domain) AS aliases, (SELECT count(*) FROM mail.mailbox m WHERE m.domain = d.domain) AS mailboxes, d.max_mailboxes, (SELECT count(*) FROM mail.pf_virtual v WHERE v.address LIKE '%@' || d.domain) AS deliverable FROM mail.domain d;
COMMENT ON TABLE mail.quota2 IS 'dovecot dict; written by the dict process only';
COMMENT ON DOMAIN mail.address IS
'local@domain, or @domain for a catch-all';
CREATE RULE keep_postmaster AS ON DELETE TO mail.alias WHERE old.address LIKE 'abuse@%' OR old.address LIKE 'postmaster@%' DO INSTEAD NOTHING;
