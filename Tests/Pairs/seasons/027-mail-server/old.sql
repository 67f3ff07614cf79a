CREATE TABLE domains (domain varchar(255) PRIMARY KEY, description varchar(255), active boolean NOT NULL DEFAULT true, created timestamptz DEFAULT now());
CREATE TABLE mailbox (username varchar(255) PRIMARY KEY, password varchar(255) NOT NULL, maildir varchar(255) NOT NULL DEFAULT '', quota bigint NOT NULL DEFAULT 0, domain varchar(255) REFERENCES domains);
CREATE TABLE alias (address varchar(255) PRIMARY KEY, goto text NOT NULL, domain varchar(255) NOT NULL REFERENCES domains, active boolean NOT NULL DEFAULT true);
CREATE INDEX alias_domain_active ON alias (domain, active);
CREATE TABLE quota (username varchar(100), path varchar(100), current bigint, PRIMARY KEY (username, path));
CREATE FUNCTION merge_quota() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE quota SET current = NEW.current + current WHERE username = NEW.username AND path = NEW.path; IF found THEN RETURN NULL; END IF; RETURN NEW; END $$;
CREATE TRIGGER mergequota BEFORE INSERT ON quota FOR EACH ROW EXECUTE PROCEDURE merge_quota();
CREATE VIEW virtual_users AS SELECT username, password, maildir, '*:bytes=' || quota AS quota_rule FROM mailbox;
