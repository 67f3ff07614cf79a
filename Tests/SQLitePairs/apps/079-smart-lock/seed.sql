INSERT INTO lock VALUES (x'aabbcc','Tür',x'0011'),(x'00','日',NULL);
INSERT INTO user VALUES (1,'0042'),(2,NULL),(77,'');
INSERT INTO access VALUES (x'aabbcc',1,0,1700000000000),(x'00',77,5,NULL),(x'00',NULL,5,NULL);
DELETE FROM access WHERE rowid=1;
INSERT INTO log VALUES (1,x'aabbcc',1,1),(5,NULL,NULL,0),(9000000000,x'00',77,1);
