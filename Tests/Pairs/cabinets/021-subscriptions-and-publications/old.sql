CREATE SCHEMA cdc;
CREATE TABLE cdc.t (id int PRIMARY KEY, v text);
CREATE VIEW cdc.v AS SELECT id, v FROM cdc.t;
CREATE PUBLICATION up FOR TABLE cdc.t WHERE (id > 10);
CREATE SUBSCRIPTION sub_a CONNECTION 'host=10.0.0.1 dbname=x' PUBLICATION up, "Other Pub" WITH (connect = false, slot_name = NONE, enabled = false, binary = true, streaming = true);
CREATE SUBSCRIPTION sub_b CONNECTION 'host=10.0.0.2' PUBLICATION z WITH (connect = false, slot_name = NONE, two_phase = true);
COMMENT ON SUBSCRIPTION sub_a IS 'first';
GRANT SELECT ON cdc.v TO PUBLIC;

