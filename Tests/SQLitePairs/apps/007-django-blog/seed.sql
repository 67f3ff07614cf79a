INSERT INTO django_migrations VALUES (1,'auth','0001_initial','2015-01-01 00:00:00'),(2,'blog','0001_initial','2015-01-01');
INSERT INTO auth_user VALUES (1,'pbkdf2$x','2015-01-01',1,'admin','Ádám','a@x',1),(7,'!','2016',0,'ユーザー','','',0);
INSERT INTO blog_category VALUES (1,'News','news'),(4,'Été','ete');
INSERT INTO blog_post VALUES (1,'Hello','a;b -- c',0,NULL,1,NULL),(2,'Ünï','x',9007199254740993,'2020-02-02',7,4),(9,'','',3,'2021',1,1);
INSERT INTO blog_post_tags VALUES (1,1,'a'),(2,1,'b'),(8,9,'a');
