INSERT INTO users VALUES (1,'admin','x',NULL),(4,'ü','','s');
INSERT INTO inbounds VALUES (1,1,9223372036854775807,0,NULL,'日 "r"',1,0,443,'vless','{"clients":[]}',NULL),(8,4,NULL,NULL,5,'',0,-1,NULL,NULL,NULL,'é');
INSERT INTO settings VALUES (1,'port','2053'),(9,'x',NULL);
INSERT INTO client_traffics VALUES (1,1,1,'a@x',5,6),(2,8,0,NULL,NULL,9007199254740993),(55,NULL,NULL,'é; x',0,0);
