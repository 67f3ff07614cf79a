CREATE TYPE bracket AS (lo numeric, hi numeric, rate numeric);
CREATE FUNCTION tax(n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT n / 5 $$;
CREATE FUNCTION tax(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT n * 0.2 $$;
CREATE FUNCTION tax(n numeric, r numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT n * r $$;
CREATE FUNCTION net(n numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN n - public.tax(n); END $$;
CREATE FUNCTION fy(d date) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT extract(year FROM d)::int $$;
CREATE TABLE payers (
    id serial PRIMARY KEY,
    tin varchar(11) NOT NULL UNIQUE,
    name text
);
CREATE TABLE incomes (
    id serial PRIMARY KEY,
    payer_id int NOT NULL REFERENCES payers,
    day date NOT NULL,
    gross numeric NOT NULL,
    bonus int NOT NULL DEFAULT 0,
    tax numeric GENERATED ALWAYS AS (tax(gross)) STORED,
    bonus_tax int GENERATED ALWAYS AS (tax(bonus)) STORED,
    CONSTRAINT net_pos CHECK (net(gross) >= 0)
);
CREATE INDEX incomes_fy ON incomes (fy(day), payer_id);
CREATE TABLE filings (
    payer_id int REFERENCES payers,
    year int DEFAULT fy(CURRENT_DATE),
    declared numeric,
    PRIMARY KEY (payer_id, year)
);
CREATE VIEW yearly AS SELECT payer_id, fy(day) AS year, sum(gross) AS gross, sum(tax) AS tax, sum(tax(gross, 0.05)) AS church FROM incomes GROUP BY 1, 2;
CREATE VIEW gaps AS SELECT y.payer_id, y.year, y.gross - f.declared AS gap FROM yearly y JOIN filings f USING (payer_id, year);
CREATE FUNCTION brackets() RETURNS SETOF bracket LANGUAGE sql IMMUTABLE AS $$ VALUES (0::numeric, 1000::numeric, 0.1::numeric) $$;
CREATE VIEW bracket_list AS SELECT b.lo, b.rate FROM brackets() b;
CREATE FUNCTION owed(p payers) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(tax) FROM public.incomes WHERE payer_id = p.id $$;
CREATE TABLE refunds (
    payer_id int NOT NULL REFERENCES payers,
    amount numeric NOT NULL DEFAULT net(100),
    rate numeric DEFAULT tax(1, 0.5),
    CHECK (tax(amount) < 1000)
);
CREATE INDEX refunds_net ON refunds (net(amount));
