CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
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
    note text
    NOT NULL DEFAULT '', first_name varchar(256) NOT NULL, last_name varchar(256) NOT NULL, metadata jsonb DEFAULT '{}', private_metadata jsonb DEFAULT '{}', language_code varchar(35) NOT NULL, search_document text NOT NULL, uuid uuid NOT NULL UNIQUE
);
CREATE INDEX account_user_email_like ON account_user (email varchar_pattern_ops);
CREATE INDEX user_search_gin ON account_user USING gin (search_document gin_trgm_ops);
CREATE INDEX user_meta_idx ON account_user USING gin (metadata);
CREATE TABLE account_address (
    id serial PRIMARY KEY,
    first_name varchar(256) NOT NULL, last_name varchar(256) NOT NULL, company_name varchar(256) NOT NULL,
    street_address_1 varchar(256) NOT NULL, city varchar(256) NOT NULL, postal_code varchar(20) NOT NULL,
    country varchar(2) NOT NULL,
    country_area varchar(128) NOT NULL,
    phone varchar(128) NOT NULL
);
CREATE TABLE account_user_addresses (
    id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES account_user DEFERRABLE INITIALLY DEFERRED, address_id integer NOT NULL REFERENCES account_address DEFERRABLE INITIALLY DEFERRED, CONSTRAINT account_user_addresses_user_id_address_id_d5a1ccf4_uniq UNIQUE (user_id, address_id)
);
CREATE TABLE channel_channel (id serial PRIMARY KEY, name varchar(250) NOT NULL, slug varchar(255) NOT NULL UNIQUE, is_active boolean NOT NULL, currency_code varchar(3) NOT NULL, default_country varchar(2) NOT NULL, allocation_strategy varchar(255) NOT NULL);
CREATE TABLE product_category (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    description jsonb,
    description_plaintext text NOT NULL,
    lft integer NOT NULL CHECK (lft >= 0),
    rght integer NOT NULL CHECK (rght >= 0),
    tree_id integer NOT NULL CHECK (tree_id >= 0),
    level integer NOT NULL CHECK (level >= 0),
    parent_id integer REFERENCES product_category DEFERRABLE INITIALLY DEFERRED
    , background_image varchar(100), background_image_alt varchar(128) NOT NULL, metadata jsonb, private_metadata jsonb
);
CREATE INDEX product_category_tree_id ON product_category (tree_id
, lft
);
CREATE INDEX category_search_name_slug_gin ON product_category USING gin (name gin_trgm_ops, slug gin_trgm_ops, description_plaintext gin_trgm_ops);
CREATE TABLE product_producttype (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    kind varchar(32) NOT NULL DEFAULT 'normal',
    has_variants boolean NOT NULL,
    is_shipping_required boolean NOT NULL,
    weight double precision NOT NULL
);
CREATE TABLE product_product (
    id serial PRIMARY KEY,
    name varchar(250) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    description jsonb,
    description_plaintext text NOT NULL,
    updated_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    product_type_id integer NOT NULL REFERENCES product_producttype DEFERRABLE INITIALLY DEFERRED,
    category_id integer REFERENCES product_category ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    seo_title varchar(70),
    rating double precision,
    search_vector tsvector,
    search_index_dirty boolean NOT NULL,
    metadata jsonb
);
CREATE INDEX product_tsearch ON product_product USING gin (search_vector);
CREATE INDEX product_gin ON product_product USING gin (name, slug, search_vector);
CREATE INDEX product_product_category_id_0c725779 ON product_product (category_id);
CREATE INDEX product_search_dirty ON product_product (search_index_dirty) WHERE search_index_dirty;
CREATE TABLE product_productchannellisting (id serial PRIMARY KEY, published_at timestamptz, is_published boolean NOT NULL, channel_id integer NOT NULL REFERENCES channel_channel ON DELETE CASCADE, product_id integer NOT NULL REFERENCES product_product ON DELETE CASCADE, visible_in_listings boolean NOT NULL, currency varchar(3) NOT NULL, discounted_price_amount numeric(12,3), UNIQUE (product_id, channel_id));
CREATE TABLE product_productvariant (
    id serial PRIMARY KEY,
    sku varchar(255) UNIQUE,
    name varchar(255) NOT NULL,
    product_id integer NOT NULL REFERENCES product_product DEFERRABLE INITIALLY DEFERRED,
    track_inventory boolean NOT NULL,
    weight double precision,
    sort_order integer
, is_preorder boolean NOT NULL DEFAULT false, preorder_end_date timestamptz, metadata jsonb
);
CREATE INDEX product_productvariant_sort_order ON product_productvariant (sort_order);
CREATE TABLE warehouse_warehouse (id uuid PRIMARY KEY, name varchar(250) NOT NULL, slug varchar(255) NOT NULL UNIQUE, address_id integer NOT NULL REFERENCES account_address DEFERRABLE INITIALLY DEFERRED, is_private boolean NOT NULL);
CREATE TABLE warehouse_stock (id serial PRIMARY KEY, quantity integer NOT NULL CHECK (quantity >= 0), quantity_allocated integer NOT NULL DEFAULT 0, product_variant_id integer NOT NULL REFERENCES product_productvariant DEFERRABLE INITIALLY DEFERRED, warehouse_id uuid NOT NULL REFERENCES warehouse_warehouse DEFERRABLE INITIALLY DEFERRED, UNIQUE (warehouse_id, product_variant_id));
CREATE SEQUENCE order_order_number_seq OWNED BY NONE;
CREATE FUNCTION order_number() RETURNS varchar LANGUAGE sql AS $$ SELECT nextval('order_order_number_seq')::varchar $$;
CREATE TABLE order_order (
    id uuid PRIMARY KEY,
    number varchar(64) NOT NULL UNIQUE DEFAULT order_number(),
    use_old_id boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    status varchar(32) NOT NULL CHECK (status IN ('draft','unconfirmed','unfulfilled','fulfilled','canceled','returned')),
    user_id integer REFERENCES account_user ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    billing_address_id integer REFERENCES account_address DEFERRABLE INITIALLY DEFERRED,
    channel_id integer NOT NULL REFERENCES channel_channel DEFERRABLE INITIALLY DEFERRED,
    total_net_amount numeric(12,3) NOT NULL,
    total_gross_amount numeric(12,3) NOT NULL,
    undiscounted_total_net_amount numeric(12,3) NOT NULL,
    search_vector tsvector,
    metadata jsonb DEFAULT '{}'
);
CREATE INDEX order_tsearch ON order_order USING gin (search_vector);
CREATE INDEX order_user_created ON order_order (user_id, created_at DESC) WHERE status <> 'draft';
CREATE TABLE order_orderline (
    id uuid PRIMARY KEY,
    old_id integer UNIQUE,
    order_id uuid NOT NULL REFERENCES order_order DEFERRABLE INITIALLY DEFERRED,
    product_name varchar(386) NOT NULL,
    product_sku varchar(255),
    quantity integer NOT NULL CHECK (quantity >= 1),
    unit_price_net_amount numeric(12,3) NOT NULL,
    tax_rate numeric(5,4),
    variant_id integer REFERENCES product_productvariant ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE checkout_checkout (token uuid PRIMARY KEY, created_at timestamptz NOT NULL, last_change timestamptz NOT NULL, user_id integer REFERENCES account_user ON DELETE CASCADE, email varchar(254), channel_id integer NOT NULL REFERENCES channel_channel, price_expiration timestamptz NOT NULL);
CREATE TABLE checkout_checkoutline (id uuid PRIMARY KEY, checkout_id uuid NOT NULL REFERENCES checkout_checkout ON DELETE CASCADE, variant_id integer NOT NULL REFERENCES product_productvariant ON DELETE CASCADE, quantity integer NOT NULL CHECK (quantity >= 1), currency varchar(3) NOT NULL);
CREATE TABLE payment_payment (
    id serial PRIMARY KEY,
    gateway varchar(255) NOT NULL,
    is_active boolean NOT NULL,
    total numeric(12,
3
) NOT NULL,
    captured_amount numeric(12,2) NOT NULL,
    charge_status varchar(
20
) NOT NULL,
    order_id uuid REFERENCES order_order DEFERRABLE INITIALLY DEFERRED,
    checkout_id uuid REFERENCES checkout_checkout ON DELETE SET NULL,
    extra_data text NOT NULL,
    psp_reference varchar(512)
);
CREATE INDEX payment_order_active ON payment_payment (order_id, is_active, charge_status);
CREATE VIEW order_summary AS
  SELECT o.id, o.number, o.created_at, c.slug AS channel, u.email, count(l.id) AS lines, sum(l.quantity) AS items, o.total_gross_amount AS total FROM order_order o JOIN channel_channel c ON c.id = o.channel_id LEFT JOIN account_user u ON u.id = o.user_id LEFT JOIN order_orderline l ON l.order_id = o.id GROUP BY o.id, c.slug, u.email;
