CREATE SCHEMA sales;
CREATE TYPE sales.ostate AS ENUM ('new', 'paid', 'shipped', 'done');
CREATE TABLE sales.orders (
    region char(2) NOT NULL,
    id bigint NOT NULL,
    state sales.ostate DEFAULT 'new' NOT NULL,
    customer text NOT NULL,
    placed timestamptz DEFAULT now() NOT NULL,
    total numeric(10,2),
    PRIMARY KEY (region, id)
) PARTITION BY LIST (region);
CREATE TABLE sales.orders_eu PARTITION OF sales.orders (customer DEFAULT 'anon', CONSTRAINT eu_total CHECK (total < 1000000)) FOR VALUES IN ('DE', 'FR'
);
CREATE TABLE sales.orders_us PARTITION OF sales.orders FOR VALUES IN ('US');
CREATE TABLE sales.orders_uk PARTITION OF sales.orders FOR VALUES IN ('UK');
CREATE INDEX orders_placed ON sales.orders (placed);
CREATE UNIQUE INDEX orders_us_id ON sales.orders_us (id);
CREATE INDEX orders_eu_customer ON sales.orders_eu (customer);
CREATE FUNCTION sales.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.placed := coalesce(NEW.placed, now()); RETURN NEW; END $$;
CREATE FUNCTION sales.eu_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT
    ON sales.orders FOR EACH ROW EXECUTE FUNCTION sales.touch();
CREATE TRIGGER vat BEFORE INSERT ON sales.orders_eu FOR EACH ROW EXECUTE FUNCTION sales.eu_only();
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
ALTER TABLE sales.orders_eu ENABLE ROW LEVEL SECURITY;
CREATE POLICY eu ON sales.orders_eu TO pair_eu_sales USING (region IN ('DE', 'FR'
));
GRANT SELECT ON sales.orders_eu TO pair_eu_sales;
GRANT SELECT ON sales.orders TO pair_sales_all;
CREATE VIEW sales.totals AS SELECT region, state, sum(total) AS total FROM sales.orders GROUP BY GROUPING SETS ((region), (region, state), ());
COMMENT ON TABLE sales.orders_eu IS 'EU member orders';
