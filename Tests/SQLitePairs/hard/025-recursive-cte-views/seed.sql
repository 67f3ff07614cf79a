INSERT INTO node VALUES (1,NULL,'röot',1),(2,1,'a',NULL),(5,2,'日',9007199254740993),(70,1,'; --',-1);
