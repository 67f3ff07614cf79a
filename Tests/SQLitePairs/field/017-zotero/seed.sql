INSERT INTO itemTypes VALUES (1,'note',NULL,0); INSERT INTO items VALUES (4,1,'2020-01-01',1,'ABCD',1),(5,1,'2020-01-01',1,'EFGH',0); INSERT INTO itemNotes VALUES (5,4,'<p>x</p>');
