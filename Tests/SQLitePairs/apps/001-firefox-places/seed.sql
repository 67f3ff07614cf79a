INSERT INTO moz_origins VALUES (1,'https://','example.org',9000000000),(4,'http://','bücher.de',-1),(9,'https://','例え.jp',12);
INSERT INTO moz_places(id,url,title,rev_host,favicon_id,frecency,guid,url_hash,origin_id) VALUES
 (2,'https://example.org/','Exämple','gro.elpmaxe.',3,2000,'aaaaaaaaaaaa',47356370932282,1),
 (3,'http://bücher.de/x?y=''1''','Bücher 📚','ed.rehcüb.',NULL,-1,'bbbbbbbbbbbb',9223372036854775807,4),
 (17,'https://例え.jp/',NULL,'pj.え例.',NULL,140,NULL,-5,9),
 (18,NULL,NULL,NULL,NULL,0,NULL,0,NULL);
INSERT INTO moz_historyvisits VALUES (1,0,2,1700000000000000,1,0),(5,1,3,1700000000000001,4,0),(6,5,17,1700000000999999,2,NULL),(40,NULL,2,1800000000000000,1,7);
INSERT INTO moz_inputhistory VALUES (2,'ex',1),(2,'éx',NULL),(17,'例',77);
INSERT INTO moz_bookmarks VALUES (1,2,NULL,0,0,'',NULL,NULL,1,1,'root________'),(2,2,NULL,1,0,'menu',NULL,NULL,1,2,'menu________'),(21,1,3,2,0,'Bücher',NULL,'f',NULL,NULL,NULL);
INSERT INTO moz_keywords(id,keyword,place_id,post_data) VALUES (3,'bk',3,NULL),(90,'zz',2,'a=%s');
DELETE FROM moz_keywords WHERE id=90;
INSERT INTO moz_keywords(keyword,place_id) VALUES ('ex',2);
INSERT INTO moz_meta VALUES ('origin_frecency_count',3),('sum','12.5'),('blob',x'00ff10');
