INSERT INTO folders VALUES (1,'Bar',NULL),(2,'Ünter',1),(8,'x',2);
INSERT INTO links VALUES (1,'https://a.org/','Ä',1,5,x'00',3),(2,'http://b','日本',NULL,NULL,NULL,0),(90,'ftp://c/-- x',NULL,8,1700000000,x'',9007199254740993),(91,'d','d',1,1,NULL,0);
INSERT INTO link_tags VALUES (1,'a'),(1,'ü'),(90,'a');
DELETE FROM links WHERE id=91;
