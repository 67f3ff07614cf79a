CREATE TABLE item (
    id serial PRIMARY KEY,
    sku text NOT NULL CONSTRAINT sku_key UNIQUE,
    price numeric(8,2) CHECK (price >= 0)
);
CREATE TABLE item_next (
    id bigserial PRIMARY KEY,
    sku uuid NOT NULL CONSTRAINT sku_next_key UNIQUE,
    price integer,
    prev integer REFERENCES item (id)
);
CREATE INDEX item_price ON item (price);
CREATE INDEX item_next_price ON item_next (price DESC) INCLUDE (sku);
CREATE TABLE basket (item_id integer REFERENCES item (id), item_next_id bigint REFERENCES item_next (id));
CREATE VIEW item_v AS SELECT i.*, n.price AS next_price FROM item i LEFT JOIN item_next n ON n.prev = i.id;
CREATE FUNCTION cheapest() RETURNS SETOF item LANGUAGE sql STABLE AS $$ SELECT * FROM public.item ORDER BY price LIMIT 1 $$;
