CREATE EXTENSION hstore;
CREATE TYPE order_state AS ENUM ('cart', 'address', 'delivery', 'payment', 'complete');
CREATE TABLE stores (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    url varchar(255),
    code varchar(255) NOT NULL,
    "default" boolean DEFAULT false NOT NULL,
    mail_from varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_stores_on_code ON stores USING btree (code);
CREATE TABLE countries (
    id serial NOT NULL,
    iso char(2),
    iso3 char(3),
    name varchar(255) NOT NULL,
    numcode integer,
    states_required boolean DEFAULT false,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_countries_on_iso ON countries USING btree (iso);
CREATE TABLE states (
    id serial NOT NULL,
    country_id integer NOT NULL,
    name varchar(255) NOT NULL,
    abbr varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE zones (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    description varchar(255),
    zone_members_count integer DEFAULT 0,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE zone_members (
    id serial NOT NULL,
    zoneable_id integer NOT NULL,
    zoneable_type varchar(255) NOT NULL,
    zone_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE users (
    id serial NOT NULL,
    email varchar(255) NOT NULL,
    encrypted_password varchar(255),
    login varchar(255),
    sign_in_count integer DEFAULT 0 NOT NULL,
    api_key varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (email);
CREATE TABLE addresses (
    id serial NOT NULL,
    firstname varchar(255),
    lastname varchar(255),
    address1 varchar(255),
    address2 varchar(255),
    city varchar(255),
    zipcode varchar(255),
    phone varchar(255),
    state_id integer,
    country_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE roles (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_roles_on_name ON roles USING btree (name);
CREATE TABLE role_users (
    id serial NOT NULL,
    role_id integer NOT NULL,
    user_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_role_users_on_role_id_and_user_id ON role_users USING btree (role_id, user_id);
CREATE TABLE tax_categories (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    description varchar(255),
    is_default boolean DEFAULT false,
    deleted_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE tax_rates (
    id serial NOT NULL,
    amount numeric(8,5),
    zone_id integer,
    tax_category_id integer,
    included_in_price boolean DEFAULT false,
    name varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE shipping_categories (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE shipping_methods (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    display_on varchar(255),
    tracking_url varchar(255),
    admin_name varchar(255),
    deleted_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE shipping_method_categories (
    shipping_method_id integer NOT NULL,
    shipping_category_id integer NOT NULL,
    PRIMARY KEY (shipping_method_id, shipping_category_id)
);
CREATE TABLE shipping_method_zones (
    id serial NOT NULL,
    shipping_method_id integer NOT NULL,
    zone_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE taxonomies (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    position integer DEFAULT 0,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE taxons (
    id serial NOT NULL,
    parent_id integer,
    taxonomy_id integer NOT NULL,
    name varchar(255) NOT NULL,
    permalink varchar(255),
    lft integer,
    rgt integer,
    description text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE products (
    id serial NOT NULL,
    name varchar(255) DEFAULT '' NOT NULL,
    description text,
    available_on timestamp,
    deleted_at timestamp,
    slug varchar(255),
    tax_category_id integer,
    shipping_category_id integer,
    meta_keywords varchar(255),
    promotionable boolean DEFAULT true,
    properties hstore,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE products_taxons (
    id serial NOT NULL,
    product_id integer NOT NULL,
    taxon_id integer NOT NULL,
    position integer,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_products_taxons_on_product_id_and_taxon_id ON products_taxons USING btree (product_id, taxon_id);
CREATE TABLE option_types (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    presentation varchar(100) NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE option_values (
    id serial NOT NULL,
    option_type_id integer NOT NULL,
    name varchar(255) NOT NULL,
    presentation varchar(255) NOT NULL,
    position integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_option_values_on_option_type_id_and_name ON option_values USING btree (option_type_id, name);
CREATE TABLE product_option_types (
    id serial NOT NULL,
    product_id integer NOT NULL,
    option_type_id integer NOT NULL,
    position integer,
    PRIMARY KEY (id)
);
CREATE TABLE variants (
    id serial NOT NULL,
    product_id integer NOT NULL,
    sku varchar(255) DEFAULT '' NOT NULL,
    weight numeric(8,2) DEFAULT 0.0,
    height numeric(8,2),
    width numeric(8,2),
    depth numeric(8,2),
    is_master boolean DEFAULT false,
    cost_price numeric(10,2),
    position integer,
    track_inventory boolean DEFAULT true,
    deleted_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_variants_on_product_id ON variants USING btree (product_id);
CREATE INDEX index_variants_on_sku ON variants USING btree (sku);
CREATE TABLE option_value_variants (
    id serial NOT NULL,
    variant_id integer NOT NULL,
    option_value_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_option_value_variants_on_variant_id_and_option_value_id ON option_value_variants USING btree (variant_id, option_value_id);
CREATE TABLE prices (
    id serial NOT NULL,
    variant_id integer NOT NULL,
    amount numeric(10,2),
    currency varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE stock_locations (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    address1 varchar(255),
    city varchar(255),
    country_id integer,
    active boolean DEFAULT true,
    backorderable_default boolean DEFAULT false,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE stock_items (
    id serial NOT NULL,
    stock_location_id integer NOT NULL,
    variant_id integer NOT NULL,
    count_on_hand integer DEFAULT 0 NOT NULL,
    backorderable boolean DEFAULT false,
    lock_version integer DEFAULT 0,
    deleted_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE stock_movements (
    id serial NOT NULL,
    stock_item_id integer NOT NULL,
    quantity integer DEFAULT 0 NOT NULL,
    action varchar(255),
    originator_id integer,
    originator_type varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE orders (
    id serial NOT NULL,
    number varchar(32) NOT NULL,
    state order_state DEFAULT 'cart' NOT NULL,
    item_total numeric(10,2) DEFAULT 0 NOT NULL,
    total numeric(10,2) DEFAULT 0 NOT NULL,
    adjustment_total numeric(10,2) DEFAULT 0 NOT NULL,
    user_id integer,
    completed_at timestamp,
    bill_address_id integer,
    ship_address_id integer,
    payment_total numeric(10,2) DEFAULT 0,
    shipment_state varchar(255),
    payment_state varchar(255),
    email varchar(255),
    currency varchar(255),
    currency_code char(3),
    store_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    last_ip_address varchar(255),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_orders_on_number ON orders USING btree (number);
CREATE INDEX index_orders_on_user_id ON orders USING btree (user_id);
CREATE TABLE line_items (
    id serial NOT NULL,
    order_id integer NOT NULL,
    variant_id integer NOT NULL,
    quantity integer NOT NULL,
    price numeric(10,2) NOT NULL,
    cost_price numeric(10,2),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_line_items_on_order_id ON line_items USING btree (order_id);
CREATE TABLE adjustments (
    id serial NOT NULL,
    source_id integer,
    source_type varchar(255),
    adjustable_id integer,
    adjustable_type varchar(255),
    amount numeric(10,2),
    label varchar(255),
    mandatory boolean,
    eligible boolean DEFAULT true,
    order_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_adjustments_on_adjustable_id_and_adjustable_type ON adjustments USING btree (adjustable_id, adjustable_type);
CREATE TABLE payment_methods (
    id serial NOT NULL,
    type varchar(255),
    name varchar(255) NOT NULL,
    description text,
    active boolean DEFAULT true,
    deleted_at timestamp,
    preferences text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE credit_cards (
    id serial NOT NULL,
    month varchar(255),
    year varchar(255),
    last_digits varchar(255),
    name varchar(255),
    user_id integer,
    payment_method_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE payments (
    id serial NOT NULL,
    amount numeric(10,2) DEFAULT 0 NOT NULL,
    order_id integer NOT NULL,
    source_id integer,
    source_type varchar(255),
    payment_method_id integer,
    state varchar(255),
    number varchar(255),
    avs_response varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_payments_on_number ON payments USING btree (number);
CREATE TABLE payment_captures (
    id serial NOT NULL,
    amount numeric(10,2) DEFAULT 0,
    payment_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE refunds (
    id serial NOT NULL,
    payment_id integer NOT NULL,
    amount numeric(10,2) DEFAULT 0 NOT NULL,
    transaction_id varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE shipments (
    id serial NOT NULL,
    tracking varchar(255),
    number varchar(255) NOT NULL,
    cost numeric(10,2) DEFAULT 0,
    shipped_at timestamp,
    order_id integer NOT NULL,
    address_id integer,
    state varchar(255),
    stock_location_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_shipments_on_number ON shipments USING btree (number);
CREATE TABLE inventory_units (
    id serial NOT NULL,
    state varchar(255),
    variant_id integer NOT NULL,
    order_id integer NOT NULL,
    shipment_id integer NOT NULL,
    pending boolean DEFAULT true,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE promotions (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    code varchar(255),
    expires_at timestamp,
    starts_at timestamp,
    usage_limit integer,
    match_policy varchar(255) DEFAULT 'all',
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_promotions_on_code ON promotions USING btree (code);
CREATE TABLE promotion_rules (
    id serial NOT NULL,
    promotion_id integer NOT NULL,
    type varchar(255),
    preferences text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE promotion_actions (
    id serial NOT NULL,
    promotion_id integer NOT NULL,
    type varchar(255),
    deleted_at timestamp,
    PRIMARY KEY (id)
);
CREATE TABLE order_promotions (
    id serial NOT NULL,
    order_id integer NOT NULL,
    promotion_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE return_authorizations (
    id serial NOT NULL,
    number varchar(255),
    state varchar(255),
    order_id integer NOT NULL,
    memo text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_return_authorizations_on_number ON return_authorizations USING btree (number);
CREATE TABLE return_items (
    id serial NOT NULL,
    return_authorization_id integer NOT NULL,
    inventory_unit_id integer NOT NULL,
    reception_status varchar(255),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE assets (
    id serial NOT NULL,
    viewable_id integer,
    viewable_type varchar(255),
    width integer,
    height integer,
    attachment_file_name varchar(255),
    alt text,
    position integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE state_changes (
    id serial NOT NULL,
    name varchar(255),
    previous_state varchar(255),
    next_state varchar(255),
    stateful_id integer,
    stateful_type varchar(255),
    user_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE properties (
    id serial NOT NULL,
    name varchar(255) NOT NULL,
    presentation varchar(255) NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE product_properties (
    id serial NOT NULL,
    value varchar(255),
    product_id integer NOT NULL,
    property_id integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_product_properties_on_property_id_and_product_id ON product_properties USING btree (property_id, product_id);
ALTER TABLE ONLY states ADD CONSTRAINT fk_rails_9492dabce2 FOREIGN KEY (country_id) REFERENCES countries(id);
ALTER TABLE ONLY zone_members ADD CONSTRAINT fk_rails_54c7c25fc6 FOREIGN KEY (zone_id) REFERENCES zones(id) ON DELETE CASCADE;
ALTER TABLE ONLY addresses ADD CONSTRAINT fk_rails_d5175e933b FOREIGN KEY (state_id) REFERENCES states(id);
ALTER TABLE ONLY addresses ADD CONSTRAINT fk_rails_9aba4d9201 FOREIGN KEY (country_id) REFERENCES countries(id);
ALTER TABLE ONLY role_users ADD CONSTRAINT fk_rails_54fe306829 FOREIGN KEY (role_id) REFERENCES roles(id);
ALTER TABLE ONLY role_users ADD CONSTRAINT fk_rails_28d837173c FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY tax_rates ADD CONSTRAINT fk_rails_e195ac0f32 FOREIGN KEY (zone_id) REFERENCES zones(id);
ALTER TABLE ONLY tax_rates ADD CONSTRAINT fk_rails_5358b98842 FOREIGN KEY (tax_category_id) REFERENCES tax_categories(id);
ALTER TABLE ONLY shipping_method_categories ADD CONSTRAINT fk_rails_6432599061 FOREIGN KEY (shipping_method_id) REFERENCES shipping_methods(id) ON DELETE CASCADE;
ALTER TABLE ONLY shipping_method_categories ADD CONSTRAINT fk_rails_efda614dda FOREIGN KEY (shipping_category_id) REFERENCES shipping_categories(id) ON DELETE CASCADE;
ALTER TABLE ONLY shipping_method_zones ADD CONSTRAINT fk_rails_49b90e4f98 FOREIGN KEY (shipping_method_id) REFERENCES shipping_methods(id);
ALTER TABLE ONLY shipping_method_zones ADD CONSTRAINT fk_rails_710c5cd7c1 FOREIGN KEY (zone_id) REFERENCES zones(id);
ALTER TABLE ONLY taxons ADD CONSTRAINT fk_rails_e2fb59f763 FOREIGN KEY (parent_id) REFERENCES taxons(id);
ALTER TABLE ONLY taxons ADD CONSTRAINT fk_rails_cddcfcc43b FOREIGN KEY (taxonomy_id) REFERENCES taxonomies(id);
ALTER TABLE ONLY products ADD CONSTRAINT fk_rails_aba2ab2d55 FOREIGN KEY (tax_category_id) REFERENCES tax_categories(id);
ALTER TABLE ONLY products ADD CONSTRAINT fk_rails_64ebe3dc6c FOREIGN KEY (shipping_category_id) REFERENCES shipping_categories(id);
ALTER TABLE ONLY products_taxons ADD CONSTRAINT fk_rails_fed54f7cf5 FOREIGN KEY (product_id) REFERENCES products(id) ON DELETE CASCADE;
ALTER TABLE ONLY products_taxons ADD CONSTRAINT fk_rails_2dee1b7027 FOREIGN KEY (taxon_id) REFERENCES taxons(id) ON DELETE CASCADE;
ALTER TABLE ONLY option_values ADD CONSTRAINT fk_rails_9f5eb77cc8 FOREIGN KEY (option_type_id) REFERENCES option_types(id);
ALTER TABLE ONLY product_option_types ADD CONSTRAINT fk_rails_25188f1bbd FOREIGN KEY (product_id) REFERENCES products(id);
ALTER TABLE ONLY product_option_types ADD CONSTRAINT fk_rails_90829c7fe1 FOREIGN KEY (option_type_id) REFERENCES option_types(id);
ALTER TABLE ONLY variants ADD CONSTRAINT fk_rails_55f0912c1c FOREIGN KEY (product_id) REFERENCES products(id);
ALTER TABLE ONLY option_value_variants ADD CONSTRAINT fk_rails_c8d8c94f1a FOREIGN KEY (variant_id) REFERENCES variants(id) ON DELETE CASCADE;
ALTER TABLE ONLY option_value_variants ADD CONSTRAINT fk_rails_7f4317fb71 FOREIGN KEY (option_value_id) REFERENCES option_values(id) ON DELETE CASCADE;
ALTER TABLE ONLY prices ADD CONSTRAINT fk_rails_b69a8e3240 FOREIGN KEY (variant_id) REFERENCES variants(id);
ALTER TABLE ONLY stock_locations ADD CONSTRAINT fk_rails_d0a24b4002 FOREIGN KEY (country_id) REFERENCES countries(id);
ALTER TABLE ONLY stock_items ADD CONSTRAINT fk_rails_c3b6c21dec FOREIGN KEY (stock_location_id) REFERENCES stock_locations(id);
ALTER TABLE ONLY stock_items ADD CONSTRAINT fk_rails_de585b4f5a FOREIGN KEY (variant_id) REFERENCES variants(id);
ALTER TABLE ONLY stock_movements ADD CONSTRAINT fk_rails_ab0036cc21 FOREIGN KEY (stock_item_id) REFERENCES stock_items(id);
ALTER TABLE ONLY orders ADD CONSTRAINT fk_rails_55ccdadaed FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY orders ADD CONSTRAINT fk_rails_d16d3bce48 FOREIGN KEY (bill_address_id) REFERENCES addresses(id);
ALTER TABLE ONLY orders ADD CONSTRAINT fk_rails_3b3eab381d FOREIGN KEY (ship_address_id) REFERENCES addresses(id);
ALTER TABLE ONLY orders ADD CONSTRAINT fk_rails_b95a09f9b1 FOREIGN KEY (store_id) REFERENCES stores(id);
ALTER TABLE ONLY line_items ADD CONSTRAINT fk_rails_63109896d0 FOREIGN KEY (order_id) REFERENCES orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY line_items ADD CONSTRAINT fk_rails_242f2722f9 FOREIGN KEY (variant_id) REFERENCES variants(id);
ALTER TABLE ONLY adjustments ADD CONSTRAINT fk_rails_22947bcebf FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE ONLY credit_cards ADD CONSTRAINT fk_rails_6f7521dee7 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY credit_cards ADD CONSTRAINT fk_rails_9c350e469a FOREIGN KEY (payment_method_id) REFERENCES payment_methods(id);
ALTER TABLE ONLY payments ADD CONSTRAINT fk_rails_8f7c3dfabf FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE ONLY payments ADD CONSTRAINT fk_rails_96be078266 FOREIGN KEY (payment_method_id) REFERENCES payment_methods(id);
ALTER TABLE ONLY payment_captures ADD CONSTRAINT fk_rails_cec34bae09 FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE ONLY refunds ADD CONSTRAINT fk_rails_c0a0a467dc FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE ONLY shipments ADD CONSTRAINT fk_rails_50ed66cc35 FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE ONLY shipments ADD CONSTRAINT fk_rails_fce4fc2231 FOREIGN KEY (address_id) REFERENCES addresses(id);
ALTER TABLE ONLY shipments ADD CONSTRAINT fk_rails_34878958e7 FOREIGN KEY (stock_location_id) REFERENCES stock_locations(id);
ALTER TABLE ONLY inventory_units ADD CONSTRAINT fk_rails_7d9467ebbe FOREIGN KEY (variant_id) REFERENCES variants(id);
ALTER TABLE ONLY inventory_units ADD CONSTRAINT fk_rails_120e1e6085 FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE ONLY inventory_units ADD CONSTRAINT fk_rails_94dcc280ba FOREIGN KEY (shipment_id) REFERENCES shipments(id);
ALTER TABLE ONLY promotion_rules ADD CONSTRAINT fk_rails_40982b0951 FOREIGN KEY (promotion_id) REFERENCES promotions(id) ON DELETE CASCADE;
ALTER TABLE ONLY promotion_actions ADD CONSTRAINT fk_rails_49e7c4278b FOREIGN KEY (promotion_id) REFERENCES promotions(id) ON DELETE CASCADE;
ALTER TABLE ONLY order_promotions ADD CONSTRAINT fk_rails_0f27e431e7 FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE ONLY order_promotions ADD CONSTRAINT fk_rails_fb9d6f6c2e FOREIGN KEY (promotion_id) REFERENCES promotions(id);
ALTER TABLE ONLY return_authorizations ADD CONSTRAINT fk_rails_dc388fc69a FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE ONLY return_items ADD CONSTRAINT fk_rails_1d1b4acab8 FOREIGN KEY (return_authorization_id) REFERENCES return_authorizations(id);
ALTER TABLE ONLY return_items ADD CONSTRAINT fk_rails_1c89d4c67c FOREIGN KEY (inventory_unit_id) REFERENCES inventory_units(id);
ALTER TABLE ONLY state_changes ADD CONSTRAINT fk_rails_fd63cfcbd0 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY product_properties ADD CONSTRAINT fk_rails_239a63b4d4 FOREIGN KEY (product_id) REFERENCES products(id);
ALTER TABLE ONLY product_properties ADD CONSTRAINT fk_rails_6c5b6ffda1 FOREIGN KEY (property_id) REFERENCES properties(id);
CREATE VIEW sellable AS SELECT v.id, v.sku, p.name, pr.amount, pr.currency FROM variants v JOIN products p ON p.id = v.product_id JOIN prices pr ON pr.variant_id = v.id WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL;
CREATE VIEW stock_levels AS SELECT s.*, COALESCE(sum(i.count_on_hand), 0) AS on_hand FROM sellable s LEFT JOIN stock_items i ON i.variant_id = s.id GROUP BY s.id, s.sku, s.name, s.amount, s.currency;
CREATE VIEW out_of_stock AS SELECT sku, name FROM stock_levels WHERE on_hand <= 0;
CREATE VIEW customer_value AS SELECT u.id, u.email, count(o.id) AS orders, sum(o.total) AS total FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.state = 'complete' GROUP BY u.id;
CREATE VIEW abandoned AS SELECT o.number, o.email, o.item_total FROM orders o WHERE o.state < 'complete' AND o.updated_at < now() - interval '1 day';
CREATE VIEW sales_by_day AS SELECT completed_at::date AS day, currency, sum(total) AS total, count(*) AS n FROM orders WHERE completed_at IS NOT NULL GROUP BY 1, 2;
CREATE FUNCTION order_total(p integer) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(price * quantity) + (SELECT COALESCE(sum(amount),0) FROM adjustments WHERE order_id = p AND eligible) FROM line_items WHERE order_id = p $$;
CREATE FUNCTION recalc() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE orders SET total = order_total(COALESCE(NEW.order_id, OLD.order_id)) WHERE id = COALESCE(NEW.order_id, OLD.order_id); RETURN NULL; END $$;
CREATE TRIGGER recalc_line_items AFTER INSERT OR UPDATE OR DELETE ON line_items FOR EACH ROW EXECUTE FUNCTION recalc();
CREATE TRIGGER recalc_adjustments AFTER INSERT OR UPDATE OR DELETE ON adjustments FOR EACH ROW EXECUTE FUNCTION recalc();
CREATE INDEX products_properties_gin ON products USING gin (properties);
