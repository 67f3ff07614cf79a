INSERT INTO "User" VALUES ('ck1','a@x','Añ','USER','2022-01-01'),('ck2','b@x',NULL,'ADMIN','2022'),('ck3','c@x','','USER','2023');
INSERT INTO "Team" VALUES (1,'α','ck1'),(6,'β','ck2'),(8,'tmp','ck2');
DELETE FROM "Team" WHERE id=8;
INSERT INTO "_TeamToUser" VALUES (1,'ck1'),(1,'ck3'),(6,'ck2');
INSERT INTO "Invoice" VALUES (1,1,12.5,0,x'255044462d00'),(2,1,0,1,NULL),(17,6,99999999999.25,0,x'');
