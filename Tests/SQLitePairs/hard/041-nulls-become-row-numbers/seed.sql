INSERT INTO n VALUES (NULL, 'x'), (1, 'y'), (NULL, 'z'), (7, 'w');
