INSERT INTO room VALUES (1,'a'),(2,NULL); INSERT INTO message VALUES (10,1,'hello world'),(12,2,'more');
