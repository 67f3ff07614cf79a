CREATE SCHEMA tax;
CREATE SCHEMA ref;
CREATE DOMAIN ref.tin AS bigint CHECK (VALUE > 0) CHECK (VALUE < 100000000000);
CREATE DOMAIN ref.rate AS numeric(9,8) DEFAULT 0.0 CONSTRAINT rate_fraction CHECK (VALUE >= 0 AND VALUE <= 1);
CREATE DOMAIN ref.money_eur AS bigint CHECK (VALUE >= 0);
COMMENT ON DOMAIN ref.money_eur IS 'cents';
CREATE DOMAIN ref.tax_year AS smallint CHECK (VALUE >= 1990);
CREATE TYPE tax.filing_status AS ENUM ('single','head','joint','separate');
CREATE FUNCTION tax.due(income ref.money_eur, r ref.rate) RETURNS ref.money_eur LANGUAGE sql IMMUTABLE AS $$ SELECT round(income * r)::bigint::ref.money_eur $$;
CREATE FUNCTION tax.format_eur(c ref.money_eur) RETURNS text LANGUAGE sql IMMUTABLE RETURN to_char(c::numeric / 100, '999G999G990D00');
CREATE TABLE tax.payers (tin ref.tin PRIMARY KEY, name text NOT NULL, born date,
address text[] NOT NULL DEFAULT '{}', deceased date CHECK (deceased >= born));
CREATE TABLE tax.brackets (year ref.tax_year, status tax.filing_status, from_income ref.money_eur, rate ref.rate, PRIMARY KEY (year, status, from_income));
CREATE TABLE tax.returns (id bigint GENERATED ALWAYS AS IDENTITY, tin ref.tin NOT NULL REFERENCES tax.payers ON UPDATE CASCADE, year ref.tax_year NOT NULL, status tax.filing_status DEFAULT 'head', income ref.money_eur NOT NULL, rate ref.rate NOT NULL, due ref.money_eur GENERATED ALWAYS AS (tax.due(income, rate)) STORED, filed date, revision smallint DEFAULT 1 NOT NULL, PRIMARY KEY (year, id), UNIQUE (tin, year, revision)) PARTITION BY LIST (year);
CREATE TABLE tax.returns_2021 PARTITION OF tax.returns FOR VALUES IN ('2021');
CREATE TABLE tax.returns_2022 PARTITION OF tax.returns FOR VALUES IN ('2022');
CREATE TABLE tax.returns_2023 PARTITION OF tax.returns FOR VALUES IN ('2023');
CREATE TABLE tax.returns_other PARTITION OF tax.returns DEFAULT;
CREATE INDEX returns_due ON tax.returns (due DESC) WHERE due IS NOT NULL;
CREATE TABLE tax.payments (id bigserial PRIMARY KEY, year ref.tax_year NOT NULL, return_id bigint NOT NULL, amount ref.money_eur, paid_at timestamptz DEFAULT now(), CONSTRAINT payments_return FOREIGN KEY (year, return_id) REFERENCES tax.returns);
CREATE VIEW tax.open_returns AS SELECT r.id, r.tin, r.year, r.due, COALESCE(sum(p.amount::numeric), 0) AS paid FROM tax.returns r LEFT JOIN tax.payments p ON p.return_id = r.id
AND p.year = r.year
 GROUP BY r.id, r.tin, r.year, r.due;
CREATE VIEW tax.debtors AS SELECT p.name, o.* FROM tax.open_returns o JOIN tax.payers p ON p.tin = o.tin WHERE o.paid < o.due::numeric;
CREATE MATERIALIZED VIEW tax.yearly AS SELECT year, count(*) AS n, sum(due::numeric) AS due FROM tax.returns GROUP BY year;
CREATE UNIQUE INDEX yearly_y ON tax.yearly (year);
CREATE FUNCTION tax.set_rate() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE r ref.rate := 0; BEGIN SELECT b.rate INTO r FROM tax.brackets b WHERE b.year = NEW.year AND b.from_income <= NEW.income ORDER BY b.from_income DESC LIMIT 1; NEW.rate := r; RETURN NEW; END $$;
CREATE TRIGGER set_rate BEFORE INSERT OR UPDATE OF income, status ON tax.returns FOR EACH ROW EXECUTE FUNCTION tax.set_rate();
