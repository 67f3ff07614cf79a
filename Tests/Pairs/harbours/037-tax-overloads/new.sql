CREATE TYPE bracket AS (span numrange, rate numeric(5,4));
CREATE TYPE fiscal AS ENUM ('FY2021','FY2022','later');
CREATE FUNCTION tax(gross bigint, rate numeric DEFAULT 0.2) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT round(gross * rate)::bigint $$;
CREATE FUNCTION tax(VARIADIC parts numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT sum(p) * 0.2 FROM unnest(parts) p $$;
CREATE FUNCTION net(gross bigint) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN gross - tax(gross);
CREATE FUNCTION fy(d date, start_month int DEFAULT 4) RETURNS fiscal LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE extract(year FROM d - start_month * 30)::int WHEN 2021 THEN 'FY2021' WHEN 2022 THEN 'FY2022' ELSE 'later' END::public.fiscal
$$;
CREATE TABLE payers (
    tin text PRIMARY KEY CHECK (tin ~ '^\d{11}$'),
    name text
);
CREATE TABLE incomes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tin text NOT NULL REFERENCES payers ON UPDATE CASCADE,
    day date NOT NULL,
    gross_cents bigint NOT NULL,
    bonus_cents bigint NOT NULL DEFAULT 0,
    tax bigint GENERATED ALWAYS AS (tax(gross_cents + bonus_cents)) STORED,
    CONSTRAINT net_pos CHECK (net(gross_cents) >= 0)
);
CREATE INDEX incomes_fy ON incomes (fy(day), tin);
CREATE TABLE filings (
    tin text REFERENCES payers ON UPDATE CASCADE,
    year fiscal DEFAULT fy(CURRENT_DATE, 1),
    declared_cents bigint,
    PRIMARY KEY (tin, year)
);
CREATE VIEW yearly AS SELECT tin, fy(day) AS year, sum(gross_cents) AS gross, sum(tax) AS tax, sum(tax(gross_cents, 0.05)) AS church FROM incomes GROUP BY 1, 2;
CREATE VIEW gaps AS SELECT y.tin, y.year, y.gross - f.declared_cents AS gap FROM yearly y JOIN filings f USING (tin, year);
CREATE FUNCTION brackets(f fiscal) RETURNS SETOF bracket LANGUAGE sql IMMUTABLE AS $$ SELECT numrange(0, 1000), 0.1::numeric(5,4) $$;
CREATE VIEW bracket_list AS SELECT lower(b.span) AS lo, b.rate FROM brackets('later') b;
CREATE PROCEDURE owed(p text, INOUT total numeric) LANGUAGE plpgsql AS $$ BEGIN SELECT sum(i.tax) INTO total FROM incomes i WHERE i.tin = p; END $$;
CREATE TABLE refunds (
    tin text NOT NULL REFERENCES payers ON UPDATE CASCADE,
    cents bigint NOT NULL DEFAULT net(100),
    rate numeric DEFAULT tax(VARIADIC '{1,2}'::numeric[]),
    CHECK (tax(cents) < 100000)
);
CREATE INDEX refunds_net ON refunds (net(cents));
