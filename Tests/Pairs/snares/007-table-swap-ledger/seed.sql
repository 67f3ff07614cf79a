INSERT INTO account (name) VALUES ('cash'),('bank');
