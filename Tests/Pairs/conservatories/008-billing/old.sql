CREATE SCHEMA bill;
CREATE TYPE bill.cur AS ENUM ('EUR', 'USD', 'GBP'
, 'DEM'
);
CREATE TYPE bill.money AS (amount numeric, cur bill.cur);
CREATE DOMAIN bill.eur AS bill.money CONSTRAINT is_eur CHECK ((VALUE).cur = 'EUR');
CREATE FUNCTION bill.add(a bill.money, b bill.money) RETURNS bill.money LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN
IF (a).cur <> (b).cur THEN RAISE 'mixed'; END IF; RETURN ((a).amount + (b).amount, (a).cur)::bill.money; END $$;
CREATE OPERATOR bill.+ (LEFTARG = bill.money, RIGHTARG = bill.money, FUNCTION = bill.add);
CREATE AGGREGATE bill.sum(bill.money) (SFUNC = bill.add, STYPE = bill.money
, INITCOND = '(0,EUR)'
);
ALTER AGGREGATE bill.sum(bill.money) OWNER TO pair_owner;
CREATE TABLE bill.account (id int PRIMARY KEY, name text NOT NULL, cur bill.cur NOT NULL DEFAULT 'EUR', lim bill.eur);
CREATE TABLE bill.entry (
 id bigint GENERATED ALWAYS AS IDENTITY
,
 account int NOT NULL REFERENCES bill.account,
 m bill.money NOT NULL CHECK ((m).amount <> 0),
 booked date NOT NULL
, PRIMARY KEY (id)
)
;
CREATE INDEX entry_acc ON bill.entry (account, booked);
CREATE VIEW bill.balance AS SELECT account, bill.sum(m) AS total FROM bill.entry GROUP BY account;
CREATE VIEW bill.negative AS SELECT account FROM bill.balance WHERE (total).amount < 0;
GRANT SELECT ON bill.balance, bill.negative TO pair_app;
CREATE TABLE bill.invoice (
  no text PRIMARY KEY, account int REFERENCES bill.account, total bill.eur,
  state text DEFAULT 'open' CHECK (state IN ('open', 'paid')),
  due date
);
CREATE SEQUENCE bill.invoice_no;
ALTER SEQUENCE bill.invoice_no OWNER TO postgres;
ALTER TABLE bill.invoice ALTER no SET DEFAULT 'R' || nextval('bill.invoice_no');
CREATE STATISTICS bill.inv_stat ON account, state FROM bill.invoice;
ALTER STATISTICS bill.inv_stat OWNER TO postgres;
COMMENT ON STATISTICS bill.inv_stat IS 'planner';
CREATE FUNCTION bill.dunning(days int
) RETURNS TABLE (no text, due date) LANGUAGE sql STABLE AS $$ SELECT i.no, i.due FROM bill.invoice i WHERE i.due < CURRENT_DATE - days $$;
