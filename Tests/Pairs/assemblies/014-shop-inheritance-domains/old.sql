CREATE DOMAIN sku AS varchar(12) CHECK (VALUE ~ '^[A-Z]+-[0-9]+$');
CREATE DOMAIN price AS numeric(10,2) DEFAULT 0 CHECK (VALUE >= 0);
CREATE DOMAIN sale_price AS price CHECK (VALUE < 1000);
CREATE TYPE dims AS (w numeric, h numeric, unit text);
CREATE DOMAIN good_dims AS dims CHECK ((VALUE).w > 0);
CREATE TABLE product (
    id bigint GENERATED ALWAYS AS IDENTITY,
    sku sku NOT NULL,
    cost price,
    sale sale_price,
    size good_dims,
    old_prices price[] DEFAULT '{}',
    net numeric GENERATED ALWAYS AS (cost / 1.19) STORED,
    PRIMARY KEY (id)
);
CREATE TABLE book (isbn char(13), pages int) INHERITS (product);
CREATE TABLE ebook (drm boolean DEFAULT true) INHERITS (book);
ALTER TABLE book ADD PRIMARY KEY (id);
CREATE TABLE cart (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, owner text, opened timestamptz DEFAULT now());
CREATE TABLE cart_line (cart uuid REFERENCES cart ON DELETE CASCADE, line smallint, sku sku, n int NOT NULL CHECK (n > 0), PRIMARY KEY (cart, line));
CREATE FUNCTION area(d dims) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT d.w * d.h $$;
CREATE FUNCTION cheapest(max price DEFAULT 10) RETURNS SETOF product LANGUAGE sql STABLE AS $$ SELECT * FROM product WHERE cost <= max $$;
CREATE FUNCTION line_total(cart_line) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT $1.n * p.cost FROM product p WHERE p.sku = $1.sku $$;
CREATE VIEW cart_totals AS SELECT l.cart, sum(l.line_total) AS total FROM cart_line l GROUP BY l.cart;
CREATE INDEX product_area ON product (area(size::dims));
CREATE CAST (dims AS numeric) WITH FUNCTION area(dims);
