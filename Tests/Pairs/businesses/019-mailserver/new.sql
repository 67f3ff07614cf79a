-- postfix/dovecot
CREATE TABLE domain (domain varchar(255) NOT NULL PRIMARY KEY, description varchar(255) NOT NULL DEFAULT '', aliases integer NOT NULL DEFAULT 0, mailboxes integer NOT NULL DEFAULT 0, maxquota bigint NOT NULL DEFAULT 0, transport varchar(255) DEFAULT NULL, backupmx boolean NOT NULL DEFAULT false, created timestamp with time zone DEFAULT now(), modified timestamp with time zone DEFAULT now(), active boolean NOT NULL DEFAULT true);
COMMENT ON TABLE domain IS 'Postfix Admin - Virtual Domains';
CREATE INDEX domain_domain_active ON domain (domain, active);
CREATE TABLE admin (username varchar(255) NOT NULL PRIMARY KEY, password varchar(255) NOT NULL DEFAULT '', superadmin boolean NOT NULL DEFAULT false, created timestamptz DEFAULT now(), modified timestamptz DEFAULT now(), active boolean NOT NULL DEFAULT true);
CREATE TABLE domain_admins (username varchar(255) NOT NULL, domain varchar(255) NOT NULL REFERENCES domain(domain), created timestamptz DEFAULT now(), active boolean NOT NULL DEFAULT true);
CREATE TABLE alias (address varchar(255) NOT NULL, goto text NOT NULL, domain varchar(255) NOT NULL, active boolean NOT NULL DEFAULT true, CONSTRAINT alias_key PRIMARY KEY (address), CONSTRAINT alias_domain_fkey FOREIGN KEY (domain) REFERENCES domain(domain));
CREATE INDEX alias_domain_idx ON alias (domain);
CREATE TABLE mailbox (username varchar(255) NOT NULL, password varchar(255) NOT NULL DEFAULT '', name varchar(255) NOT NULL DEFAULT '', maildir varchar(255) NOT NULL DEFAULT '', local_part varchar(255) NOT NULL, quota bigint NOT NULL DEFAULT 0, domain varchar(255), created timestamptz DEFAULT now(), active boolean NOT NULL DEFAULT true, CONSTRAINT mailbox_key PRIMARY KEY (username), CONSTRAINT mailbox_domain_fkey FOREIGN KEY (domain) REFERENCES domain(domain));
CREATE INDEX mailbox_domain_idx ON mailbox (domain);
CREATE TABLE vacation (email varchar(255) PRIMARY KEY, subject varchar(255) NOT NULL, body text NOT NULL, activefrom timestamptz DEFAULT now(), activeuntil timestamptz DEFAULT now(), interval_time integer NOT NULL DEFAULT 0, domain varchar(255) REFERENCES domain(domain), active boolean DEFAULT true);
CREATE TABLE vacation_notification (on_vacation varchar(255) NOT NULL REFERENCES vacation(email) ON DELETE CASCADE, notified varchar(255) NOT NULL, notified_at timestamptz NOT NULL DEFAULT now(), CONSTRAINT vacation_notification_pkey PRIMARY KEY (on_vacation, notified));
CREATE TABLE quota2 (username varchar(255) PRIMARY KEY, bytes bigint NOT NULL DEFAULT 0, messages integer NOT NULL DEFAULT 0);
CREATE TABLE log (id bigserial PRIMARY KEY, "timestamp" timestamptz DEFAULT now(), username varchar(255) NOT NULL DEFAULT '', domain varchar(255) NOT NULL DEFAULT '', action varchar(255) NOT NULL DEFAULT '', data text NOT NULL DEFAULT '');
CREATE FUNCTION merge_quota2() RETURNS trigger AS $$
BEGIN
  IF NEW.messages < 0 OR NEW.messages IS NULL THEN
    RETURN NEW;
  END IF;
  LOOP
    UPDATE quota2 SET bytes = bytes + NEW.bytes, messages = messages + NEW.messages WHERE username = NEW.username;
    IF found THEN RETURN NULL; END IF;
    RETURN NEW;
  END LOOP;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER mergequota2 BEFORE INSERT ON quota2 FOR EACH ROW EXECUTE PROCEDURE merge_quota2();
CREATE VIEW virtual_users AS SELECT username, domain, password, '/var/vmail/' || maildir AS home, quota FROM mailbox WHERE active;
CREATE VIEW virtual_aliases AS SELECT address, goto FROM alias WHERE active UNION SELECT username, username FROM mailbox WHERE active;

CREATE TABLE alias_domain (alias_domain varchar(255) NOT NULL PRIMARY KEY REFERENCES domain(domain) ON DELETE CASCADE, target_domain varchar(255) NOT NULL REFERENCES domain(domain) ON DELETE CASCADE, active boolean NOT NULL DEFAULT true, CHECK (alias_domain <> target_domain));
CREATE INDEX alias_domain_active ON alias_domain (alias_domain, active);
COMMENT ON TABLE alias_domain IS 'Postfix Admin - Domain Aliases';
CREATE TABLE fetchmail (id serial PRIMARY KEY, mailbox varchar(255) NOT NULL, src_server varchar(255) NOT NULL, poll_time integer NOT NULL DEFAULT 10, returned_text text);
COMMENT ON TABLE log IS NULL;
