CREATE TYPE money2 AS (amt numeric, cur char(3)
);
CREATE DOMAIN price AS money2 CHECK ((VALUE).amt
 > 0);
CREATE TABLE base (id int PRIMARY KEY,
  p price, flag boolean, note text);
CREATE TABLE kid (z int) INHERITS (base);
CREATE TABLE typed (b base, bs base[], v int);
CREATE FUNCTION amt(base) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT ($1.p).amt $$;
CREATE FUNCTION is_on(b base) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT
 b.flag $$;
CREATE FUNCTION mk(VARIADIC ps price[]) RETURNS SETOF base LANGUAGE sql AS $$ SELECT * FROM base WHERE p = ANY (ps) $$;
CREATE FUNCTION agg(state numeric, b base) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT state + coalesce(amt(b),
 0) $$;
CREATE VIEW bv AS SELECT b.id, b.amt, is_on(b) AS on_, b AS whole FROM base b;
CREATE VIEW tv AS SELECT sum(agg(0, b)) AS t, count(*) FILTER (WHERE is_on(b)) AS n FROM base b;
CREATE VIEW wv AS SELECT (whole).p, ((whole).p).amt AS a FROM bv;
ALTER TABLE base ADD CONSTRAINT on_priced CHECK (NOT is_on(base.*) OR (p).amt > 0) NO INHERIT;
CREATE INDEX base_amt ON base (((p).amt), ((p).cur));
CREATE INDEX base_on ON base (is_on(base.*));
COMMENT ON FUNCTION mk(price[]) IS 'by price';
COMMENT ON VIEW wv IS 'whole rows';
COMMENT ON CONSTRAINT on_priced ON base IS 'x';
