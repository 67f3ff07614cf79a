CREATE SEQUENCE order_number START 100000;
CREATE SCHEMA catalog;
CREATE SCHEMA sales;
CREATE SCHEMA inventory;
CREATE EXTENSION ltree WITH SCHEMA catalog;
CREATE EXTENSION pg_trgm WITH SCHEMA catalog;
CREATE TYPE sales.order_status AS ENUM ('cart', 'placed', 'paid', 'shipped',
'delivered', 'returned', 'cancelled');
CREATE DOMAIN sales.money_amount AS numeric(12,2) CHECK (VALUE >= 0);
CREATE TYPE sales.price AS (amount numeric(12,2), currency char(3));
CREATE TABLE catalog.brand (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    logo_url text
);
CREATE TABLE catalog.category (
    id bigserial PRIMARY KEY,
    path catalog.ltree NOT NULL UNIQUE,
    name text NOT NULL,
    position integer NOT NULL DEFAULT 0,
    seo jsonb NOT NULL DEFAULT '{}'::jsonb
);
CREATE INDEX category_path_gist ON catalog.category USING gist (path);
CREATE VIEW catalog.category_tree AS SELECT id, name, catalog.nlevel(path) AS depth, path FROM catalog.category;
CREATE TABLE catalog.product (
    id bigserial PRIMARY KEY,
    brand_id bigint REFERENCES catalog.brand,
    category_id bigint NOT NULL REFERENCES catalog.category,
    title text NOT NULL,
    slug text NOT NULL UNIQUE,
    vat_class text NOT NULL DEFAULT 'standard',
    published boolean NOT NULL DEFAULT false,
    description text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz
);
CREATE INDEX product_title_trgm ON catalog.product USING gin (title catalog.gin_trgm_ops);
CREATE TABLE catalog.variant (
    id bigserial PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES catalog.product ON DELETE CASCADE,
    sku text NOT NULL UNIQUE,
    price sales.money_amount NOT NULL,
    compare_at sales.money_amount,
    options jsonb NOT NULL DEFAULT '{}'::jsonb,
    barcode varchar(14),
    CONSTRAINT variant_discount CHECK (compare_at::numeric > price::numeric)
);
CREATE UNIQUE INDEX variant_barcode ON catalog.variant (barcode) WHERE barcode IS NOT NULL;
CREATE INDEX variant_options ON catalog.variant USING gin (options);
CREATE TABLE inventory.warehouse (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    country char(2) NOT NULL,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE inventory.stock (
    variant_id bigint NOT NULL REFERENCES catalog.variant,
    warehouse_id bigint NOT NULL REFERENCES inventory.warehouse,
    on_hand integer NOT NULL DEFAULT 0,
    reserved integer NOT NULL DEFAULT 0,
    available integer GENERATED ALWAYS AS (on_hand - reserved) STORED,
    PRIMARY KEY (variant_id, warehouse_id),
    CHECK (reserved >= 0 AND reserved <= on_hand)
);
CREATE TABLE inventory.movement (
    id bigserial PRIMARY KEY,
    variant_id bigint NOT NULL,
    warehouse_id bigint NOT NULL,
    delta integer NOT NULL CHECK (delta <> 0),
    reason text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (variant_id, warehouse_id) REFERENCES inventory.stock
);
CREATE TABLE catalog.product_image (
    product_id bigint NOT NULL REFERENCES catalog.product ON DELETE CASCADE,
    position integer NOT NULL,
    url text NOT NULL,
    alt text NOT NULL DEFAULT '',
    PRIMARY KEY (product_id, position)
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
    marketing_consent_at timestamptz,
    default_address_id bigint,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX customer_email ON sales.customer (lower(email));
ALTER TABLE catalog.review ADD FOREIGN KEY (customer_id) REFERENCES sales.customer(id) ON DELETE CASCADE;
CREATE TABLE sales.address (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES sales.customer ON DELETE CASCADE,
    street text NOT NULL,
    zip text NOT NULL,
    city text NOT NULL,
    country char(2) NOT NULL,
    UNIQUE (customer_id, id)
);
ALTER TABLE sales.customer ADD CONSTRAINT customer_default_address_fk FOREIGN KEY (id, default_address_id) REFERENCES sales.address(customer_id, id) DEFERRABLE INITIALLY DEFERRED;
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
    ship_to bigint REFERENCES sales.address,
    currency char(3) NOT NULL DEFAULT 'EUR',
    placed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT placed CHECK (status = 'cart' OR placed_at IS NOT NULL)
);
CREATE TABLE sales.order_item (
    order_id bigint NOT NULL REFERENCES sales."order" ON DELETE CASCADE,
    line integer NOT NULL,
    variant_id bigint NOT NULL REFERENCES catalog.variant,
    price sales.money_amount NOT NULL,
    discount sales.money_amount NOT NULL DEFAULT 0,
    quantity integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, line)
);
CREATE TABLE sales.payment (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES sales."order",
    provider text NOT NULL,
    reference text NOT NULL,
    amount sales.money_amount NOT NULL,
    refunded sales.money_amount NOT NULL DEFAULT 0,
    paid_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (provider, reference)
);
CREATE TABLE sales.shipment (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES sales."order",
    carrier text NOT NULL,
    tracking text,
    shipped_at timestamptz,
    warehouse_id bigint REFERENCES inventory.warehouse,
    delivered_at timestamptz
);
CREATE TABLE sales.return_request (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL,
    line integer NOT NULL,
    reason text NOT NULL,
    quantity integer NOT NULL,
    opened_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (order_id, line) REFERENCES sales.order_item
);
CREATE VIEW sales.order_total AS SELECT o.id, o.number, o.status, sum(i.quantity * i.price
- i.discount
) AS total FROM sales."order" o JOIN sales.order_item i ON i.order_id = o.id GROUP BY o.id;
CREATE VIEW sales.open_payment AS SELECT t.id, t.number, t.total - coalesce(sum(p.amount), 0) AS due FROM sales.order_total t LEFT JOIN sales.payment p ON p.order_id = t.id WHERE t.status = 'placed' GROUP BY t.id, t.number, t.total;
CREATE MATERIALIZED VIEW sales.bestseller AS SELECT v.product_id, i.variant_id, sum(i.quantity) AS sold FROM sales.order_item i JOIN catalog.variant v ON v.id = i.variant_id GROUP BY 1, 2;
CREATE INDEX bestseller_sold ON sales.bestseller (sold DESC);
CREATE FUNCTION sales.take_stock() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE inventory.stock SET reserved = reserved + NEW.quantity WHERE variant_id = NEW.variant_id;
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
CREATE FUNCTION sales.gross(net sales.money_amount, vat_class text DEFAULT 'standard') RETURNS sales.money_amount
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT round(net * CASE vat_class WHEN 'reduced' THEN 1.07 ELSE 1.19 END, 2) $$;
CREATE PROCEDURE sales.cancel_stale(days integer DEFAULT 7) LANGUAGE sql AS $$ UPDATE sales."order" SET status = 'cancelled' WHERE status = 'cart' AND created_at < now() - make_interval(days => days) $$;
