CREATE TABLE t (id int primary key, a text, b int, c interval, d int[], e text[], f smallint);
