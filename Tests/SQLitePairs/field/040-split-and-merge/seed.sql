INSERT INTO contact VALUES (1,'A','S 1','01234','T','1','2'),(2,NULL,NULL,NULL,NULL,NULL,NULL); INSERT INTO tag VALUES (1,'x'),(2,'y'); INSERT INTO old_import VALUES (1,'two',3.0);
