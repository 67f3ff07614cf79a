INSERT INTO app.customer (mail) VALUES ('a@b'),('c@d');
INSERT INTO app.invoice (customer,total) VALUES (1,10),(2,20);
INSERT INTO app.job (invoice) VALUES (1),(2);
