CREATE EXTENSION pg_trgm;
CREATE TABLE res_users (
    id serial PRIMARY KEY,
    active boolean DEFAULT true,
    login character varying NOT NULL,
    password character varying,
    company_id integer,
    partner_id integer,
    create_date timestamp,
    signature text,
    share boolean,
    notification_type character varying,
    totp_secret character varying,
    CHECK (notification_type = 'email' OR partner_id IS NOT NULL)
);
ALTER TABLE res_users ADD CONSTRAINT res_users_login_key UNIQUE (login);
COMMENT ON TABLE res_users IS 'User';
CREATE TABLE res_currency (
    id serial PRIMARY KEY,
    name varchar(3) NOT NULL,
    symbol character varying NOT NULL,
    rounding numeric(12,6),
    active boolean,
    position character varying,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    full_name character varying,
    decimal_places integer
);
ALTER TABLE res_currency ADD CONSTRAINT res_currency_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_currency ADD CONSTRAINT res_currency_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE res_country (
    id serial PRIMARY KEY,
    name jsonb NOT NULL,
    code varchar(2) NOT NULL,
    phone_code integer,
    vat_label jsonb,
    zip_required boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp
);
ALTER TABLE res_country ADD CONSTRAINT res_country_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_country ADD CONSTRAINT res_country_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_country ADD CONSTRAINT res_country_code_uniq UNIQUE (code);
CREATE TABLE res_country_state (
    id serial PRIMARY KEY,
    country_id integer NOT NULL,
    name character varying NOT NULL,
    code character varying NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp
);
ALTER TABLE res_country_state ADD CONSTRAINT res_country_state_country_id_fkey FOREIGN KEY (country_id) REFERENCES res_country;
ALTER TABLE res_country_state ADD CONSTRAINT res_country_state_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_country_state ADD CONSTRAINT res_country_state_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE res_partner (
    id serial PRIMARY KEY,
    name character varying,
    company_id integer,
    parent_id integer,
    display_name character varying,
    active boolean DEFAULT true,
    street character varying,
    zip character varying,
    city character varying,
    state_id integer,
    country_id integer,
    email character varying,
    phone character varying,
    is_company boolean,
    vat character varying,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    customer_rank integer,
    supplier_rank integer,
    ref character varying,
    comment text,
    partner_latitude numeric(10,7),
    email_normalized character varying,
    phone_sanitized character varying,
    commercial_partner_id integer,
    partner_share boolean,
    credit_limit jsonb
);
ALTER TABLE res_partner ADD CONSTRAINT res_partner_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES res_partner ON DELETE SET NULL;
CREATE INDEX res_partner_parent_id_idx ON res_partner USING btree (parent_id);
CREATE INDEX res_partner_display_name_idx ON res_partner USING btree (display_name);
ALTER TABLE res_partner ADD CONSTRAINT res_partner_state_id_fkey FOREIGN KEY (state_id) REFERENCES res_country_state;
ALTER TABLE res_partner ADD CONSTRAINT res_partner_country_id_fkey FOREIGN KEY (country_id) REFERENCES res_country;
ALTER TABLE res_partner ADD CONSTRAINT res_partner_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_partner ADD CONSTRAINT res_partner_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_partner ADD CONSTRAINT res_partner_commercial_partner_id_fkey FOREIGN KEY (commercial_partner_id) REFERENCES res_partner ON DELETE SET NULL;
CREATE INDEX res_partner_name_trgm ON res_partner USING gin (name gin_trgm_ops);
CREATE INDEX res_partner_vat_index ON res_partner (vat) WHERE parent_id IS NULL;
COMMENT ON COLUMN res_partner.vat IS 'Tax ID';
ALTER TABLE res_users ADD CONSTRAINT res_users_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner ON DELETE RESTRICT;
CREATE TABLE res_company (
    id serial PRIMARY KEY,
    name character varying NOT NULL UNIQUE,
    partner_id integer NOT NULL,
    currency_id integer NOT NULL,
    parent_id integer,
    sequence integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    parent_path character varying,
    fiscalyear_last_day integer DEFAULT 31 NOT NULL,
    fiscalyear_last_month character varying DEFAULT '12' NOT NULL
);
ALTER TABLE res_company ADD CONSTRAINT res_company_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner;
ALTER TABLE res_company ADD CONSTRAINT res_company_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency;
ALTER TABLE res_company ADD CONSTRAINT res_company_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES res_company;
ALTER TABLE res_company ADD CONSTRAINT res_company_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_company ADD CONSTRAINT res_company_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE res_users ADD CONSTRAINT res_users_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company;
ALTER TABLE res_partner ADD CONSTRAINT res_partner_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company ON DELETE SET NULL;
CREATE TABLE product_category (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    complete_name character varying,
    parent_id integer,
    parent_path character varying,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp
);
ALTER TABLE product_category ADD CONSTRAINT product_category_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES product_category ON DELETE CASCADE;
ALTER TABLE product_category ADD CONSTRAINT product_category_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE product_category ADD CONSTRAINT product_category_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE uom_uom (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    category_id integer NOT NULL,
    factor numeric NOT NULL,
    rounding numeric NOT NULL,
    active boolean,
    uom_type character varying NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    CONSTRAINT uom_uom_factor_gt_zero CHECK (factor <> 0::numeric),
    CONSTRAINT uom_uom_rounding_gt_zero CHECK (rounding > 0::numeric)
);
ALTER TABLE uom_uom ADD CONSTRAINT uom_uom_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE uom_uom ADD CONSTRAINT uom_uom_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE product_template (
    id serial PRIMARY KEY,
    sequence integer,
    categ_id integer NOT NULL,
    uom_id integer NOT NULL,
    list_price numeric,
    weight numeric(10,2),
    active boolean DEFAULT true,
    company_id integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    name jsonb NOT NULL,
    description jsonb,
    description_sale jsonb,
    detailed_type character varying NOT NULL,
    type character varying,
    sale_ok boolean,
    purchase_ok boolean,
    invoice_policy character varying,
    tracking character varying DEFAULT 'none' NOT NULL
);
ALTER TABLE product_template ADD CONSTRAINT product_template_categ_id_fkey FOREIGN KEY (categ_id) REFERENCES product_category;
ALTER TABLE product_template ADD CONSTRAINT product_template_uom_id_fkey FOREIGN KEY (uom_id) REFERENCES uom_uom;
ALTER TABLE product_template ADD CONSTRAINT product_template_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company;
ALTER TABLE product_template ADD CONSTRAINT product_template_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE product_template ADD CONSTRAINT product_template_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE INDEX product_template_name_index ON product_template USING gin ((jsonb_path_query_array(name, '$.*'::jsonpath)::text) gin_trgm_ops);
CREATE TABLE product_product (
    id serial PRIMARY KEY,
    default_code character varying,
    active boolean,
    product_tmpl_id integer NOT NULL,
    barcode character varying,
    volume numeric,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    combination_indices character varying
);
CREATE INDEX product_product_default_code_idx ON product_product USING btree (default_code);
ALTER TABLE product_product ADD CONSTRAINT product_product_product_tmpl_id_fkey FOREIGN KEY (product_tmpl_id) REFERENCES product_template ON DELETE CASCADE;
CREATE INDEX product_product_product_tmpl_id_idx ON product_product USING btree (product_tmpl_id);
ALTER TABLE product_product ADD CONSTRAINT product_product_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE product_product ADD CONSTRAINT product_product_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE UNIQUE INDEX product_product_combination_unique ON product_product (product_tmpl_id, combination_indices) WHERE active IS TRUE;
CREATE INDEX product_product_barcode_index ON product_product (barcode) WHERE barcode IS NOT NULL;
CREATE TABLE product_pricelist (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    currency_id integer NOT NULL,
    active boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp
);
ALTER TABLE product_pricelist ADD CONSTRAINT product_pricelist_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency;
ALTER TABLE product_pricelist ADD CONSTRAINT product_pricelist_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE product_pricelist ADD CONSTRAINT product_pricelist_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE account_account (
    id serial PRIMARY KEY,
    name jsonb NOT NULL,
    code varchar(64),
    code_store jsonb,
    currency_id integer,
    account_type character varying NOT NULL,
    reconcile boolean,
    deprecated boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp
);
ALTER TABLE account_account ADD CONSTRAINT account_account_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency;
ALTER TABLE account_account ADD CONSTRAINT account_account_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE account_account ADD CONSTRAINT account_account_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE account_account_res_company_rel (
    account_account_id integer NOT NULL,
    res_company_id integer NOT NULL,
    PRIMARY KEY (account_account_id, res_company_id)
);
ALTER TABLE account_account_res_company_rel ADD CONSTRAINT account_account_res_company_rel_account_account_id_fkey FOREIGN KEY (account_account_id) REFERENCES account_account ON DELETE CASCADE;
ALTER TABLE account_account_res_company_rel ADD CONSTRAINT account_account_res_company_rel_res_company_id_fkey FOREIGN KEY (res_company_id) REFERENCES res_company ON DELETE CASCADE;
COMMENT ON TABLE account_account_res_company_rel IS 'RELATION BETWEEN account_account AND res_company';
CREATE TABLE account_journal (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    code varchar(5) NOT NULL,
    type character varying NOT NULL,
    company_id integer NOT NULL,
    sequence integer,
    active boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    UNIQUE (code, company_id)
);
ALTER TABLE account_journal ADD CONSTRAINT account_journal_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company;
ALTER TABLE account_journal ADD CONSTRAINT account_journal_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE account_journal ADD CONSTRAINT account_journal_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE account_move (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    ref character varying,
    date date NOT NULL,
    journal_id integer NOT NULL,
    company_id integer,
    state character varying NOT NULL,
    partner_id integer,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    move_type character varying DEFAULT 'entry' NOT NULL,
    invoice_date date,
    invoice_user_id integer,
    amount_untaxed numeric,
    amount_total numeric,
    payment_state character varying,
    sequence_prefix character varying,
    sequence_number integer,
    currency_id integer NOT NULL,
    invoice_origin character varying,
    posted_before boolean
);
CREATE INDEX account_move_date_idx ON account_move USING btree (date);
ALTER TABLE account_move ADD CONSTRAINT account_move_journal_id_fkey FOREIGN KEY (journal_id) REFERENCES account_journal;
ALTER TABLE account_move ADD CONSTRAINT account_move_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company;
ALTER TABLE account_move ADD CONSTRAINT account_move_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner;
ALTER TABLE account_move ADD CONSTRAINT account_move_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE account_move ADD CONSTRAINT account_move_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE account_move ADD CONSTRAINT account_move_invoice_user_id_fkey FOREIGN KEY (invoice_user_id) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE account_move ADD CONSTRAINT account_move_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency;
CREATE UNIQUE INDEX account_move_unique_name ON account_move (name, journal_id) WHERE state::text = 'posted'::text AND name::text <> '/'::text;
CREATE INDEX account_move_sequence_index ON account_move (journal_id, sequence_prefix DESC, sequence_number DESC, name);
CREATE TABLE account_move_line (
    id serial PRIMARY KEY,
    name character varying,
    move_id integer NOT NULL,
    account_id integer NOT NULL,
    partner_id integer,
    debit numeric,
    credit numeric,
    balance numeric,
    date_maturity date,
    product_id integer,
    quantity numeric,
    reconciled boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    display_type character varying DEFAULT 'product' NOT NULL,
    price_unit numeric,
    discount numeric,
    price_total numeric,
    analytic_distribution jsonb,
    amount_currency numeric NOT NULL,
    tax_line_id integer,
    CONSTRAINT account_move_line_check_credit_debit CHECK (display_type::text = 'line_section'::text OR (credit * debit) = 0::numeric)
);
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_move_id_fkey FOREIGN KEY (move_id) REFERENCES account_move ON DELETE CASCADE;
CREATE INDEX account_move_line_move_id_idx ON account_move_line USING btree (move_id);
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_account_id_fkey FOREIGN KEY (account_id) REFERENCES account_account;
CREATE INDEX account_move_line_account_id_idx ON account_move_line USING btree (account_id);
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner;
CREATE INDEX account_move_line_partner_id_idx ON account_move_line USING btree (partner_id);
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product;
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE INDEX account_move_line_analytic ON account_move_line USING gin (regexp_split_to_array(jsonb_path_query_array(analytic_distribution, '$.keyvalue()."key"'::jsonpath)::text, '\D+'::text));
CREATE TABLE sale_order (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    origin character varying,
    state character varying,
    date_order timestamp NOT NULL,
    partner_id integer NOT NULL,
    pricelist_id integer,
    user_id integer,
    amount_total numeric,
    company_id integer NOT NULL,
    note text,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    access_token character varying,
    require_payment boolean,
    validity_date date,
    locked boolean,
    CONSTRAINT sale_order_date_order_conditional_required CHECK (state::text <> 'sale'::text OR date_order IS NOT NULL)
);
ALTER TABLE sale_order ADD CONSTRAINT sale_order_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner;
ALTER TABLE sale_order ADD CONSTRAINT sale_order_pricelist_id_fkey FOREIGN KEY (pricelist_id) REFERENCES product_pricelist;
ALTER TABLE sale_order ADD CONSTRAINT sale_order_user_id_fkey FOREIGN KEY (user_id) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE sale_order ADD CONSTRAINT sale_order_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company;
ALTER TABLE sale_order ADD CONSTRAINT sale_order_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE sale_order ADD CONSTRAINT sale_order_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE sale_order_line (
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    name text NOT NULL,
    sequence integer,
    price_unit numeric NOT NULL,
    product_id integer,
    product_uom_qty numeric NOT NULL,
    product_uom integer,
    discount numeric,
    state character varying,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    display_type character varying,
    product_custom jsonb,
    CONSTRAINT sale_order_line_accountable CHECK (display_type IS NOT NULL OR (product_id IS NOT NULL AND product_uom IS NOT NULL))
);
ALTER TABLE sale_order_line ADD CONSTRAINT sale_order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES sale_order ON DELETE CASCADE;
CREATE INDEX sale_order_line_order_id_idx ON sale_order_line USING btree (order_id);
ALTER TABLE sale_order_line ADD CONSTRAINT sale_order_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product;
ALTER TABLE sale_order_line ADD CONSTRAINT sale_order_line_product_uom_fkey FOREIGN KEY (product_uom) REFERENCES uom_uom;
ALTER TABLE sale_order_line ADD CONSTRAINT sale_order_line_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE sale_order_line ADD CONSTRAINT sale_order_line_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE stock_location (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    complete_name character varying,
    usage character varying NOT NULL,
    location_id integer,
    parent_path character varying,
    active boolean,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp
);
CREATE INDEX stock_location_usage_idx ON stock_location USING btree (usage);
ALTER TABLE stock_location ADD CONSTRAINT stock_location_location_id_fkey FOREIGN KEY (location_id) REFERENCES stock_location ON DELETE CASCADE;
CREATE INDEX stock_location_location_id_idx ON stock_location USING btree (location_id);
CREATE INDEX stock_location_parent_path_idx ON stock_location USING btree (parent_path);
ALTER TABLE stock_location ADD CONSTRAINT stock_location_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE stock_location ADD CONSTRAINT stock_location_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE stock_warehouse (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    code varchar(5) NOT NULL,
    company_id integer NOT NULL,
    lot_stock_id integer NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    CONSTRAINT stock_warehouse_code_uniq UNIQUE (code, company_id)
);
ALTER TABLE stock_warehouse ADD CONSTRAINT stock_warehouse_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company;
ALTER TABLE stock_warehouse ADD CONSTRAINT stock_warehouse_lot_stock_id_fkey FOREIGN KEY (lot_stock_id) REFERENCES stock_location;
ALTER TABLE stock_warehouse ADD CONSTRAINT stock_warehouse_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE stock_warehouse ADD CONSTRAINT stock_warehouse_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE stock_quant (
    id serial PRIMARY KEY,
    product_id integer NOT NULL,
    location_id integer NOT NULL,
    quantity numeric,
    reserved_quantity numeric NOT NULL,
    in_date timestamp NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    inventory_quantity numeric,
    user_id integer,
    lot_id integer
);
ALTER TABLE stock_quant ADD CONSTRAINT stock_quant_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product;
CREATE INDEX stock_quant_product_id_idx ON stock_quant USING btree (product_id);
ALTER TABLE stock_quant ADD CONSTRAINT stock_quant_location_id_fkey FOREIGN KEY (location_id) REFERENCES stock_location;
CREATE INDEX stock_quant_location_id_idx ON stock_quant USING btree (location_id);
ALTER TABLE stock_quant ADD CONSTRAINT stock_quant_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE stock_quant ADD CONSTRAINT stock_quant_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE stock_quant ADD CONSTRAINT stock_quant_user_id_fkey FOREIGN KEY (user_id) REFERENCES res_users ON DELETE SET NULL;
CREATE TABLE stock_move (
    id serial PRIMARY KEY,
    name character varying NOT NULL,
    state character varying,
    product_id integer NOT NULL,
    product_uom_qty numeric NOT NULL,
    location_id integer NOT NULL,
    location_dest_id integer NOT NULL,
    date timestamp NOT NULL,
    create_uid integer,
    write_uid integer,
    create_date timestamp,
    write_date timestamp,
    sale_line_id integer,
    quantity numeric,
    picked boolean,
    procure_method character varying DEFAULT 'make_to_stock' NOT NULL
);
CREATE INDEX stock_move_state_idx ON stock_move USING btree (state);
ALTER TABLE stock_move ADD CONSTRAINT stock_move_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product;
ALTER TABLE stock_move ADD CONSTRAINT stock_move_location_id_fkey FOREIGN KEY (location_id) REFERENCES stock_location;
ALTER TABLE stock_move ADD CONSTRAINT stock_move_location_dest_id_fkey FOREIGN KEY (location_dest_id) REFERENCES stock_location;
ALTER TABLE stock_move ADD CONSTRAINT stock_move_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE stock_move ADD CONSTRAINT stock_move_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users ON DELETE SET NULL;
ALTER TABLE stock_move ADD CONSTRAINT stock_move_sale_line_id_fkey FOREIGN KEY (sale_line_id) REFERENCES sale_order_line ON DELETE SET NULL;
CREATE INDEX stock_move_sale_line_id_idx ON stock_move USING btree (sale_line_id);
CREATE INDEX stock_move_product_location_index ON stock_move (product_id, location_id, location_dest_id, state);
CREATE VIEW account_invoice_report AS SELECT l.id, m.invoice_date AS date, m.move_type, l.product_id, m.partner_id, m.company_id, l.balance AS price_total FROM account_move_line l JOIN account_move m ON m.id = l.move_id WHERE l.display_type::text = 'product'::text;
CREATE VIEW sale_report AS SELECT min(l.id) AS id, l.product_id, t.uom_id, s.name, s.date_order AS date, t.categ_id, sum(l.product_uom_qty) AS qty FROM sale_order_line l JOIN sale_order s ON l.order_id = s.id LEFT JOIN product_product p ON l.product_id = p.id LEFT JOIN product_template t ON p.product_tmpl_id = t.id GROUP BY l.product_id, t.uom_id, s.name, s.date_order, t.categ_id;

