CREATE SCHEMA ledger;
CREATE EXTENSION btree_gist;
SET search_path = ledger, public;
CREATE DOMAIN money_amt AS numeric(15,2);
CREATE DOMAIN iso_ccy AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE TYPE ledger.entry_side AS ENUM ('DR','CR');
CREATE TYPE ledger.posting AS (account_id integer, side entry_side, amount money_amt);
CREATE TABLE ledger.account (
  account_id serial NOT NULL CONSTRAINT pk_account PRIMARY KEY,
  iban varchar(27) NOT NULL CONSTRAINT uq_account_iban UNIQUE,
  ccy iso_ccy NOT NULL DEFAULT 'EUR',
  opened date NOT NULL DEFAULT CURRENT_DATE,
  closed date,
  overdraft money_amt NOT NULL DEFAULT 0,
  CONSTRAINT ck_account_dates CHECK (closed IS NULL OR closed > opened)
);
CREATE TABLE ledger.entry (
  entry_id bigint NOT NULL,
  account_id integer NOT NULL REFERENCES ledger.account,
  booked_on date NOT NULL,
  side entry_side NOT NULL,
  amount money_amt NOT NULL CONSTRAINT ck_entry_amount CHECK (amount > 0),
  memo varchar(140),
  CONSTRAINT pk_entry PRIMARY KEY (entry_id, booked_on)
) PARTITION BY RANGE (booked_on);
CREATE SEQUENCE ledger.entry_id_seq ;
ALTER TABLE ledger.entry ALTER entry_id SET DEFAULT nextval('ledger.entry_id_seq');
ALTER SEQUENCE ledger.entry_id_seq OWNED BY ledger.entry.entry_id;
CREATE TABLE ledger.entry_2020 PARTITION OF ledger.entry FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE ledger.entry_2021 PARTITION OF ledger.entry FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE ledger.entry_default PARTITION OF ledger.entry DEFAULT;
CREATE INDEX ix_entry_account ON ledger.entry (account_id, booked_on);
CREATE INDEX ix_entry_memo ON ledger.entry_default (memo) WHERE memo IS NOT NULL;
CREATE TABLE ledger.rate (
  ccy iso_ccy NOT NULL, valid daterange NOT NULL, rate numeric NOT NULL CHECK (rate > 0),
  CONSTRAINT ex_rate EXCLUDE USING gist (ccy WITH =, valid WITH &&)
);
CREATE VIEW ledger.signed_entry AS SELECT entry_id, account_id, booked_on, CASE side WHEN 'DR' THEN amount ELSE -amount END AS signed_amount FROM ledger.entry;
CREATE VIEW ledger.balance AS SELECT a.account_id, a.iban, a.ccy, COALESCE(sum(s.signed_amount),0)::money_amt AS balance FROM ledger.account a LEFT JOIN ledger.signed_entry s USING (account_id) GROUP BY a.account_id;
CREATE MATERIALIZED VIEW ledger.monthly_turnover AS SELECT account_id, date_trunc('month', booked_on::timestamp) AS m, sum(abs(signed_amount)) AS turnover FROM ledger.signed_entry GROUP BY 1,2;
CREATE UNIQUE INDEX uq_monthly_turnover ON ledger.monthly_turnover (account_id, m);
CREATE FUNCTION ledger.post(p_postings ledger.posting[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE p ledger.posting; n int := 0;
BEGIN
  FOREACH p IN ARRAY p_postings LOOP
    INSERT INTO ledger.entry(account_id, booked_on, side, amount) VALUES (p.account_id, current_date, p.side, p.amount);
    n := n + 1;
  END LOOP;
END $$;
CREATE FUNCTION ledger.forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'ledger is append only'; END $$;
CREATE TRIGGER tr_entry_immutable BEFORE UPDATE OR DELETE ON ledger.entry FOR EACH ROW EXECUTE FUNCTION ledger.forbid_change();
COMMENT ON TABLE ledger.entry IS 'Journal lines';
COMMENT ON CONSTRAINT ck_entry_amount ON ledger.entry IS 'amounts are positive';
