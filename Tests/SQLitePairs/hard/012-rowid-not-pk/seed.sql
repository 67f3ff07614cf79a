INSERT INTO tp(rowid,k,v) VALUES (5,'z','1'),(9,'a','é'),(1000,'m','3');
INSERT INTO nopk(rowid,v,n) VALUES (3,'x',1),(7,NULL,NULL),(9000000000,'日',9007199254740993),(-4,'neg',2);
INSERT INTO ip(rowid,k,v) VALUES (50,1,'a'),(2,9,'b'),(30,-5,NULL);
INSERT INTO comp(rowid,a,b,v) VALUES (11,1,1,x'00'),(4,1,2,NULL),(99,NULL,1,x'ff'),(98,NULL,1,'dup null');
INSERT INTO hasrowid(oid,rowid,v) VALUES (10,'a','x'),(3,'b',NULL),(77,'é',';');
INSERT INTO hasall VALUES ('a',1,0.5),(NULL,2,NULL),('é',9007199254740993,-1);
INSERT INTO ft(rowid,v) SELECT rowid,v FROM nopk;
