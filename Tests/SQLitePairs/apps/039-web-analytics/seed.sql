INSERT INTO sites VALUES (1,'example.com','{"a":1}','2020-01-01 00:00:00'),(4,'bücher.de','','2021-01-01 12:30:00');
INSERT INTO hits VALUES (1,1,'/','',0,1,'1920,1080,1','DE',1,'Mozilla/5.0 (X11; Linux)','2020-01-01'),(2,1,'/é?a=b--c','http://g',0,NULL,'','',NULL,'','2020'),(1000,4,'/日','',150,9223372036854775807,'','JP',0,'x','2021');
INSERT INTO hit_stats VALUES (1,'2020-01-01','/','T','[0,1]'),(1,'2020-01-02','/','','[]'),(4,'2020-01-01','/日','é','x');
INSERT INTO browsers VALUES (1,'Firefox','99'),(2,'Firefox','100'),(9,NULL,NULL);
