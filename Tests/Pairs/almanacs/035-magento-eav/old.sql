CREATE TABLE eav_entity_type (entity_type_id smallserial PRIMARY KEY, entity_type_code varchar(50) NOT NULL, entity_table varchar(255)
);
CREATE TABLE eav_attribute (attribute_id smallserial PRIMARY KEY, entity_type_id smallint DEFAULT 0 NOT NULL, attribute_code varchar(255) NOT NULL, backend_type varchar(8) DEFAULT 'static' NOT NULL, is_required smallint DEFAULT 0 NOT NULL, is_user_defined smallint DEFAULT 0 NOT NULL,
is_visible_in_advanced_search smallint DEFAULT 0,
CONSTRAINT eav_attr_type_fk FOREIGN KEY (entity_type_id) REFERENCES eav_entity_type ON DELETE CASCADE);
CREATE UNIQUE INDEX unq_eav_attr_code ON eav_attribute (entity_type_id, attribute_code);
CREATE TABLE catalog_product_entity (entity_id serial PRIMARY KEY, attribute_set_id smallint DEFAULT 0 NOT NULL, type_id varchar(32) DEFAULT 'simple' NOT NULL, sku varchar(64), has_options smallint DEFAULT 0 NOT NULL, created_at timestamp DEFAULT now() NOT NULL, updated_at timestamp);
CREATE INDEX idx_cpe_sku ON catalog_product_entity (sku);
CREATE TABLE catalog_product_entity_varchar (value_id serial PRIMARY KEY, attribute_id smallint NOT NULL REFERENCES eav_attribute ON DELETE CASCADE, store_id smallint DEFAULT 0 NOT NULL, entity_id int NOT NULL REFERENCES catalog_product_entity ON DELETE CASCADE, value varchar(255), CONSTRAINT unq_cpev UNIQUE (entity_id, attribute_id, store_id));
CREATE TABLE catalog_product_entity_int (value_id serial PRIMARY KEY, attribute_id smallint NOT NULL REFERENCES eav_attribute ON DELETE CASCADE, store_id smallint DEFAULT 0 NOT NULL, entity_id int NOT NULL REFERENCES catalog_product_entity ON DELETE CASCADE, value int, CONSTRAINT unq_cpei UNIQUE (entity_id, attribute_id, store_id));
CREATE TABLE catalog_product_entity_decimal (value_id serial PRIMARY KEY, attribute_id smallint NOT NULL REFERENCES eav_attribute ON DELETE CASCADE, store_id smallint DEFAULT 0 NOT NULL, entity_id int NOT NULL REFERENCES catalog_product_entity ON DELETE CASCADE, value numeric(12,4), CONSTRAINT unq_cped UNIQUE (entity_id, attribute_id, store_id));
CREATE TABLE cataloginventory_stock_item (item_id serial PRIMARY KEY, product_id int NOT NULL REFERENCES catalog_product_entity ON DELETE CASCADE, stock_id smallint DEFAULT 1 NOT NULL, qty numeric(12,4) DEFAULT 0 NOT NULL, is_in_stock smallint DEFAULT 0 NOT NULL, UNIQUE (product_id, stock_id));
CREATE VIEW product_name AS SELECT v.entity_id, v.value AS name FROM catalog_product_entity_varchar v JOIN eav_attribute a USING (attribute_id) WHERE a.attribute_code = 'name' AND v.store_id = 0;
CREATE VIEW product_price AS SELECT v.entity_id, v.value AS price FROM catalog_product_entity_decimal v JOIN eav_attribute a USING (attribute_id) WHERE a.attribute_code = 'price' AND v.store_id = 0;
CREATE VIEW product_flat AS SELECT e.entity_id, e.sku, n.name, p.price FROM catalog_product_entity e LEFT JOIN product_name n USING (entity_id) LEFT JOIN product_price p USING (entity_id);
CREATE VIEW cheap_products AS SELECT * FROM product_flat WHERE price < 10;
CREATE TABLE sales_order (entity_id serial PRIMARY KEY, state varchar(32), status varchar(32), increment_id varchar(32), grand_total numeric(12,4), base_grand_total numeric(12,4), customer_id int, customer_note text, created_at timestamp DEFAULT now() NOT NULL, store_id smallint);
CREATE UNIQUE INDEX unq_sales_order_inc ON sales_order (increment_id
);
CREATE TABLE sales_order_item (item_id serial PRIMARY KEY, order_id int DEFAULT 0 NOT NULL CONSTRAINT soi_order_fk REFERENCES sales_order ON DELETE CASCADE, parent_item_id int, product_options text, sku varchar(255), qty_ordered numeric(12,4) DEFAULT 0, row_total numeric(12,4) DEFAULT 0 NOT NULL);
CREATE INDEX idx_soi_order ON sales_order_item (order_id);
CREATE TABLE core_config_data (config_id serial PRIMARY KEY, scope varchar(8) DEFAULT 'default' NOT NULL, scope_id int DEFAULT 0 NOT NULL, path varchar(255) DEFAULT 'general' NOT NULL, value text, CONSTRAINT unq_config UNIQUE (scope, scope_id, path));
CREATE FUNCTION touch_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END; $$;
CREATE TRIGGER catalog_product_touch BEFORE UPDATE ON catalog_product_entity FOR EACH ROW EXECUTE PROCEDURE touch_updated();
COMMENT ON TABLE eav_attribute IS 'Eav Attribute';
COMMENT ON COLUMN eav_attribute.attribute_id IS 'Attribute Id';
COMMENT ON COLUMN sales_order_item.product_options IS 'Product Options (PHP serialized)';
