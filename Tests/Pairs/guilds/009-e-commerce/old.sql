CREATE SEQUENCE order_number START 100000;
CREATE SCHEMA catalog;
CREATE SCHEMA sales;
CREATE SCHEMA misc;
CREATE TYPE sales.order_status AS ENUM ('cart', 'placed', 'paid', 'shipped',
'done', 'cancelled');
CREATE DOMAIN misc.money_eur AS numeric(10,2) CHECK (VALUE >= 0);
CREATE TABLE catalog.brand (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    logo_url text
);
CREATE TABLE catalog.category (
    id bigserial PRIMARY KEY,
    parent_id bigint REFERENCES catalog.category,
    name text NOT NULL,
    position integer NOT NULL DEFAULT 0
);
CREATE VIEW catalog.category_tree AS WITH RECURSIVE t AS (SELECT id, name, 1 AS depth FROM catalog.category WHERE parent_id IS NULL UNION ALL SELECT c.id, c.name, t.depth + 1 FROM catalog.category c JOIN t ON t.id = c.parent_id) SELECT id, name, depth FROM t;
CREATE TABLE catalog.product (
    id bigserial PRIMARY KEY,
    brand_id bigint REFERENCES catalog.brand,
    category_id bigint NOT NULL REFERENCES catalog.category,
    title text NOT NULL,
    sku varchar(32) NOT NULL UNIQUE,
    price misc.money_eur NOT NULL,
    vat numeric(4,2) NOT NULL DEFAULT 19.00,
    stock integer NOT NULL DEFAULT 0,
    color text,
    size text,
    description text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz
);
CREATE INDEX product_search ON catalog.product USING gin (to_tsvector('english'::regconfig, title));
CREATE TABLE misc.warehouse (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    country char(2) NOT NULL
);
CREATE TABLE catalog.product_image (
    id bigserial PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES catalog.product,
    url text NOT NULL
);
CREATE TABLE catalog.review (
    id bigserial PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES catalog.product ON DELETE CASCADE,
    customer_id bigint NOT NULL,
    stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    body text,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (product_id, customer_id)
);
CREATE TABLE sales.customer (
    id bigserial PRIMARY KEY,
    email text NOT NULL,
    name text NOT NULL,
    phone text,
    newsletter boolean NOT NULL DEFAULT false,
    street text,
    zip text,
    city text,
    country char(2),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX customer_email ON sales.customer (lower(email));
ALTER TABLE catalog.review ADD FOREIGN KEY (customer_id) REFERENCES sales.customer(id) ON DELETE CASCADE;
CREATE TABLE sales.coupon (
    code text PRIMARY KEY,
    percent smallint CHECK (percent > 0 AND percent <= 100),
    valid tstzrange NOT NULL,
    max_uses integer
);
CREATE TABLE sales."order" (
    id bigserial PRIMARY KEY,
    number text NOT NULL UNIQUE DEFAULT 'O' || nextval('public.order_number'),
    customer_id bigint NOT NULL REFERENCES sales.customer,
    status sales.order_status NOT NULL DEFAULT 'cart',
    coupon_code text REFERENCES sales.coupon ON UPDATE CASCADE,
    placed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT placed CHECK (status = 'cart' OR placed_at IS NOT NULL)
);
CREATE TABLE sales.order_item (
    order_id bigint NOT NULL REFERENCES sales."order" ON DELETE CASCADE,
    line integer NOT NULL,
    product_id bigint NOT NULL REFERENCES catalog.product,
    price misc.money_eur NOT NULL,
    quantity integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, line)
);
CREATE TABLE sales.payment (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES sales."order",
    provider text NOT NULL,
    reference text NOT NULL,
    amount misc.money_eur NOT NULL,
    paid_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (provider, reference)
);
CREATE TABLE sales.shipment (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES sales."order",
    carrier text NOT NULL,
    tracking text,
    shipped_at timestamptz,
    delivered_at timestamptz
);
CREATE VIEW sales.order_total AS SELECT o.id, o.number, o.status, sum(i.quantity * i.price
) AS total FROM sales."order" o JOIN sales.order_item i ON i.order_id = o.id GROUP BY o.id;
CREATE VIEW sales.open_payment AS SELECT t.id, t.number, t.total - coalesce(sum(p.amount), 0) AS due FROM sales.order_total t LEFT JOIN sales.payment p ON p.order_id = t.id WHERE t.status = 'placed' GROUP BY t.id, t.number, t.total;
CREATE MATERIALIZED VIEW sales.bestseller AS SELECT i.product_id, sum(i.quantity) AS sold FROM sales.order_item i GROUP BY i.product_id;
CREATE INDEX bestseller_sold ON sales.bestseller (sold DESC);
CREATE FUNCTION sales.take_stock() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE catalog.product SET stock = stock - NEW.quantity WHERE id = NEW.product_id;
    RETURN NEW;
END;
$$;
CREATE TRIGGER take_stock AFTER INSERT ON sales.order_item FOR EACH ROW EXECUTE FUNCTION sales.take_stock();
CREATE FUNCTION sales.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.updated_at = clock_timestamp();
    RETURN NEW;
END;
$$;
CREATE TRIGGER touch BEFORE UPDATE ON catalog.product FOR EACH ROW EXECUTE FUNCTION sales.touch();
CREATE FUNCTION sales.gross(net misc.money_eur, vat numeric) RETURNS misc.money_eur
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT round(net * (1 + vat / 100), 2) $$;
