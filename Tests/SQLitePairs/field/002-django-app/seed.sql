INSERT INTO auth_user VALUES (1,'x',NULL,1,'root','r@x',1),(5,'y','2020-01-01',0,'bob','b@x',1);
INSERT INTO django_content_type VALUES (2,'blog','post');
INSERT INTO auth_permission VALUES (9,'Can add',2,'add_post');
INSERT INTO blog_post VALUES (4,'t','b',5,0),(6,'it''s','',1,99);
DELETE FROM blog_post WHERE id=6;
