-- double-entry books
CREATE SCHEMA ledger;
CREATE SCHEMA audit;
CREATE DOMAIN ledger.currency_code AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN ledger.amount AS numeric(14,2) NOT NULL;
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TYPE ledger.account_kind AS ENUM ('asset','liability','equity','income','expense','memo','suspense');
CREATE TABLE ledger.account (
  account_no varchar(12) PRIMARY KEY,
  parent_no varchar(12) REFERENCES ledger.account,
  title text NOT NULL,
  kind ledger.account_kind NOT NULL,
  normal_side ledger.side NOT NULL DEFAULT 'debit',
  currency ledger.currency_code NOT NULL DEFAULT 'EUR',
  closed boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE ledger.account IS
'chart of accounts';
CREATE TABLE ledger.period (
  yr int NOT NULL, mon int NOT NULL CHECK (mon BETWEEN 1 AND 12), locked boolean NOT NULL DEFAULT false, PRIMARY KEY (yr, mon)
);
CREATE SEQUENCE ledger.voucher_no START 1000 INCREMENT 1;
CREATE TABLE ledger.journal (
  id serial PRIMARY KEY,
  voucher int NOT NULL DEFAULT nextval('ledger.voucher_no') UNIQUE,
  yr int NOT NULL, mon int NOT NULL,
  booked_at timestamp NOT NULL DEFAULT now(),
  memo varchar(80),
  FOREIGN KEY (yr, mon) REFERENCES ledger.period (yr, mon) MATCH FULL
);
CREATE TABLE ledger.entry (
  journal_id int NOT NULL REFERENCES ledger.journal ON DELETE CASCADE,
  line smallint NOT NULL,
  account_no varchar(12) NOT NULL REFERENCES ledger.account,
  side ledger.side NOT NULL,
  amount ledger.amount,
  PRIMARY KEY (journal_id, line), CHECK (amount > 0)
);
CREATE INDEX ON ledger.entry (account_no
);
CREATE TABLE audit.log (at timestamptz NOT NULL DEFAULT now(), who name NOT NULL DEFAULT current_user, rel regclass NOT NULL, op char(1) NOT NULL, old_row json, new_row json);
CREATE FUNCTION audit.row_changed() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into audit.log (rel, op, old_row, new_row) values (tg_relid, left(tg_op,1), row_to_json(old), row_to_json(new));
  return null;
end $$;
CREATE TRIGGER a AFTER INSERT OR UPDATE OR DELETE ON ledger.account FOR EACH ROW EXECUTE FUNCTION audit.row_changed();
CREATE FUNCTION ledger.check_balance() RETURNS trigger LANGUAGE plpgsql AS $$
declare d numeric;
begin
  select sum(case side when 'debit' then amount else -amount end) into d from ledger.entry where journal_id = new.journal_id;
  if d <> 0 then raise exception 'journal % is off by %', new.journal_id, d;
  end if;
  return null;
end $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON ledger.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balance();
CREATE VIEW ledger.signed_entry AS SELECT e.*, CASE WHEN e.side = a.normal_side THEN e.amount ELSE -e.amount END AS signed FROM ledger.entry e JOIN ledger.account a USING (account_no);
CREATE VIEW ledger.balance AS SELECT account_no, sum(signed) AS balance FROM ledger.signed_entry GROUP BY 1;
CREATE VIEW ledger.trial_balance AS SELECT a.account_no, a.title, b.balance FROM ledger.account a LEFT JOIN ledger.balance b USING (account_no) WHERE NOT a.closed;
CREATE RULE no_delete AS ON DELETE TO ledger.journal DO INSTEAD NOTHING;
