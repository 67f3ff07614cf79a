INSERT INTO hdb_catalog.hdb_version (version, upgraded_on) VALUES ('30', now());
INSERT INTO hdb_catalog.hdb_table VALUES ('public','author',false,false);
INSERT INTO hdb_catalog.event_triggers (name,type,schema_name,table_name) VALUES ('author','table','public','author');
