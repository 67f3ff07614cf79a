INSERT INTO agency (name,licence) VALUES ('Remax','A0000001'),('Engel','A0000002');
INSERT INTO city (id,name) VALUES (1,'Wien'),(2,'Graz');
INSERT INTO listing (agency,city,title,price,m2,rooms) VALUES (1,1,'Flat with balcony',300000,60,2),(2,2,'Café to let',1500,80,3);
INSERT INTO photo VALUES (1,1,'a.jpg'),(1,2,'b.jpg'); INSERT INTO saved_search (email) VALUES ('x@y');
