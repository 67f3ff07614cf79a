INSERT INTO folders VALUES (1,'default',NULL),(4,'фото','db-4.sqlite');
INSERT INTO devices VALUES (1,'7777777-777777N'),(2,'ABCDEF'),(9,'ABCDEG');
INSERT INTO files(device_idx,sequence,name,type,modified,size,version,deleted,blocklist_hash) VALUES (1,1,'a/ü.txt',0,1700000000000000000,9223372036854775807,'v1',0,x'00010203'),(2,5,'A/Ü.txt',1,-1,0,'',1,NULL),(9,900,'tmp',4,0,0,'z',0,x'');
DELETE FROM files WHERE sequence=900;
INSERT INTO blocks VALUES (x'aa',x'00010203',0,0,131072),(x'bb',x'00010203',1,131072,7),(x'',x'',0,0,0);
INSERT INTO mtimes VALUES ('a/ü.txt',5,1700000000000000001),('b',-2,3);
