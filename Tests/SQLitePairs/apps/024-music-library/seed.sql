INSERT INTO directories VALUES ('/music',1),('/müsik',0);
INSERT INTO artists VALUES (1,'The Beatles',NULL),(2,'Björk','mb'),(90,NULL,'x'),(91,NULL,NULL);
INSERT INTO songs(title,album,artist,track,year,genre,bpm,length,directory_id,url,art,playcount,rating) VALUES ('Yes','A','Björk',1,1999,NULL,120.5,225000000000,1,'file:///a',x'ffd8',3,4),('Yes','A','Björk',2,-1,'Pop',NULL,0,1,'file:///b',NULL,0,NULL),(NULL,NULL,'',-1,-1,'',0.1,-1,2,'file:///日',x'',9007199254740993,-1),('d','d','d',1,1,'d',1,1,1,'d',NULL,1,1);
DELETE FROM songs WHERE rowid=2;
INSERT INTO playlists(name,last_played,special_type) VALUES ('Fav',-1,NULL),('Ünsorted',1700000000,'dynamic');
INSERT INTO playlist_items VALUES (1,0,1,NULL,'Yes',1),(1,2,NULL,'http://s','é',NULL),(2,1,3,NULL,NULL,-5);
