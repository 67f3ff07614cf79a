INSERT INTO team VALUES (1,'abc',true),(2,'b',false),(3,NULL,NULL);
INSERT INTO task VALUES (1,1,'me','x'),(2,2,DEFAULT,NULL);
