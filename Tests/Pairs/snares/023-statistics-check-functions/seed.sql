INSERT INTO country VALUES ('DE',22,true),('CH',21,false);
INSERT INTO bank_account (iban,opened) VALUES ('DE12345','2020-01-01'),('CH54321','2021-01-01');
INSERT INTO transfer VALUES (1,2,10),(1,2,3.5);
