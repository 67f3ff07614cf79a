CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE account_user (
    id serial PRIMARY KEY,
    is_superuser boolean NOT NULL,
    email varchar(254) NOT NULL UNIQUE,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    password varchar(128) NOT NULL,
    date_joined timestamptz NOT NULL,
    last_login timestamptz,
    default_billing_address_id integer,
    note text
);
CREATE INDEX account_user_email_like ON account_user (email varchar_pattern_ops);
CREATE TABLE account_address (
    id serial PRIMARY KEY,
    first_name varchar(256) NOT NULL, last_name varchar(256) NOT NULL, company_name varchar(256) NOT NULL,
    street_address_1 varchar(256) NOT NULL, city varchar(256) NOT NULL, postal_code varchar(20) NOT NULL,
    country varchar(2) NOT NULL,
    phone varchar(30) NOT NULL
);
CREATE TABLE account_user_addresses (
    id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES account_user DEFERRABLE INITIALLY DEFERRED, address_id integer NOT NULL REFERENCES account_address DEFERRABLE INITIALLY DEFERRED, UNIQUE (user_id, address_id)
);
CREATE TABLE product_category (
    id serial PRIMARY KEY,
    name varchar(128) NOT NULL,
    slug varchar(128) NOT NULL,
    description text NOT NULL,
    description_json jsonb NOT NULL,
    lft integer NOT NULL CHECK (lft >= 0),
    rght integer NOT NULL CHECK (rght >= 0),
    tree_id integer NOT NULL CHECK (tree_id >= 0),
    level integer NOT NULL CHECK (level >= 0),
    parent_id integer REFERENCES product_category DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX product_category_tree_id ON product_category (tree_id
);
CREATE TABLE product_producttype (
    id serial PRIMARY KEY,
    name varchar(128) NOT NULL,
    has_variants boolean NOT NULL,
    is_shipping_required boolean NOT NULL,
    tax_rate varchar(128) NOT NULL,
    weight double precision NOT NULL
);
CREATE TABLE product_product (
    id serial PRIMARY KEY,
    name varchar(128) NOT NULL,
    description text NOT NULL,
    price_amount numeric(12,2) NOT NULL,
    currency varchar(3) NOT NULL,
    publication_date date,
    updated_at timestamptz,
    product_type_id integer NOT NULL REFERENCES product_producttype DEFERRABLE INITIALLY DEFERRED,
    attributes hstore NOT NULL,
    is_published boolean NOT NULL,
    category_id integer NOT NULL REFERENCES product_category DEFERRABLE INITIALLY DEFERRED,
    seo_title varchar(70),
    charge_taxes boolean NOT NULL
);
CREATE INDEX product_product_attributes ON product_product USING gin (attributes);
CREATE INDEX product_product_category_id ON product_product (category_id);
CREATE TABLE product_productvariant (
    id serial PRIMARY KEY,
    sku varchar(32) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    price_override_amount numeric(12,2),
    product_id integer NOT NULL REFERENCES product_product DEFERRABLE INITIALLY DEFERRED,
    quantity integer NOT NULL CHECK (quantity >= 0),
    quantity_allocated integer NOT NULL CHECK (quantity_allocated >= 0),
    track_inventory boolean NOT NULL,
    weight double precision,
    sort_order integer
CHECK (sort_order >= 0)
);
CREATE INDEX product_productvariant_sort_order ON product_productvariant (sort_order);
CREATE TABLE order_order (
    id serial PRIMARY KEY,
    created timestamptz NOT NULL,
    status varchar(32) NOT NULL,
    token varchar(36) NOT NULL UNIQUE,
    user_id integer REFERENCES account_user DEFERRABLE INITIALLY DEFERRED,
    billing_address_id integer REFERENCES account_address DEFERRABLE INITIALLY DEFERRED,
    total_net_amount numeric(12,2) NOT NULL,
    total_gross_amount numeric(12,2) NOT NULL,
    discount_amount numeric(12,2) NOT NULL,
    discount_name varchar(255)
);
CREATE TABLE order_orderline (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES order_order DEFERRABLE INITIALLY DEFERRED,
    product_name varchar(386) NOT NULL,
    product_sku varchar(32) NOT NULL,
    quantity integer NOT NULL CHECK (quantity >= 1),
    unit_price_net_amount numeric(12,2) NOT NULL,
    tax_rate numeric(5,2) NOT NULL,
    variant_id integer REFERENCES product_productvariant ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE cart_cart (token uuid PRIMARY KEY, created timestamptz NOT NULL, user_id integer REFERENCES account_user, email varchar(254), quantity integer NOT NULL CHECK (quantity >= 0));
CREATE TABLE cart_cartline (id serial PRIMARY KEY, cart_id uuid NOT NULL REFERENCES cart_cart ON DELETE CASCADE, variant_id integer NOT NULL REFERENCES product_productvariant, quantity integer NOT NULL, data jsonb NOT NULL, UNIQUE (cart_id, variant_id, data));
CREATE TABLE payment_payment (
    id serial PRIMARY KEY,
    gateway varchar(255) NOT NULL,
    is_active boolean NOT NULL,
    total numeric(12,
2
) NOT NULL,
    captured_amount numeric(12,2) NOT NULL,
    charge_status varchar(
15
) NOT NULL,
    order_id integer REFERENCES order_order DEFERRABLE INITIALLY DEFERRED,
    extra_data text NOT NULL
);
CREATE VIEW order_summary AS
  SELECT o.id, o.token, o.created, u.email, count(l.id) AS lines, o.total_gross_amount AS total FROM order_order o LEFT JOIN account_user u ON u.id = o.user_id LEFT JOIN order_orderline l ON l.order_id = o.id GROUP BY o.id, u.email;
