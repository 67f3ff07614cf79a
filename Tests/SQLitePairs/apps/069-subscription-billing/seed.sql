INSERT INTO plan VALUES ('free',0,NULL),('pro',1900,'month'),('größe',9900,'year');
INSERT INTO customer VALUES (1,'a@x','pro'),(2,NULL,NULL),(800,'ü@x','größe');
INSERT INTO subscription VALUES (1,'free','2020','2021'),(1,'pro','2021',NULL),(800,'größe',NULL,NULL);
INSERT INTO payment VALUES (1,1,1900,'paid','pi_1'),(2,800,9007199254740993,'pending',NULL),(70,NULL,0,'failed','é');
