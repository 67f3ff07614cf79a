CREATE TABLE public.t (id int PRIMARY KEY);
CREATE SUBSCRIPTION x23_sub16 CONNECTION 'host=replica.example dbname=app' PUBLICATION pub_a WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE);
