CREATE SCHEMA bank AUTHORIZATION bank_batch;
CREATE COLLATION bank.names (PROVIDER = icu, LOCALE = 'en-u-ks-level2', DETERMINISTIC = false);
CREATE DOMAIN bank.iban AS text COLLATE "C" CHECK (VALUE ~ '^[A-Z]{2}[0-9]{2}') CONSTRAINT iban_len CHECK (length(VALUE) <= 34);
CREATE TABLE bank.clients (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE bank.names NOT NULL, born date, email text CHECK (email LIKE '%@%'), CONSTRAINT clients_name_born UNIQUE (name, born));
CREATE TABLE bank.accounts (iban bank.iban PRIMARY KEY, client int NOT NULL REFERENCES bank.clients, balance numeric(18,2) NOT NULL DEFAULT 0 CHECK (balance >= overdraft), overdraft numeric NOT NULL DEFAULT 0 CHECK (overdraft <= 0), opened timestamptz DEFAULT now());
CREATE TABLE bank.postings (id bigserial, iban bank.iban NOT NULL REFERENCES bank.accounts ON UPDATE CASCADE, amount numeric(18,2) NOT NULL, at timestamptz NOT NULL DEFAULT now(), purpose text COMPRESSION pglz, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE bank.postings_all PARTITION OF bank.postings DEFAULT WITH (fillfactor = 100);
CREATE PROCEDURE bank.deposit(i bank.iban, a numeric, OUT new_balance numeric, purpose text DEFAULT '') LANGUAGE plpgsql SECURITY DEFINER SET search_path = bank, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  INSERT INTO postings (iban, amount, purpose) VALUES (i, a, deposit.purpose);
  UPDATE accounts SET balance = balance + a WHERE iban = i RETURNING balance INTO new_balance;
END $$;
ALTER PROCEDURE bank.deposit(bank.iban, numeric, OUT numeric, text) OWNER TO bank_batch;
CREATE FUNCTION bank.statement(i bank.iban, OUT at timestamptz, OUT amount numeric, OUT running numeric) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT at, amount, sum(amount) OVER (ORDER BY at, id) FROM bank.postings WHERE iban = i $$;
CREATE FUNCTION bank.wealth(c bank.clients) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(balance), 0) FROM bank.accounts WHERE client = c.id $$;
CREATE VIEW bank.rich AS SELECT c.id, c.name, c.email, bank.wealth(c) AS wealth FROM bank.clients c WHERE bank.wealth(c) > 1000000;
CREATE EXTENSION file_fdw;
CREATE SERVER rates FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE bank.ext_rates (cur char(3), r numeric) SERVER rates OPTIONS (filename '/srv/r.csv', format 'csv');
CREATE STATISTICS bank.ps (dependencies) ON iban, at FROM bank.postings;
CREATE FUNCTION bank.guard() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER bank_guard ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP SCHEMA') EXECUTE FUNCTION bank.guard();
ALTER EVENT TRIGGER bank_guard DISABLE;
GRANT EXECUTE ON PROCEDURE bank.deposit(bank.iban, numeric, OUT numeric, text) TO bank_teller WITH GRANT OPTION;
GRANT USAGE ON SCHEMA bank TO bank_teller, bank_auditor;
GRANT SELECT ON bank.postings, bank.accounts TO bank_auditor;
GRANT USAGE ON FOREIGN SERVER rates TO bank_batch;
