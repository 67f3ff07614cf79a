INSERT INTO es.stream (id,category,version) VALUES ('00000000-0000-0000-0000-000000000001','account',1),('00000000-0000-0000-0000-000000000002','account',-1);
INSERT INTO es.event (stream_id,version,kind,body) VALUES ('00000000-0000-0000-0000-000000000001',0,'opened','{"owner":"x"}'),('00000000-0000-0000-0000-000000000001',1,'credited','{"amt":5}');
INSERT INTO proj.checkpoint (name,position) VALUES ('account',2);
