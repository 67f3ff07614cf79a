-- Oscar-like shop (Django migrations)
CREATE TABLE catalogue_productclass (
    id serial PRIMARY KEY,
    name varchar(128) NOT NULL,
    slug varchar(255) NOT NULL UNIQUE,
    requires_shipping boolean NOT NULL,
    track_stock boolean NOT NULL
);

CREATE TABLE catalogue_category (
    id serial PRIMARY KEY,
    path varchar(255) NOT NULL UNIQUE,
    depth integer NOT NULL CHECK (depth >= 0),
    numchild integer NOT NULL CHECK (numchild >= 0),
    name varchar(255) NOT NULL,
    description text NOT NULL,
    slug varchar(255) NOT NULL,
    image varchar(100) NOT NULL
);

CREATE TABLE catalogue_product (
    id serial PRIMARY KEY,
    structure varchar(10) NOT NULL,
    upc varchar(64) UNIQUE,
    parent_id integer,
    title varchar(255) NOT NULL,
    slug varchar(255) NOT NULL,
    description text NOT NULL,
    product_class_id integer,
    rating double precision,
    date_created timestamp with time zone NOT NULL,
    date_updated timestamp with time zone NOT NULL,
    is_discountable boolean NOT NULL
);

CREATE TABLE catalogue_productcategory (
    id serial PRIMARY KEY,
    product_id integer NOT NULL,
    category_id integer NOT NULL,
    CONSTRAINT catalogue_productcategory_product_id_category_id_8f0dbfe2_uniq UNIQUE (product_id, category_id)
);

CREATE TABLE catalogue_productattribute (
    id serial PRIMARY KEY,
    name varchar(128) NOT NULL,
    code varchar(128) NOT NULL,
    type varchar(20) NOT NULL,
    required boolean NOT NULL,
    product_class_id integer
);

CREATE TABLE catalogue_productattributevalue (
    id serial PRIMARY KEY,
    attribute_id integer NOT NULL,
    product_id integer NOT NULL,
    value_text text,
    value_integer integer,
    value_boolean boolean,
    value_float double precision,
    value_date date,
    value_json text
);

CREATE TABLE partner_partner (
    id serial PRIMARY KEY,
    code varchar(128) NOT NULL UNIQUE,
    name varchar(128) NOT NULL
);

CREATE TABLE partner_stockrecord (
    id serial PRIMARY KEY,
    product_id integer NOT NULL,
    partner_id integer NOT NULL,
    partner_sku varchar(128) NOT NULL,
    price_currency varchar(12) NOT NULL,
    price_excl_tax numeric(12,2),
    price_retail numeric(12,2),
    cost_price numeric(12,2),
    num_in_stock integer CHECK (num_in_stock >= 0),
    num_allocated integer,
    CONSTRAINT partner_stockrecord_partner_id_partner_sku_8441e010_uniq UNIQUE (partner_id, partner_sku)
);

CREATE TABLE basket_basket (
    id serial PRIMARY KEY,
    owner_id integer,
    status varchar(128) NOT NULL,
    date_created timestamptz NOT NULL,
    date_merged timestamptz,
    date_submitted timestamptz
);

CREATE TABLE basket_line (
    id serial PRIMARY KEY,
    basket_id integer NOT NULL,
    line_reference varchar(128) NOT NULL,
    product_id integer NOT NULL,
    stockrecord_id integer NOT NULL,
    quantity integer NOT NULL CHECK (quantity >= 0),
    price_excl_tax numeric(12,2),
    price_incl_tax numeric(12,2),
    date_created timestamptz NOT NULL,
    CONSTRAINT basket_line_basket_id_line_reference_8977e974_uniq UNIQUE (basket_id, line_reference)
);

CREATE TABLE order_order (
    id serial PRIMARY KEY,
    number varchar(128) NOT NULL UNIQUE,
    basket_id integer,
    currency varchar(12) NOT NULL,
    total_incl_tax numeric(12,2) NOT NULL,
    total_excl_tax numeric(12,2) NOT NULL,
    status varchar(100) NOT NULL,
    guest_email varchar(254) NOT NULL,
    date_placed timestamptz NOT NULL
);

CREATE TABLE order_line (
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    partner_id integer,
    stockrecord_id integer,
    product_id integer,
    quantity integer NOT NULL CHECK (quantity >= 0),
    est_dispatch_date date,
    status varchar(255) NOT NULL
);

CREATE TABLE order_paymentevent (
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    reference varchar(128) NOT NULL,
    date_created timestamptz NOT NULL
);

CREATE INDEX catalogue_category_path_98f1 ON catalogue_category (path varchar_pattern_ops);
CREATE INDEX catalogue_product_upc_like ON catalogue_product (upc varchar_pattern_ops);
CREATE INDEX catalogue_product_date_created ON catalogue_product (date_created);

ALTER TABLE catalogue_product ADD CONSTRAINT catalogue_product_parent_id_9bfd2382_fk_catalogue_product_id FOREIGN KEY (parent_id) REFERENCES catalogue_product (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX catalogue_product_parent_id_e9c27bdf ON catalogue_product (parent_id);
ALTER TABLE catalogue_product ADD CONSTRAINT catalogue_product_product_clas_0c6c5b54_fk_catalogue_productc_id FOREIGN KEY (product_class_id) REFERENCES catalogue_productclass (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX catalogue_product_product_class_id_2db1ca95 ON catalogue_product (product_class_id);
ALTER TABLE catalogue_productcategory ADD CONSTRAINT catalogue_productcat_product_id_846a4061_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES catalogue_product (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX catalogue_productcategory_product_id_31dc0a00 ON catalogue_productcategory (product_id);
ALTER TABLE catalogue_productcategory ADD CONSTRAINT catalogue_productcat_category_id_176db535_fk_catalogue_category_id FOREIGN KEY (category_id) REFERENCES catalogue_category (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX catalogue_productcategory_category_id_dfe7353d ON catalogue_productcategory (category_id);
ALTER TABLE catalogue_productattribute ADD CONSTRAINT catalogue_productatt_product_clas_7af808ec_fk_catalogue_productc_id FOREIGN KEY (product_class_id) REFERENCES catalogue_productclass (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX catalogue_productattribute_product_class_id_b310ec3d ON catalogue_productattribute (product_class_id);
ALTER TABLE catalogue_productattributevalue ADD CONSTRAINT catalogue_productatt_attribute_id_0287c1e7_fk_catalogue_producta_id FOREIGN KEY (attribute_id) REFERENCES catalogue_productattribute (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX catalogue_productattributevalu_attribute_id_a64ab674 ON catalogue_productattributevalue (attribute_id);
ALTER TABLE catalogue_productattributevalue ADD CONSTRAINT catalogue_productatt_product_id_a03cd90e_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES catalogue_product (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX catalogue_productattributevalu_product_id_3e2d2458 ON catalogue_productattributevalue (product_id);
ALTER TABLE partner_stockrecord ADD CONSTRAINT partner_stockrecord_product_id_62fd9e45_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES catalogue_product (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX partner_stockrecord_product_id_0da6be37 ON partner_stockrecord (product_id);
ALTER TABLE partner_stockrecord ADD CONSTRAINT partner_stockrecord_partner_id_4155a586_fk_partner_partner_id FOREIGN KEY (partner_id) REFERENCES partner_partner (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX partner_stockrecord_partner_id_e071b860 ON partner_stockrecord (partner_id);
ALTER TABLE basket_line ADD CONSTRAINT basket_line_basket_id_b615c905_fk_basket_basket_id FOREIGN KEY (basket_id) REFERENCES basket_basket (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX basket_line_basket_id_a3b3424f ON basket_line (basket_id);
ALTER TABLE basket_line ADD CONSTRAINT basket_line_product_id_303d743e_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES catalogue_product (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX basket_line_product_id_900225dd ON basket_line (product_id);
ALTER TABLE basket_line ADD CONSTRAINT basket_line_stockrecord__7039d8a4_fk_partner_stockrecor_id FOREIGN KEY (stockrecord_id) REFERENCES partner_stockrecord (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX basket_line_stockrecord_id_bbb49cfd ON basket_line (stockrecord_id);
ALTER TABLE order_order ADD CONSTRAINT order_order_basket_id_8b0acbb2_fk_basket_basket_id FOREIGN KEY (basket_id) REFERENCES basket_basket (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX order_order_basket_id_eb45ee23 ON order_order (basket_id);
ALTER TABLE order_line ADD CONSTRAINT order_line_order_id_b9148391_fk_order_order_id FOREIGN KEY (order_id) REFERENCES order_order (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX order_line_order_id_a2fa97c0 ON order_line (order_id);
ALTER TABLE order_line ADD CONSTRAINT order_line_partner_id_258a2fb9_fk_partner_partner_id FOREIGN KEY (partner_id) REFERENCES partner_partner (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX order_line_partner_id_108ff10c ON order_line (partner_id);
ALTER TABLE order_line ADD CONSTRAINT order_line_stockrecord__1d65aff5_fk_partner_stockrecor_id FOREIGN KEY (stockrecord_id) REFERENCES partner_stockrecord (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX order_line_stockrecord_id_df58243a ON order_line (stockrecord_id);
ALTER TABLE order_line ADD CONSTRAINT order_line_product_id_e620902d_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES catalogue_product (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX order_line_product_id_70a51707 ON order_line (product_id);
ALTER TABLE order_paymentevent ADD CONSTRAINT order_paymentevent_order_id_395b3e82_fk_order_order_id FOREIGN KEY (order_id) REFERENCES order_order (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX order_paymentevent_order_id_a9d8fe59 ON order_paymentevent (order_id);
