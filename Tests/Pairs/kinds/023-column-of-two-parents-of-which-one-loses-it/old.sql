CREATE TABLE a (id int, x text); CREATE TABLE b (id int, y text); CREATE TABLE c (z text) INHERITS (a, b); CREATE TABLE d (w text) INHERITS (c);
