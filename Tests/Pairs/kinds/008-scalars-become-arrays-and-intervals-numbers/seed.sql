INSERT INTO t VALUES (1,'x',4,'5 seconds','{3}','{a}',7),(2,null,null,null,null,null,null),(3,'y, z',5,'1 hour','{8}','{b,c}',9);
