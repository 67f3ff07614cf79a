INSERT INTO customer VALUES (1,'A','X'),(2,'B',NULL); UPDATE customer SET city = 'Y' WHERE id = 1; INSERT INTO audit (tbl,op) VALUES ('x','u');
