CREATE EXTENSION citext;
CREATE TYPE quota_t AS (bytes bigint, messages bigint);
CREATE TABLE domains (
    name citext PRIMARY KEY,
    active boolean NOT NULL DEFAULT true,
    max_quota bigint
);
CREATE TABLE mailboxes (
    username citext PRIMARY KEY,
    domain citext NOT NULL REFERENCES domains ON DELETE CASCADE,
    name text NOT NULL DEFAULT '',
    maildir text NOT NULL,
    quota quota_t,
    active boolean NOT NULL DEFAULT true,
    created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE aliases (
    address citext PRIMARY KEY,
    goto text NOT NULL,
    domain citext NOT NULL REFERENCES domains ON DELETE CASCADE,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE greylist (
    client inet NOT NULL,
    sender citext NOT NULL,
    rcpt citext NOT NULL,
    first_seen timestamptz NOT NULL DEFAULT now(),
    hits integer NOT NULL DEFAULT 1,
    PRIMARY KEY (client, sender, rcpt)
);
CREATE INDEX mailboxes_domain ON mailboxes (domain) WHERE active;
CREATE VIEW virtual_alias AS SELECT address, goto FROM aliases WHERE active UNION ALL SELECT username, username::text FROM mailboxes WHERE active;
CREATE VIEW domain_usage AS SELECT domain, count(*) AS boxes, sum((quota).bytes) AS bytes FROM mailboxes GROUP BY domain;
CREATE FUNCTION mailbox_exists(citext) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT FROM mailboxes WHERE username = $1 AND active) $$;
CREATE FUNCTION check_alias() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.goto = '' THEN RAISE EXCEPTION 'empty goto';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER check_alias BEFORE INSERT OR UPDATE ON aliases FOR EACH ROW EXECUTE FUNCTION check_alias();
