CREATE SCHEMA core;
CREATE SCHEMA wms;
CREATE SCHEMA sales;
CREATE SCHEMA purch;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION hstore;
CREATE DOMAIN core.qty AS numeric(12,3) DEFAULT 0 CHECK (VALUE >= 0);
CREATE DOMAIN core.sku AS varchar(20);
CREATE DOMAIN core.ean AS char(13) CHECK (VALUE ~ '^\d{13}$');
CREATE TYPE wms.move_type AS ENUM ('in','out','transfer');
CREATE TYPE sales.order_state AS ENUM ('draft','open','shipped','closed');
CREATE TYPE purch.po_state AS ENUM ('draft','sent','received');
CREATE FUNCTION core.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TABLE core.countries (
    code char(2) PRIMARY KEY,
    name text NOT NULL,
    eu boolean DEFAULT false NOT NULL
);
CREATE TABLE core.currencies (
    code char(3) PRIMARY KEY,
    name text NOT NULL,
    digits smallint DEFAULT 2 NOT NULL
);
CREATE TABLE core.units (
    code varchar(6) PRIMARY KEY,
    name text NOT NULL,
    factor numeric DEFAULT 1 NOT NULL
);
CREATE TABLE core.users (
    id serial PRIMARY KEY,
    login text NOT NULL UNIQUE,
    name text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp
);
CREATE TABLE core.partners (
    id serial PRIMARY KEY,
    no varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    is_customer boolean DEFAULT false NOT NULL,
    is_supplier boolean DEFAULT false NOT NULL,
    country char(2) REFERENCES core.countries,
    vat varchar(20),
    credit_limit numeric(12,2),
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    extra hstore,
    phone text,
    email text
);
CREATE INDEX partners_name_trgm ON core.partners USING gin (name gin_trgm_ops);
CREATE TABLE core.categories (
    id serial PRIMARY KEY,
    name text NOT NULL,
    parent_id integer REFERENCES core.categories
);
CREATE TABLE core.products (
    id serial PRIMARY KEY,
    sku core.sku NOT NULL UNIQUE,
    name text NOT NULL,
    ean core.ean,
    category_id integer REFERENCES core.categories ON DELETE SET NULL,
    unit varchar(6) NOT NULL REFERENCES core.units,
    list_price numeric(12,4),
    weight_kg double precision,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    active char(1) DEFAULT 'Y' NOT NULL
);
CREATE INDEX idx_products_category_id ON core.products USING btree (category_id);
CREATE INDEX products_name_trgm ON core.products USING gin (name gin_trgm_ops);
CREATE TABLE core.product_units (
    product_id integer NOT NULL REFERENCES core.products ON DELETE CASCADE,
    unit varchar(6) NOT NULL REFERENCES core.units,
    factor numeric NOT NULL CHECK (factor > 0),
    PRIMARY KEY (product_id, unit)
);
CREATE TABLE wms.warehouses (
    id serial PRIMARY KEY,
    code varchar(6) NOT NULL UNIQUE,
    name text NOT NULL,
    address text,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp
);
CREATE TABLE wms.zones (
    id serial PRIMARY KEY,
    warehouse_id integer NOT NULL REFERENCES wms.warehouses ON DELETE CASCADE,
    code varchar(6) NOT NULL,
    UNIQUE (warehouse_id, code)
);
CREATE TABLE wms.locations (
    id serial PRIMARY KEY,
    zone_id integer NOT NULL REFERENCES wms.zones ON DELETE CASCADE,
    aisle smallint NOT NULL,
    rack smallint NOT NULL,
    level smallint NOT NULL,
    blocked boolean DEFAULT false NOT NULL,
    UNIQUE (zone_id, aisle, rack, level)
);
CREATE INDEX idx_locations_zone_id ON wms.locations USING btree (zone_id);
CREATE TABLE wms.stock (
    product_id integer NOT NULL REFERENCES core.products,
    location_id integer NOT NULL REFERENCES wms.locations,
    qty core.qty NOT NULL,
    reserved core.qty NOT NULL,
    PRIMARY KEY (product_id, location_id),
    CHECK (reserved <= qty)
);
CREATE TABLE wms.moves (
    id serial PRIMARY KEY,
    type wms.move_type NOT NULL,
    product_id integer NOT NULL REFERENCES core.products,
    from_id integer REFERENCES wms.locations,
    to_id integer REFERENCES wms.locations,
    qty core.qty NOT NULL,
    moved_at timestamp with time zone DEFAULT now() NOT NULL,
    user_id integer REFERENCES core.users,
    CHECK (from_id IS NOT NULL OR to_id IS NOT NULL)
);
CREATE INDEX idx_moves_product ON wms.moves (product_id, moved_at DESC);
CREATE TABLE sales.price_lists (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    currency char(3) NOT NULL REFERENCES core.currencies,
    valid_from date,
    valid_to date
);
CREATE TABLE sales.prices (
    list_id integer NOT NULL REFERENCES sales.price_lists ON DELETE CASCADE,
    product_id integer NOT NULL REFERENCES core.products,
    min_qty core.qty DEFAULT 1 NOT NULL,
    price numeric(12,4) NOT NULL,
    PRIMARY KEY (list_id, product_id, min_qty)
);
CREATE TABLE sales.orders (
    id serial PRIMARY KEY,
    no varchar(15) NOT NULL UNIQUE,
    partner_id integer NOT NULL REFERENCES core.partners,
    state sales.order_state DEFAULT 'draft' NOT NULL,
    ordered_on date DEFAULT CURRENT_DATE NOT NULL,
    currency char(3) DEFAULT 'EUR' NOT NULL,
    list_id integer REFERENCES sales.price_lists,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    ship_street text,
    ship_zip text,
    ship_city text
);
CREATE INDEX idx_orders_partner_id ON sales.orders USING btree (partner_id);
CREATE INDEX idx_orders_open ON sales.orders (ordered_on) WHERE state = 'draft'
;
CREATE TABLE sales.order_lines (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES sales.orders ON DELETE CASCADE,
    pos smallint NOT NULL,
    product_id integer NOT NULL REFERENCES core.products,
    qty core.qty NOT NULL,
    price numeric(12,4) NOT NULL,
    discount numeric(5,2) DEFAULT 0 NOT NULL,
    UNIQUE (order_id, pos)
);
CREATE INDEX idx_order_lines_order_id ON sales.order_lines USING btree (order_id);
CREATE TABLE sales.shipments (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES sales.orders,
    shipped_at timestamp with time zone,
    carrier text,
    tracking_no text,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp
);
CREATE TABLE sales.shipment_lines (
    shipment_id integer NOT NULL REFERENCES sales.shipments ON DELETE CASCADE,
    order_line_id integer NOT NULL REFERENCES sales.order_lines,
    qty core.qty NOT NULL,
    PRIMARY KEY (shipment_id, order_line_id)
);
CREATE TABLE sales.invoices (
    id serial PRIMARY KEY,
    no varchar(15) NOT NULL UNIQUE,
    order_id integer REFERENCES sales.orders,
    partner_id integer NOT NULL REFERENCES core.partners,
    issued_on date NOT NULL,
    due_on date NOT NULL,
    total numeric(14,2) NOT NULL,
    paid numeric(14,2) DEFAULT 0 NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp
);
CREATE TABLE purch.orders (
    id serial PRIMARY KEY,
    no varchar(15) NOT NULL UNIQUE,
    supplier_id bigint NOT NULL REFERENCES core.partners,
    state purch.po_state DEFAULT 'draft' NOT NULL,
    ordered_on date,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp
);
CREATE INDEX idx_orders_supplier_id ON purch.orders USING btree (supplier_id);
CREATE TABLE purch.order_lines (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES purch.orders ON DELETE CASCADE,
    product_id integer NOT NULL REFERENCES core.products,
    qty core.qty NOT NULL,
    price numeric(12,4),
    received core.qty NOT NULL
);
CREATE INDEX idx_order_lines_order_id ON purch.order_lines USING btree (order_id);
CREATE TABLE purch.supplier_products (
    supplier_id bigint NOT NULL REFERENCES core.partners,
    product_id integer NOT NULL REFERENCES core.products,
    supplier_sku text,
    lead_days smallint,
    PRIMARY KEY (supplier_id, product_id)
);
CREATE TRIGGER touch BEFORE UPDATE ON core.users FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.partners FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.products FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.orders FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purch.orders FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE FUNCTION core.convert(q core.qty, u1 varchar, u2 varchar) RETURNS core.qty LANGUAGE sql STABLE AS $$ SELECT (q * a.factor / b.factor)::core.qty FROM core.units a, core.units b WHERE a.code = u1 AND b.code = u2 $$;
CREATE FUNCTION wms.apply_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO wms.stock VALUES (NEW.product_id, NEW.to_id, NEW.qty, 0) ON CONFLICT (product_id, location_id) DO UPDATE SET qty = wms.stock.qty + EXCLUDED.qty;
  RETURN NEW;
END $$;
CREATE TRIGGER apply_move AFTER INSERT ON wms.moves FOR EACH ROW EXECUTE FUNCTION wms.apply_move();
CREATE VIEW wms.stock_by_product AS SELECT product_id, sum(qty) AS qty, sum(reserved) AS reserved FROM wms.stock GROUP BY product_id;
CREATE VIEW core.product_info AS SELECT p.id, p.sku, p.name, s.qty, core.convert(s.qty::core.qty, p.unit, 'pcs') AS pcs FROM core.products p LEFT JOIN wms.stock_by_product s ON s.product_id = p.id
WHERE p.active = 'Y';
CREATE VIEW sales.open_orders AS SELECT o.id, o.no, p.name, sum(l.qty * l.price) AS amount FROM sales.orders o JOIN core.partners p ON p.id = o.partner_id JOIN sales.order_lines l ON l.order_id = o.id WHERE o.state <> ALL (ARRAY['shipped'::sales.order_state
, 'closed'::sales.order_state
]) GROUP BY o.id, p.name;
CREATE MATERIALIZED VIEW sales.turnover AS SELECT date_trunc('month', i.issued_on::timestamp)::date AS month, p.country, sum(i.total) AS total FROM sales.invoices i JOIN core.partners p ON p.id = i.partner_id GROUP BY 1, 2;
CREATE UNIQUE INDEX turnover_key ON sales.turnover (month, country);
CREATE VIEW sales.overdue AS SELECT no, due_on, total - paid AS open_amount FROM sales.invoices WHERE paid < total AND due_on < CURRENT_DATE;
CREATE PROCEDURE purch.receive(po bigint, loc bigint) LANGUAGE plpgsql AS $$ BEGIN UPDATE purch.order_lines SET received = qty WHERE order_id = po; END $$;
