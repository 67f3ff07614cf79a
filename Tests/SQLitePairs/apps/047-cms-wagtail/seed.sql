INSERT INTO wagtailcore_page VALUES (1,'0001',1,1,'Root','root',1,NULL),(2,'00010001',2,0,'Über uns','uber',0,'bob'),(90,'0002',1,0,'日','',1,'');
INSERT INTO wagtailcore_site VALUES (1,'localhost',80,2),(4,'bücher.de',443,90);
INSERT INTO home_homepage VALUES (2,'<p>it''s; x</p>'),(90,'');
INSERT INTO wagtailimages_image VALUES (1,'Ä','a.jpg',4000,3000,NULL),(7,'','b',1,1,9000000000);
INSERT INTO wagtailcore_pagerevision VALUES (1,'2020','{"é":null}',1),(2,'2021','',2),(800,'x','{}',2);
DELETE FROM wagtailcore_pagerevision WHERE id=800;
