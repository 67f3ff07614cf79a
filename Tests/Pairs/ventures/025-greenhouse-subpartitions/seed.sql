INSERT INTO house VALUES (1,'Tomato',500),(2,'Herb',120),(7,'Lab',20);
INSERT INTO bed VALUES (1,1,'San Marzano','2023-03-01'),(2,1,'Basil',NULL);
INSERT INTO climate VALUES (1,'2022-05-01 00:00+00',22,60,400),(1,'2023-05-01 00:00+00',31,55,500),(2,'2023-05-01 00:00+00',20,70,NULL),(7,'2023-05-01 00:00+00',5,50,NULL);
INSERT INTO watering (house,bed,started) VALUES (1,1,'2023-05-01'),(2,1,'2023-05-02'); INSERT INTO setpoint VALUES (1,'temp',12,24),(1,'temp',0,18);
