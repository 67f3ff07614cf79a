INSERT INTO users (email,id,pass_crypt,creation_time,display_name,status) VALUES ('a@osm.org',1,'x','2010-01-01','steve','active');
INSERT INTO changesets (user_id,created_at,closed_at,min_lat,max_lat) VALUES (1,'2010-01-01','2010-01-02',1,2);
INSERT INTO changeset_tags VALUES (1,'comment','test'),(1,'created_by','JOSM');
INSERT INTO nodes VALUES (1,515000000,-1000000,1,true,'2010-01-01',77,1,NULL);
INSERT INTO ways VALUES (1,1,'2010-01-01',1,true);
INSERT INTO way_nodes VALUES (1,1,1,1);
INSERT INTO notes (latitude,longitude,tile,updated_at,created_at,status) VALUES (1,2,3,now(),now(),'open');
