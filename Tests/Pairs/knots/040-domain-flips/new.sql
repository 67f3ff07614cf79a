-- domains: default, not null, checks renamed/changed/not valid, collation, over arrays, ranges and composites; used as partition key and in views
CREATE TYPE money_amount AS (currency char(3), cents bigint);
CREATE DOMAIN amount AS money_amount NOT NULL CONSTRAINT amount_cents CHECK ((VALUE).cents >= 0) CONSTRAINT amount_cur CHECK ((VALUE).currency ~ '^[A-Z]{3}$');
CREATE DOMAIN period AS tstzrange CONSTRAINT period_open CHECK (NOT upper_inf(VALUE));
CREATE DOMAIN tags AS text[] DEFAULT ARRAY['none'] CONSTRAINT tags_count CHECK (cardinality(VALUE) < 5);
CREATE DOMAIN region AS text COLLATE "en-x-icu" DEFAULT 'us';
CREATE DOMAIN year AS integer CONSTRAINT year_min CHECK (VALUE > 1900);
ALTER DOMAIN year ADD CONSTRAINT year_max CHECK (VALUE < 2200) NOT VALID;
CREATE DOMAIN plain AS integer;
ALTER DOMAIN plain ADD CONSTRAINT late CHECK (VALUE <> 13);
CREATE TABLE contract (
  id plain PRIMARY KEY,
  price amount,
  runs period,
  t tags,
  region region,
  yr year,
  CONSTRAINT contract_price CHECK ((price).cents < 1000000),
  EXCLUDE USING gist (runs WITH &&)
);
CREATE TABLE budget (yr year NOT NULL, region region NOT NULL, sum amount, n plain REFERENCES contract) PARTITION BY LIST (region);
CREATE TABLE budget_eu PARTITION OF budget FOR VALUES IN ('eu', 'EU') PARTITION BY RANGE (yr);
CREATE TABLE budget_eu_1 PARTITION OF budget_eu FOR VALUES FROM (2000) TO (2020);
CREATE TABLE budget_us PARTITION OF budget DEFAULT;
CREATE FUNCTION cents(a amount) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (a).cents $$;
CREATE FUNCTION in_year(y year DEFAULT 2000, OUT p period) LANGUAGE sql IMMUTABLE AS $$ SELECT NULL::period $$;
CREATE INDEX contract_region ON contract (region, (cents(price)));
CREATE VIEW contract_v AS SELECT c.id, (c.price).cents, lower(c.runs) AS since, c.t[1] AS tag, upper(c.region) AS r, in_year(c.yr) AS p FROM contract c WHERE c.region < 'm';
CREATE MATERIALIZED VIEW budget_m AS SELECT b.region, b.yr, sum((b.sum).cents) AS s FROM budget b GROUP BY b.region, b.yr;
CREATE UNIQUE INDEX budget_m_uq ON budget_m (region, yr);
COMMENT ON DOMAIN period IS 'from to';
COMMENT ON CONSTRAINT period_open ON DOMAIN period IS 'has an end';
COMMENT ON CONSTRAINT year_max ON DOMAIN year IS 'not too late';
