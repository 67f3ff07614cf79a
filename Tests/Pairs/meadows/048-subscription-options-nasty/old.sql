CREATE SUBSCRIPTION x23_sub48a CONNECTION 'host=h1 dbname=''a b''' PUBLICATION "Pub One", p2 WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, binary = true, two_phase = false);
CREATE SUBSCRIPTION x23_sub48b CONNECTION 'dbname=x' PUBLICATION z WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, streaming = on);
CREATE PUBLICATION z;
