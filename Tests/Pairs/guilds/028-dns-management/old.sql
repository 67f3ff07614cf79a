CREATE EXTENSION citext;
CREATE TYPE rrtype AS ENUM ('A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'TXT', 'SPF', 'SRV', 'PTR');
CREATE TABLE domains (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    master varchar(128) DEFAULT NULL,
    last_check integer,
    type text NOT NULL,
    notified_serial bigint,
    account varchar(40) DEFAULT NULL,
    CONSTRAINT c_lowercase_name CHECK (name::text = lower(name::text))
);
CREATE UNIQUE INDEX name_index ON domains (name);
CREATE TABLE records (
    id bigserial PRIMARY KEY,
    domain_id integer REFERENCES domains ON DELETE CASCADE,
    name varchar(255),
    type rrtype,
    content varchar(65535),
    ttl integer,
    prio integer,
    disabled boolean DEFAULT false,
    ordername varchar(255),
    auth boolean DEFAULT true
);
CREATE INDEX rec_name_index ON records (name);
CREATE INDEX nametype_index ON records (name, type);
CREATE INDEX recordorder ON records (domain_id, ordername text_pattern_ops);
CREATE TABLE supermasters (
    ip inet NOT NULL,
    nameserver varchar(255) NOT NULL,
    account varchar(40) NOT NULL,
    PRIMARY KEY (ip, nameserver)
);
CREATE TABLE comments (
    id serial PRIMARY KEY,
    domain_id integer NOT NULL REFERENCES domains ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    comment varchar(65535) NOT NULL
);
CREATE VIEW zone_serials AS SELECT d.name, split_part(r.content, ' ', 3) AS serial FROM domains d JOIN records r ON r.domain_id = d.id WHERE r.type = 'SOA';
CREATE VIEW broken_mx AS SELECT name, content FROM records WHERE type = 'MX' AND prio IS NULL;
CREATE FUNCTION bump_serial() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE domains SET last_check = 0 WHERE id = NEW.domain_id;
    RETURN NEW;
END;
$$;
CREATE TRIGGER bump AFTER INSERT OR UPDATE ON records FOR EACH ROW EXECUTE FUNCTION bump_serial();
