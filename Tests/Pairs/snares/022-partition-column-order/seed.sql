INSERT INTO meter VALUES (1,'A'),(2,'B');
INSERT INTO usage (meter,day,kwh,quality) VALUES (1,'2023-01-05',3,1),(2,'2023-05-05',4,1);
INSERT INTO usage_q3 VALUES ('2023-08-01',1,4,NULL);
INSERT INTO anomaly VALUES (1,'2023-01-05','odd'),(NULL,NULL,'?');
