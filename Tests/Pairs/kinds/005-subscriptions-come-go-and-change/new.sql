CREATE SUBSCRIPTION plain CONNECTION 'host=10.0.0.2 dbname=src user=rep' PUBLICATION b, c WITH (connect = false, slot_name = 'other', binary = true, streaming = true, synchronous_commit = 'local');
CREATE SUBSCRIPTION more CONNECTION 'host=''a b'' application_name=''<&>''' PUBLICATION p WITH (connect = false, two_phase = true, disable_on_error = true);
