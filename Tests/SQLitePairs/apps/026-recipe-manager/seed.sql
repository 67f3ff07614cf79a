INSERT INTO recipe VALUES (1,'Crème brûlée','mix; bake -- done',6,9,x'ffd8ffe0','Oma'),(3,'寿司','',NULL,NULL,NULL,NULL),(10,'"Soup"','it''s hot',2,0,x'','web');
INSERT INTO ingredient VALUES (1,1,0.5,'l','Crème',0,0),(2,1,NULL,NULL,'Zucker',1,1),(7,3,1e-3,'kg','鮭',NULL,0),(8,10,3,'','',-1,0);
INSERT INTO category VALUES (1,'Dessert'),(1,'Été'),(3,'Fish'),(NULL,'x'),(NULL,'x');
INSERT INTO shopping VALUES ('milk',0),('eggs ',1),('日本酒',0),(NULL,NULL);
DELETE FROM shopping WHERE item='eggs ';
