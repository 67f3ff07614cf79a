INSERT INTO invoice_line (id,qty,unit_price,tag,js) VALUES (1,2,10,' A ','{"kind":"x"}'),(2,1,5,'b',NULL);
INSERT INTO child (a,c) VALUES (1,2),(3,4);
INSERT INTO pt (a) VALUES (1),(2);
INSERT INTO shape (w,h) VALUES (2,3),(4,5);
INSERT INTO person (given,family) VALUES ('Ada','Byron'),('Alan','Turing');
