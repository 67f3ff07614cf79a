CREATE TABLE a (id bigint, x text);
CREATE TABLE b (id bigint, y text);
CREATE TABLE c (z text) INHERITS (a, b);
CREATE TABLE d () INHERITS (c);
CREATE TABLE e (id int, x text);
CREATE TABLE f (w int) INHERITS (a);
