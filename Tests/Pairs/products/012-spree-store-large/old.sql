CREATE TABLE spree_countries (id serial PRIMARY KEY, iso_name varchar, iso varchar NOT NULL, iso3 varchar NOT NULL, name varchar, numcode int, states_required boolean DEFAULT false, zipcode_required boolean DEFAULT true);
CREATE TABLE spree_states (id serial PRIMARY KEY, name varchar, abbr varchar, country_id int REFERENCES spree_countries);
CREATE TABLE spree_addresses (id serial PRIMARY KEY, firstname varchar, lastname varchar, address1 varchar, address2 varchar, city varchar, zipcode varchar, phone varchar, state_name varchar, company varchar, state_id int REFERENCES spree_states, country_id int REFERENCES spree_countries, created_at timestamp NOT NULL
);
CREATE INDEX index_addresses_on_firstname ON spree_addresses (firstname);
CREATE TABLE spree_users (id serial PRIMARY KEY, encrypted_password varchar(128), email varchar, login varchar, sign_in_count int DEFAULT 0 NOT NULL, ship_address_id int REFERENCES spree_addresses, bill_address_id int REFERENCES spree_addresses);
CREATE TABLE spree_roles (id serial PRIMARY KEY, name varchar UNIQUE);
CREATE TABLE spree_role_users (id serial PRIMARY KEY, role_id int REFERENCES spree_roles, user_id int);
CREATE TABLE spree_zones (id serial PRIMARY KEY, name varchar, description varchar, default_tax boolean DEFAULT false, zone_members_count int DEFAULT 0, kind varchar DEFAULT 'state');
CREATE TABLE spree_zone_members (id serial PRIMARY KEY, zoneable_type varchar, zoneable_id int, zone_id int REFERENCES spree_zones);
CREATE TABLE spree_tax_categories (id serial PRIMARY KEY, name varchar, tax_code varchar, description varchar, is_default boolean DEFAULT false, deleted_at timestamp);
CREATE TABLE spree_tax_rates (id serial PRIMARY KEY, amount numeric(8,5), zone_id int REFERENCES spree_zones, tax_category_id int REFERENCES spree_tax_categories, included_in_price boolean DEFAULT false, name varchar, deleted_at timestamp);
CREATE TABLE spree_shipping_categories (id serial PRIMARY KEY, name varchar);
CREATE TABLE spree_products (id serial PRIMARY KEY, name varchar DEFAULT '' NOT NULL, description text, available_on timestamp, discontinue_on timestamp, deleted_at timestamp, slug varchar, meta_description text, meta_keywords varchar, tax_category_id int REFERENCES spree_tax_categories, shipping_category_id int REFERENCES spree_shipping_categories, promotionable boolean DEFAULT true
);
CREATE INDEX index_spree_products_on_slug ON spree_products (slug);
CREATE TABLE spree_variants (id serial PRIMARY KEY, sku varchar DEFAULT '' NOT NULL, weight numeric(8,2) DEFAULT 0.0, height numeric(8,2), width numeric(8,2), depth numeric(8,2), deleted_at timestamp, is_master boolean DEFAULT false, product_id int REFERENCES spree_products, cost_price numeric(10,2), "position" int, cost_currency varchar, track_inventory boolean DEFAULT true
);
CREATE TABLE spree_prices (id serial PRIMARY KEY, variant_id int NOT NULL REFERENCES spree_variants, amount numeric(10,2), currency varchar, deleted_at timestamp
);
CREATE TABLE spree_option_types (id serial PRIMARY KEY, name varchar(100), presentation varchar(100), "position" int DEFAULT 0 NOT NULL, filterable boolean DEFAULT true NOT NULL);
CREATE TABLE spree_option_values (id serial PRIMARY KEY, "position" int, name varchar, presentation varchar, option_type_id int REFERENCES spree_option_types);
CREATE TABLE spree_option_value_variants (id serial PRIMARY KEY, variant_id int REFERENCES spree_variants, option_value_id int REFERENCES spree_option_values);
CREATE TABLE spree_product_option_types (id serial PRIMARY KEY, "position" int, product_id int REFERENCES spree_products, option_type_id int REFERENCES spree_option_types);
CREATE TABLE spree_properties (id serial PRIMARY KEY, name varchar, presentation varchar NOT NULL, filterable boolean DEFAULT false NOT NULL);
CREATE TABLE spree_product_properties (id serial PRIMARY KEY, value varchar, product_id int REFERENCES spree_products, property_id int REFERENCES spree_properties, "position" int DEFAULT 0);
CREATE TABLE spree_taxonomies (id serial PRIMARY KEY, name varchar NOT NULL, "position" int DEFAULT 0);
CREATE TABLE spree_taxons (id serial PRIMARY KEY, parent_id int REFERENCES spree_taxons, "position" int DEFAULT 0, name varchar NOT NULL, permalink varchar, taxonomy_id int REFERENCES spree_taxonomies, lft int, rgt int, description text, depth int);
CREATE TABLE spree_products_taxons (id serial PRIMARY KEY, product_id int REFERENCES spree_products, taxon_id int REFERENCES spree_taxons, "position" int);
CREATE TABLE spree_stores (id serial PRIMARY KEY, name varchar, url varchar, code varchar, default_currency varchar, "default" boolean DEFAULT false NOT NULL
, meta_description text, meta_keywords text
);
CREATE TABLE spree_orders (id serial PRIMARY KEY, number varchar(32), item_total numeric(10,2) DEFAULT 0.0 NOT NULL, total numeric(10,2) DEFAULT 0.0 NOT NULL, state varchar, adjustment_total numeric(10,2) DEFAULT 0.0 NOT NULL, user_id int, completed_at timestamp, bill_address_id int REFERENCES spree_addresses, ship_address_id int REFERENCES spree_addresses, payment_total numeric(10,2) DEFAULT 0.0, shipment_state varchar, payment_state varchar, email varchar, currency varchar, store_id int REFERENCES spree_stores, guest_token varchar, state_lock_version int DEFAULT 0 NOT NULL);
CREATE INDEX index_spree_orders_on_guest_token ON spree_orders (guest_token);
CREATE UNIQUE INDEX index_spree_orders_on_number ON spree_orders (number);
CREATE TABLE spree_line_items (id serial PRIMARY KEY, variant_id int REFERENCES spree_variants, order_id int REFERENCES spree_orders, quantity int NOT NULL, price numeric(10,2) NOT NULL, currency varchar, cost_price numeric(10,2), tax_category_id int, CHECK (quantity > 0));
CREATE TABLE spree_stock_locations (id serial PRIMARY KEY, name varchar, "default" boolean DEFAULT false NOT NULL, address1 varchar, city varchar, state_id int, country_id int, active boolean DEFAULT true, backorderable_default boolean DEFAULT false, propagate_all_variants boolean DEFAULT true);
CREATE TABLE spree_stock_items (id serial PRIMARY KEY, stock_location_id int REFERENCES spree_stock_locations, variant_id int REFERENCES spree_variants, count_on_hand int DEFAULT 0 NOT NULL, backorderable boolean DEFAULT false, deleted_at timestamp);
CREATE TABLE spree_stock_movements (id serial PRIMARY KEY, stock_item_id int REFERENCES spree_stock_items, quantity int DEFAULT 0, action varchar, originator_type varchar, originator_id int);
CREATE TABLE spree_shipments (id serial PRIMARY KEY, tracking varchar, number varchar, cost numeric(10,2) DEFAULT 0.0, shipped_at timestamp, order_id int REFERENCES spree_orders, address_id int REFERENCES spree_addresses, state varchar, stock_location_id int REFERENCES spree_stock_locations);
CREATE TABLE spree_inventory_units (id serial PRIMARY KEY, state varchar, variant_id int REFERENCES spree_variants, order_id int REFERENCES spree_orders, shipment_id int REFERENCES spree_shipments, pending boolean DEFAULT true, line_item_id int REFERENCES spree_line_items, quantity int DEFAULT 1);
CREATE TABLE spree_shipping_methods (id serial PRIMARY KEY, name varchar, display_on varchar, deleted_at timestamp, tracking_url varchar, admin_name varchar, tax_category_id int, code varchar);
CREATE TABLE spree_shipping_rates (id serial PRIMARY KEY, shipment_id int REFERENCES spree_shipments, shipping_method_id int REFERENCES spree_shipping_methods, selected boolean DEFAULT false, cost numeric(8,2) DEFAULT 0.0, tax_rate_id int);
CREATE TABLE spree_payment_methods (id serial PRIMARY KEY, type varchar, name varchar, description text, active boolean DEFAULT true, deleted_at timestamp, display_on varchar DEFAULT 'both', auto_capture boolean, preferences text, "position" int DEFAULT 0
, store_id int
);
CREATE TABLE spree_credit_cards (id serial PRIMARY KEY, month varchar, year varchar, cc_type varchar, last_digits varchar, gateway_customer_profile_id varchar, name varchar, user_id int, payment_method_id int REFERENCES spree_payment_methods, "default" boolean DEFAULT false NOT NULL);
CREATE TABLE spree_payments (id serial PRIMARY KEY, amount numeric(10,2) DEFAULT 0.0 NOT NULL, order_id int REFERENCES spree_orders, source_type varchar, source_id int, payment_method_id int REFERENCES spree_payment_methods, state varchar, response_code varchar, number varchar);
CREATE TABLE spree_refunds (id serial PRIMARY KEY, payment_id int REFERENCES spree_payments, amount numeric(10,2) DEFAULT 0.0 NOT NULL, transaction_id varchar, refund_reason_id int);
CREATE TABLE spree_promotions (id serial PRIMARY KEY, description varchar, expires_at timestamp, starts_at timestamp, name varchar, type varchar, usage_limit int, match_policy varchar DEFAULT 'all', code varchar, advertise boolean DEFAULT false, path varchar
);
CREATE TABLE spree_promotion_rules (id serial PRIMARY KEY, promotion_id int REFERENCES spree_promotions, user_id int, type varchar, code varchar, preferences text);
CREATE TABLE spree_promotion_actions (id serial PRIMARY KEY, promotion_id int REFERENCES spree_promotions, "position" int, type varchar, deleted_at timestamp);
CREATE TABLE spree_adjustments (id serial PRIMARY KEY, source_type varchar, source_id int, adjustable_type varchar, adjustable_id int, amount numeric(10,2), label varchar, mandatory boolean, eligible boolean DEFAULT true, state varchar, order_id int NOT NULL REFERENCES spree_orders, included boolean DEFAULT false);
CREATE TABLE spree_return_authorizations (id serial PRIMARY KEY, number varchar, state varchar, order_id int REFERENCES spree_orders, memo text, stock_location_id int);
CREATE TABLE spree_assets (id serial PRIMARY KEY, viewable_type varchar, viewable_id int, attachment_width int, attachment_height int, "position" int, type varchar(75), alt text);
CREATE TABLE spree_state_changes (id serial PRIMARY KEY, name varchar, previous_state varchar, stateful_id int, user_id int, stateful_type varchar, next_state varchar, created_at timestamp NOT NULL);
CREATE VIEW spree_stock_summary AS SELECT v.id AS variant_id, v.sku, sum(si.count_on_hand) AS on_hand, bool_or(si.backorderable) AS backorderable FROM spree_variants v JOIN spree_stock_items si ON si.variant_id = v.id WHERE v.deleted_at IS NULL GROUP BY v.id, v.sku;
CREATE VIEW spree_sellable AS SELECT p.id, p.name, s.sku, pr.amount, pr.currency FROM spree_products p JOIN spree_variants v ON v.product_id = p.id JOIN spree_stock_summary s ON s.variant_id = v.id JOIN spree_prices pr ON pr.variant_id = v.id WHERE s.on_hand > 0 OR s.backorderable;
