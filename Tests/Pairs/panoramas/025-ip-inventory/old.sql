CREATE SCHEMA net;
CREATE FUNCTION net.inet_diff(inet, inet) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1 - $2)::double precision $$;
CREATE TYPE net.inetrange AS RANGE (subtype = inet, subtype_diff = net.inet_diff
);
CREATE TYPE net.role AS ENUM ('host', 'gateway', 'reserved');
CREATE TABLE net.vlans (
    vid smallint PRIMARY KEY CHECK (vid BETWEEN 1 AND 4094),
    name text NOT NULL
);
CREATE TABLE net.prefixes (
    prefix cidr NOT NULL,
    vid smallint REFERENCES net.vlans,
    note text,
    CONSTRAINT prefixes_pkey PRIMARY KEY (prefix),
    CONSTRAINT no_overlap EXCLUDE USING gist (prefix inet_ops WITH &&)
);
CREATE TABLE net.addresses (
    ip inet NOT NULL PRIMARY KEY,
    mac
    macaddr,
    role net.role DEFAULT 'host' NOT NULL,
    prefix cidr NOT NULL REFERENCES net.prefixes,
    host text,
    seen timestamptz,
    CONSTRAINT inside CHECK (ip <<= prefix::inet)
);
CREATE TABLE net.pools (
    name text PRIMARY KEY,
    span net.inetrange NOT NULL,
    EXCLUDE USING gist (span WITH &&)
);
CREATE INDEX addresses_net ON net.addresses USING
    spgist (ip);
CREATE UNIQUE INDEX addresses_mac ON net.addresses (mac) WHERE role <> 'reserved';
CREATE FUNCTION net.next_free(p cidr) RETURNS inet LANGUAGE plpgsql STABLE AS $$
DECLARE a inet := host(p)::inet + 1;
BEGIN
    WHILE EXISTS (SELECT FROM net.addresses WHERE ip = a) LOOP a := a + 1; END LOOP;
    RETURN a;
END $$;
CREATE FUNCTION net.size(net.inetrange) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT upper($1) - lower($1) $$;
CREATE VIEW net.pool_use AS SELECT p.name, net.size(p.span) AS size, count(a.ip) AS used FROM net.pools p LEFT JOIN net.addresses a ON a.ip <@ p.span GROUP BY p.name;
CREATE VIEW net.tree AS SELECT c.prefix, (SELECT p.prefix FROM net.prefixes p WHERE p.prefix >> c.prefix ORDER BY masklen(p.prefix) DESC LIMIT 1) AS parent FROM net.prefixes c;
CREATE FUNCTION net.lower_host() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.host := lower(NEW.host); RETURN NEW; END $$;
CREATE TRIGGER lower_host BEFORE INSERT OR UPDATE OF host ON net.addresses FOR EACH ROW EXECUTE FUNCTION net.lower_host();
GRANT USAGE ON SCHEMA net TO pair_noc;
GRANT SELECT ON net.pool_use, net.tree TO pair_noc;
