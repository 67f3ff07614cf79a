INSERT INTO bank.clients (name) VALUES ('Ann'),('Bob');
INSERT INTO bank.accounts (iban,client) VALUES ('DE12X',1),('FR99Y',2);
INSERT INTO bank.postings (iban,amount) VALUES ('DE12X',5),('DE12X',-2);
