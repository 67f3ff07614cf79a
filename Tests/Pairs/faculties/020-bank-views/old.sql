-- bank: views with check options, barriers, invoker rights
CREATE TABLE branch (id int PRIMARY KEY, city text NOT NULL);
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, branch int NOT NULL REFERENCES branch, vip boolean DEFAULT false, risk smallint DEFAULT 0);
CREATE TABLE acct (iban text PRIMARY KEY, customer int NOT NULL REFERENCES customer, kind char(1) NOT NULL CHECK (kind IN ('G','S'
)), balance numeric(15,2) NOT NULL DEFAULT 0, opened date NOT NULL DEFAULT current_date, closed date);
CREATE TABLE txn (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, iban text NOT NULL REFERENCES acct, amount numeric(15,2) NOT NULL CHECK (amount <> 0), at timestamptz NOT NULL DEFAULT now(), memo varchar(140));
CREATE INDEX txn_iban ON txn (iban, at DESC);
CREATE VIEW open_acct AS SELECT iban, customer, kind, balance, opened, closed FROM acct WHERE closed IS NULL WITH
LOCAL
 CHECK OPTION;
CREATE VIEW savings
 AS SELECT * FROM open_acct WHERE kind = 'S' WITH
CASCADED
 CHECK OPTION;
CREATE VIEW giro WITH (
security_barrier = true, check_option = local
) AS SELECT iban, customer, balance FROM open_acct WHERE kind = 'G';
CREATE VIEW vip AS SELECT c.id, c.name FROM customer c WHERE c.vip
;
CREATE VIEW statement WITH (security_invoker
= false
) AS SELECT t.iban, t.at, t.amount, sum(t.amount) OVER (PARTITION BY t.iban ORDER BY t.at, t.id) AS running
 FROM txn t;
ALTER VIEW open_acct ALTER COLUMN kind SET DEFAULT
'G'
;
CREATE FUNCTION instead_giro() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO acct (iban, customer, kind) VALUES (NEW.iban, NEW.customer, 'G'); RETURN NEW; END $$;
CREATE TRIGGER ins INSTEAD OF INSERT ON giro FOR EACH ROW EXECUTE FUNCTION instead_giro();
CREATE VIEW totals AS SELECT b.city, count(DISTINCT c.id) AS customers, coalesce(sum(a.balance), 0) AS total FROM branch b LEFT JOIN customer c ON c.branch = b.id LEFT JOIN
acct
 a ON a.customer = c.id GROUP BY b.city;
ALTER TABLE txn ENABLE ROW LEVEL SECURITY;
CREATE POLICY teller_small ON txn FOR INSERT TO teller WITH CHECK (abs(amount) <=
10000
);
CREATE POLICY see ON txn FOR SELECT TO teller, manager USING (true);
ALTER VIEW totals OWNER TO
manager
;
GRANT SELECT, INSERT ON savings, giro TO teller; GRANT SELECT ON totals, vip TO manager
;
GRANT SELECT (iban, at) ON statement TO teller;
COMMENT ON VIEW savings IS 'insertable'; COMMENT ON COLUMN savings.balance IS
'EUR';
