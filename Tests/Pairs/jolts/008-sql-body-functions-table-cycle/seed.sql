INSERT INTO cfg VALUES ('ttl', 30), ('x', 1);
INSERT INTO doc (id, body) VALUES (1,'one'),(2,'two');
INSERT INTO doc VALUES (3, 99, NULL);
