INSERT INTO catalog.work (title,first_year) VALUES ('The Trial',1925),('Ulysses',1922);
INSERT INTO catalog.edition (isbn,work_id,publisher) VALUES ('978-3-16-148410-0',1,'Fischer'),('0-19-953567-X',2,'OUP');
INSERT INTO catalog.author (name) VALUES ('Kafka'),('Joyce'); INSERT INTO catalog.work_author VALUES (1,1),(2,2);
INSERT INTO circ.branch VALUES ('MAIN','Main',NULL),('EAST','East',NULL);
INSERT INTO circ.copy VALUES ('00000000000001','978-3-16-148410-0','MAIN','in'),('00000000000002','0-19-953567-X','EAST','lost');
INSERT INTO patron.patron (id,name) VALUES (1,'Ann'),(2,'Bob'); INSERT INTO circ.loan (copy,patron,due) VALUES ('00000000000001',1,'2023-05-01');
