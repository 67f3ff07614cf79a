CREATE SCHEMA tel;
CREATE TYPE tel.price AS (amount numeric, cur char(3));
CREATE DOMAIN tel.msisdn AS varchar(15) CHECK (VALUE ~ '^[0-9]{6,15}$');
CREATE FUNCTION tel.price_add(tel.price, tel.price) RETURNS tel.price LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT ROW($1.amount + $2.amount, $1.cur)::tel.price $$;
CREATE OPERATOR tel.+ (LEFTARG = tel.price, RIGHTARG = tel.price, FUNCTION = tel.price_add
);
CREATE AGGREGATE tel.sum(tel.price) (SFUNC = tel.price_add, STYPE = tel.price);
CREATE AGGREGATE tel.p95(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final);
CREATE FUNCTION tel.price_num(tel.price) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1.amount';
CREATE CAST (tel.price AS numeric) WITH FUNCTION tel.price_num(tel.price)
;
CREATE TABLE tel.cdr (
    caller tel.msisdn NOT NULL,
    callee tel.msisdn NOT NULL,
    started timestamptz NOT NULL,
    secs integer NOT NULL,
    zone text NOT NULL,
    cost tel.price
) PARTITION BY LIST (zone);
CREATE TABLE tel.cdr_eu PARTITION OF tel.cdr FOR VALUES IN ('de', 'fr', 'uk');
CREATE TABLE tel.cdr_row PARTITION OF tel.cdr DEFAULT;
CREATE INDEX cdr_caller ON tel.cdr (caller, started);
CREATE INDEX cdr_long ON tel.cdr_row (secs) WHERE secs > 3600;
CREATE VIEW tel.bill AS SELECT caller, date_trunc('month', started) AS m, tel.sum(cost) AS total
    FROM tel.cdr GROUP BY 1, 2;
GRANT USAGE ON SCHEMA tel TO rating_user;
GRANT SELECT ON tel.bill TO rating_user;
GRANT INSERT ON tel.cdr TO rating_user;
