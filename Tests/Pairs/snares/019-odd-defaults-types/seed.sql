INSERT INTO run (id,started) VALUES (1,'2020-01-01'),(2,DEFAULT);
INSERT INTO vec VALUES ('1 2','{x}','{b}');
