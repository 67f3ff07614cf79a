CREATE SCHEMA bill;
CREATE TYPE bill.cur AS ENUM ('EUR', 'USD', 'GBP'
, 'CHF'
);
CREATE TYPE bill.money AS (amount numeric, cur bill.cur);
CREATE DOMAIN bill.eur AS bill.money CONSTRAINT is_eur CHECK ((VALUE).cur = 'EUR');
CREATE FUNCTION bill.add(a bill.money, b bill.money) RETURNS bill.money LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN
IF (a).cur <> (b).cur THEN RAISE 'mixed'; END IF; RETURN ((a).amount + (b).amount, (a).cur)::bill.money; END $$;
CREATE OPERATOR bill.+ (LEFTARG = bill.money, RIGHTARG = bill.money, FUNCTION = bill.add, COMMUTATOR = OPERATOR(bill.+));
ALTER FUNCTION bill.add(bill.money, bill.money) STRICT PARALLEL SAFE;
CREATE AGGREGATE bill.sum(bill.money) (SFUNC = bill.add, STYPE = bill.money
, COMBINEFUNC = bill.add, PARALLEL = SAFE
);
ALTER AGGREGATE bill.sum(bill.money) OWNER TO pair_owner;
CREATE TABLE bill.account (id int PRIMARY KEY, name text NOT NULL, cur bill.cur NOT NULL DEFAULT 'EUR', lim bill.eur);
CREATE TABLE bill.entry (
 id bigint GENERATED ALWAYS AS IDENTITY
(CACHE 50 MAXVALUE 1000000000000),
 account int NOT NULL REFERENCES bill.account,
 m bill.money NOT NULL CHECK ((m).amount <> 0),
 booked date NOT NULL
, PRIMARY KEY (id, booked)
)
PARTITION BY RANGE (booked)
;
CREATE TABLE bill.entry_old PARTITION OF bill.entry FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE bill.entry_2024 PARTITION OF bill.entry FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX entry_acc ON bill.entry (account, booked);
CREATE VIEW bill.balance AS SELECT account, bill.sum(m) AS total FROM bill.entry GROUP BY account;
CREATE VIEW bill.negative AS SELECT account FROM bill.balance WHERE (total).amount < 0;
GRANT SELECT ON bill.balance, bill.negative TO pair_app;
CREATE TABLE bill.invoice (
  no text PRIMARY KEY, account int REFERENCES bill.account, total bill.eur,
  state text DEFAULT 'open' CONSTRAINT invoice_state CHECK (state IN ('open', 'paid', 'void')) NO INHERIT,
  due date
);
CREATE SEQUENCE bill.invoice_no AS int START 20240001 OWNED BY bill.invoice.no;
ALTER SEQUENCE bill.invoice_no OWNER TO postgres;
ALTER TABLE bill.invoice ALTER no SET DEFAULT 'R' || nextval('bill.invoice_no');
CREATE STATISTICS bill.inv_stat (mcv) ON account, state, (extract(month FROM due)) FROM bill.invoice;
ALTER STATISTICS bill.inv_stat SET STATISTICS 200;
ALTER STATISTICS bill.inv_stat OWNER TO postgres;
COMMENT ON STATISTICS bill.inv_stat IS 'planner';
CREATE FUNCTION bill.dunning(days int
  DEFAULT 14, VARIADIC states text[] DEFAULT '{open}') RETURNS TABLE (no text, due date, level int) LANGUAGE sql STABLE ROWS 50 AS $$ SELECT i.no, i.due, 1 FROM bill.invoice i WHERE i.due < CURRENT_DATE - days AND i.state = ANY (states) $$;
