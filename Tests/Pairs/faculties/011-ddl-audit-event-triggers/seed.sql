INSERT INTO host VALUES ('db1','10.0.0.1','debian'),('web1','10.0.0.2','alpine');
INSERT INTO service (host,port) VALUES ('db1',5432),('web1',443);
INSERT INTO setting VALUES ('db1','shared_buffers','"4GB"'),('web1','workers','8');
