INSERT INTO bill (id, due) VALUES (1, 3.25), (2, NULL);
INSERT INTO bill VALUES (3, ROW(500,'eur'), 'g', 1);
