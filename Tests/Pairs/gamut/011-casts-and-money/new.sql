CREATE SCHEMA fin;
CREATE TYPE fin.currency AS ENUM ('EUR', 'USD', 'GBP');
ALTER TYPE fin.currency ADD VALUE 'CHF' BEFORE 'USD';
CREATE TYPE fin.amount AS (cur fin.currency, minor bigint);
CREATE FUNCTION fin.amount_to_text(fin.amount) RETURNS text LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT to_char(($1).minor / 100.0, 'FM999999990.00') || ' ' || ($1).cur::text $$;
CREATE FUNCTION fin.amount_to_numeric(fin.amount) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1).minor / 100.0 $$;
CREATE FUNCTION fin.currency_to_int(fin.currency) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT CASE $1::text WHEN 'EUR' THEN 978 WHEN 'USD' THEN 840 ELSE 0 END $$;
CREATE CAST (fin.amount AS text) WITH FUNCTION fin.amount_to_text(fin.amount)
    ;
CREATE CAST (fin.amount AS numeric) WITH FUNCTION fin.amount_to_numeric(fin.amount) AS IMPLICIT;
CREATE CAST (fin.currency AS integer) WITH FUNCTION fin.currency_to_int(fin.currency) AS ASSIGNMENT;
CREATE CAST (varchar AS fin.currency) WITH INOUT AS ASSIGNMENT;
CREATE FUNCTION fin.amount_add(a fin.amount, b fin.amount) RETURNS fin.amount LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF a.cur <> b.cur THEN RAISE EXCEPTION 'mixed currencies'; END IF;
    RETURN ROW(a.cur, a.minor + b.minor)::fin.amount;
END $$;
CREATE OPERATOR fin.+ (FUNCTION = fin.amount_add, LEFTARG = fin.amount, RIGHTARG = fin.amount, COMMUTATOR = OPERATOR(fin.+));
CREATE AGGREGATE fin.sum(fin.amount) (SFUNC = fin.amount_add, STYPE = fin.amount
    , COMBINEFUNC = fin.amount_add
);
CREATE TABLE fin.invoice (
    no integer PRIMARY KEY,
    total fin.amount NOT NULL,
    cur fin.currency GENERATED ALWAYS AS ((total).cur) STORED,
    net numeric GENERATED ALWAYS AS (round(CAST(total AS numeric), 2)) STORED
  , due date
);
CREATE INDEX invoice_net ON fin.invoice ((total::numeric)) WHERE cur = 'EUR';
CREATE STATISTICS fin.invoice_cur (mcv) ON cur, no FROM fin.invoice;
CREATE VIEW fin.printable AS SELECT no, total::text AS total
    , cur::integer AS iso
    FROM fin.invoice;
COMMENT ON CAST (fin.amount AS text) IS 'for humans';
COMMENT ON CAST (fin.currency AS integer) IS 'ISO 4217';
COMMENT ON OPERATOR fin.+ (fin.amount, fin.amount) IS 'same currency only';
GRANT USAGE ON TYPE fin.amount, fin.currency TO gm_app WITH GRANT OPTION;
ALTER TYPE fin.amount OWNER TO gm_owner;
