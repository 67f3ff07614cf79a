CREATE TABLE account_user (id serial PRIMARY KEY, email varchar(254) NOT NULL UNIQUE, is_staff boolean NOT NULL, is_active boolean NOT NULL, password varchar(128) NOT NULL, first_name varchar(256) NOT NULL, last_name varchar(256) NOT NULL, 
default_billing_address_id int, uuid uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(), search_document text NOT NULL DEFAULT '', is_confirmed boolean NOT NULL DEFAULT true, metadata jsonb DEFAULT '{}',
 private_metadata jsonb);
CREATE TABLE account_address (id serial PRIMARY KEY, first_name varchar(256) NOT NULL, city varchar(256) NOT NULL, country varchar(2) NOT NULL, phone varchar(128) NOT NULL);
ALTER TABLE account_user ADD CONSTRAINT account_user_default_billing_fk FOREIGN KEY (default_billing_address_id) REFERENCES account_address DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE account_user_addresses (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES account_user DEFERRABLE INITIALLY DEFERRED, address_id int NOT NULL REFERENCES account_address DEFERRABLE INITIALLY DEFERRED, UNIQUE (user_id, address_id));
CREATE EXTENSION pg_trgm; CREATE INDEX account_user_search_gin ON account_user USING gin (search_document gin_trgm_ops); CREATE INDEX user_p_meta_idx ON account_user USING gin (private_metadata);
CREATE TABLE account_staffnotificationrecipient (id serial PRIMARY KEY, staff_email varchar(254) UNIQUE, active boolean NOT NULL, user_id int UNIQUE REFERENCES account_user);
CREATE TABLE app_app (id serial PRIMARY KEY, name varchar(60) NOT NULL, is_active boolean NOT NULL, type varchar(60) NOT NULL, identifier varchar(256));
CREATE TABLE app_apptoken (id serial PRIMARY KEY, name varchar(128) NOT NULL, 
auth_token varchar(128) NOT NULL UNIQUE, token_last_4 varchar(4) NOT NULL,
 app_id int NOT NULL REFERENCES app_app);
CREATE TABLE attribute_attribute (id serial PRIMARY KEY, slug varchar(250) NOT NULL UNIQUE, name varchar(255) NOT NULL, input_type varchar(50) NOT NULL
, entity_type varchar(50), unit varchar(100), external_reference varchar(250) UNIQUE
);
CREATE TABLE attribute_attributevalue (id serial PRIMARY KEY, name varchar(250) NOT NULL, attribute_id int NOT NULL REFERENCES attribute_attribute, slug varchar(255) NOT NULL, sort_order int
, rich_text jsonb, boolean boolean, date_time timestamptz, reference_product_id int
, UNIQUE (slug, attribute_id));
CREATE INDEX attribute_attributevalue_sort_order_idx ON attribute_attributevalue (sort_order);
CREATE TABLE channel_channel (id serial PRIMARY KEY, name varchar(250) NOT NULL, is_active boolean NOT NULL, slug varchar(255) NOT NULL UNIQUE, currency_code varchar(3) NOT NULL
, default_country varchar(2) NOT NULL DEFAULT 'US', allocation_strategy varchar(255) NOT NULL DEFAULT 'prioritize-sorting-order', CONSTRAINT channel_cc CHECK (currency_code = upper(currency_code))
);
CREATE TABLE product_category (id serial PRIMARY KEY, name varchar(250) NOT NULL, slug varchar(255) NOT NULL UNIQUE, lft int NOT NULL CHECK (lft >= 0), rght int NOT NULL CHECK (rght >= 0), tree_id int NOT NULL, level int NOT NULL, parent_id int REFERENCES product_category, description 
jsonb
);
CREATE TABLE product_producttype (id serial PRIMARY KEY, name varchar(250) NOT NULL, has_variants boolean NOT NULL, is_shipping_required boolean NOT NULL, weight float8 NOT NULL, is_digital boolean NOT NULL, slug varchar(255) UNIQUE
NOT NULL, kind varchar(32) NOT NULL, tax_class_id int
);
CREATE TABLE product_product (id serial PRIMARY KEY, name varchar(250) NOT NULL, description jsonb, category_id int REFERENCES product_category, product_type_id int NOT NULL REFERENCES product_producttype, 
search_vector tsvector, search_index_dirty boolean NOT NULL DEFAULT true, rating float8, tax_class_id int,
 slug varchar(255) NOT NULL UNIQUE, updated_at timestamptz, default_variant_id int UNIQUE);
CREATE INDEX product_tsearch ON product_product USING gin (search_vector); CREATE INDEX product_dirty ON product_product (search_index_dirty) WHERE search_index_dirty;
CREATE TABLE product_productvariant (id serial PRIMARY KEY, sku varchar(255) UNIQUE, name varchar(255) NOT NULL, product_id int NOT NULL REFERENCES product_product DEFERRABLE INITIALLY DEFERRED, track_inventory boolean NOT NULL, sort_order int, 
is_preorder boolean NOT NULL DEFAULT false, preorder_end_date timestamptz, quantity_limit_per_customer int CHECK (quantity_limit_per_customer >= 0),
 weight float8);
ALTER TABLE product_product ADD CONSTRAINT product_product_default_variant_fk FOREIGN KEY (default_variant_id) REFERENCES product_productvariant DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE product_productchannellisting (id serial PRIMARY KEY, published_at timestamptz, is_published boolean NOT NULL, channel_id int NOT NULL REFERENCES channel_channel, product_id int NOT NULL REFERENCES product_product, discounted_price_amount numeric(12,3), UNIQUE (product_id, channel_id));
CREATE TABLE product_productvariantchannellisting (id serial PRIMARY KEY, currency varchar(3) NOT NULL, price_amount numeric(12,3), cost_price_amount numeric(12,3), channel_id int NOT NULL REFERENCES channel_channel, variant_id int NOT NULL REFERENCES product_productvariant, UNIQUE (variant_id, channel_id));
CREATE TABLE product_productmedia (id serial PRIMARY KEY, image varchar(100), alt varchar(128) NOT NULL, sort_order int, product_id int REFERENCES product_product
, type varchar(32) NOT NULL DEFAULT 'IMAGE', external_url varchar(256), oembed_data jsonb NOT NULL DEFAULT '{}', to_remove boolean NOT NULL DEFAULT false
);
CREATE TABLE product_variantmedia (id serial PRIMARY KEY, media_id int NOT NULL REFERENCES product_productmedia, variant_id int NOT NULL REFERENCES product_productvariant, UNIQUE (variant_id, media_id));
CREATE TABLE product_collection (id serial PRIMARY KEY, name varchar(250) NOT NULL, slug varchar(255) NOT NULL UNIQUE, background_image varchar(100));
CREATE TABLE product_collectionproduct (id serial PRIMARY KEY, collection_id int NOT NULL REFERENCES product_collection, product_id int NOT NULL REFERENCES product_product, sort_order int, UNIQUE (collection_id, product_id));
CREATE TABLE product_digitalcontent (id serial PRIMARY KEY, use_default_settings boolean NOT NULL, content_file varchar(200) NOT NULL, max_downloads int, product_variant_id int NOT NULL UNIQUE REFERENCES product_productvariant);
CREATE TABLE warehouse_warehouse (id uuid PRIMARY KEY, name varchar(250) NOT NULL, slug varchar(255) UNIQUE NOT NULL, address_id int NOT NULL REFERENCES account_address, email varchar(254) NOT NULL
, click_and_collect_option varchar(30) NOT NULL DEFAULT 'disabled', is_private boolean NOT NULL DEFAULT true
);
CREATE TABLE warehouse_stock (id serial PRIMARY KEY, quantity int NOT NULL CHECK (quantity >= 0), product_variant_id int NOT NULL REFERENCES product_productvariant, warehouse_id uuid NOT NULL REFERENCES warehouse_warehouse, 
quantity_allocated int NOT NULL DEFAULT 0,
 UNIQUE (warehouse_id, product_variant_id));
CREATE TABLE checkout_checkout (created timestamptz NOT NULL, last_change timestamptz NOT NULL, email varchar(254), token uuid PRIMARY KEY, user_id int REFERENCES account_user, quantity int CHECK (quantity >= 0), note text NOT NULL, currency varchar(3) NOT NULL
, channel_id int NOT NULL REFERENCES channel_channel, total_net_amount numeric(12,3) NOT NULL DEFAULT 0, authorize_status varchar(32) NOT NULL DEFAULT 'none'
);
CREATE TABLE checkout_checkoutline (
id uuid PRIMARY KEY DEFAULT gen_random_uuid(), old_id int UNIQUE, created_at timestamptz NOT NULL DEFAULT now(),
 quantity int NOT NULL CHECK (quantity >= 0), checkout_id uuid NOT NULL REFERENCES checkout_checkout, variant_id int NOT NULL REFERENCES product_productvariant);
CREATE SEQUENCE order_order_number_seq START 1 OWNED BY NONE;
CREATE FUNCTION order_number() RETURNS varchar LANGUAGE sql AS $$ SELECT nextval('order_order_number_seq')::varchar $$;
CREATE TABLE order_order (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), number varchar(64) NOT NULL UNIQUE DEFAULT order_number(), use_old_id boolean NOT NULL DEFAULT false, created_at timestamptz NOT NULL, user_id int REFERENCES account_user, status varchar(32) NOT NULL, total_net_amount numeric(12,3) NOT NULL, customer_note text NOT NULL, currency varchar(3) NOT NULL, channel_id int NOT NULL REFERENCES channel_channel, origin varchar(32) NOT NULL);
CREATE TABLE order_orderline (
id uuid PRIMARY KEY DEFAULT gen_random_uuid(), order_id uuid NOT NULL REFERENCES order_order, undiscounted_unit_price_gross_amount numeric(12,3) NOT NULL DEFAULT 0,
 product_name varchar(386) NOT NULL, quantity int NOT NULL CHECK (quantity >= 1), unit_price_net_amount numeric(12,3) NOT NULL, quantity_fulfilled int NOT NULL CHECK (quantity_fulfilled >= 0), variant_id int REFERENCES product_productvariant);
CREATE TABLE order_fulfillment (id serial PRIMARY KEY, tracking_number varchar(255) NOT NULL, order_id 
uuid
 NOT NULL REFERENCES order_order, fulfillment_order int NOT NULL CHECK (fulfillment_order >= 0), status varchar(32) NOT NULL);
CREATE TABLE order_fulfillmentline (id serial PRIMARY KEY, order_line_id 
uuid
 NOT NULL REFERENCES order_orderline, quantity int NOT NULL, fulfillment_id int NOT NULL REFERENCES order_fulfillment, stock_id int REFERENCES warehouse_stock);
CREATE TABLE order_orderevent (id serial PRIMARY KEY, date timestamptz NOT NULL, type varchar(255) NOT NULL, order_id 
uuid
 NOT NULL REFERENCES order_order, user_id int REFERENCES account_user, parameters jsonb NOT NULL);
CREATE TABLE warehouse_allocation (id serial PRIMARY KEY, quantity_allocated int NOT NULL, order_line_id 
uuid
 NOT NULL REFERENCES order_orderline, stock_id int NOT NULL REFERENCES warehouse_stock, UNIQUE (order_line_id, stock_id));
CREATE TABLE warehouse_reservation (id serial PRIMARY KEY, quantity_reserved int NOT NULL DEFAULT 0, reserved_until timestamptz NOT NULL, stock_id int NOT NULL REFERENCES warehouse_stock, checkout_line_id uuid NOT NULL REFERENCES checkout_checkoutline ON DELETE CASCADE, UNIQUE (checkout_line_id, stock_id));
CREATE TABLE payment_payment (id serial PRIMARY KEY, gateway varchar(255) NOT NULL, is_active boolean NOT NULL, charge_status varchar(20) NOT NULL, total numeric(12,3) NOT NULL, order_id 
uuid
 REFERENCES order_order, checkout_id uuid REFERENCES checkout_checkout ON DELETE SET NULL);
CREATE INDEX payment_paym_order_i_f22aa2_idx ON payment_payment (order_id) WHERE is_active;
CREATE TABLE payment_transaction (id serial PRIMARY KEY, token varchar(512) NOT NULL, kind varchar(25) NOT NULL, is_success boolean NOT NULL, amount numeric(12,3) NOT NULL, payment_id int NOT NULL REFERENCES payment_payment, gateway_response jsonb NOT NULL);
CREATE TABLE discount_voucher (id serial PRIMARY KEY, type varchar(20) NOT NULL, 
single_use boolean NOT NULL DEFAULT false, name varchar(255),
 usage_limit int CHECK (usage_limit >= 0), start_date timestamptz NOT NULL);
CREATE TABLE discount_vouchercode (id uuid PRIMARY KEY, code varchar(255) NOT NULL UNIQUE, used int NOT NULL DEFAULT 0 CHECK (used >= 0), voucher_id int NOT NULL REFERENCES discount_voucher);
CREATE TABLE discount_sale (id serial PRIMARY KEY, name varchar(255) NOT NULL, type varchar(10) NOT NULL);
CREATE TABLE giftcard_giftcard (id serial PRIMARY KEY, code varchar(16) NOT NULL UNIQUE, initial_balance_amount numeric(12,3) NOT NULL, current_balance_amount numeric(12,3) NOT NULL, expiry_date date, CONSTRAINT balance_le_initial CHECK (current_balance_amount <= initial_balance_amount));
CREATE TABLE menu_menu (id serial PRIMARY KEY, name varchar(250) NOT NULL, slug varchar(255) UNIQUE NOT NULL);
CREATE TABLE menu_menuitem (id serial PRIMARY KEY, name varchar(128) NOT NULL, url varchar(256), category_id int REFERENCES product_category, collection_id int REFERENCES product_collection, menu_id int NOT NULL REFERENCES menu_menu, parent_id int REFERENCES menu_menuitem);
CREATE TABLE shipping_shippingzone (id serial PRIMARY KEY, name varchar(100) NOT NULL, countries varchar(749) NOT NULL);
CREATE TABLE shipping_shippingmethod (id serial PRIMARY KEY, name varchar(100) NOT NULL, shipping_zone_id int NOT NULL REFERENCES shipping_shippingzone, type varchar(30) NOT NULL);
CREATE TABLE site_sitesettings (id serial PRIMARY KEY, header_text varchar(200) NOT NULL, default_weight_unit varchar(30) NOT NULL, top_menu_id int REFERENCES menu_menu);
CREATE TABLE webhook_webhook (id serial PRIMARY KEY, target_url varchar(255) NOT NULL, is_active boolean NOT NULL, secret_key varchar(255), app_id int NOT NULL REFERENCES app_app
, subscription_query text, custom_headers jsonb
);
CREATE VIEW variant_availability AS SELECT v.id, v.sku, coalesce(sum(s.quantity), 0) - coalesce(sum(a.quantity_allocated), 0) AS available FROM product_productvariant v LEFT JOIN warehouse_stock s ON s.product_variant_id = v.id LEFT JOIN warehouse_allocation a ON a.stock_id = s.id GROUP BY v.id;
CREATE VIEW order_revenue AS SELECT o.id, o.status, sum(l.quantity * l.unit_price_net_amount) AS net FROM order_order o JOIN order_orderline l ON l.order_id = o.id GROUP BY o.id;
