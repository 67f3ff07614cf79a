CREATE DOMAIN hostname AS varchar(253) CHECK (VALUE ~ '^[a-z0-9.-]+$');
CREATE DOMAIN fqdn AS hostname CHECK (VALUE LIKE '%.');
CREATE DOMAIN ttl AS int DEFAULT 3600 CHECK (VALUE BETWEEN 60 AND 86400);
CREATE TYPE rr_type AS ENUM ('A','AAAA','CNAME','MX','TXT','NS','SPF','HINFO');
CREATE TABLE zones (
    id serial PRIMARY KEY,
    name fqdn NOT NULL UNIQUE,
    serial_no int NOT NULL DEFAULT 1,
    primary_ns hostname,
    refresh ttl
);
CREATE TABLE records (
    id serial PRIMARY KEY,
    zone_id int NOT NULL REFERENCES zones ON DELETE CASCADE,
    host hostname NOT NULL DEFAULT 'www',
    type rr_type NOT NULL DEFAULT 'A',
    data text NOT NULL,
    ttl ttl NOT NULL,
    prio int,
    CONSTRAINT mx_prio CHECK ((type = 'MX') = (prio IS NOT NULL)),
    UNIQUE (zone_id, host, type, data)
);
CREATE INDEX records_txt ON records (zone_id) WHERE type IN ('TXT','SPF');
CREATE TABLE acl (
    zone_id int REFERENCES zones,
    net text NOT NULL CHECK (net ~ '/'),
    allow boolean NOT NULL DEFAULT true,
    PRIMARY KEY (zone_id, net)
);
CREATE TABLE query_log (
    at timestamp NOT NULL DEFAULT now(),
    client varchar(45) NOT NULL,
    qname hostname,
    qtype rr_type
);
CREATE INDEX query_client ON query_log (client);
CREATE VIEW zone_file AS SELECT z.name AS zone, r.host || '.' || z.name AS owner, r.ttl, r.type, r.data FROM records r JOIN zones z ON z.id = r.zone_id;
CREATE VIEW mail_hosts AS SELECT zone, data FROM zone_file WHERE type = 'MX';
CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE zones SET serial_no = serial_no + 1 WHERE id = NEW.zone_id; RETURN NULL; END $$;
CREATE TRIGGER bump AFTER INSERT OR UPDATE OF host, type, data, ttl ON records FOR EACH ROW EXECUTE FUNCTION bump();
