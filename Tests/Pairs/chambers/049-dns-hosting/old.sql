CREATE TYPE rr_type AS ENUM ('A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'TXT', 'SPF');
CREATE TABLE domains (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    master varchar(128),
    last_check integer,
    type varchar(6) NOT NULL,
    notified_serial integer,
    account varchar(40),
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE records (
    id serial NOT NULL,
    domain_id integer,
    name varchar(255),
    type varchar(10),
    content varchar(65535),
    ttl integer,
    prio integer,
    change_date integer,
    PRIMARY KEY (id)
);
CREATE INDEX records_domain_id_idx ON records USING btree (domain_id);
CREATE INDEX records_name_type_idx ON records USING btree (name, type);
CREATE TABLE supermasters (
    id serial NOT NULL,
    ip varchar(64) NOT NULL,
    nameserver varchar(255) NOT NULL,
    account varchar(40) NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE customers (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    vat varchar(20),
    PRIMARY KEY (id)
);
CREATE TABLE zones_owned (
    id serial NOT NULL,
    customer_id integer NOT NULL,
    domain_id integer NOT NULL,
    since date NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (domain_id)
);
CREATE TABLE ptr_pool (
    id serial NOT NULL,
    net inet NOT NULL,
    mac macaddr,
    customer_id integer,
    PRIMARY KEY (id)
);
CREATE TABLE query_stats (
    domain_id integer NOT NULL,
    day date NOT NULL,
    n bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (domain_id, day)
);
ALTER TABLE ONLY records ADD CONSTRAINT records_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES domains(id) ON DELETE CASCADE;
ALTER TABLE ONLY zones_owned ADD CONSTRAINT zones_owned_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);
ALTER TABLE ONLY zones_owned ADD CONSTRAINT zones_owned_domain_id_fkey FOREIGN KEY (domain_id) REFERENCES domains(id);
ALTER TABLE ONLY ptr_pool ADD CONSTRAINT ptr_pool_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);
CREATE INDEX recordorder ON records (domain_id, lower(name::text));
CREATE INDEX ptr_net ON ptr_pool USING gist (net inet_ops);
CREATE VIEW soa AS SELECT d.name, r.content, split_part(r.content::text, ' ', 3)::bigint AS serial FROM domains d JOIN records r ON r.domain_id = d.id WHERE r.type = 'SOA';
CREATE VIEW outdated AS SELECT s.name, s.serial FROM soa s JOIN domains d USING (name) WHERE d.notified_serial < s.serial;
CREATE VIEW zone_size AS SELECT domain_id, count(*) AS n FROM records GROUP BY domain_id;
CREATE FUNCTION reverse_name(a inet) RETURNS text LANGUAGE sql STABLE AS $$ SELECT string_agg(p, '.' ORDER BY n DESC) || '.in-addr.arpa' FROM unnest(string_to_array(host(a), '.')) WITH ORDINALITY x(p, n) $$;
CREATE FUNCTION bump_serial() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE domains SET notified_serial = COALESCE(notified_serial, 0) + 1 WHERE id = COALESCE(NEW.domain_id, OLD.domain_id); RETURN NULL; END $$;
CREATE TRIGGER bump_serial AFTER INSERT OR UPDATE OR DELETE ON records FOR EACH ROW EXECUTE FUNCTION bump_serial();
GRANT SELECT ON domains TO PUBLIC;
