CREATE SUBSCRIPTION x23_sub48a CONNECTION 'host=h1 dbname=''a b'' application_name=''q\''q''' PUBLICATION p2, "Pub Two" WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, synchronous_commit = 'remote_apply', disable_on_error = true);
CREATE SUBSCRIPTION "x23_Sub 48c" CONNECTION 'dbname=x' PUBLICATION z WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION "x23_Sub 48c" IS 'upper';
CREATE PUBLICATION z FOR ALL TABLES;
