CREATE TABLE t (id int primary key, a text[], b int[], c int, d int, e text, f interval);
