CREATE EXTENSION btree_gist;
CREATE TYPE media AS ENUM ('copper', 'fibre', 'radio');
CREATE TABLE vrf (id serial PRIMARY KEY, rd varchar(21) UNIQUE, name text NOT NULL);
CREATE TABLE prefix (id serial PRIMARY KEY, vrf_id int REFERENCES vrf, net cidr NOT NULL, descr text, role text DEFAULT 'access', UNIQUE (vrf_id, net));
CREATE TABLE device (id serial PRIMARY KEY, hostname text NOT NULL, mgmt inet, serial_no text, site text, rack_units int4range, snmp text DEFAULT 'public', last_backup timestamp);
CREATE TABLE interface (device_id int REFERENCES device ON DELETE CASCADE, ifindex int, name text NOT NULL, mac macaddr, speed int, media media DEFAULT 'copper', up boolean, PRIMARY KEY (device_id, ifindex));
CREATE TABLE address (ip inet PRIMARY KEY, device_id int, ifindex int, dns_name text, FOREIGN KEY (device_id, ifindex) REFERENCES interface ON DELETE SET NULL);
CREATE TABLE link (id serial PRIMARY KEY, a_device int, a_if int, b_device int, b_if int, UNIQUE (a_device, a_if), CHECK (a_device <> b_device));
CREATE TABLE vlan (tag int CHECK (tag BETWEEN 1 AND 4094), site text, name text, PRIMARY KEY (tag, site));
CREATE FUNCTION free_hosts(p prefix) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT 2::numeric ^ (CASE family(p.net) WHEN 4 THEN 32 ELSE 128 END - masklen(p.net)) - (SELECT count(*) FROM address WHERE ip <<= p.net) $$;
CREATE VIEW utilisation AS SELECT p.net, p.role, free_hosts(p) AS free FROM prefix p;

DROP VIEW utilisation;
ALTER TABLE prefix DROP CONSTRAINT prefix_vrf_id_net_key, ALTER COLUMN vrf_id SET NOT NULL, ADD COLUMN parent_id int REFERENCES prefix ON DELETE SET NULL, ADD COLUMN "family" int GENERATED ALWAYS AS (family(net)) STORED, ADD CONSTRAINT prefix_overlap EXCLUDE USING gist (vrf_id WITH =, net inet_ops WITH &&) WHERE (role = 'access');
CREATE INDEX prefix_net ON prefix USING gist (net inet_ops);
CREATE INDEX prefix_net_sp ON prefix USING spgist (net);
CREATE TABLE site (code text PRIMARY KEY, name text NOT NULL, contact jsonb);
ALTER TABLE device RENAME COLUMN site TO site_code;
ALTER TABLE device ADD CONSTRAINT device_site FOREIGN KEY (site_code) REFERENCES site ON UPDATE CASCADE NOT VALID, ADD CONSTRAINT rack_space EXCLUDE USING gist (site_code WITH =, rack_units WITH &&), ALTER COLUMN snmp DROP DEFAULT, ALTER COLUMN last_backup TYPE timestamptz USING last_backup AT TIME ZONE 'UTC', ADD COLUMN ports int NOT NULL DEFAULT 0 CHECK (ports >= 0);
CREATE UNIQUE INDEX device_hostname ON device (lower(hostname));
CREATE UNIQUE INDEX device_serial ON device (serial_no) NULLS NOT DISTINCT WHERE site_code <> 'lab';
ALTER TABLE address DROP CONSTRAINT address_device_id_ifindex_fkey;
ALTER TABLE interface ALTER COLUMN mac TYPE macaddr8 USING mac::macaddr8, ALTER COLUMN speed TYPE bigint, ALTER COLUMN up SET DEFAULT false, ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE link DROP CONSTRAINT link_check, DROP COLUMN b_device, DROP COLUMN b_if;
ALTER TABLE interface DROP CONSTRAINT interface_pkey, ADD PRIMARY KEY (id), ADD CONSTRAINT interface_nat UNIQUE (device_id, ifindex), ALTER COLUMN device_id SET NOT NULL;
ALTER TABLE address ADD COLUMN interface_id bigint REFERENCES interface ON DELETE SET NULL, DROP COLUMN device_id, DROP COLUMN ifindex;
ALTER TABLE address ADD COLUMN host text GENERATED ALWAYS AS (host(ip)) STORED, ADD CONSTRAINT no_mask CHECK (masklen(ip) = CASE family(ip) WHEN 4 THEN 32 ELSE 128 END);
CREATE TABLE link_end (link_id int REFERENCES link ON DELETE CASCADE, side char(1) CHECK (side IN ('A', 'B')), interface_id bigint NOT NULL UNIQUE REFERENCES interface, PRIMARY KEY (link_id, side));
ALTER TYPE media ADD VALUE 'virtual';
ALTER TABLE vlan DROP CONSTRAINT vlan_tag_check, ADD CONSTRAINT vlan_tag CHECK (tag >= 1 AND tag <= 4094 AND (tag < 1002 OR tag > 1005)), ADD COLUMN vni int CHECK (vni < 1 << 24);
CREATE OR REPLACE FUNCTION free_hosts(p prefix) RETURNS numeric LANGUAGE plpgsql STABLE PARALLEL RESTRICTED COST 500 AS $$
DECLARE bits int := CASE p.family WHEN 4 THEN 32 ELSE 128 END;
BEGIN
  RETURN 2::numeric ^ (bits - masklen(p.net)) - (SELECT count(*) FROM address WHERE ip <<= p.net);
END $$;
CREATE VIEW utilisation AS SELECT p.net, p.role, v.name AS vrf, free_hosts(p) AS free FROM prefix p JOIN vrf v ON v.id = p.vrf_id;
