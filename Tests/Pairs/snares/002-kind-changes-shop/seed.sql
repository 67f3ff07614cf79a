INSERT INTO product VALUES ('a','Apple',1.5,'fruit',NULL),('b','Bear',99,'toy',ROW(1,2));
INSERT INTO sale (sku,qty) VALUES ('a',3),('b',1);
INSERT INTO "order" VALUES (1,'new','x'),(2,'paid',NULL);
