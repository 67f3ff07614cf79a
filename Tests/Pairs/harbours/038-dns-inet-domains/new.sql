CREATE DOMAIN label AS text COLLATE "C" CHECK (VALUE ~ '^[a-z0-9_-]{1,63}$');
CREATE DOMAIN fqdn AS text COLLATE "C" CONSTRAINT dot CHECK (VALUE LIKE '%.') CONSTRAINT len CHECK (length(VALUE) <= 254);
CREATE DOMAIN ttl AS interval DEFAULT '1 hour' CHECK (VALUE >= '1 minute');
CREATE TYPE rr_type AS ENUM ('A','AAAA','CNAME','NS','MX','TXT','SRV');
CREATE TABLE zones (
    name fqdn PRIMARY KEY,
    serial_no bigint NOT NULL DEFAULT 1,
    primary_ns fqdn,
    refresh ttl
);
CREATE TABLE records (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    zone fqdn NOT NULL REFERENCES zones ON UPDATE CASCADE ON DELETE CASCADE,
    host label[] NOT NULL DEFAULT '{www}',
    type rr_type NOT NULL DEFAULT 'A',
    addr inet,
    data text,
    ttl ttl NOT NULL,
    prio smallint,
    owner text GENERATED ALWAYS AS (host[1]::text || '.' || zone::text) STORED,
    CONSTRAINT mx_prio CHECK ((type IN ('MX','SRV')) = (prio IS NOT NULL)),
    CONSTRAINT addr_or_data CHECK (CASE type WHEN 'A' THEN family(addr) = 4 WHEN 'AAAA' THEN family(addr) = 6 ELSE data IS NOT NULL END),
    CONSTRAINT rr_unique UNIQUE NULLS NOT DISTINCT (zone, host, type, addr, data)
);
CREATE INDEX records_addr ON records USING gist (addr inet_ops);
CREATE TABLE acl (
    zone fqdn REFERENCES zones ON UPDATE CASCADE,
    net cidr NOT NULL,
    allow boolean NOT NULL DEFAULT true,
    PRIMARY KEY (zone, net),
    EXCLUDE USING gist (net inet_ops WITH &&) WHERE (NOT allow)
);
CREATE TABLE query_log (
    at timestamptz NOT NULL DEFAULT now(),
    client inet NOT NULL,
    qname fqdn,
    qtype rr_type
) PARTITION BY RANGE (at);
CREATE TABLE query_log_default PARTITION OF query_log DEFAULT;
CREATE INDEX query_client ON query_log (network(client));
CREATE VIEW zone_file AS SELECT r.zone, r.owner, r.ttl, r.type, coalesce(host(r.addr), r.data) AS data FROM records r;
CREATE VIEW mail_hosts AS SELECT zone, data FROM zone_file WHERE type = 'MX';
CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE zones SET serial_no = serial_no + 1 WHERE name IN (SELECT zone FROM changed); RETURN NULL; END $$;
CREATE TRIGGER bump_i AFTER INSERT ON records REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION bump();
CREATE TRIGGER bump_u AFTER UPDATE ON records REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION bump();
