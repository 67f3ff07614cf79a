CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gin;
CREATE TYPE weight_unit AS ENUM ('g','kg','lb','oz');
CREATE TABLE account_address (
    id serial PRIMARY KEY,
    first_name varchar(256) NOT NULL,
    last_name varchar(256) NOT NULL,
    company_name varchar(256) NOT NULL,
    street_address_1 varchar(256) NOT NULL,
    city varchar(256) NOT NULL,
    postal_code varchar(20) NOT NULL,
    country varchar(2) NOT NULL,
    phone varchar(128) NOT NULL,
    validation_skipped boolean DEFAULT false NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE account_user (
    id serial PRIMARY KEY,
    email varchar(254) NOT NULL UNIQUE,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    default_billing_address_id integer,
    default_shipping_address_id integer,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    uuid uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE,
    search_document text DEFAULT '' NOT NULL,
    language_code varchar(35) DEFAULT 'en' NOT NULL,
    external_reference varchar(250) UNIQUE
);
ALTER TABLE account_user ADD CONSTRAINT account_user_default_billing_address_id_fkey FOREIGN KEY (default_billing_address_id) REFERENCES account_address ON DELETE SET NULL;
ALTER TABLE account_user ADD CONSTRAINT account_user_default_shipping_address_id_fkey FOREIGN KEY (default_shipping_address_id) REFERENCES account_address ON DELETE SET NULL;
CREATE INDEX user_search_gin ON account_user USING gin (search_document gin_trgm_ops);
CREATE TABLE account_user_addresses (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES account_user, address_id integer NOT NULL REFERENCES account_address, UNIQUE (user_id, address_id));
CREATE TABLE channel_channel (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    currency_code char(3) NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    default_country varchar(2) NOT NULL
);
CREATE TABLE product_category (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    lft integer NOT NULL CHECK (lft >= 0),
    rght integer NOT NULL CHECK (rght >= 0),
    tree_id integer NOT NULL,
    level integer NOT NULL,
    parent_id integer,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    description jsonb,
    description_plaintext text DEFAULT '' NOT NULL,
    updated_at timestamp with time zone
);
ALTER TABLE product_category ADD CONSTRAINT product_category_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES product_category;
CREATE INDEX idx_product_category_parent_id ON product_category USING btree (parent_id);
CREATE TABLE product_producttype (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    has_variants boolean NOT NULL,
    is_shipping_required boolean NOT NULL,
    weight numeric(10,3) DEFAULT 0 NOT NULL,
    unit weight_unit DEFAULT 'kg' NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    kind varchar(32) DEFAULT 'normal' NOT NULL
);
CREATE TABLE product_product (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    description jsonb,
    description_plaintext text DEFAULT '' NOT NULL,
    category_id integer,
    product_type_id integer NOT NULL,
    search_vector tsvector,
    rating double precision,
    updated_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE product_product ADD CONSTRAINT product_product_category_id_fkey FOREIGN KEY (category_id) REFERENCES product_category ON DELETE SET NULL;
CREATE INDEX idx_product_product_category_id ON product_product USING btree (category_id);
ALTER TABLE product_product ADD CONSTRAINT product_product_product_type_id_fkey FOREIGN KEY (product_type_id) REFERENCES product_producttype;
CREATE INDEX idx_product_product_product_type_id ON product_product USING btree (product_type_id);
CREATE INDEX product_search ON product_product USING gin (search_vector);
CREATE INDEX product_pr_created ON product_product (created_at DESC, id) INCLUDE (slug);
CREATE TABLE product_productchannellisting (
    id serial PRIMARY KEY,
    product_id integer NOT NULL,
    channel_id integer NOT NULL,
    currency varchar(3) NOT NULL,
    is_published boolean DEFAULT false NOT NULL,
    published_at timestamp with time zone,
    visible_in_listings boolean DEFAULT false NOT NULL,
    discounted_price_amount numeric(12,3),
    UNIQUE (product_id, channel_id)
);
ALTER TABLE product_productchannellisting ADD CONSTRAINT product_productchannellisting_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product ON DELETE CASCADE;
CREATE INDEX idx_product_productchannellisting_product_id ON product_productchannellisting USING btree (product_id);
ALTER TABLE product_productchannellisting ADD CONSTRAINT product_productchannellisting_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel_channel ON DELETE CASCADE;
CREATE INDEX idx_product_productchannellisting_channel_id ON product_productchannellisting USING btree (channel_id);
CREATE TABLE product_productvariant (
    id serial PRIMARY KEY,
    sku varchar(255) UNIQUE,
    name varchar(255) NOT NULL,
    track_inventory boolean DEFAULT true NOT NULL,
    product_id integer NOT NULL,
    weight numeric(10,3),
    sort_order integer,
    quantity_limit_per_customer integer CHECK (quantity_limit_per_customer >= 1),
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE product_productvariant ADD CONSTRAINT product_productvariant_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product ON DELETE CASCADE;
CREATE INDEX idx_product_productvariant_product_id ON product_productvariant USING btree (product_id);
CREATE TABLE product_productvariantchannellisting (
    id serial PRIMARY KEY,
    variant_id integer NOT NULL,
    channel_id integer NOT NULL,
    currency varchar(3) NOT NULL,
    price_amount numeric(12,3),
    cost_price_amount numeric(12,3),
    UNIQUE (variant_id, channel_id)
);
ALTER TABLE product_productvariantchannellisting ADD CONSTRAINT product_productvariantchannellisting_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_productvariant ON DELETE CASCADE;
ALTER TABLE product_productvariantchannellisting ADD CONSTRAINT product_productvariantchannellisting_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel_channel ON DELETE CASCADE;
CREATE TABLE product_attribute (
    id serial PRIMARY KEY,
    slug varchar(50) NOT NULL UNIQUE,
    name varchar(50) NOT NULL,
    input_type varchar(50) DEFAULT 'dropdown' NOT NULL,
    value_required boolean DEFAULT false NOT NULL,
    storefront_search_position integer DEFAULT 0 NOT NULL,
    entity_type varchar(50),
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE product_attributevalue (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL,
    attribute_id integer NOT NULL,
    sort_order integer,
    value varchar(100) DEFAULT '' NOT NULL,
    rich_text jsonb,
    boolean boolean,
    date_time timestamp with time zone,
    UNIQUE (slug, attribute_id)
);
ALTER TABLE product_attributevalue ADD CONSTRAINT product_attributevalue_attribute_id_fkey FOREIGN KEY (attribute_id) REFERENCES product_attribute ON DELETE CASCADE;
CREATE INDEX idx_product_attributevalue_attribute_id ON product_attributevalue USING btree (attribute_id);
CREATE TABLE attribute_assignedproductattributevalue (
    id serial PRIMARY KEY,
    value_id integer NOT NULL,
    product_id integer NOT NULL,
    sort_order integer,
    UNIQUE (value_id, product_id)
);
ALTER TABLE attribute_assignedproductattributevalue ADD CONSTRAINT attribute_assignedproductattributevalue_value_id_fkey FOREIGN KEY (value_id) REFERENCES product_attributevalue ON DELETE CASCADE;
ALTER TABLE attribute_assignedproductattributevalue ADD CONSTRAINT attribute_assignedproductattributevalue_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product ON DELETE CASCADE;
CREATE TABLE product_productmedia (
    id serial PRIMARY KEY,
    image varchar(100),
    alt varchar(250) NOT NULL,
    type varchar(32) DEFAULT 'IMAGE' NOT NULL,
    external_url varchar(256),
    oembed_data jsonb DEFAULT '{}' NOT NULL,
    product_id integer,
    sort_order integer,
    to_remove boolean DEFAULT false NOT NULL
);
ALTER TABLE product_productmedia ADD CONSTRAINT product_productmedia_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product ON DELETE SET NULL;
CREATE INDEX idx_product_productmedia_product_id ON product_productmedia USING btree (product_id);
CREATE TABLE product_variantmedia (id serial PRIMARY KEY, media_id integer NOT NULL REFERENCES product_productmedia ON DELETE CASCADE, variant_id integer NOT NULL REFERENCES product_productvariant ON DELETE CASCADE, CONSTRAINT product_variantmedia_uniq UNIQUE (variant_id, media_id));
CREATE TABLE product_collection (
    id serial PRIMARY KEY,
    name varchar(128) NOT NULL UNIQUE,
    slug varchar(128) NOT NULL UNIQUE,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE product_collectionproduct (id serial PRIMARY KEY, collection_id integer NOT NULL REFERENCES product_collection, product_id integer NOT NULL REFERENCES product_product
, sort_order integer, CONSTRAINT product_collectionproduct_uniq UNIQUE (collection_id, product_id)
);
CREATE TABLE warehouse_warehouse (
    id uuid PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    address_id integer NOT NULL,
    is_private boolean DEFAULT true NOT NULL
);
ALTER TABLE warehouse_warehouse ADD CONSTRAINT warehouse_warehouse_address_id_fkey FOREIGN KEY (address_id) REFERENCES account_address;
CREATE TABLE warehouse_stock (
    id serial PRIMARY KEY,
    quantity integer NOT NULL CHECK (quantity >= 0),
    quantity_allocated integer DEFAULT 0 NOT NULL,
    product_variant_id integer NOT NULL,
    warehouse_id uuid NOT NULL,
    UNIQUE (warehouse_id, product_variant_id)
);
ALTER TABLE warehouse_stock ADD CONSTRAINT warehouse_stock_product_variant_id_fkey FOREIGN KEY (product_variant_id) REFERENCES product_productvariant ON DELETE CASCADE;
ALTER TABLE warehouse_stock ADD CONSTRAINT warehouse_stock_warehouse_id_fkey FOREIGN KEY (warehouse_id) REFERENCES warehouse_warehouse ON DELETE CASCADE;
CREATE TABLE shipping_shippingzone (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    countries varchar(749) NOT NULL,
    "default" boolean NOT NULL
);
CREATE TABLE shipping_shippingmethod (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL,
    type varchar(30) NOT NULL,
    minimum_order_weight double precision,
    maximum_delivery_days integer CHECK (maximum_delivery_days >= 0),
    shipping_zone_id integer NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE shipping_shippingmethod ADD CONSTRAINT shipping_shippingmethod_shipping_zone_id_fkey FOREIGN KEY (shipping_zone_id) REFERENCES shipping_shippingzone ON DELETE CASCADE;
CREATE TABLE shipping_shippingmethodchannellisting (
    id serial PRIMARY KEY,
    shipping_method_id integer NOT NULL,
    channel_id integer NOT NULL,
    price_amount numeric(12,3) NOT NULL,
    UNIQUE (shipping_method_id, channel_id)
);
ALTER TABLE shipping_shippingmethodchannellisting ADD CONSTRAINT shipping_shippingmethodchannellisting_shipping_method_id_fkey FOREIGN KEY (shipping_method_id) REFERENCES shipping_shippingmethod ON DELETE CASCADE;
ALTER TABLE shipping_shippingmethodchannellisting ADD CONSTRAINT shipping_shippingmethodchannellisting_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel_channel ON DELETE CASCADE;
CREATE TABLE shipping_shippingzone_channels (shippingzone_id integer NOT NULL REFERENCES shipping_shippingzone, channel_id integer NOT NULL REFERENCES channel_channel, PRIMARY KEY (shippingzone_id, channel_id));
CREATE SEQUENCE order_order_number_seq;
CREATE FUNCTION get_next_order_number() RETURNS text LANGUAGE sql AS $$ SELECT nextval('public.order_order_number_seq')::text $$;
CREATE TABLE order_order (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    number varchar(64) DEFAULT get_next_order_number() NOT NULL,
    created_at timestamp with time zone NOT NULL,
    status varchar(32) NOT NULL,
    user_email varchar(254) NOT NULL,
    use_old_id boolean DEFAULT false NOT NULL,
    original_id uuid,
    user_id integer,
    channel_id integer NOT NULL,
    billing_address_id integer,
    shipping_address_id integer,
    currency varchar(3) NOT NULL,
    total_net_amount numeric(12,3) NOT NULL,
    total_gross_amount numeric(12,3) NOT NULL,
    total_charged_amount numeric(12,3) DEFAULT 0 NOT NULL,
    weight numeric(10,3) NOT NULL,
    customer_note text NOT NULL,
    search_vector tsvector,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    UNIQUE (number)
);
ALTER TABLE order_order ADD CONSTRAINT order_order_original_id_fkey FOREIGN KEY (original_id) REFERENCES order_order ON DELETE SET NULL;
ALTER TABLE order_order ADD CONSTRAINT order_order_user_id_fkey FOREIGN KEY (user_id) REFERENCES account_user ON DELETE SET NULL;
CREATE INDEX idx_order_order_user_id ON order_order USING btree (user_id);
ALTER TABLE order_order ADD CONSTRAINT order_order_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel_channel;
CREATE INDEX idx_order_order_channel_id ON order_order USING btree (channel_id);
ALTER TABLE order_order ADD CONSTRAINT order_order_billing_address_id_fkey FOREIGN KEY (billing_address_id) REFERENCES account_address ON DELETE SET NULL;
ALTER TABLE order_order ADD CONSTRAINT order_order_shipping_address_id_fkey FOREIGN KEY (shipping_address_id) REFERENCES account_address ON DELETE SET NULL;
CREATE INDEX order_meta_idx ON order_order USING gin (metadata);
CREATE INDEX order_email_search ON order_order USING gin (user_email gin_trgm_ops, status);
CREATE TABLE order_orderline (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    product_name varchar(386) NOT NULL,
    product_sku varchar(255),
    quantity integer NOT NULL CHECK (quantity >= 1),
    quantity_fulfilled integer DEFAULT 0 NOT NULL,
    currency varchar(3) NOT NULL,
    unit_price_net_amount numeric(12,3) NOT NULL,
    unit_price_gross_amount numeric(12,3) NOT NULL,
    order_id uuid NOT NULL,
    variant_id integer,
    tax_rate numeric(5,4)
);
ALTER TABLE order_orderline ADD CONSTRAINT order_orderline_order_id_fkey FOREIGN KEY (order_id) REFERENCES order_order ON DELETE CASCADE;
CREATE INDEX idx_order_orderline_order_id ON order_orderline USING btree (order_id);
ALTER TABLE order_orderline ADD CONSTRAINT order_orderline_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_productvariant ON DELETE SET NULL;
CREATE INDEX idx_order_orderline_variant_id ON order_orderline USING btree (variant_id);
CREATE TABLE order_fulfillment (
    id serial PRIMARY KEY,
    fulfillment_order integer NOT NULL,
    order_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    status varchar(32) NOT NULL,
    tracking_number varchar(255) NOT NULL,
    total_refund_amount numeric(12,3),
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private_metadata jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE order_fulfillment ADD CONSTRAINT order_fulfillment_order_id_fkey FOREIGN KEY (order_id) REFERENCES order_order ON DELETE CASCADE;
CREATE TABLE order_fulfillmentline (
    id serial PRIMARY KEY,
    order_line_id uuid NOT NULL,
    quantity integer NOT NULL,
    fulfillment_id integer NOT NULL,
    stock_id integer
);
ALTER TABLE order_fulfillmentline ADD CONSTRAINT order_fulfillmentline_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_orderline ON DELETE CASCADE;
ALTER TABLE order_fulfillmentline ADD CONSTRAINT order_fulfillmentline_fulfillment_id_fkey FOREIGN KEY (fulfillment_id) REFERENCES order_fulfillment ON DELETE CASCADE;
ALTER TABLE order_fulfillmentline ADD CONSTRAINT order_fulfillmentline_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES warehouse_stock ON DELETE SET NULL;
CREATE TABLE payment_payment (
    id serial PRIMARY KEY,
    gateway varchar(255) NOT NULL,
    is_active boolean NOT NULL,
    charge_status varchar(20) NOT NULL,
    total numeric(12,3) NOT NULL,
    captured_amount numeric(12,3) NOT NULL,
    currency varchar(3) NOT NULL,
    order_id uuid,
    psp_reference varchar(512),
    modified_at timestamp with time zone NOT NULL
);
ALTER TABLE payment_payment ADD CONSTRAINT payment_payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES order_order;
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
ALTER TABLE payment_transaction ADD CONSTRAINT payment_transaction_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payment_payment;
CREATE VIEW sales_by_product AS SELECT v.product_id, sum(l.quantity) AS qty, sum(l.quantity::numeric *
l.unit_price_gross_amount
) AS amount FROM order_orderline l JOIN product_productvariant v ON v.id = l.variant_id JOIN order_order o ON o.id = l.order_id WHERE o.status::text <> 'canceled'::text GROUP BY v.product_id;
CREATE MATERIALIZED VIEW bestsellers AS SELECT p.id, p.name, s.qty, rank() OVER (PARTITION BY p.category_id ORDER BY s.qty DESC) AS rank FROM sales_by_product s JOIN product_product p ON p.id = s.product_id;
CREATE UNIQUE INDEX bestsellers_id ON bestsellers (id);
CREATE VIEW variant_stock AS SELECT v.id, v.sku, sum(s.quantity - s.quantity_allocated) AS available FROM product_productvariant v LEFT JOIN warehouse_stock s ON s.product_variant_id = v.id GROUP BY v.id;
