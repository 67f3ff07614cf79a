INSERT INTO home VALUES ('a',1,'(1,2)'),('b',2,NULL);
INSERT INTO office VALUES ('c',3,NULL),(NULL,4,'(0,0)');
INSERT INTO untyped VALUES ('d',5,NULL),('e',6,NULL);
INSERT INTO visit VALUES (ROW('q',9,NULL)::addr, ROW('r',8,NULL)::home, 2),(NULL,NULL,3);
