CREATE SCHEMA sales;
CREATE TYPE sales.ostate AS ENUM ('new', 'paid', 'shipped', 'done');
CREATE TABLE sales.orders (
    region char(2) NOT NULL,
    id bigint NOT NULL,
    state sales.ostate DEFAULT 'new' NOT NULL,
    customer text NOT NULL,
    placed timestamptz DEFAULT now() NOT NULL,
    total numeric(10,2) DEFAULT 0 NOT NULL,
    currency char(3) DEFAULT 'EUR',
    PRIMARY KEY (region, id)
) PARTITION BY LIST (region);
CREATE TABLE sales.orders_eu PARTITION OF sales.orders (customer DEFAULT 'anon', CONSTRAINT eu_total CHECK (total < 1000000)) FOR VALUES IN ('DE', 'FR'
, 'IT', 'ES'
);
CREATE TABLE sales.orders_us PARTITION OF sales.orders FOR VALUES IN ('US');
CREATE TABLE sales.orders_uk (
    region char(2) NOT NULL, id bigint NOT NULL, state sales.ostate DEFAULT 'new' NOT NULL, customer text NOT NULL,
    placed timestamptz DEFAULT now() NOT NULL, total numeric(10,2), PRIMARY KEY (region, id));
CREATE TABLE sales.orders_asia PARTITION OF sales.orders FOR VALUES IN ('JP', 'CN') PARTITION BY RANGE (id);
CREATE TABLE sales.orders_asia_all PARTITION OF sales.orders_asia DEFAULT;
CREATE INDEX orders_placed ON sales.orders (placed);
CREATE UNIQUE INDEX orders_us_id ON sales.orders_us (id);
CREATE INDEX orders_customer ON sales.orders (customer);
CREATE FUNCTION sales.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.placed := coalesce(NEW.placed, now()); RETURN NEW; END $$;
CREATE FUNCTION sales.eu_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT
OR UPDATE
    ON sales.orders FOR EACH ROW EXECUTE FUNCTION sales.touch();
CREATE TRIGGER vat BEFORE INSERT ON sales.orders_eu FOR EACH ROW EXECUTE FUNCTION sales.eu_only();
ALTER TABLE sales.orders_us DISABLE TRIGGER touch;
ALTER TABLE sales.orders_eu ENABLE ALWAYS TRIGGER vat;
CREATE TABLE sales.items (
    region char(2) NOT NULL,
    order_id bigint NOT NULL,
    pos smallint NOT NULL,
    sku text NOT NULL,
    PRIMARY KEY (region, order_id, pos),
    FOREIGN KEY (region, order_id) REFERENCES sales.orders ON DELETE CASCADE
);
ALTER TABLE sales.orders_us REPLICA IDENTITY USING INDEX orders_us_id;
ALTER TABLE sales.orders_eu SET (fillfactor = 80);
ALTER TABLE sales.orders_eu ALTER COLUMN customer SET STATISTICS 1000;
CREATE SEQUENCE sales.order_no AS bigint START WITH 1 OWNED BY NONE;
ALTER TABLE sales.orders_us ALTER COLUMN id SET DEFAULT nextval('sales.order_no');
ALTER TABLE sales.orders_eu ENABLE ROW LEVEL SECURITY;
CREATE POLICY eu ON sales.orders_eu TO pair_eu_sales USING (region IN ('DE', 'FR'
, 'IT', 'ES'
));
GRANT SELECT ON sales.orders_eu TO pair_eu_sales;
GRANT SELECT ON sales.orders TO pair_sales_all;
GRANT INSERT ON sales.orders_us TO pair_sales_all;
CREATE VIEW sales.totals AS SELECT region, state, sum(total) AS total FROM sales.orders GROUP BY GROUPING SETS ((region), (region, state), ());
COMMENT ON TABLE sales.orders_eu IS 'EU member orders';
COMMENT ON INDEX sales.orders_placed IS 'root index';
