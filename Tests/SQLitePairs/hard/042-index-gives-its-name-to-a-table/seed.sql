INSERT INTO word VALUES (1, 'one', 3), (2, 'three', 5);
