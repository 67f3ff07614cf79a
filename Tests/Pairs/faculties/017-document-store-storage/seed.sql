INSERT INTO mime VALUES (1,'text/plain'),(2,'application/pdf');
INSERT INTO document (id,mime,title,content,meta) VALUES (1,1,'Readme','\x00ff','{"a":1}'),(2,2,'Manual',NULL,NULL);
INSERT INTO attachment VALUES (1,1,'\x01'),(2,1,NULL);
INSERT INTO page VALUES (1,1,'hello'),(2,1,'world');
INSERT INTO queue VALUES (1,0),(2,3);
