INSERT INTO wp_posts VALUES (1,1,'2020-01-01 00:00:00','<!-- wp:p --> it''s; ünï','Hello','publish',0,0,1),(2,0,'0000-00-00 00:00:00','','日本','trash',9007199254740993,-1,0),(300,5,'x','y','','',1,0,0);
INSERT INTO wp_postmeta VALUES (1,1,'_price','19.90'),(2,1,NULL,NULL),(99,300,'é',x'00ff');
INSERT INTO wp_terms VALUES (1,'Ä','a',0),(4,'b','b',1);
INSERT INTO wp_term_relationships VALUES (1,1,0),(300,4,2);
INSERT INTO wp_options VALUES (1,0,'siteurl','http://x','yes'),(5,0,'ü','a:1:{s:1:"x";}','no');
