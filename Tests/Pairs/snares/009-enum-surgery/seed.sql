INSERT INTO ticket (id,k,pk,f) VALUES (1,'second','first','{full,half}'),(2,'first',NULL,NULL);
INSERT INTO quota VALUES ('second','full',10),('first','half',3),('sleeper','full',4);
