INSERT INTO poll (topic,fielded) VALUES ('tax','[2023-01-01,2023-02-01)'),('roads','[2023-03-01,2023-04-01)');
INSERT INTO region VALUES ('N',0.6),('S',1.4);
INSERT INTO answer VALUES (1,1,'N',3,'2023-01-05'),(1,2,'S',5,'2023-01-06'),(2,1,'N',4,'2023-03-05');
