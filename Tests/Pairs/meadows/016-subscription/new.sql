CREATE TABLE public.t (id int PRIMARY KEY, v text);
CREATE SUBSCRIPTION x23_sub16 CONNECTION 'host=replica2.example dbname=app' PUBLICATION pub_a, pub_b WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, binary = true, streaming = true, synchronous_commit = 'off', disable_on_error = true);
COMMENT ON SUBSCRIPTION x23_sub16 IS 'from replica2';
