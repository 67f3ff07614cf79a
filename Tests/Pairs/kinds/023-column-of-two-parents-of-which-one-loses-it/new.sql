CREATE TABLE a (x text, u int); CREATE TABLE b (id int, y text, x text); CREATE TABLE c (z text) INHERITS (a, b);  CREATE TABLE d (w text) INHERITS (c);
