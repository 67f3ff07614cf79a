INSERT INTO ul_parent VALUES (1,'a'),(2,'b');
INSERT INTO ul_child VALUES (1,1,'x'),(2,2,NULL);
INSERT INTO lg_parent VALUES (1,10,'x'),(2,20,NULL);
INSERT INTO lg_child VALUES (1),(2);
