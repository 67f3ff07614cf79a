INSERT INTO author (name) VALUES ('Anaïs'),('Bo');
INSERT INTO section (path) VALUES ('/'),('/news');
INSERT INTO article (section_id,author_id,title,body) VALUES (2,1,'Élan vital','Running cafés in the city'),(2,2,'Trains','The trains ran late');
INSERT INTO tag (label) VALUES ('city'),('rail');
INSERT INTO article_tag VALUES (1,1),(2,2);
INSERT INTO revision (article_id,no,body) VALUES (1,1,'older text');
