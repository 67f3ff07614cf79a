-- virtual mail, hand made
CREATE SCHEMA mail;
CREATE DOMAIN mail.address AS varchar(255) CHECK (VALUE LIKE '%@%');
CREATE TABLE mail.domain (
  domain varchar(80) PRIMARY KEY,
  description text,
  aliases int NOT NULL DEFAULT 0,
  mailboxes int NOT NULL DEFAULT 0,
  transport varchar(255),
  active boolean DEFAULT true,
  created timestamp with time zone DEFAULT now());
CREATE TABLE mail.mailbox (
  username mail.address PRIMARY KEY,
  domain varchar(80) NOT NULL REFERENCES mail.domain ON DELETE CASCADE,
  pw_hash text NOT NULL,
  quota int NOT NULL DEFAULT 0,
  maildir text NOT NULL UNIQUE,
  active smallint NOT NULL DEFAULT 1
);
CREATE INDEX ON mail.mailbox (domain);
CREATE TABLE mail.alias (
  address mail.address PRIMARY KEY,
  goto text NOT NULL,
  domain varchar(80) NOT NULL REFERENCES mail.domain ON DELETE CASCADE,
  active boolean NOT NULL DEFAULT true
);
CREATE TABLE mail.quota2 (username varchar(100) PRIMARY KEY, bytes bigint NOT NULL DEFAULT 0, messages integer NOT NULL DEFAULT 0);
CREATE FUNCTION mail.merge_quota2() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.messages < 0 OR NEW.messages IS NULL THEN
    IF NEW.messages IS NULL THEN NEW.messages = 0; ELSE NEW.messages = -NEW.messages; END IF;
    RETURN NEW;
  END IF;
  LOOP
    UPDATE mail.quota2 SET bytes = bytes + NEW.bytes, messages = messages + NEW.messages WHERE username = NEW.username;
    IF found THEN RETURN NULL; END IF;
    RETURN NEW;
  END LOOP;
END;
$$;
CREATE TRIGGER mergequota2 BEFORE INSERT ON mail.quota2 FOR EACH ROW EXECUTE FUNCTION mail.merge_quota2();
CREATE TABLE mail.vacation (email mail.address PRIMARY KEY REFERENCES mail.mailbox ON DELETE CASCADE, subject varchar(255) NOT NULL, body text NOT NULL DEFAULT '', active boolean NOT NULL DEFAULT false);
CREATE TABLE mail.vacation_notification (on_vacation mail.address NOT NULL REFERENCES mail.vacation ON DELETE CASCADE, notified varchar(255) NOT NULL, notified_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (on_vacation, notified));
CREATE VIEW mail.pf_virtual AS SELECT address, goto FROM mail.alias WHERE active UNION ALL SELECT username, username FROM mail.mailbox WHERE active = 1;
CREATE VIEW mail.pf_domains AS SELECT domain, transport FROM mail.domain WHERE active;
CREATE VIEW mail.stats AS SELECT d.domain, d.aliases, d.mailboxes, (SELECT count(*) FROM mail.pf_virtual v WHERE v.address LIKE '%@' || d.domain) AS deliverable FROM mail.domain d;
COMMENT ON TABLE mail.quota2 IS 'dovecot dict';
COMMENT ON DOMAIN mail.address IS
'something@somewhere';
CREATE RULE keep_postmaster AS ON DELETE TO mail.alias WHERE old.address LIKE 'postmaster@%' DO INSTEAD NOTHING;
