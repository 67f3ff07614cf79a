CREATE EXTENSION citext; CREATE EXTENSION btree_gist;
CREATE TYPE rr_type AS ENUM ('A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'TXT', 'SRV', 'CAA', 'DS', 'DNSKEY', 'SVCB', 'HTTPS');
CREATE TABLE domains (
    id bigserial NOT NULL,
    name citext NOT NULL,
    master cidr[],
    last_check bigint,
    type text NOT NULL,
    notified_serial bigint,
    account varchar(40),
    options jsonb,
    catalog varchar(255),
    PRIMARY KEY (id),
    UNIQUE (name),
    CONSTRAINT domains_check_40170 CHECK (name=lower((name)::text))
);
CREATE TABLE records (
    id bigserial NOT NULL,
    domain_id bigint,
    name citext,
    type rr_type,
    content text,
    ttl integer DEFAULT 3600,
    prio integer,
    disabled boolean DEFAULT false NOT NULL,
    ordername varchar(255) COLLATE "C",
    auth boolean DEFAULT true NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT records_check_bf982 CHECK (ttl>=0)
);
CREATE INDEX records_domain_id_idx ON records USING btree (domain_id);
CREATE INDEX records_name_type_idx ON records USING btree (name, type);
CREATE TABLE supermasters (
    ip inet NOT NULL,
    nameserver varchar(255) NOT NULL,
    account varchar(40) NOT NULL,
    PRIMARY KEY (ip, nameserver)
);
CREATE TABLE comments (
    id bigserial NOT NULL,
    domain_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    type varchar(10) NOT NULL,
    modified_at integer NOT NULL,
    account varchar(40),
    comment varchar(65535) NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE domainmetadata (
    id bigserial NOT NULL,
    domain_id bigint NOT NULL,
    kind varchar(32) NOT NULL,
    content text,
    PRIMARY KEY (id)
);
CREATE TABLE cryptokeys (
    id bigserial NOT NULL,
    domain_id bigint NOT NULL,
    flags integer NOT NULL,
    active boolean,
    published boolean DEFAULT true NOT NULL,
    content text,
    PRIMARY KEY (id)
);
CREATE TABLE tsigkeys (
    id bigserial NOT NULL,
    name varchar(255),
    algorithm varchar(50),
    secret varchar(255),
    PRIMARY KEY (id),
    UNIQUE (name, algorithm)
);
CREATE TABLE customers (
    id bigserial NOT NULL,
    name varchar(255) NOT NULL,
    vat varchar(20),
    ipam_range inet,
    PRIMARY KEY (id)
);
CREATE TABLE zones_owned (
    id bigserial NOT NULL,
    customer_id bigint NOT NULL,
    domain_id bigint NOT NULL,
    since tstzrange NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (domain_id)
);
CREATE TABLE ptr_pool (
    id bigserial NOT NULL,
    net cidr NOT NULL,
    mac macaddr,
    customer_id bigint,
    PRIMARY KEY (id),
    EXCLUDE USING gist (net inet_ops WITH &&)
);
CREATE TABLE query_stats (
    domain_id bigint NOT NULL,
    day date NOT NULL,
    n bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (domain_id, day)
);
ALTER TABLE ONLY records ADD CONSTRAINT records_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES domains(id) ON DELETE CASCADE;
ALTER TABLE ONLY comments ADD CONSTRAINT comments_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES domains(id) ON DELETE CASCADE;
ALTER TABLE ONLY domainmetadata ADD CONSTRAINT domainmetadata_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES domains(id) ON DELETE CASCADE;
ALTER TABLE ONLY cryptokeys ADD CONSTRAINT cryptokeys_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES domains(id) ON DELETE CASCADE;
ALTER TABLE ONLY zones_owned ADD CONSTRAINT zones_owned_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);
ALTER TABLE ONLY zones_owned ADD CONSTRAINT zones_owned_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES domains(id);
ALTER TABLE ONLY ptr_pool ADD CONSTRAINT ptr_pool_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);
CREATE INDEX recordorder ON records (domain_id, ordername text_pattern_ops);
CREATE UNIQUE INDEX one_soa ON records (domain_id) WHERE type = 'SOA' AND NOT disabled;
CREATE INDEX ptr_net ON ptr_pool USING gist (net inet_ops);
CREATE VIEW soa AS SELECT d.name, r.content, split_part(r.content, ' ', 3)::bigint AS serial FROM domains d JOIN records r ON r.domain_id = d.id WHERE r.type = 'SOA';
CREATE VIEW outdated AS SELECT s.name, s.serial FROM soa s JOIN domains d USING (name) WHERE d.notified_serial < s.serial;
CREATE VIEW zone_size AS SELECT domain_id, count(*) AS n, count(*) FILTER (WHERE disabled) AS off FROM records GROUP BY domain_id;
CREATE FUNCTION reverse_name(a inet) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT string_agg(p, '.' ORDER BY n DESC) || '.in-addr.arpa' FROM unnest(string_to_array(host(a), '.')) WITH ORDINALITY x(p, n) $$;
ALTER TABLE ptr_pool ADD rname text GENERATED ALWAYS AS (host(net::inet)) STORED;
CREATE FUNCTION bump_serial() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE domains SET notified_serial = COALESCE(notified_serial, 0) + 1 WHERE id = COALESCE(NEW.domain_id, OLD.domain_id); RETURN NULL; END $$;
CREATE TRIGGER bump_serial AFTER INSERT OR UPDATE OF content, type, ttl OR DELETE ON records FOR EACH ROW EXECUTE FUNCTION bump_serial();
ALTER TABLE records DISABLE TRIGGER bump_serial;
GRANT SELECT ON zone_size TO PUBLIC;
