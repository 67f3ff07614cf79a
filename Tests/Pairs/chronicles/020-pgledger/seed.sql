INSERT INTO pgledger_accounts (id,name,currency) VALUES ('pgla_1','user.available','USD'),('pgla_2','user.external','USD');
SELECT id IS NOT NULL FROM pgledger_create_transfer('pgla_1','pgla_2',12.50);
