INSERT INTO a.item VALUES (1,'x',NULL),(2,'y',1);
INSERT INTO b.item VALUES (1,'z',2),(2,'x',NULL);
INSERT INTO item VALUES (7,'x',1);
INSERT INTO c.moved (item,note) VALUES (1,'n');
