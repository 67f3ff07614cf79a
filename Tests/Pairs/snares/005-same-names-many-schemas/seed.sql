INSERT INTO prod.item VALUES (1,'on','off','error'),(2,'off','on','on');
INSERT INTO item VALUES (1,'on',7),(2,'off',8);
