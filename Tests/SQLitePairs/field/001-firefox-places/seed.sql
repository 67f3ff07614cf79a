INSERT INTO moz_places (id,url,title,guid,url_hash) VALUES (3,'https://a.example/','A','g1',47356411),(7,'https://b.example/?q=''x''',NULL,'g2',-1);
INSERT INTO moz_historyvisits VALUES (1,0,3,1700000000000000,1,0),(4,1,7,1700000000000001,2,0);
INSERT INTO moz_hosts VALUES (1,'a.example',100,1,'https://');
