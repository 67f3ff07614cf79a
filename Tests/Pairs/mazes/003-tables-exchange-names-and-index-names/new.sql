CREATE TABLE item (
    id bigserial PRIMARY KEY,
    sku uuid NOT NULL CONSTRAINT sku_key UNIQUE,
    price integer,
    prev integer
);
CREATE TABLE item_next (
    id serial PRIMARY KEY,
    sku text NOT NULL CONSTRAINT sku_next_key UNIQUE,
    price numeric(8,2) CHECK (price >= 0)
);
ALTER TABLE item ADD CONSTRAINT item_prev_fkey FOREIGN KEY (prev) REFERENCES item_next (id);
CREATE INDEX item_next_price ON item (price DESC) INCLUDE (sku);
CREATE INDEX item_price ON item_next (price);
CREATE TABLE basket (item_id bigint REFERENCES item (id), item_next_id integer REFERENCES item_next (id));
CREATE VIEW item_v AS SELECT i.id, i.sku, i.price, n.price AS next_price FROM item_next i LEFT JOIN item n ON n.prev = i.id;
CREATE FUNCTION cheapest() RETURNS SETOF item_next LANGUAGE sql STABLE AS $$ SELECT * FROM public.item_next ORDER BY price LIMIT 1 $$;
