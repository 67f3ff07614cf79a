CREATE EXTENSION citext;
CREATE SCHEMA dns;
CREATE TYPE dns.rrtype AS ENUM ('A', 'AAAA', 'CAA', 'CNAME', 'DS', 'HTTPS', 'MX', 'NS', 'PTR', 'SRV', 'SVCB', 'TLSA', 'TXT');
CREATE TYPE dns.zone_kind AS ENUM ('native', 'primary', 'secondary');
CREATE DOMAIN dns.fqdn AS citext CHECK (length(VALUE::text) <= 255);
CREATE DOMAIN dns.ttl AS integer CHECK (VALUE BETWEEN 0 AND 2147483647) DEFAULT 3600;
CREATE TABLE dns.account (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE dns.zone (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name dns.fqdn NOT NULL UNIQUE,
    kind dns.zone_kind NOT NULL DEFAULT 'native',
    masters inet[] NOT NULL DEFAULT '{}',
    account_id integer REFERENCES dns.account ON DELETE SET NULL,
    serial bigint NOT NULL DEFAULT 1,
    soa_mname dns.fqdn NOT NULL,
    soa_rname text NOT NULL,
    refresh integer NOT NULL DEFAULT 7200,
    CONSTRAINT secondary_has_master CHECK (kind <> 'secondary' OR cardinality(masters) > 0)
);
CREATE TABLE dns.rrset (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    zone_id integer NOT NULL REFERENCES dns.zone ON DELETE CASCADE,
    name dns.fqdn NOT NULL,
    type dns.rrtype NOT NULL,
    ttl dns.ttl NOT NULL,
    comment text,
    UNIQUE (zone_id, name, type)
);
CREATE TABLE dns.record (
    rrset_id bigint NOT NULL REFERENCES dns.rrset ON DELETE CASCADE,
    content text NOT NULL,
    disabled boolean NOT NULL DEFAULT false,
    prio integer GENERATED ALWAYS AS (CASE WHEN content ~ '^[0-9]+ ' THEN split_part(content, ' ', 1)::integer END) STORED,
    PRIMARY KEY (rrset_id, content)
);
CREATE TABLE dns.change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    zone_id integer NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    diff jsonb NOT NULL DEFAULT '{}'::jsonb
);
CREATE INDEX change_zone ON dns.change (zone_id, at DESC);
CREATE INDEX rrset_reverse ON dns.rrset (reverse(lower(name::text)) text_pattern_ops);
CREATE VIEW dns.zone_serials AS SELECT name, serial FROM dns.zone;
CREATE VIEW dns.broken_mx AS SELECT s.name, r.content FROM dns.rrset s JOIN dns.record r ON r.rrset_id = s.id WHERE s.type = 'MX' AND r.prio IS NULL;
CREATE FUNCTION dns.bump_serial() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE dns.zone z SET serial = serial + 1 FROM dns.rrset s WHERE s.id = coalesce(NEW.rrset_id, OLD.rrset_id) AND z.id = s.zone_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE ON dns.record FOR EACH ROW EXECUTE FUNCTION dns.bump_serial();
