INSERT INTO p(id,first,last,full,cents,kind) VALUES (1,'Zoë','X','Zoë X',1250,'a'),(2,NULL,NULL,' ',NULL,NULL),(60,'日','本','日 本',9007199254740993,'b,c');
INSERT INTO q(k,j) VALUES ('a','{"v":1}'),('é','{"v, (x)":"y"}'),('n',NULL);
