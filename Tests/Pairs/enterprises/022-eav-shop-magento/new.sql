CREATE EXTENSION pg_trgm;
CREATE EXTENSION ltree;
CREATE TYPE order_state AS ENUM ('new','pending_payment','payment_review','processing','on_hold','complete','closed','canceled');
CREATE TYPE product_type AS ENUM ('simple','configurable','bundle','virtual');
CREATE FUNCTION url_key(v text, max integer DEFAULT 100) RETURNS varchar LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT trim(both '-' from regexp_replace(lower(v), '[^a-z0-9]+', '-', 'g')) $$;
CREATE FUNCTION tax_incl(net numeric, rate numeric, digits integer DEFAULT 2) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT round(net * (1 + coalesce(rate, 0)/100), digits) $$;
CREATE TABLE website (
    id serial,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    CONSTRAINT website_pkey PRIMARY KEY (id),
    CONSTRAINT website_code_key UNIQUE (code)
);

CREATE TABLE store_group (
    id serial,
    website_id integer NOT NULL,
    name varchar(255) NOT NULL,
    root_category_id integer DEFAULT 0 NOT NULL,
    CONSTRAINT store_group_pkey PRIMARY KEY (id),
    CONSTRAINT store_group_website_id_fkey FOREIGN KEY (website_id) REFERENCES website(id) ON DELETE CASCADE
);

CREATE TABLE store (
    id serial,
    group_id integer NOT NULL,
    website_id integer NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    sort smallint DEFAULT 0 NOT NULL,
    CONSTRAINT store_pkey PRIMARY KEY (id),
    CONSTRAINT store_group_id_fkey FOREIGN KEY (group_id) REFERENCES store_group(id) ON DELETE CASCADE,
    CONSTRAINT store_website_id_fkey FOREIGN KEY (website_id) REFERENCES website(id) ON DELETE CASCADE,
    CONSTRAINT store_code_key UNIQUE (code)
);

CREATE TABLE eav_entity_type (
    id serial,
    code varchar(50) NOT NULL,
    table_name varchar(255),
    CONSTRAINT eav_entity_type_pkey PRIMARY KEY (id),
    CONSTRAINT eav_entity_type_code_key UNIQUE (code)
);

CREATE TABLE eav_attribute (
    id serial,
    entity_type_id integer NOT NULL,
    code varchar(255) NOT NULL,
    backend varchar(8) DEFAULT 'static' NOT NULL,
    options jsonb DEFAULT '{}' NOT NULL,
    input varchar(50),
    label varchar(255),
    required boolean DEFAULT false NOT NULL,
    user_defined boolean DEFAULT false NOT NULL,
    default_value text,
    CONSTRAINT eav_attribute_pkey PRIMARY KEY (id),
    CONSTRAINT eav_attribute_entity_type_id_fkey FOREIGN KEY (entity_type_id) REFERENCES eav_entity_type(id) ON DELETE CASCADE,
    CONSTRAINT eav_attribute_entity_type_id_code_key UNIQUE (entity_type_id, code),
    CONSTRAINT attribute_backend CHECK ((backend::text = ANY (ARRAY['static','varchar','int','decimal','text','datetime','json'])))
);

CREATE TABLE eav_attribute_set (
    id serial,
    entity_type_id integer NOT NULL,
    name varchar(255) NOT NULL,
    sort smallint DEFAULT 0 NOT NULL,
    CONSTRAINT eav_attribute_set_pkey PRIMARY KEY (id),
    CONSTRAINT eav_attribute_set_entity_type_id_fkey FOREIGN KEY (entity_type_id) REFERENCES eav_entity_type(id) ON DELETE CASCADE
);

CREATE TABLE eav_attribute_group (
    id serial,
    set_id integer NOT NULL,
    name varchar(255) NOT NULL,
    CONSTRAINT eav_attribute_group_pkey PRIMARY KEY (id),
    CONSTRAINT eav_attribute_group_set_id_fkey FOREIGN KEY (set_id) REFERENCES eav_attribute_set(id) ON DELETE CASCADE
);

CREATE TABLE eav_entity_attribute (
    id serial,
    set_id integer NOT NULL,
    group_id integer NOT NULL,
    attribute_id integer NOT NULL,
    sort smallint DEFAULT 0 NOT NULL,
    CONSTRAINT eav_entity_attribute_pkey PRIMARY KEY (id),
    CONSTRAINT eav_entity_attribute_set_id_fkey FOREIGN KEY (set_id) REFERENCES eav_attribute_set(id) ON DELETE CASCADE,
    CONSTRAINT eav_entity_attribute_group_id_fkey FOREIGN KEY (group_id) REFERENCES eav_attribute_group(id) ON DELETE CASCADE,
    CONSTRAINT eav_entity_attribute_attribute_id_fkey FOREIGN KEY (attribute_id) REFERENCES eav_attribute(id) ON DELETE CASCADE,
    CONSTRAINT eav_entity_attribute_set_id_attribute_id_key UNIQUE (set_id, attribute_id)
);

CREATE TABLE eav_attribute_option (
    id serial,
    attribute_id integer NOT NULL,
    sort smallint DEFAULT 0 NOT NULL,
    CONSTRAINT eav_attribute_option_pkey PRIMARY KEY (id),
    CONSTRAINT eav_attribute_option_attribute_id_fkey FOREIGN KEY (attribute_id) REFERENCES eav_attribute(id) ON DELETE CASCADE
);

CREATE TABLE eav_attribute_option_value (
    id serial,
    option_id integer NOT NULL,
    store_id integer NOT NULL,
    value varchar(255),
    CONSTRAINT eav_attribute_option_value_pkey PRIMARY KEY (id),
    CONSTRAINT eav_attribute_option_value_option_id_fkey FOREIGN KEY (option_id) REFERENCES eav_attribute_option(id) ON DELETE CASCADE,
    CONSTRAINT eav_attribute_option_value_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id) ON DELETE CASCADE
);

CREATE TABLE category (
    id serial,
    parent_id integer,
    path ltree NOT NULL,
    level integer GENERATED ALWAYS AS (nlevel(path)) STORED,
    position integer DEFAULT 0 NOT NULL,
    name text NOT NULL,
    url_key varchar GENERATED ALWAYS AS (url_key(name)) STORED,
    CONSTRAINT category_pkey PRIMARY KEY (id),
    CONSTRAINT category_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES category(id) ON DELETE CASCADE
);
CREATE INDEX category_path_idx ON category USING gist (path);
CREATE UNIQUE INDEX category_parent_id_url_key_idx ON category USING btree (parent_id, url_key) NULLS NOT DISTINCT;

CREATE TABLE product (
    id serial,
    set_id integer NOT NULL,
    type_id product_type DEFAULT 'simple' NOT NULL,
    sku varchar(64) NOT NULL,
    attributes jsonb DEFAULT '{}' NOT NULL,
    name text NOT NULL,
    price numeric(20,4),
    created_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    updated_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT product_pkey PRIMARY KEY (id),
    CONSTRAINT product_set_id_fkey FOREIGN KEY (set_id) REFERENCES eav_attribute_set(id),
    CONSTRAINT product_sku_key UNIQUE (sku),
    CONSTRAINT product_price CHECK ((price >= 0 OR type_id = 'bundle'::product_type))
);
CREATE UNIQUE INDEX product_sku_ci ON product USING btree (lower((sku)::text)) INCLUDE (type_id);
CREATE INDEX product_attrs ON product USING gin (attributes jsonb_path_ops);

CREATE TABLE product_varchar (
    id serial,
    attribute_id integer NOT NULL,
    store_id integer NOT NULL,
    entity_id integer NOT NULL,
    value varchar(255),
    CONSTRAINT product_varchar_pkey PRIMARY KEY (id),
    CONSTRAINT product_varchar_attribute_id_fkey FOREIGN KEY (attribute_id) REFERENCES eav_attribute(id) ON DELETE CASCADE,
    CONSTRAINT product_varchar_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id) ON DELETE CASCADE,
    CONSTRAINT product_varchar_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT product_varchar_entity_id_attribute_id_store_id_key UNIQUE (entity_id, attribute_id, store_id)
);

CREATE TABLE product_text (
    id serial,
    attribute_id integer NOT NULL,
    store_id integer NOT NULL,
    entity_id integer NOT NULL,
    value text,
    CONSTRAINT product_text_pkey PRIMARY KEY (id),
    CONSTRAINT product_text_attribute_id_fkey FOREIGN KEY (attribute_id) REFERENCES eav_attribute(id) ON DELETE CASCADE,
    CONSTRAINT product_text_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id) ON DELETE CASCADE,
    CONSTRAINT product_text_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT product_text_entity_id_attribute_id_store_id_key UNIQUE (entity_id, attribute_id, store_id)
);

CREATE TABLE category_product (
    category_id integer NOT NULL,
    product_id integer NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    CONSTRAINT category_product_pkey PRIMARY KEY (category_id, product_id),
    CONSTRAINT category_product_category_id_fkey FOREIGN KEY (category_id) REFERENCES category(id) ON DELETE CASCADE,
    CONSTRAINT category_product_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE
);
CREATE INDEX category_product_product_id_idx ON category_product USING btree (product_id);

CREATE TABLE product_website (
    product_id integer NOT NULL,
    website_id integer NOT NULL,
    CONSTRAINT product_website_pkey PRIMARY KEY (product_id, website_id),
    CONSTRAINT product_website_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT product_website_website_id_fkey FOREIGN KEY (website_id) REFERENCES website(id) ON DELETE CASCADE
);

CREATE TABLE product_link (
    id serial,
    product_id integer NOT NULL,
    linked_id integer NOT NULL,
    type smallint NOT NULL,
    CONSTRAINT product_link_pkey PRIMARY KEY (id),
    CONSTRAINT product_link_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT product_link_linked_id_fkey FOREIGN KEY (linked_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT product_link_type_product_id_linked_id_key UNIQUE (type, product_id, linked_id)
);

CREATE TABLE product_media (
    id serial,
    product_id integer NOT NULL,
    store_id integer,
    file varchar(255) NOT NULL,
    label varchar(255),
    position integer DEFAULT 0 NOT NULL,
    disabled boolean DEFAULT false NOT NULL,
    CONSTRAINT product_media_pkey PRIMARY KEY (id),
    CONSTRAINT product_media_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT product_media_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id) ON DELETE CASCADE
);

CREATE TABLE inventory_source (
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    CONSTRAINT inventory_source_pkey PRIMARY KEY (code)
);

CREATE TABLE inventory_source_item (
    source_code varchar(32) NOT NULL,
    product_id integer NOT NULL,
    quantity numeric(20,4) DEFAULT 0 NOT NULL,
    status boolean DEFAULT false NOT NULL,
    CONSTRAINT inventory_source_item_pkey PRIMARY KEY (source_code, product_id),
    CONSTRAINT inventory_source_item_source_code_fkey FOREIGN KEY (source_code) REFERENCES inventory_source(code) ON DELETE CASCADE,
    CONSTRAINT inventory_source_item_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE
);
CREATE INDEX inventory_source_item_product_id_idx ON inventory_source_item USING btree (product_id) INCLUDE (quantity) WHERE status;

CREATE TABLE inventory_reservation (
    id bigserial,
    product_id integer NOT NULL,
    quantity numeric(20,4) NOT NULL,
    metadata jsonb,
    CONSTRAINT inventory_reservation_pkey PRIMARY KEY (id),
    CONSTRAINT inventory_reservation_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE
);

CREATE TABLE tax_class (
    id serial,
    name varchar(255) NOT NULL,
    rate numeric(6,3) DEFAULT 0 NOT NULL,
    CONSTRAINT tax_class_pkey PRIMARY KEY (id)
);

CREATE TABLE customer_group (
    id serial,
    code varchar(32) NOT NULL,
    tax_class_id integer NOT NULL,
    CONSTRAINT customer_group_pkey PRIMARY KEY (id),
    CONSTRAINT customer_group_code_key UNIQUE (code),
    CONSTRAINT customer_group_tax_class_id_fkey FOREIGN KEY (tax_class_id) REFERENCES tax_class(id)
);

CREATE TABLE tier_price (
    id serial,
    product_id integer NOT NULL,
    group_id integer NOT NULL,
    website_id integer NOT NULL,
    qty numeric(20,4) DEFAULT 1 NOT NULL,
    value numeric(20,4) NOT NULL,
    CONSTRAINT tier_price_pkey PRIMARY KEY (id),
    CONSTRAINT tier_price_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT tier_price_group_id_fkey FOREIGN KEY (group_id) REFERENCES customer_group(id) ON DELETE CASCADE,
    CONSTRAINT tier_price_website_id_fkey FOREIGN KEY (website_id) REFERENCES website(id) ON DELETE CASCADE,
    CONSTRAINT tier_price_product_id_group_id_qty_website_id_key UNIQUE (product_id, group_id, qty, website_id)
);

CREATE TABLE customer (
    id serial,
    website_id integer,
    group_id integer NOT NULL,
    email varchar(255) NOT NULL,
    firstname varchar(255),
    lastname varchar(255),
    password_hash varchar(128),
    dob date,
    created_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (id),
    CONSTRAINT customer_website_id_fkey FOREIGN KEY (website_id) REFERENCES website(id) ON DELETE SET NULL,
    CONSTRAINT customer_group_id_fkey FOREIGN KEY (group_id) REFERENCES customer_group(id),
    CONSTRAINT customer_email_website_id_key UNIQUE (email, website_id)
);

CREATE TABLE customer_address (
    id serial,
    customer_id integer NOT NULL,
    street text NOT NULL,
    city varchar(255) NOT NULL,
    region varchar(255),
    postcode varchar(255),
    country_id varchar(2) NOT NULL,
    telephone varchar(255),
    is_default boolean DEFAULT false NOT NULL,
    CONSTRAINT customer_address_pkey PRIMARY KEY (id),
    CONSTRAINT customer_address_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id) ON DELETE CASCADE
);

CREATE TABLE quote (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    store_id integer NOT NULL,
    customer_id integer,
    active boolean DEFAULT true NOT NULL,
    items_qty numeric(20,4) DEFAULT 0,
    grand_total numeric(20,4) DEFAULT 0,
    coupon varchar(255),
    created_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT quote_pkey PRIMARY KEY (id),
    CONSTRAINT quote_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id),
    CONSTRAINT quote_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id) ON DELETE CASCADE
);

CREATE TABLE quote_item (
    id serial,
    quote_id uuid NOT NULL,
    product_id integer,
    sku varchar(255),
    qty numeric(20,4) NOT NULL,
    price numeric(20,4) NOT NULL,
    tax_percent numeric(20,4) DEFAULT 0,
    row_total numeric(20,4) GENERATED ALWAYS AS (tax_incl(qty * price, tax_percent)) STORED,
    CONSTRAINT quote_item_pkey PRIMARY KEY (id),
    CONSTRAINT quote_item_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES quote(id) ON DELETE CASCADE,
    CONSTRAINT quote_item_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE
);

CREATE TABLE sales_order (
    id bigserial,
    store_id integer,
    customer_id integer,
    quote_id uuid,
    increment_id varchar(50) NOT NULL,
    state order_state DEFAULT 'new' NOT NULL,
    status varchar(32),
    grand_total numeric(20,4) NOT NULL,
    total_paid numeric(20,4) DEFAULT 0,
    currency varchar(3) DEFAULT 'USD' NOT NULL,
    customer_email varchar(255),
    created_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    updated_at timestamp(0) with time zone,
    CONSTRAINT sales_order_pkey PRIMARY KEY (id),
    CONSTRAINT sales_order_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id) ON DELETE SET NULL,
    CONSTRAINT sales_order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id) ON DELETE SET NULL,
    CONSTRAINT sales_order_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES quote(id) ON DELETE SET NULL,
    CONSTRAINT sales_order_increment_id_key UNIQUE (increment_id)
);
CREATE INDEX order_open ON sales_order USING btree (store_id, created_at DESC) WHERE state < 'complete'::order_state;

CREATE TABLE sales_order_item (
    id serial,
    order_id bigint NOT NULL,
    product_id integer,
    sku varchar(255),
    name varchar(255),
    qty_ordered numeric(20,4) NOT NULL,
    qty_shipped numeric(20,4) DEFAULT 0 NOT NULL,
    price numeric(20,4) NOT NULL,
    tax_percent numeric(6,3) DEFAULT 0 NOT NULL,
    row_total numeric(20,4) GENERATED ALWAYS AS (tax_incl(qty_ordered * price, tax_percent)) STORED,
    CONSTRAINT sales_order_item_pkey PRIMARY KEY (id),
    CONSTRAINT sales_order_item_order_id_fkey FOREIGN KEY (order_id) REFERENCES sales_order(id) ON DELETE CASCADE,
    CONSTRAINT item_shipped CHECK ((qty_shipped >= 0 AND qty_shipped <= qty_ordered))
);

CREATE TABLE sales_order_address (
    id serial,
    order_id bigint NOT NULL,
    type varchar(10) NOT NULL,
    street text,
    city varchar(255),
    postcode varchar(255),
    country_id varchar(2),
    CONSTRAINT sales_order_address_pkey PRIMARY KEY (id),
    CONSTRAINT sales_order_address_order_id_fkey FOREIGN KEY (order_id) REFERENCES sales_order(id) ON DELETE CASCADE
);

CREATE TABLE sales_invoice (
    id serial,
    order_id bigint NOT NULL,
    increment_id varchar(50),
    grand_total numeric(20,4),
    created_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT sales_invoice_pkey PRIMARY KEY (id),
    CONSTRAINT sales_invoice_order_id_fkey FOREIGN KEY (order_id) REFERENCES sales_order(id) ON DELETE CASCADE,
    CONSTRAINT sales_invoice_increment_id_key UNIQUE (increment_id)
);

CREATE TABLE sales_shipment (
    id serial,
    order_id bigint NOT NULL,
    track_number varchar(255),
    carrier varchar(255),
    created_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT sales_shipment_pkey PRIMARY KEY (id),
    CONSTRAINT sales_shipment_order_id_fkey FOREIGN KEY (order_id) REFERENCES sales_order(id) ON DELETE CASCADE
);

CREATE TABLE sales_creditmemo (
    id bigserial,
    order_id bigint NOT NULL,
    invoice_id integer,
    grand_total numeric(20,4) NOT NULL,
    reason text,
    CONSTRAINT sales_creditmemo_pkey PRIMARY KEY (id),
    CONSTRAINT sales_creditmemo_order_id_fkey FOREIGN KEY (order_id) REFERENCES sales_order(id) ON DELETE RESTRICT,
    CONSTRAINT sales_creditmemo_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES sales_invoice(id) DEFERRABLE
);

CREATE TABLE sales_rule (
    id serial,
    name varchar(255) NOT NULL,
    from_date date,
    to_date date,
    active boolean DEFAULT false NOT NULL,
    conditions text,
    discount numeric(20,4) DEFAULT 0 NOT NULL,
    stop boolean DEFAULT false NOT NULL,
    CONSTRAINT sales_rule_pkey PRIMARY KEY (id)
);

CREATE TABLE sales_rule_coupon (
    id serial,
    rule_id integer NOT NULL,
    code varchar(255) NOT NULL,
    times_used integer DEFAULT 0 NOT NULL,
    usage_limit integer,
    CONSTRAINT sales_rule_coupon_pkey PRIMARY KEY (id),
    CONSTRAINT sales_rule_coupon_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES sales_rule(id) ON DELETE CASCADE,
    CONSTRAINT sales_rule_coupon_code_key UNIQUE (code),
    CONSTRAINT coupon_limit CHECK ((times_used <= usage_limit))
);

CREATE TABLE review (
    id serial,
    product_id integer NOT NULL,
    customer_id integer,
    title varchar(255) NOT NULL,
    detail text NOT NULL,
    rating smallint,
    status smallint DEFAULT 2 NOT NULL,
    created_at timestamp(0) with time zone DEFAULT now() NOT NULL,
    CONSTRAINT review_pkey PRIMARY KEY (id),
    CONSTRAINT review_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE,
    CONSTRAINT review_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id) ON DELETE SET NULL
);

CREATE TABLE url_rewrite (
    id serial,
    store_id integer NOT NULL,
    entity_type varchar(32) NOT NULL,
    entity_id integer NOT NULL,
    request_path varchar(255) NOT NULL,
    target_path varchar(255) NOT NULL,
    CONSTRAINT url_rewrite_pkey PRIMARY KEY (id),
    CONSTRAINT url_rewrite_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id) ON DELETE CASCADE,
    CONSTRAINT url_rewrite_request_path_store_id_key UNIQUE (request_path, store_id)
);

CREATE TABLE cms_page (
    id serial,
    title varchar(255),
    identifier varchar(100) NOT NULL,
    content text,
    active boolean DEFAULT true NOT NULL,
    CONSTRAINT cms_page_pkey PRIMARY KEY (id)
);

CREATE TABLE cms_page_store (
    page_id integer NOT NULL,
    store_id integer NOT NULL,
    CONSTRAINT cms_page_store_pkey PRIMARY KEY (page_id, store_id),
    CONSTRAINT cms_page_store_page_id_fkey FOREIGN KEY (page_id) REFERENCES cms_page(id) ON DELETE CASCADE,
    CONSTRAINT cms_page_store_store_id_fkey FOREIGN KEY (store_id) REFERENCES store(id) ON DELETE CASCADE
);

CREATE TABLE core_config (
    id serial,
    scope varchar(8) DEFAULT 'default' NOT NULL,
    scope_id integer DEFAULT 0 NOT NULL,
    path varchar(255) NOT NULL,
    value text,
    CONSTRAINT core_config_pkey PRIMARY KEY (id),
    CONSTRAINT core_config_scope_scope_id_path_key UNIQUE (scope, scope_id, path)
);

CREATE TABLE cron_schedule (
    id serial,
    job_code varchar(255) NOT NULL,
    status varchar(7) DEFAULT 'pending' NOT NULL,
    scheduled_at timestamp(0) with time zone,
    executed_at timestamp(0) with time zone,
    messages text,
    CONSTRAINT cron_schedule_pkey PRIMARY KEY (id)
);
CREATE INDEX cron_schedule_job_code_status_scheduled_at_idx ON cron_schedule USING btree (job_code, status, scheduled_at);

CREATE VIEW product_name AS SELECT v.entity_id, v.store_id, v.value AS name, url_key(v.value::text) AS url_key FROM product_varchar v JOIN eav_attribute a ON a.id = v.attribute_id WHERE a.code = 'name' UNION ALL SELECT p.id, 0, p.name, url_key(p.name) FROM product p;
CREATE VIEW product_flat AS SELECT p.id, p.sku, n.name, n.url_key, p.price, p.type_id, s.qty, s.qty > 0 AS in_stock FROM product p LEFT JOIN product_name n ON n.entity_id = p.id AND n.store_id = 0 LEFT JOIN (SELECT product_id, sum(quantity) AS qty FROM inventory_source_item WHERE status GROUP BY product_id) s ON s.product_id = p.id;
CREATE VIEW order_grid AS SELECT o.id, o.increment_id, o.state, o.grand_total, o.grand_total - o.total_paid AS due, concat_ws(' ', c.firstname, c.lastname) AS customer, st.code AS store FROM sales_order o LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN store st ON st.id = o.store_id;
CREATE MATERIALIZED VIEW bestsellers AS SELECT date_trunc('month', o.created_at) AS period, i.product_id, sum(i.qty_ordered) AS qty FROM sales_order o JOIN sales_order_item i ON i.order_id = o.id WHERE o.state <> 'canceled' GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX bestsellers_pk ON bestsellers (period, product_id);
CREATE FUNCTION order_touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON sales_order FOR EACH ROW EXECUTE FUNCTION order_touch();
CREATE TRIGGER touch BEFORE UPDATE ON product FOR EACH ROW EXECUTE FUNCTION order_touch();
CREATE FUNCTION category_path() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.path := coalesce((SELECT path FROM category WHERE id = NEW.parent_id), ''::ltree) || NEW.id::text; RETURN NEW; END $$;
CREATE TRIGGER set_path BEFORE INSERT OR UPDATE OF parent_id ON category FOR EACH ROW EXECUTE FUNCTION category_path();

