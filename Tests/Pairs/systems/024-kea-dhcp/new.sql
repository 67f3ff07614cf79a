CREATE TABLE lease4 (
  address BIGINT PRIMARY KEY NOT NULL,  -- IPv4 address
  hwaddr BYTEA,                         -- hardware address
  client_id BYTEA,                      -- client ID
  valid_lifetime BIGINT,
  expire TIMESTAMP WITH TIME ZONE,
  subnet_id BIGINT,
  fqdn_fwd BOOLEAN,
  fqdn_rev BOOLEAN,
  hostname VARCHAR(255),
  state INT8 DEFAULT 0,
  user_context TEXT,
  relay_id BYTEA DEFAULT NULL,
  remote_id BYTEA DEFAULT NULL,
  pool_id BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX lease4_by_state_expire ON lease4 USING btree (state, expire);
CREATE INDEX lease4_by_relay_id ON lease4 (relay_id);
CREATE INDEX lease4_by_hwaddr_subnet_id ON lease4 (hwaddr, subnet_id);
CREATE INDEX lease4_by_client_id_subnet_id ON lease4 (client_id, subnet_id);
CREATE TABLE lease6 (
  address INET PRIMARY KEY NOT NULL,
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
  hwaddr BYTEA DEFAULT NULL,
  hwtype SMALLINT DEFAULT NULL,
  hwaddr_source SMALLINT DEFAULT NULL,
  state INT8 DEFAULT 0,
  user_context TEXT
);
CREATE TABLE lease_state (state INT8 PRIMARY KEY NOT NULL, name VARCHAR(64) NOT NULL);
CREATE TABLE lease6_types (lease_type SMALLINT PRIMARY KEY NOT NULL, name VARCHAR(8));
CREATE TABLE lease_hwaddr_source (hwaddr_source INT PRIMARY KEY NOT NULL, name VARCHAR(40) DEFAULT NULL);
ALTER TABLE lease4 ADD CONSTRAINT fk_lease4_state FOREIGN KEY (state) REFERENCES lease_state (state);
ALTER TABLE lease6 ADD CONSTRAINT fk_lease6_state FOREIGN KEY (state) REFERENCES lease_state (state);
ALTER TABLE lease6 ADD CONSTRAINT fk_lease6_type FOREIGN KEY (lease_type) REFERENCES lease6_types (lease_type);
CREATE INDEX lease6_by_state_expire ON lease6 (state, expire);
CREATE TABLE lease4_stat (subnet_id BIGINT NOT NULL, state INT8 NOT NULL, leases BIGINT, PRIMARY KEY (subnet_id, state));
CREATE OR REPLACE FUNCTION proc_stat_lease4_insert () RETURNS trigger AS $stat_lease4_insert$
BEGIN
    IF NEW.state < 2 THEN
        UPDATE lease4_stat SET leases = leases + 1 WHERE subnet_id = NEW.subnet_id AND state = NEW.state;
        IF NOT FOUND THEN
            INSERT INTO lease4_stat VALUES (NEW.subnet_id, NEW.state, 1);
        END IF;
    END IF;
    RETURN NULL;
END;
$stat_lease4_insert$ LANGUAGE plpgsql;
CREATE TRIGGER stat_lease4_insert AFTER INSERT ON lease4 FOR EACH ROW EXECUTE PROCEDURE proc_stat_lease4_insert();
CREATE TABLE schema_version (version INT PRIMARY KEY NOT NULL, minor INT);
CREATE OR REPLACE FUNCTION lease4DumpHeader() RETURNS text AS $$
    select cast('address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context,pool_id' as text) as result;
$$ LANGUAGE SQL;
CREATE OR REPLACE FUNCTION lease4DumpData() RETURNS table (address inet, hwaddr text, client_id text, valid_lifetime bigint, expire timestamp with time zone, subnet_id bigint, fqdn_fwd int, fqdn_rev int, hostname text, state int8, user_context text, pool_id bigint) AS $$
    SELECT ('0.0.0.0'::inet + address), encode(hwaddr,'hex'), encode(client_id,'hex'), valid_lifetime, expire, subnet_id, fqdn_fwd::int, fqdn_rev::int, replace(hostname, ',', '&#x2c'), state, replace(user_context, ',', '&#x2c'), pool_id FROM lease4;
$$ LANGUAGE SQL;

CREATE FUNCTION checkLease4Limits(user_context TEXT) RETURNS TEXT AS $$
BEGIN
    IF user_context IS NULL THEN RETURN ''; END IF;
    RETURN format('class %s', user_context::json->>'class');
END;
$$ LANGUAGE plpgsql;
