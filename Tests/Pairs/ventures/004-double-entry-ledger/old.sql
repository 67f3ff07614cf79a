CREATE SCHEMA ledger;
CREATE DOMAIN ledger.amount AS numeric(20,
2
) CHECK (VALUE <> 0);
CREATE TYPE ledger.kind AS ENUM ('asset','liability','equity','income','expense');
CREATE TABLE ledger.currency (code char(3) PRIMARY KEY, digits smallint NOT NULL DEFAULT 2
);
CREATE TABLE ledger.account (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code text NOT NULL UNIQUE, name text NOT NULL, kind ledger.kind NOT NULL, parent int REFERENCES ledger.account, currency char(3) NOT NULL DEFAULT 'EUR' REFERENCES ledger.currency
);
CREATE TABLE ledger.journal (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, booked date NOT NULL, memo text
, posted_by text DEFAULT current_user
);
CREATE TABLE ledger.entry (journal bigint NOT NULL REFERENCES ledger.journal ON DELETE CASCADE, line smallint NOT NULL, account int NOT NULL REFERENCES ledger.account, amount ledger.amount NOT NULL, PRIMARY KEY (journal, line));
CREATE INDEX entry_account ON ledger.entry (account) INCLUDE (amount);
CREATE FUNCTION ledger.check_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM ledger.entry WHERE journal = NEW.journal) <> 0 THEN
    RAISE EXCEPTION 'journal % is not balanced', NEW.journal;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE
 ON ledger.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balance();
CREATE VIEW ledger.balance AS SELECT a.id, a.code, a.kind, coalesce(sum(e.amount), 0) AS balance FROM ledger.account a LEFT JOIN ledger.entry e ON e.account = a.id GROUP BY a.id;
CREATE MATERIALIZED VIEW ledger.monthly AS SELECT e.account, date_trunc('month', j.booked)::date AS month, sum(e.amount) AS net
 FROM ledger.entry e JOIN ledger.journal j ON j.id = e.journal GROUP BY 1, 2;
CREATE UNIQUE INDEX monthly_key ON ledger.monthly (account, month);
CREATE FUNCTION ledger.balance_of(acc int, at date DEFAULT
CURRENT_DATE
) RETURNS numeric STABLE LANGUAGE sql BEGIN ATOMIC SELECT coalesce(sum(e.amount), 0) FROM ledger.entry e JOIN ledger.journal j ON j.id = e.journal WHERE e.account = acc AND j.booked <= at; END;
COMMENT ON TABLE ledger.entry IS 'debit positive, credit negative';
