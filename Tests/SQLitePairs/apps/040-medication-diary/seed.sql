INSERT INTO medicine VALUES (1,'Ibuprofën',1.5,0,-16777216),(3,'薬',0.25,1,NULL),(9,'tmp',0,0,0);
DELETE FROM medicine WHERE id=9;
INSERT INTO reminder VALUES (1,1,480,'½','true,false'),(8,3,0,NULL,'');
INSERT INTO event VALUES (1,'Ibuprofën',1,1700000000000,'TAKEN',x'ffd8'),(2,'it''s; -- x',8,-1,'SKIPPED',NULL),(500,'',0,9223372036854775807,'',x'');
