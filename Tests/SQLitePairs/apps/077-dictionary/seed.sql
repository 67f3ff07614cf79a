INSERT INTO lang VALUES ('de','Deutsch'),('ja','日本語'),('en',NULL);
INSERT INTO word VALUES (1,'de','Straße',0.5),(2,'en','street',NULL),(7,'ja','道',1e-9),(90,'de','weg; "x"',3);
INSERT INTO sense VALUES (1,1,'paved'),(1,2,'é -- x'),(7,1,'way');
INSERT INTO translation VALUES (1,2),(1,7),(2,7);
INSERT INTO history VALUES ('Straße',1700000000000),(NULL,NULL),('道',-1);
DELETE FROM word WHERE id=90;
DELETE FROM history WHERE rowid=1;
