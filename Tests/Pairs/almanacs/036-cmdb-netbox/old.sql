CREATE EXTENSION ltree;
CREATE EXTENSION hstore;
CREATE TABLE region (id serial PRIMARY KEY, name varchar(50) NOT NULL UNIQUE, slug varchar(50) NOT NULL UNIQUE, parent_id int REFERENCES region, lft int CHECK (lft >= 0), rght int CHECK (rght >= 0), tree_id int, level int);
CREATE TABLE site (id serial PRIMARY KEY, name varchar(50) NOT NULL UNIQUE, region_id int REFERENCES region ON DELETE SET NULL, status smallint NOT NULL DEFAULT 1,
asn bigint, contact_name varchar(50),
created date, last_updated timestamptz);
CREATE TABLE rack (id serial PRIMARY KEY, name varchar(50) NOT NULL, site_id int NOT NULL REFERENCES site, u_height smallint NOT NULL DEFAULT 42 CHECK (u_height >= 0), width smallint NOT NULL DEFAULT 19, UNIQUE (site_id, name));
CREATE TABLE device_base (id serial PRIMARY KEY, name varchar(64), serial varchar(50) NOT NULL DEFAULT '', attrs hstore);
CREATE TABLE device (rack_id int REFERENCES rack, position smallint CHECK (position >= 1), face smallint, site_id int NOT NULL REFERENCES site, PRIMARY KEY (id)) INHERITS (device_base);
CREATE UNIQUE INDEX device_rack_pos ON device (rack_id, position, face);
CREATE TABLE virtual_machine (vcpus smallint, memory int, disk int, PRIMARY KEY (id)) INHERITS (device_base);
CREATE TABLE vrf (id serial PRIMARY KEY, name varchar(50) NOT NULL, rd varchar(21) UNIQUE, enforce_unique boolean NOT NULL DEFAULT true);
CREATE TABLE prefix (id serial PRIMARY KEY, prefix cidr NOT NULL, vrf_id int REFERENCES vrf, status smallint NOT NULL DEFAULT 1, is_pool boolean NOT NULL DEFAULT false);
CREATE INDEX prefix_prefix ON prefix (prefix);
CREATE TABLE ip_address (id serial PRIMARY KEY, address inet NOT NULL, vrf_id int REFERENCES vrf, dns_name varchar(100),
interface_id int, nat_inside_id int UNIQUE REFERENCES ip_address ON DELETE SET NULL);
CREATE FUNCTION prefix_size(c cidr) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 2::bigint ^ (32 - masklen(c))';
CREATE FUNCTION prefix_used(c cidr) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM ip_address WHERE address << c';
CREATE VIEW prefix_utilization AS SELECT p.id, p.prefix, prefix_used(p.prefix
) * 100 / prefix_size(p.prefix) AS pct FROM prefix p;
CREATE VIEW full_prefix AS SELECT prefix FROM prefix_utilization WHERE pct > 80;
