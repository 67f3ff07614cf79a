CREATE EXTENSION pg_trgm;
CREATE TABLE account_address (
    id serial PRIMARY KEY,
    first_name varchar(256) NOT NULL,
    last_name varchar(256) NOT NULL,
    company_name varchar(256) NOT NULL,
    street_address_1 varchar(256) NOT NULL,
    city varchar(256) NOT NULL,
    postal_code varchar(20) NOT NULL,
    country varchar(2) NOT NULL,
    phone varchar(128) NOT NULL
);
CREATE TABLE account_user (
    id serial PRIMARY KEY,
    email varchar(254) NOT NULL UNIQUE,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    default_billing_address_id integer,
    default_shipping_address_id integer,
    metadata jsonb,
    private_metadata jsonb
);
ALTER TABLE account_user ADD CONSTRAINT fk_account_user_default_billing_address_id FOREIGN KEY (default_billing_address_id) REFERENCES account_address ON DELETE SET NULL;
ALTER TABLE account_user ADD CONSTRAINT fk_account_user_default_shipping_address_id FOREIGN KEY (default_shipping_address_id) REFERENCES account_address ON DELETE SET NULL;
CREATE TABLE account_user_addresses (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES account_user, address_id integer NOT NULL REFERENCES account_address, UNIQUE (user_id, address_id));
CREATE TABLE product_category (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    lft integer NOT NULL CHECK (lft >= 0),
    rght integer NOT NULL CHECK (rght >= 0),
    tree_id integer NOT NULL,
    level integer NOT NULL,
    parent_id integer,
    metadata jsonb,
    private_metadata jsonb,
    description text
);
ALTER TABLE product_category ADD CONSTRAINT fk_product_category_parent_id FOREIGN KEY (parent_id) REFERENCES product_category;
CREATE INDEX idx_product_category_parent_id ON product_category USING btree (parent_id);
CREATE TABLE product_producttype (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    has_variants boolean NOT NULL,
    is_shipping_required boolean NOT NULL,
    weight double precision NOT NULL
);
CREATE TABLE product_product (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    description text NOT NULL,
    price numeric(12,3) NOT NULL,
    currency varchar(3) NOT NULL,
    is_published boolean NOT NULL,
    available_on date,
    category_id integer,
    product_type_id integer NOT NULL,
    charge_taxes boolean NOT NULL,
    attributes jsonb NOT NULL,
    updated_at timestamp with time zone,
    metadata jsonb,
    private_metadata jsonb
);
ALTER TABLE product_product ADD CONSTRAINT fk_product_product_category_id FOREIGN KEY (category_id) REFERENCES product_category;
CREATE INDEX idx_product_product_category_id ON product_product USING btree (category_id);
ALTER TABLE product_product ADD CONSTRAINT fk_product_product_product_type_id FOREIGN KEY (product_type_id) REFERENCES product_producttype;
CREATE INDEX idx_product_product_product_type_id ON product_product USING btree (product_type_id);
CREATE TABLE product_productvariant (
    id serial PRIMARY KEY,
    sku varchar(32) NOT NULL UNIQUE,
    name varchar(255) NOT NULL,
    price_override numeric(12,3),
    quantity integer NOT NULL CHECK (quantity >= 0),
    quantity_allocated integer NOT NULL CHECK (quantity_allocated >= 0),
    product_id integer NOT NULL,
    attributes jsonb NOT NULL,
    weight double precision
);
ALTER TABLE product_productvariant ADD CONSTRAINT fk_product_productvariant_product_id FOREIGN KEY (product_id) REFERENCES product_product ON DELETE CASCADE;
CREATE INDEX idx_product_productvariant_product_id ON product_productvariant USING btree (product_id);
CREATE TABLE product_attribute (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL UNIQUE,
    name varchar(50) NOT NULL,
    product_type_id integer,
    product_variant_type_id integer
);
ALTER TABLE product_attribute ADD CONSTRAINT fk_product_attribute_product_type_id FOREIGN KEY (product_type_id) REFERENCES product_producttype;
ALTER TABLE product_attribute ADD CONSTRAINT fk_product_attribute_product_variant_type_id FOREIGN KEY (product_variant_type_id) REFERENCES product_producttype;
CREATE TABLE product_attributevalue (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL,
    attribute_id integer NOT NULL,
    sort_order integer,
    value varchar(100) DEFAULT '' NOT NULL
);
ALTER TABLE product_attributevalue ADD CONSTRAINT fk_product_attributevalue_attribute_id FOREIGN KEY (attribute_id) REFERENCES product_attribute ON DELETE CASCADE;
CREATE INDEX idx_product_attributevalue_attribute_id ON product_attributevalue USING btree (attribute_id);
CREATE TABLE product_productimage (
    id serial PRIMARY KEY,
    image varchar(100) NOT NULL,
    alt varchar(128) NOT NULL,
    product_id integer NOT NULL,
    sort_order integer,
    ppoi varchar(20) NOT NULL
);
ALTER TABLE product_productimage ADD CONSTRAINT fk_product_productimage_product_id FOREIGN KEY (product_id) REFERENCES product_product ON DELETE CASCADE;
CREATE INDEX idx_product_productimage_product_id ON product_productimage USING btree (product_id);
CREATE TABLE product_variantimage (id serial PRIMARY KEY, image_id integer NOT NULL REFERENCES product_productimage, variant_id integer NOT NULL REFERENCES product_productvariant);
CREATE TABLE product_collection (
    id serial PRIMARY KEY,
    name varchar(128) NOT NULL UNIQUE,
    slug varchar(128) NOT NULL UNIQUE,
    metadata jsonb,
    private_metadata jsonb
);
CREATE TABLE product_collectionproduct (id serial PRIMARY KEY, collection_id integer NOT NULL REFERENCES product_collection, product_id integer NOT NULL REFERENCES product_product
);
CREATE TABLE shipping_shippingzone (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    countries varchar(749) NOT NULL,
    "default" boolean NOT NULL
);
CREATE TABLE shipping_shippingmethod (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    price numeric(12,3) NOT NULL,
    minimum_order_price numeric(12,3),
    type varchar(30) NOT NULL,
    shipping_zone_id integer NOT NULL
);
ALTER TABLE shipping_shippingmethod ADD CONSTRAINT fk_shipping_shippingmethod_shipping_zone_id FOREIGN KEY (shipping_zone_id) REFERENCES shipping_shippingzone ON DELETE CASCADE;
CREATE TABLE order_order (
    id serial PRIMARY KEY,
    created timestamp with time zone NOT NULL,
    status varchar(32) NOT NULL,
    user_email varchar(254) NOT NULL,
    token varchar(36) NOT NULL UNIQUE,
    user_id integer,
    billing_address_id integer,
    shipping_address_id integer,
    total_net numeric(12,2) NOT NULL,
    total_gross numeric(12,2) NOT NULL,
    weight double precision NOT NULL,
    customer_note text NOT NULL,
    metadata jsonb,
    private_metadata jsonb
);
ALTER TABLE order_order ADD CONSTRAINT fk_order_order_user_id FOREIGN KEY (user_id) REFERENCES account_user ON DELETE SET NULL;
CREATE INDEX idx_order_order_user_id ON order_order USING btree (user_id);
ALTER TABLE order_order ADD CONSTRAINT fk_order_order_billing_address_id FOREIGN KEY (billing_address_id) REFERENCES account_address ON DELETE SET NULL;
ALTER TABLE order_order ADD CONSTRAINT fk_order_order_shipping_address_id FOREIGN KEY (shipping_address_id) REFERENCES account_address ON DELETE SET NULL;
CREATE TABLE order_orderline (
    id serial PRIMARY KEY,
    product_name varchar(386) NOT NULL,
    product_sku varchar(32) NOT NULL,
    quantity integer NOT NULL CHECK (quantity >= 1),
    unit_price_net numeric(12,2) NOT NULL,
    unit_price_gross numeric(12,2) NOT NULL,
    order_id integer NOT NULL,
    variant_id integer,
    tax_rate numeric(5,2) NOT NULL
);
ALTER TABLE order_orderline ADD CONSTRAINT fk_order_orderline_order_id FOREIGN KEY (order_id) REFERENCES order_order ON DELETE CASCADE;
CREATE INDEX idx_order_orderline_order_id ON order_orderline USING btree (order_id);
ALTER TABLE order_orderline ADD CONSTRAINT fk_order_orderline_variant_id FOREIGN KEY (variant_id) REFERENCES product_productvariant ON DELETE SET NULL;
CREATE INDEX idx_order_orderline_variant_id ON order_orderline USING btree (variant_id);
CREATE TABLE order_fulfillment (
    id serial PRIMARY KEY,
    fulfillment_order integer NOT NULL,
    order_id integer NOT NULL,
    shipping_date timestamp with time zone NOT NULL,
    status varchar(32) NOT NULL,
    tracking_number varchar(255) NOT NULL
);
ALTER TABLE order_fulfillment ADD CONSTRAINT fk_order_fulfillment_order_id FOREIGN KEY (order_id) REFERENCES order_order ON DELETE CASCADE;
CREATE TABLE order_fulfillmentline (
    id serial PRIMARY KEY,
    order_line_id integer NOT NULL,
    quantity integer NOT NULL,
    fulfillment_id integer NOT NULL
);
ALTER TABLE order_fulfillmentline ADD CONSTRAINT fk_order_fulfillmentline_order_line_id FOREIGN KEY (order_line_id) REFERENCES order_orderline ON DELETE CASCADE;
ALTER TABLE order_fulfillmentline ADD CONSTRAINT fk_order_fulfillmentline_fulfillment_id FOREIGN KEY (fulfillment_id) REFERENCES order_fulfillment ON DELETE CASCADE;
CREATE TABLE payment_payment (
    id serial PRIMARY KEY,
    gateway varchar(255) NOT NULL,
    is_active boolean NOT NULL,
    charge_status varchar(15) NOT NULL,
    total numeric(12,2) NOT NULL,
    captured_amount numeric(12,2) NOT NULL,
    currency varchar(10) NOT NULL,
    order_id integer
);
ALTER TABLE payment_payment ADD CONSTRAINT fk_payment_payment_order_id FOREIGN KEY (order_id) REFERENCES order_order;
CREATE INDEX idx_payment_payment_order_id ON payment_payment USING btree (order_id);
CREATE TABLE payment_transaction (
    id serial PRIMARY KEY,
    created timestamp with time zone NOT NULL,
    token varchar(512) NOT NULL,
    kind varchar(25) NOT NULL,
    is_success boolean NOT NULL,
    amount numeric(12,2) NOT NULL,
    payment_id integer NOT NULL
);
ALTER TABLE payment_transaction ADD CONSTRAINT fk_payment_transaction_payment_id FOREIGN KEY (payment_id) REFERENCES payment_payment;
CREATE VIEW sales_by_product AS SELECT v.product_id, sum(l.quantity) AS qty, sum(l.quantity::numeric *
l.unit_price_gross
) AS amount FROM order_orderline l JOIN product_productvariant v ON v.id = l.variant_id JOIN order_order o ON o.id = l.order_id WHERE o.status::text <> 'canceled'::text GROUP BY v.product_id;
CREATE MATERIALIZED VIEW bestsellers AS SELECT p.id, p.name, s.qty, rank() OVER (PARTITION BY p.category_id ORDER BY s.qty DESC) AS rank FROM sales_by_product s JOIN product_product p ON p.id = s.product_id;
CREATE UNIQUE INDEX bestsellers_id ON bestsellers (id);
CREATE VIEW variant_stock AS SELECT id, sku, quantity - quantity_allocated AS available FROM product_productvariant;
