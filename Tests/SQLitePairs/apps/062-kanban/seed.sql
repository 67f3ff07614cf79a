INSERT INTO projects VALUES (1,'Prøject',1,'t'),(4,'日',0,NULL);
INSERT INTO columns VALUES (1,'Backlog',1,1,0),(2,'Dône',2,1,NULL),(9,'Backlog',1,4,5);
INSERT INTO users VALUES (1,'admin','$2y$',1,0),(6,'änne',NULL,0,4);
INSERT INTO tasks VALUES (1,'A; "b"','d -- x',1700000000,'red',1,1,1,1,3,1),(2,'é',NULL,NULL,NULL,1,2,0,NULL,NULL,0),(5000000000,'z','',0,'',4,9,6,-1,0,1);
INSERT INTO comments VALUES (1,1,1,1700000000,'c'),(7,5000000000,6,0,'日');
INSERT INTO config VALUES ('de_DE','tok'),(NULL,NULL);
INSERT INTO task_has_links VALUES (1,1,1,2),(5,2,2,1);
