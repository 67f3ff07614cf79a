INSERT INTO authors VALUES (1,'Ursula K. Le Guin','Le Guin, Ursula K.'),(2,'村上 春樹',NULL),(8,'O''Brien','O''Brien');
INSERT INTO books(id,title,sort,timestamp,pubdate,series_index,author_sort,isbn,lccn,path,flags) VALUES
(1,'The Dispossessed','Dispossessed, The','2011-01-01 10:00:00','0101-01-01',1.0,'Le Guin','0061054887','','Ursula/The (1)',1),
(5,'1Q84',NULL,NULL,NULL,2.5,NULL,NULL,NULL,'村上/1Q84 (5)',9223372036854775806),
(6,'Ünder','Ünder','2020-02-29 00:00:00','2020-02-29',0.1,'O''Brien','','x','',0),
(44,'gone','gone',NULL,NULL,1,NULL,'','','',1);
DELETE FROM books WHERE id=44;
INSERT INTO books_authors_link VALUES (1,1,1),(3,5,2),(4,6,8),(9,6,1);
INSERT INTO comments VALUES (2,1,'<p>ok</p>'),(7,5,'すごい -- nice');
INSERT INTO data VALUES (1,1,'EPUB',1234567890123,'The D'),(2,1,'MOBI',0,'The D'),(6,5,'PDF',7,'1Q84');
INSERT INTO tags VALUES (1,'SF'),(3,'été');
INSERT INTO books_tags_link VALUES (1,1,1),(2,5,1),(8,6,3);
INSERT INTO ratings VALUES (1,10),(2,0),(5,NULL);
