CREATE SCHEMA tax;
CREATE SCHEMA ref;
CREATE DOMAIN ref.tin AS varchar(11) CHECK (length(VALUE) >= 9);
CREATE DOMAIN ref.rate AS numeric(5,2) DEFAULT 0 NOT NULL CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE DOMAIN ref.base_money AS numeric(15,2);
CREATE DOMAIN ref.money_eur AS ref.base_money CHECK (VALUE >= 0);
CREATE DOMAIN ref.tax_year AS integer CHECK (VALUE BETWEEN 1990 AND 2100);
CREATE TYPE tax.filing_status AS ENUM ('single','joint');
CREATE FUNCTION tax.due(income ref.money_eur, r ref.rate) RETURNS ref.money_eur LANGUAGE sql IMMUTABLE AS $$ SELECT (income * r / 100)::ref.money_eur $$;
CREATE TABLE tax.payers (tin ref.tin PRIMARY KEY, name text NOT NULL, born date,
address text);
CREATE TABLE tax.brackets (year ref.tax_year, status tax.filing_status, from_income ref.money_eur, rate ref.rate, PRIMARY KEY (year, status, from_income));
CREATE TABLE tax.returns (id serial PRIMARY KEY, tin ref.tin NOT NULL REFERENCES tax.payers ON UPDATE CASCADE, year ref.tax_year NOT NULL, status tax.filing_status DEFAULT 'single', income ref.money_eur NOT NULL, rate ref.rate, due ref.money_eur, filed date, UNIQUE (tin, year));
CREATE INDEX returns_due ON tax.returns (due DESC) WHERE due IS NOT NULL;
CREATE TABLE tax.payments (id serial PRIMARY KEY, return_id integer NOT NULL REFERENCES tax.returns, amount ref.money_eur, paid_at timestamp DEFAULT now());
CREATE VIEW tax.open_returns AS SELECT r.id, r.tin, r.year, r.due, COALESCE(sum(p.amount::numeric), 0) AS paid FROM tax.returns r LEFT JOIN tax.payments p ON p.return_id = r.id
 GROUP BY r.id, r.tin, r.year, r.due;
CREATE VIEW tax.debtors AS SELECT p.name, o.* FROM tax.open_returns o JOIN tax.payers p ON p.tin = o.tin WHERE o.paid < o.due::numeric;
CREATE MATERIALIZED VIEW tax.yearly AS SELECT year, count(*) AS n, sum(due::numeric) AS due FROM tax.returns GROUP BY year;
CREATE UNIQUE INDEX yearly_y ON tax.yearly (year);
CREATE FUNCTION tax.set_rate() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE r ref.rate := 0; BEGIN SELECT b.rate INTO r FROM tax.brackets b WHERE b.year = NEW.year AND b.from_income <= NEW.income ORDER BY b.from_income DESC LIMIT 1; NEW.rate := r; RETURN NEW; END $$;
CREATE TRIGGER set_rate BEFORE INSERT OR UPDATE OF income, status ON tax.returns FOR EACH ROW EXECUTE FUNCTION tax.set_rate();
