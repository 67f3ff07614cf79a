INSERT INTO branch VALUES (1,'Wien'),(2,'Graz');
INSERT INTO customer VALUES (1,'A. Adler',1,false),(2,'B. Bauer',2,true);
INSERT INTO acct (iban,customer,kind,balance) VALUES ('AT01',1,'G',100),('AT02',2,'S',1000);
INSERT INTO txn (iban,amount) VALUES ('AT01',100),('AT02',1000),('AT01',-5);
