INSERT INTO cust VALUES (1,'A','ra'),(2,'B','rb'),(3,'C','rc');
INSERT INTO ord VALUES (1,1,5),(2,1,9.5),(3,NULL,1);
