INSERT INTO t (id,amount,code,flag) VALUES (1,10,'AB',0),(2,20.25,'CD',1);
INSERT INTO child VALUES (1,'AB'),(2,'zz');
REFRESH MATERIALIZED VIEW m3;
