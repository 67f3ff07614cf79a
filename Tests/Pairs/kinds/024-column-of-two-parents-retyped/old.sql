CREATE TABLE a (id int, x text);
CREATE TABLE b (id int, y text);
CREATE TABLE c (z text) INHERITS (a, b);
CREATE TABLE d () INHERITS (c);
CREATE TABLE e (id int, x text);
CREATE TABLE f (w int) INHERITS (e);
INSERT INTO c VALUES (1, 'x', 'y', 'z');
INSERT INTO f VALUES (2, 'x', 3);
