CREATE SCHEMA cdc;
CREATE TABLE cdc.t (id bigint PRIMARY KEY, v varchar(9), at timestamptz);
CREATE VIEW cdc.v AS SELECT id, v, at FROM cdc.t;
CREATE PUBLICATION up FOR TABLE cdc.t (id, at) WHERE (id > 100);
CREATE SUBSCRIPTION sub_a CONNECTION 'host=10.0.0.1 dbname=x application_name=''o k''' PUBLICATION up WITH (connect = false, slot_name = NONE, enabled = false, synchronous_commit = 'remote_apply');
CREATE SUBSCRIPTION sub_b CONNECTION 'host=10.0.0.3' PUBLICATION z, y WITH (connect = false, slot_name = NONE, disable_on_error = true);
CREATE SUBSCRIPTION "Sub C" CONNECTION 'dbname=c' PUBLICATION up WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION sub_b IS 'second';
GRANT SELECT ON cdc.v TO PUBLIC;

