INSERT INTO "group" VALUES (1,'WG','d',1),(2,'Été','',NULL);
INSERT INTO person VALUES (1,'Zoë',1),(2,'Bob',1),(9,'Zoë',2);
INSERT INTO bill VALUES (1,1,12.5,'2020','Pizza; "x"'),(2,NULL,-0.25,NULL,NULL),(77,9,1e10,'','日');
INSERT INTO billowers VALUES (1,1),(1,2),(77,9),(NULL,1),(NULL,1);
DELETE FROM billowers WHERE rowid=2;
