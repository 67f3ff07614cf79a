CREATE FUNCTION iban_ok(t text) RETURNS boolean LANGUAGE plpgsql
STABLE
 AS $$ BEGIN RETURN length(t) BETWEEN 5 AND 34 AND EXISTS (SELECT FROM country c WHERE c.code = left(t, 2)); END $$;
CREATE TABLE country (code char(2) PRIMARY KEY, iban_len int, eu boolean);
CREATE FUNCTION country_count() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM country';
CREATE TABLE bank_account (
    id bigint GENERATED ALWAYS AS IDENTITY,
    iban text NOT NULL,
    country char(2) GENERATED ALWAYS AS (left(iban, 2)) STORED REFERENCES country,
    opened date, closed date,
    rank
bigint
 DEFAULT country_count(),
    CONSTRAINT iban CHECK (iban_ok(iban) IS NOT FALSE AND iban <> country),
    CONSTRAINT "order" CHECK (closed IS NULL OR closed > opened)
);
CREATE STATISTICS st_a ON (lower(iban)), (extract(year FROM opened)) FROM bank_account;
CREATE STATISTICS st_b (dependencies
) ON country, opened, rank FROM bank_account;
CREATE STATISTICS st_c ON (
rank * 2
) FROM bank_account;
CREATE STATISTICS st_d (mcv) ON code, eu FROM country;
ALTER STATISTICS st_b SET STATISTICS
0;
ALTER TABLE bank_account ALTER iban SET STATISTICS
200;
CREATE INDEX ba_expr ON bank_account ((opened - closed), upper(iban));
ALTER INDEX ba_expr ALTER COLUMN 1 SET STATISTICS
400;
CREATE FUNCTION ctx(a bank_account) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT a.iban || a.country $$;
ALTER TABLE bank_account ADD CONSTRAINT whole_row CHECK (ctx(bank_account) <> 'x' AND NOT (bank_account IS NULL));
CREATE INDEX ba_whole ON bank_account (ctx(bank_account.*));
CREATE TABLE transfer (
    src bigint, dst bigint, amt numeric CHECK (amt > 0) CHECK (amt <
1e9
),
    CHECK (src <> dst), CONSTRAINT amt_3 CHECK (amt <> 3) NOT VALID
);
CREATE FUNCTION no_loops(a bigint, b bigint) RETURNS boolean LANGUAGE sql AS $$ SELECT NOT EXISTS (SELECT FROM transfer t WHERE t.src = b AND t.dst = a) $$;
ALTER TABLE transfer ADD CONSTRAINT no_loops CHECK (no_loops(src, dst))
NOT VALID
;
