INSERT INTO ev.log (tag) VALUES ('a'), (NULL);
INSERT INTO ev.t VALUES (1,'a'),(2,NULL);
INSERT INTO ev.t2 VALUES (1,'a'),(2,NULL);
