CREATE EXTENSION citext;
CREATE SCHEMA mail;
CREATE TYPE mail.quota_t AS (bytes bigint, messages integer, warn_percent smallint);
CREATE TABLE mail.domains (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name citext NOT NULL UNIQUE,
    active boolean NOT NULL DEFAULT true,
    max_quota bigint,
    dkim_selector text,
    CONSTRAINT domains_name_check CHECK (name ~ '^[a-z0-9.-]+$')
);
CREATE TABLE mail.mailboxes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    domain_id integer NOT NULL REFERENCES mail.domains ON DELETE RESTRICT,
    local_part citext NOT NULL,
    name text,
    quota mail.quota_t,
    active boolean NOT NULL DEFAULT true,
    created timestamptz NOT NULL DEFAULT now(),
    sieve text,
    UNIQUE (domain_id, local_part)
);
CREATE TABLE mail.aliases (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    domain_id integer NOT NULL REFERENCES mail.domains ON DELETE CASCADE,
    local_part citext NOT NULL,
    active boolean NOT NULL DEFAULT true,
    UNIQUE (domain_id, local_part)
);
CREATE TABLE mail.alias_targets (
    alias_id bigint NOT NULL REFERENCES mail.aliases ON DELETE CASCADE,
    target citext NOT NULL,
    PRIMARY KEY (alias_id, target)
);
CREATE TABLE mail.greylist (
    client cidr NOT NULL,
    sender citext NOT NULL,
    rcpt citext NOT NULL,
    first_seen timestamptz NOT NULL DEFAULT now(),
    last_seen timestamptz NOT NULL DEFAULT now(),
    hits integer NOT NULL DEFAULT 1,
    PRIMARY KEY (client, sender, rcpt)
);
CREATE UNLOGGED TABLE mail.rate_limit (sender citext PRIMARY KEY, window_start timestamptz NOT NULL, n integer NOT NULL DEFAULT 0);
CREATE INDEX greylist_client ON mail.greylist USING gist (client inet_ops);
CREATE VIEW mail.virtual_alias AS SELECT a.local_part::text || '@' || d.name AS address, string_agg(t.target::text, ',' ORDER BY t.target) AS goto FROM mail.aliases a JOIN mail.domains d ON d.id = a.domain_id JOIN mail.alias_targets t ON t.alias_id = a.id WHERE a.active AND d.active GROUP BY a.id, d.name UNION ALL SELECT m.local_part::text || '@' || d.name, m.local_part::text || '@' || d.name FROM mail.mailboxes m JOIN mail.domains d ON d.id = m.domain_id WHERE m.active;
CREATE VIEW mail.domain_usage AS SELECT d.name AS domain, count(m.id) AS boxes, sum((m.quota).bytes) AS bytes FROM mail.domains d LEFT JOIN mail.mailboxes m ON m.domain_id = d.id GROUP BY d.id;
CREATE FUNCTION mail.mailbox_exists(addr citext) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN EXISTS (SELECT FROM mail.virtual_alias v WHERE v.address::citext = addr);
CREATE FUNCTION mail.check_alias() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.target::text NOT LIKE '%@%' THEN RAISE EXCEPTION 'bad target %', NEW.target;
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER check_alias BEFORE INSERT OR UPDATE ON mail.alias_targets FOR EACH ROW EXECUTE FUNCTION mail.check_alias();
