CREATE SCHEMA bank AUTHORIZATION bank_batch;
CREATE COLLATION bank.names (PROVIDER = icu, LOCALE = 'en-u-ks-level1', DETERMINISTIC = false);
CREATE DOMAIN bank.iban AS text CHECK (VALUE ~ '^[A-Z]{2}[0-9]{2}');
CREATE TABLE bank.clients (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE bank.names NOT NULL UNIQUE, born date);
CREATE TABLE bank.accounts (iban bank.iban PRIMARY KEY, client int NOT NULL REFERENCES bank.clients, balance numeric NOT NULL DEFAULT 0, opened timestamptz DEFAULT now());
CREATE TABLE bank.postings (id bigserial, iban bank.iban REFERENCES bank.accounts, amount numeric NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (id)) WITH (fillfactor = 95);
CREATE PROCEDURE bank.deposit(i bank.iban, a numeric) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO bank.postings (iban, amount) VALUES (i, a);
  UPDATE bank.accounts SET balance = balance + a WHERE iban = i;
END $$;
CREATE FUNCTION bank.statement(i bank.iban, OUT at timestamptz, OUT amount numeric) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT at, amount FROM bank.postings WHERE iban = i $$;
CREATE FUNCTION bank.wealth(c bank.clients) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(balance) FROM bank.accounts WHERE client = c.id $$;
CREATE VIEW bank.rich AS SELECT c.id, c.name, bank.wealth(c) AS wealth FROM bank.clients c WHERE bank.wealth(c) > 1000000;
CREATE TABLE bank.ext_rates (cur char(3) PRIMARY KEY, r numeric);
CREATE STATISTICS bank.ps ON iban, at FROM bank.postings;
CREATE FUNCTION bank.guard() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER bank_guard ON sql_drop EXECUTE FUNCTION bank.guard();
GRANT EXECUTE ON PROCEDURE bank.deposit(bank.iban, numeric) TO bank_teller;
GRANT SELECT ON ALL TABLES IN SCHEMA bank TO bank_auditor;
