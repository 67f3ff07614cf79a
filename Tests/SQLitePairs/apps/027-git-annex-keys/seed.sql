INSERT INTO associated VALUES (1,'SHA256E-s12--abc.txt','a.txt'),(5,'SHA256E-s13--é','dïr/b c'),(6,'123','0456');
INSERT INTO content VALUES (1,'SHA256E-s12--abc.txt','1 2 3',12,1700000000),(9,'k','',9223372036854775807,0),(10,'k','x',0,-1);
INSERT INTO exported VALUES (1,'k1','f1'),(2,x'00ff','f2'),(30,'k1','日');
