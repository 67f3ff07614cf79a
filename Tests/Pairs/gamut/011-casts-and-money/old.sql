CREATE SCHEMA fin;
CREATE TYPE fin.currency AS ENUM ('EUR', 'USD', 'GBP');
CREATE TYPE fin.amount AS (cur fin.currency, minor bigint);
CREATE FUNCTION fin.amount_to_text(fin.amount) RETURNS text LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT ($1).minor::text || ' ' || ($1).cur::text $$;
CREATE FUNCTION fin.amount_to_numeric(fin.amount) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ($1).minor / 100.0 $$;
CREATE FUNCTION fin.int_to_currency(integer) RETURNS fin.currency LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT (enum_range(NULL::fin.currency))[$1] $$;
CREATE CAST (fin.amount AS text) WITH FUNCTION fin.amount_to_text(fin.amount)
    AS ASSIGNMENT;
CREATE CAST (fin.amount AS numeric) WITH FUNCTION fin.amount_to_numeric(fin.amount);
CREATE CAST (integer AS fin.currency) WITH FUNCTION fin.int_to_currency(integer) AS ASSIGNMENT;
CREATE CAST (varchar AS fin.currency) WITH INOUT AS ASSIGNMENT;
CREATE FUNCTION fin.amount_add(a fin.amount, b fin.amount) RETURNS fin.amount LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN ROW(a.cur, a.minor + b.minor)::fin.amount;
END $$;
CREATE OPERATOR fin.+ (FUNCTION = fin.amount_add, LEFTARG = fin.amount, RIGHTARG = fin.amount, COMMUTATOR = OPERATOR(fin.+));
CREATE AGGREGATE fin.sum(fin.amount) (SFUNC = fin.amount_add, STYPE = fin.amount
);
CREATE TABLE fin.invoice (
    no integer PRIMARY KEY,
    total fin.amount NOT NULL,
    cur fin.currency GENERATED ALWAYS AS ((total).cur) STORED,
    net numeric GENERATED ALWAYS AS (CAST(total AS numeric)) STORED
);
CREATE INDEX invoice_net ON fin.invoice ((total::numeric)) WHERE cur = 'EUR';
CREATE STATISTICS fin.invoice_cur (mcv) ON cur, no FROM fin.invoice;
CREATE VIEW fin.printable AS SELECT no, total::text AS total
    FROM fin.invoice;
COMMENT ON CAST (fin.amount AS text) IS 'for humans';
COMMENT ON CAST (integer AS fin.currency) IS 'by ordinal';
COMMENT ON OPERATOR fin.+ (fin.amount, fin.amount) IS 'same currency only';
GRANT USAGE ON TYPE fin.amount, fin.currency TO gm_app WITH GRANT OPTION;
