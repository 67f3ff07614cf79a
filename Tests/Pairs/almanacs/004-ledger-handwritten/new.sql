-- double-entry books
CREATE SCHEMA ledger;
CREATE SCHEMA audit;
CREATE SCHEMA fx;
CREATE DOMAIN ledger.currency_code AS char(3) DEFAULT 'EUR' CHECK (VALUE ~ '^[A-Z]{3}$') CONSTRAINT no_legacy CHECK (VALUE NOT IN ('DEM','FRF','ITL'));
CREATE DOMAIN ledger.amount AS numeric(14,2);
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TYPE ledger.account_kind AS ENUM ('asset','liability','equity','income','expense');
CREATE TABLE ledger.account (
  account_no varchar(12) PRIMARY KEY,
  parent_no varchar(12) REFERENCES ledger.account ON UPDATE CASCADE,
  title text NOT NULL,
  kind ledger.account_kind NOT NULL,
  normal_side ledger.side NOT NULL DEFAULT 'debit',
  currency ledger.currency_code,
  closed_on date,
  path text GENERATED ALWAYS AS (coalesce(parent_no || '.', '') || account_no) STORED
);
COMMENT ON TABLE ledger.account IS
'Chart of accounts. Closed accounts keep their rows; see closed_on';
COMMENT ON COLUMN ledger.account.path IS 'one level only; use ledger.account_tree for the rest';
CREATE TABLE ledger.period (
  yr smallint NOT NULL, mon smallint NOT NULL CHECK (mon BETWEEN 1 AND 13), locked_at timestamptz, locked_by name, PRIMARY KEY (yr, mon)
);
CREATE SEQUENCE ledger.voucher_no START 100000 INCREMENT 1 MINVALUE 1000 CACHE 20;
CREATE TABLE ledger.journal (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000) PRIMARY KEY,
  voucher int NOT NULL DEFAULT nextval('ledger.voucher_no') UNIQUE,
  yr smallint NOT NULL, mon smallint NOT NULL,
  booked_at timestamptz NOT NULL DEFAULT now(),
  memo varchar(240),
  reverses bigint UNIQUE REFERENCES ledger.journal (id) CHECK (reverses <> id),
  FOREIGN KEY (yr, mon) REFERENCES ledger.period (yr, mon) MATCH FULL
);
CREATE TABLE ledger.entry (
  journal_id bigint NOT NULL REFERENCES ledger.journal ON DELETE RESTRICT,
  line smallint NOT NULL,
  account_no varchar(12) NOT NULL REFERENCES ledger.account ON UPDATE CASCADE,
  side ledger.side NOT NULL,
  amount ledger.amount NOT NULL,
  fx_amount ledger.amount,
  fx_currency ledger.currency_code DEFAULT NULL,
  PRIMARY KEY (journal_id, line), CONSTRAINT positive CHECK (amount >= 0), CONSTRAINT fx_both CHECK ((fx_amount IS NULL) = (fx_currency IS NULL))
);
CREATE INDEX ON ledger.entry (account_no, journal_id DESC);
CREATE TABLE audit.log (at timestamptz NOT NULL DEFAULT now(), who name NOT NULL DEFAULT current_user, rel regclass NOT NULL, op char(1) NOT NULL, old_row jsonb, new_row jsonb);
CREATE INDEX log_brin ON audit.log USING brin (at) WITH (pages_per_range = 32);
CREATE FUNCTION audit.row_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
begin
  insert into audit.log (rel, op, old_row, new_row)
  values (tg_relid, left(tg_op,1),
    case when tg_op <> 'INSERT' then to_jsonb(old) end,
    case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end $$;
CREATE TRIGGER a AFTER INSERT OR UPDATE OR DELETE ON ledger.account FOR EACH ROW EXECUTE FUNCTION audit.row_changed();
CREATE TRIGGER a AFTER INSERT OR UPDATE OR DELETE ON ledger.journal FOR EACH ROW EXECUTE FUNCTION audit.row_changed();
CREATE FUNCTION ledger.check_balance() RETURNS trigger LANGUAGE plpgsql AS $$
declare d numeric;
begin
  select sum(case side when 'debit' then amount else -amount end) into d from ledger.entry where journal_id = new.journal_id;
  if d <> 0 then raise exception 'journal % is off by %', new.journal_id, d using errcode = 'check_violation', hint = 'add the missing line before commit';
  end if;
  return null;
end $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON ledger.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balance();
CREATE VIEW ledger.signed_entry AS SELECT e.*, CASE WHEN e.side = a.normal_side THEN e.amount ELSE -e.amount END AS signed FROM ledger.entry e JOIN ledger.account a USING (account_no);
CREATE VIEW ledger.balance AS SELECT account_no, sum(signed) AS balance FROM ledger.signed_entry GROUP BY 1;
CREATE VIEW ledger.trial_balance WITH (security_barrier) AS SELECT a.account_no, a.title, a.kind, coalesce(b.balance, 0) AS balance FROM ledger.account a LEFT JOIN ledger.balance b USING (account_no) WHERE a.closed_on IS NULL OR a.closed_on > current_date;
CREATE RECURSIVE VIEW ledger.account_tree (account_no, root, depth) AS
  SELECT account_no, account_no, 0 FROM ledger.account WHERE parent_no IS NULL
  UNION ALL SELECT a.account_no, t.root, t.depth + 1 FROM ledger.account a JOIN account_tree t ON a.parent_no = t.account_no;
CREATE TABLE fx.rate (base ledger.currency_code NOT NULL, quote ledger.currency_code NOT NULL, day date NOT NULL, rate numeric(18,8) NOT NULL CHECK (rate > 0), PRIMARY KEY (base, quote, day)) WITH (fillfactor = 100);
CREATE FUNCTION fx.convert(a numeric, f ledger.currency_code, t ledger.currency_code, d date) RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT a * r.rate FROM fx.rate r WHERE r.base = f AND r.quote = t AND r.day <= d ORDER BY r.day DESC LIMIT 1;
END;
