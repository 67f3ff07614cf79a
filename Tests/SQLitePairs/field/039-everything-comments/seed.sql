INSERT INTO task VALUES (1,'a','open',NULL),(5,'B','done',3);
