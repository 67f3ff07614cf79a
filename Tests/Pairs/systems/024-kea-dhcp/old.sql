CREATE TABLE lease4 (
  address BIGINT PRIMARY KEY NOT NULL,  -- IPv4 address
  hwaddr BYTEA,                         -- hardware address
  client_id BYTEA,                      -- client ID
  valid_lifetime BIGINT,
  expire TIMESTAMP WITH TIME ZONE,
  subnet_id BIGINT,
  fqdn_fwd BOOLEAN,
  fqdn_rev BOOLEAN,
  hostname VARCHAR(255)
);
CREATE INDEX lease4_by_hwaddr_subnet_id ON lease4 (hwaddr, subnet_id);
CREATE INDEX lease4_by_client_id_subnet_id ON lease4 (client_id, subnet_id);
CREATE TABLE lease6 (
  address VARCHAR(39) PRIMARY KEY NOT NULL,
  duid BYTEA,
  valid_lifetime BIGINT,
  expire TIMESTAMP WITH TIME ZONE,
  subnet_id BIGINT,
  pref_lifetime BIGINT,
  lease_type SMALLINT,
  iaid INT,
  prefix_len SMALLINT,
  fqdn_fwd BOOLEAN,
  fqdn_rev BOOLEAN,
  hostname VARCHAR(255),
  CONSTRAINT check_lease_type CHECK (((lease_type >= 0) AND (lease_type < 4)))
);
CREATE TABLE lease6_types (lease_type SMALLINT PRIMARY KEY NOT NULL, name VARCHAR(5));
CREATE TABLE schema_version (version INT PRIMARY KEY NOT NULL, minor INT);
CREATE OR REPLACE FUNCTION lease4DumpHeader() RETURNS text AS $$
    select cast('address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname' as text) as result;
$$ LANGUAGE SQL;
CREATE OR REPLACE FUNCTION lease4DumpData() RETURNS table (address inet, hwaddr text, client_id text, valid_lifetime bigint, expire timestamp with time zone, subnet_id bigint, fqdn_fwd int, fqdn_rev int, hostname text) AS $$
    SELECT ('0.0.0.0'::inet + address), encode(hwaddr,'hex'), encode(client_id,'hex'), valid_lifetime, expire, subnet_id, fqdn_fwd::int, fqdn_rev::int, hostname FROM lease4;
$$ LANGUAGE SQL;
