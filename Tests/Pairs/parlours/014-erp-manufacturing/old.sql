CREATE SCHEMA core; CREATE SCHEMA sales; CREATE SCHEMA purch; CREATE SCHEMA inv; CREATE SCHEMA mfg; CREATE SCHEMA fin; CREATE SCHEMA api;
CREATE TYPE core.doc_status AS ENUM ('draft','approved','sent','posted','void');
CREATE DOMAIN core.qty AS numeric(14,3);
CREATE DOMAIN core.amount AS numeric(18,2);
CREATE TABLE core.company (
    company_id serial NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(120) NOT NULL,
    currency character(3) DEFAULT 'EUR' NOT NULL,
    vat_no character varying(20),
    fax character varying(30),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_company PRIMARY KEY (company_id),
    CONSTRAINT uq_company_code UNIQUE (code)
);
COMMENT ON TABLE core.company IS 'Company master data';
CREATE TABLE core.site (
    site_id serial NOT NULL,
    company_id integer NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    address text,
    tz character varying(40) DEFAULT 'UTC' NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_site PRIMARY KEY (site_id)
);
COMMENT ON TABLE core.site IS 'Site master data';
CREATE TABLE core.currency (
    currency_id serial NOT NULL,
    code character(3) NOT NULL,
    name character varying(60) NOT NULL,
    decimals smallint DEFAULT 2 NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_currency PRIMARY KEY (currency_id),
    CONSTRAINT uq_currency_code UNIQUE (code)
);
COMMENT ON TABLE core.currency IS 'Currency master data';
CREATE TABLE core.uom (
    uom_id serial NOT NULL,
    code character varying(8) NOT NULL,
    name character varying(40),
    factor numeric(12,6) DEFAULT 1,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_uom PRIMARY KEY (uom_id),
    CONSTRAINT uq_uom_code UNIQUE (code)
);
COMMENT ON TABLE core.uom IS 'Uom master data';
CREATE TABLE core.partner (
    partner_id serial NOT NULL,
    company_id integer NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    kind character(1) DEFAULT 'C' NOT NULL,
    email character varying(120),
    phone character varying(30),
    street character varying(80),
    city character varying(60),
    zip character varying(12),
    country character(2),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_partner PRIMARY KEY (partner_id),
    CONSTRAINT uq_partner_code UNIQUE (code)
);
COMMENT ON TABLE core.partner IS 'Partner master data';
CREATE TABLE core.partner_contact (
    partner_contact_id serial NOT NULL,
    partner_id integer NOT NULL,
    name character varying(80) NOT NULL,
    email character varying(120),
    is_primary boolean DEFAULT false NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_partner_contact PRIMARY KEY (partner_contact_id)
);
COMMENT ON TABLE core.partner_contact IS 'Partner contact master data';
CREATE TABLE core.country (
    country_id serial NOT NULL,
    code character(2) NOT NULL,
    name character varying(80) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_country PRIMARY KEY (country_id),
    CONSTRAINT uq_country_code UNIQUE (code)
);
COMMENT ON TABLE core.country IS 'Country master data';
CREATE TABLE core.app_user (
    app_user_id serial NOT NULL,
    login character varying(40) NOT NULL,
    name character varying(80),
    email character varying(120),
    locale character varying(8) DEFAULT 'en',
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_app_user PRIMARY KEY (app_user_id),
    CONSTRAINT uq_app_user_login UNIQUE (login)
);
COMMENT ON TABLE core.app_user IS 'App user master data';
CREATE TABLE core.app_role (
    app_role_id serial NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_app_role PRIMARY KEY (app_role_id),
    CONSTRAINT uq_app_role_code UNIQUE (code)
);
COMMENT ON TABLE core.app_role IS 'App role master data';
CREATE TABLE core.user_role (
    app_user_id integer NOT NULL,
    app_role_id integer NOT NULL,
    CONSTRAINT pk_user_role PRIMARY KEY (app_user_id, app_role_id)
);
COMMENT ON TABLE core.user_role IS 'User role master data';
CREATE TABLE core.attachment (
    attachment_id serial NOT NULL,
    entity character varying(40) NOT NULL,
    entity_key integer NOT NULL,
    filename character varying(255),
    content bytea,
    mime character varying(80),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_attachment PRIMARY KEY (attachment_id)
);
COMMENT ON TABLE core.attachment IS 'Attachment master data';
CREATE TABLE inv.item_group (
    item_group_id serial NOT NULL,
    parent_id integer,
    code character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_item_group PRIMARY KEY (item_group_id)
);
COMMENT ON TABLE inv.item_group IS 'Item group master data';
CREATE TABLE inv.item (
    item_id serial NOT NULL,
    company_id integer NOT NULL,
    item_group_id integer,
    code character varying(30) NOT NULL,
    name character varying(120) NOT NULL,
    uom_id integer NOT NULL,
    kind character varying(10) DEFAULT 'stock' NOT NULL,
    weight numeric(12,4),
    min_qty core.qty,
    max_qty core.qty,
    attrs json,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_item PRIMARY KEY (item_id),
    CONSTRAINT uq_item_code UNIQUE (code),
    CHECK (max_qty >= min_qty)
);
COMMENT ON TABLE inv.item IS 'Item master data';
CREATE TABLE inv.warehouse (
    warehouse_id serial NOT NULL,
    site_id integer NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_warehouse PRIMARY KEY (warehouse_id),
    CONSTRAINT uq_warehouse_code UNIQUE (code)
);
COMMENT ON TABLE inv.warehouse IS 'Warehouse master data';
CREATE TABLE inv.bin (
    bin_id serial NOT NULL,
    warehouse_id integer NOT NULL,
    code character varying(20) NOT NULL,
    capacity core.qty,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_bin PRIMARY KEY (bin_id)
);
COMMENT ON TABLE inv.bin IS 'Bin master data';
CREATE TABLE inv.lot (
    lot_id serial NOT NULL,
    item_id integer NOT NULL,
    code character varying(40) NOT NULL,
    expires date,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_lot PRIMARY KEY (lot_id)
);
COMMENT ON TABLE inv.lot IS 'Lot master data';
CREATE TABLE inv.stock (
    stock_id serial NOT NULL,
    item_id integer NOT NULL,
    bin_id integer NOT NULL,
    lot_id integer,
    qty core.qty DEFAULT 0 NOT NULL,
    reserved core.qty DEFAULT 0 NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_stock PRIMARY KEY (stock_id)
);
COMMENT ON TABLE inv.stock IS 'Stock master data';
CREATE TABLE inv.stock_move (
    stock_move_id serial NOT NULL,
    item_id integer NOT NULL,
    from_bin_id integer,
    to_bin_id integer,
    qty core.qty NOT NULL,
    moved_at timestamp DEFAULT now() NOT NULL,
    ref character varying(40),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_stock_move PRIMARY KEY (stock_move_id)
);
COMMENT ON TABLE inv.stock_move IS 'Stock move master data';
CREATE TABLE inv.stock_count (
    stock_count_id serial NOT NULL,
    warehouse_id integer NOT NULL,
    counted_on date NOT NULL,
    status core.doc_status DEFAULT 'draft' NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_stock_count PRIMARY KEY (stock_count_id)
);
COMMENT ON TABLE inv.stock_count IS 'Stock count master data';
CREATE TABLE inv.stock_count_line (
    stock_count_line_id serial NOT NULL,
    stock_count_id integer NOT NULL,
    item_id integer NOT NULL,
    expected core.qty,
    counted core.qty,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_stock_count_line PRIMARY KEY (stock_count_line_id)
);
COMMENT ON TABLE inv.stock_count_line IS 'Stock count line master data';
CREATE TABLE sales.price_list (
    price_list_id serial NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(60),
    currency character(3) DEFAULT 'EUR' NOT NULL,
    valid_from date,
    valid_to date,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_price_list PRIMARY KEY (price_list_id),
    CONSTRAINT uq_price_list_code UNIQUE (code)
);
COMMENT ON TABLE sales.price_list IS 'Price list master data';
CREATE TABLE sales.price (
    price_id serial NOT NULL,
    price_list_id integer NOT NULL,
    item_id integer NOT NULL,
    price core.amount NOT NULL,
    min_qty core.qty DEFAULT 1,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_price PRIMARY KEY (price_id)
);
COMMENT ON TABLE sales.price IS 'Price master data';
CREATE TABLE sales.quotation (
    quotation_id serial NOT NULL,
    partner_id integer NOT NULL,
    status core.doc_status DEFAULT 'draft' NOT NULL,
    valid_until date,
    total core.amount,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_quotation PRIMARY KEY (quotation_id)
);
COMMENT ON TABLE sales.quotation IS 'Quotation master data';
CREATE TABLE sales.sales_order (
    sales_order_id serial NOT NULL,
    partner_id integer NOT NULL,
    order_no character varying(20) NOT NULL,
    status core.doc_status DEFAULT 'draft' NOT NULL,
    order_date date DEFAULT CURRENT_DATE NOT NULL,
    price_list_id integer,
    total core.amount DEFAULT 0 NOT NULL,
    notes text,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_sales_order PRIMARY KEY (sales_order_id),
    CONSTRAINT uq_sales_order_order_no UNIQUE (order_no)
);
COMMENT ON TABLE sales.sales_order IS 'Sales order master data';
CREATE TABLE sales.sales_order_line (
    sales_order_line_id serial NOT NULL,
    sales_order_id integer NOT NULL,
    line_no smallint NOT NULL,
    item_id integer NOT NULL,
    qty core.qty NOT NULL,
    price core.amount NOT NULL,
    discount numeric(5,2) DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_sales_order_line PRIMARY KEY (sales_order_line_id)
);
COMMENT ON TABLE sales.sales_order_line IS 'Sales order line master data';
CREATE TABLE sales.delivery (
    delivery_id serial NOT NULL,
    sales_order_id integer NOT NULL,
    shipped_at timestamp,
    carrier character varying(40),
    tracking character varying(60),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_delivery PRIMARY KEY (delivery_id)
);
COMMENT ON TABLE sales.delivery IS 'Delivery master data';
CREATE TABLE sales.delivery_line (
    delivery_line_id serial NOT NULL,
    delivery_id integer NOT NULL,
    sales_order_line_id integer NOT NULL,
    qty core.qty NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_delivery_line PRIMARY KEY (delivery_line_id)
);
COMMENT ON TABLE sales.delivery_line IS 'Delivery line master data';
CREATE TABLE purch.vendor_item (
    vendor_item_id serial NOT NULL,
    partner_id integer NOT NULL,
    item_id integer NOT NULL,
    vendor_code character varying(40),
    lead_days integer DEFAULT 7,
    price core.amount,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_vendor_item PRIMARY KEY (vendor_item_id)
);
COMMENT ON TABLE purch.vendor_item IS 'Vendor item master data';
CREATE TABLE purch.purchase_order (
    purchase_order_id serial NOT NULL,
    partner_id integer NOT NULL,
    order_no character varying(20) NOT NULL,
    status core.doc_status DEFAULT 'draft' NOT NULL,
    order_date date DEFAULT CURRENT_DATE NOT NULL,
    expected date,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_purchase_order PRIMARY KEY (purchase_order_id),
    CONSTRAINT uq_purchase_order_order_no UNIQUE (order_no)
);
COMMENT ON TABLE purch.purchase_order IS 'Purchase order master data';
CREATE TABLE purch.purchase_order_line (
    purchase_order_line_id serial NOT NULL,
    purchase_order_id integer NOT NULL,
    line_no smallint NOT NULL,
    item_id integer NOT NULL,
    qty core.qty NOT NULL,
    price core.amount NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_purchase_order_line PRIMARY KEY (purchase_order_line_id)
);
COMMENT ON TABLE purch.purchase_order_line IS 'Purchase order line master data';
CREATE TABLE purch.receipt (
    receipt_id serial NOT NULL,
    purchase_order_id integer NOT NULL,
    received_at timestamp DEFAULT now() NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_receipt PRIMARY KEY (receipt_id)
);
COMMENT ON TABLE purch.receipt IS 'Receipt master data';
CREATE TABLE purch.receipt_line (
    receipt_line_id serial NOT NULL,
    receipt_id integer NOT NULL,
    purchase_order_line_id integer NOT NULL,
    qty core.qty NOT NULL,
    bin_id integer,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_receipt_line PRIMARY KEY (receipt_line_id)
);
COMMENT ON TABLE purch.receipt_line IS 'Receipt line master data';
CREATE TABLE mfg.work_center (
    work_center_id serial NOT NULL,
    site_id integer NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(60),
    hourly_cost core.amount,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_work_center PRIMARY KEY (work_center_id),
    CONSTRAINT uq_work_center_code UNIQUE (code)
);
COMMENT ON TABLE mfg.work_center IS 'Work center master data';
CREATE TABLE mfg.bom (
    bom_id serial NOT NULL,
    item_id integer NOT NULL,
    revision character varying(8) DEFAULT 'A' NOT NULL,
    valid_from date,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_bom PRIMARY KEY (bom_id)
);
COMMENT ON TABLE mfg.bom IS 'Bom master data';
CREATE TABLE mfg.bom_line (
    bom_line_id serial NOT NULL,
    bom_id integer NOT NULL,
    component_id integer NOT NULL,
    qty core.qty NOT NULL,
    scrap_pct numeric(5,2) DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_bom_line PRIMARY KEY (bom_line_id)
);
COMMENT ON TABLE mfg.bom_line IS 'Bom line master data';
CREATE TABLE mfg.routing_step (
    routing_step_id serial NOT NULL,
    bom_id integer NOT NULL,
    step_no integer NOT NULL,
    work_center_id integer NOT NULL,
    minutes numeric(8,2),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_routing_step PRIMARY KEY (routing_step_id)
);
COMMENT ON TABLE mfg.routing_step IS 'Routing step master data';
CREATE TABLE mfg.production_order (
    production_order_id serial NOT NULL,
    order_no character varying(20) NOT NULL,
    bom_id integer NOT NULL,
    qty core.qty NOT NULL,
    status core.doc_status DEFAULT 'draft' NOT NULL,
    start_on date,
    finish_on date,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_production_order PRIMARY KEY (production_order_id),
    CONSTRAINT uq_production_order_order_no UNIQUE (order_no),
    CHECK (finish_on >= start_on)
);
COMMENT ON TABLE mfg.production_order IS 'Production order master data';
CREATE TABLE mfg.production_log (
    production_log_id serial NOT NULL,
    production_order_id integer NOT NULL,
    routing_step_id integer,
    qty_ok core.qty,
    qty_scrap core.qty,
    logged_at timestamp DEFAULT now() NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_production_log PRIMARY KEY (production_log_id)
);
COMMENT ON TABLE mfg.production_log IS 'Production log master data';
CREATE TABLE fin.account (
    account_id serial NOT NULL,
    company_id integer NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    kind character(1) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_account PRIMARY KEY (account_id),
    CONSTRAINT uq_account_code UNIQUE (code),
    CHECK (kind IN ('A','L','E','I','X'))
);
COMMENT ON TABLE fin.account IS 'Account master data';
CREATE TABLE fin.fiscal_period (
    fiscal_period_id serial NOT NULL,
    company_id integer NOT NULL,
    label character varying(10) NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    closed boolean DEFAULT false NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_fiscal_period PRIMARY KEY (fiscal_period_id)
);
COMMENT ON TABLE fin.fiscal_period IS 'Fiscal period master data';
CREATE TABLE fin.journal (
    journal_id serial NOT NULL,
    code character varying(6) NOT NULL,
    name character varying(60),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_journal PRIMARY KEY (journal_id),
    CONSTRAINT uq_journal_code UNIQUE (code)
);
COMMENT ON TABLE fin.journal IS 'Journal master data';
CREATE TABLE fin.entry (
    entry_id serial NOT NULL,
    journal_id integer NOT NULL,
    fiscal_period_id integer NOT NULL,
    posted_on date NOT NULL,
    memo text,
    status core.doc_status DEFAULT 'draft' NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_entry PRIMARY KEY (entry_id)
);
COMMENT ON TABLE fin.entry IS 'Entry master data';
CREATE TABLE fin.entry_line (
    entry_line_id serial NOT NULL,
    entry_id integer NOT NULL,
    account_id integer NOT NULL,
    debit core.amount DEFAULT 0 NOT NULL,
    credit core.amount DEFAULT 0 NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_entry_line PRIMARY KEY (entry_line_id),
    CHECK (debit = 0 OR credit = 0)
);
COMMENT ON TABLE fin.entry_line IS 'Entry line master data';
CREATE TABLE fin.invoice (
    invoice_id serial NOT NULL,
    partner_id integer NOT NULL,
    sales_order_id integer,
    invoice_no character varying(20) NOT NULL,
    issued date NOT NULL,
    due date NOT NULL,
    total core.amount NOT NULL,
    paid core.amount DEFAULT 0 NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_invoice PRIMARY KEY (invoice_id),
    CONSTRAINT uq_invoice_invoice_no UNIQUE (invoice_no)
);
COMMENT ON TABLE fin.invoice IS 'Invoice master data';
CREATE TABLE fin.payment (
    payment_id serial NOT NULL,
    invoice_id integer NOT NULL,
    amount core.amount NOT NULL,
    paid_on date NOT NULL,
    method character varying(20),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER,
    CONSTRAINT pk_payment PRIMARY KEY (payment_id)
);
COMMENT ON TABLE fin.payment IS 'Payment master data';
ALTER TABLE core.site ADD CONSTRAINT fk_site_company_id FOREIGN KEY (company_id) REFERENCES core.company (company_id);
ALTER TABLE core.partner ADD CONSTRAINT fk_partner_company_id FOREIGN KEY (company_id) REFERENCES core.company (company_id);
ALTER TABLE core.partner_contact ADD CONSTRAINT fk_partner_contact_partner_id FOREIGN KEY (partner_id) REFERENCES core.partner (partner_id);
ALTER TABLE core.user_role ADD CONSTRAINT fk_user_role_app_user_id FOREIGN KEY (app_user_id) REFERENCES core.app_user (app_user_id);
ALTER TABLE core.user_role ADD CONSTRAINT fk_user_role_app_role_id FOREIGN KEY (app_role_id) REFERENCES core.app_role (app_role_id);
ALTER TABLE inv.item_group ADD CONSTRAINT fk_item_group_parent_id FOREIGN KEY (parent_id) REFERENCES inv.item_group (item_group_id);
ALTER TABLE inv.item ADD CONSTRAINT fk_item_company_id FOREIGN KEY (company_id) REFERENCES core.company (company_id);
ALTER TABLE inv.item ADD CONSTRAINT fk_item_item_group_id FOREIGN KEY (item_group_id) REFERENCES inv.item_group (item_group_id);
ALTER TABLE inv.item ADD CONSTRAINT fk_item_uom_id FOREIGN KEY (uom_id) REFERENCES core.uom (uom_id);
ALTER TABLE inv.warehouse ADD CONSTRAINT fk_warehouse_site_id FOREIGN KEY (site_id) REFERENCES core.site (site_id);
ALTER TABLE inv.bin ADD CONSTRAINT fk_bin_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES inv.warehouse (warehouse_id);
ALTER TABLE inv.lot ADD CONSTRAINT fk_lot_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE inv.stock ADD CONSTRAINT fk_stock_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE inv.stock ADD CONSTRAINT fk_stock_bin_id FOREIGN KEY (bin_id) REFERENCES inv.bin (bin_id);
ALTER TABLE inv.stock ADD CONSTRAINT fk_stock_lot_id FOREIGN KEY (lot_id) REFERENCES inv.lot (lot_id);
ALTER TABLE inv.stock_move ADD CONSTRAINT fk_stock_move_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE inv.stock_move ADD CONSTRAINT fk_stock_move_from_bin_id FOREIGN KEY (from_bin_id) REFERENCES inv.bin (bin_id);
ALTER TABLE inv.stock_move ADD CONSTRAINT fk_stock_move_to_bin_id FOREIGN KEY (to_bin_id) REFERENCES inv.bin (bin_id);
ALTER TABLE inv.stock_count ADD CONSTRAINT fk_stock_count_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES inv.warehouse (warehouse_id);
ALTER TABLE inv.stock_count_line ADD CONSTRAINT fk_stock_count_line_stock_count_id FOREIGN KEY (stock_count_id) REFERENCES inv.stock_count (stock_count_id);
ALTER TABLE inv.stock_count_line ADD CONSTRAINT fk_stock_count_line_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE sales.price ADD CONSTRAINT fk_price_price_list_id FOREIGN KEY (price_list_id) REFERENCES sales.price_list (price_list_id);
ALTER TABLE sales.price ADD CONSTRAINT fk_price_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE ONLY sales.quotation ADD CONSTRAINT fk_quotation_partner_id FOREIGN KEY (partner_id) REFERENCES core.partner (partner_id);
ALTER TABLE ONLY sales.sales_order ADD CONSTRAINT fk_sales_order_partner_id FOREIGN KEY (partner_id) REFERENCES core.partner (partner_id);
ALTER TABLE ONLY sales.sales_order ADD CONSTRAINT fk_sales_order_price_list_id FOREIGN KEY (price_list_id) REFERENCES sales.price_list (price_list_id);
ALTER TABLE sales.sales_order_line ADD CONSTRAINT fk_sales_order_line_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES sales.sales_order (sales_order_id);
ALTER TABLE sales.sales_order_line ADD CONSTRAINT fk_sales_order_line_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE sales.delivery ADD CONSTRAINT fk_delivery_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES sales.sales_order (sales_order_id);
ALTER TABLE sales.delivery_line ADD CONSTRAINT fk_delivery_line_delivery_id FOREIGN KEY (delivery_id) REFERENCES sales.delivery (delivery_id);
ALTER TABLE sales.delivery_line ADD CONSTRAINT fk_delivery_line_sales_order_line_id FOREIGN KEY (sales_order_line_id) REFERENCES sales.sales_order_line (sales_order_line_id);
ALTER TABLE ONLY purch.vendor_item ADD CONSTRAINT fk_vendor_item_partner_id FOREIGN KEY (partner_id) REFERENCES core.partner (partner_id);
ALTER TABLE ONLY purch.vendor_item ADD CONSTRAINT fk_vendor_item_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE ONLY purch.purchase_order ADD CONSTRAINT fk_purchase_order_partner_id FOREIGN KEY (partner_id) REFERENCES core.partner (partner_id);
ALTER TABLE ONLY purch.purchase_order_line ADD CONSTRAINT fk_purchase_order_line_purchase_order_id FOREIGN KEY (purchase_order_id) REFERENCES purch.purchase_order (purchase_order_id);
ALTER TABLE ONLY purch.purchase_order_line ADD CONSTRAINT fk_purchase_order_line_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE purch.receipt ADD CONSTRAINT fk_receipt_purchase_order_id FOREIGN KEY (purchase_order_id) REFERENCES purch.purchase_order (purchase_order_id);
ALTER TABLE ONLY purch.receipt_line ADD CONSTRAINT fk_receipt_line_receipt_id FOREIGN KEY (receipt_id) REFERENCES purch.receipt (receipt_id);
ALTER TABLE ONLY purch.receipt_line ADD CONSTRAINT fk_receipt_line_purchase_order_line_id FOREIGN KEY (purchase_order_line_id) REFERENCES purch.purchase_order_line (purchase_order_line_id);
ALTER TABLE ONLY purch.receipt_line ADD CONSTRAINT fk_receipt_line_bin_id FOREIGN KEY (bin_id) REFERENCES inv.bin (bin_id);
ALTER TABLE mfg.work_center ADD CONSTRAINT fk_work_center_site_id FOREIGN KEY (site_id) REFERENCES core.site (site_id);
ALTER TABLE mfg.bom ADD CONSTRAINT fk_bom_item_id FOREIGN KEY (item_id) REFERENCES inv.item (item_id);
ALTER TABLE mfg.bom_line ADD CONSTRAINT fk_bom_line_bom_id FOREIGN KEY (bom_id) REFERENCES mfg.bom (bom_id);
ALTER TABLE mfg.bom_line ADD CONSTRAINT fk_bom_line_component_id FOREIGN KEY (component_id) REFERENCES inv.item (item_id);
ALTER TABLE ONLY mfg.routing_step ADD CONSTRAINT fk_routing_step_bom_id FOREIGN KEY (bom_id) REFERENCES mfg.bom (bom_id);
ALTER TABLE ONLY mfg.routing_step ADD CONSTRAINT fk_routing_step_work_center_id FOREIGN KEY (work_center_id) REFERENCES mfg.work_center (work_center_id);
ALTER TABLE ONLY mfg.production_order ADD CONSTRAINT fk_production_order_bom_id FOREIGN KEY (bom_id) REFERENCES mfg.bom (bom_id);
ALTER TABLE mfg.production_log ADD CONSTRAINT fk_production_log_production_order_id FOREIGN KEY (production_order_id) REFERENCES mfg.production_order (production_order_id);
ALTER TABLE mfg.production_log ADD CONSTRAINT fk_production_log_routing_step_id FOREIGN KEY (routing_step_id) REFERENCES mfg.routing_step (routing_step_id);
ALTER TABLE ONLY fin.account ADD CONSTRAINT fk_account_company_id FOREIGN KEY (company_id) REFERENCES core.company (company_id);
ALTER TABLE fin.fiscal_period ADD CONSTRAINT fk_fiscal_period_company_id FOREIGN KEY (company_id) REFERENCES core.company (company_id);
ALTER TABLE ONLY fin.entry ADD CONSTRAINT fk_entry_journal_id FOREIGN KEY (journal_id) REFERENCES fin.journal (journal_id);
ALTER TABLE ONLY fin.entry ADD CONSTRAINT fk_entry_fiscal_period_id FOREIGN KEY (fiscal_period_id) REFERENCES fin.fiscal_period (fiscal_period_id);
ALTER TABLE fin.entry_line ADD CONSTRAINT fk_entry_line_entry_id FOREIGN KEY (entry_id) REFERENCES fin.entry (entry_id);
ALTER TABLE fin.entry_line ADD CONSTRAINT fk_entry_line_account_id FOREIGN KEY (account_id) REFERENCES fin.account (account_id);
ALTER TABLE ONLY fin.invoice ADD CONSTRAINT fk_invoice_partner_id FOREIGN KEY (partner_id) REFERENCES core.partner (partner_id);
ALTER TABLE ONLY fin.invoice ADD CONSTRAINT fk_invoice_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES sales.sales_order (sales_order_id);
ALTER TABLE ONLY fin.payment ADD CONSTRAINT fk_payment_invoice_id FOREIGN KEY (invoice_id) REFERENCES fin.invoice (invoice_id);

CREATE FUNCTION core.touch_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.created_by := CURRENT_USER; RETURN NEW; END $$;
CREATE FUNCTION inv.available(p_item integer) RETURNS core.qty LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(qty - reserved), 0)::core.qty FROM inv.stock WHERE item_id = p_item $$;
CREATE FUNCTION fin.entry_balanced() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT sum(debit - credit) FROM fin.entry_line WHERE entry_id = NEW.entry_id) <> 0 THEN RAISE EXCEPTION 'entry % not balanced', NEW.entry_id; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT ON fin.entry_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fin.entry_balanced();
CREATE VIEW fin.trial_balance AS SELECT a.company_id, a.code, a.name, sum(l.debit) AS debit, sum(l.credit) AS credit FROM fin.account a JOIN fin.entry_line l USING (account_id) JOIN fin.entry e USING (entry_id) WHERE e.status = 'posted' GROUP BY a.account_id;
CREATE VIEW fin.trial_balance_net AS SELECT company_id, code, debit - credit AS net FROM fin.trial_balance;
CREATE VIEW inv.reorder AS SELECT i.item_id, i.code, inv.available(i.item_id) AS available, i.min_qty FROM inv.item i WHERE inv.available(i.item_id) < i.min_qty;
CREATE VIEW sales.open_orders AS SELECT o.order_no, p.name, p.city, o.total FROM sales.sales_order o JOIN core.partner p USING (partner_id) WHERE o.status IN ('approved','sent');

CREATE VIEW api.v_company AS
SELECT x.company_id, x.code, x.name, x.currency, x.vat_no, x.fax, x.active, x.created_at, x.created_by
  FROM core.company x
  WHERE x.active;
CREATE FUNCTION api.company_get(p_id integer) RETURNS SETOF core.company
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM core.company WHERE company_id = p_id $$;
CREATE FUNCTION api.company_add(p_code character varying(10), p_name character varying(120), p_vat_no character varying(20), p_fax character varying(30)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO core.company (code, name, vat_no, fax)
  VALUES (p_code, p_name, p_vat_no, p_fax)
  RETURNING company_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW api.v_site AS
SELECT x.site_id, x.company_id, j1.code AS company_code, x.code, x.name, x.address, x.tz, x.active, x.created_at, x.created_by
  FROM core.site x
  LEFT JOIN core.company j1 ON j1.company_id = x.company_id
  WHERE x.active;
CREATE VIEW api.v_partner AS
SELECT x.partner_id, x.company_id, j1.code AS company_code, x.code, x.name, x.kind, x.email, x.phone, x.street, x.city, x.zip, x.country, x.active, x.created_at, x.created_by
  FROM core.partner x
  LEFT JOIN core.company j1 ON j1.company_id = x.company_id
  WHERE x.active;
CREATE FUNCTION api.partner_get(p_id integer) RETURNS SETOF core.partner
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM core.partner WHERE partner_id = p_id $$;
CREATE FUNCTION api.partner_add(p_company_id integer, p_code character varying(20), p_name character varying(80), p_email character varying(120), p_phone character varying(30), p_street character varying(80), p_city character varying(60)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO core.partner (company_id, code, name, email, phone, street, city)
  VALUES (p_company_id, p_code, p_name, p_email, p_phone, p_street, p_city)
  RETURNING partner_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER trg_partner_touch BEFORE UPDATE ON core.partner FOR EACH ROW EXECUTE FUNCTION core.touch_row();
CREATE FUNCTION api.app_user_add(p_login character varying(40), p_name character varying(80), p_email character varying(120)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO core.app_user (login, name, email)
  VALUES (p_login, p_name, p_email)
  RETURNING app_user_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW api.v_item AS
SELECT x.item_id, x.company_id, j1.code AS company_code, x.item_group_id, j2.code AS item_group_code, x.code, x.name, x.uom_id, j3.code AS uom_code, x.kind, x.weight, x.min_qty, x.max_qty, x.attrs, x.active, x.created_at, x.created_by
  FROM inv.item x
  LEFT JOIN core.company j1 ON j1.company_id = x.company_id
  LEFT JOIN inv.item_group j2 ON j2.item_group_id = x.item_group_id
  LEFT JOIN core.uom j3 ON j3.uom_id = x.uom_id
  WHERE x.active;
CREATE FUNCTION api.item_get(p_id integer) RETURNS SETOF inv.item
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM inv.item WHERE item_id = p_id $$;
CREATE FUNCTION api.item_add(p_company_id integer, p_item_group_id integer, p_code character varying(30), p_name character varying(120), p_uom_id integer, p_weight numeric(12,4), p_min_qty core.qty) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO inv.item (company_id, item_group_id, code, name, uom_id, weight, min_qty)
  VALUES (p_company_id, p_item_group_id, p_code, p_name, p_uom_id, p_weight, p_min_qty)
  RETURNING item_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER trg_item_touch BEFORE UPDATE ON inv.item FOR EACH ROW EXECUTE FUNCTION core.touch_row();
CREATE VIEW api.v_warehouse AS
SELECT x.warehouse_id, x.site_id, j1.code AS site_code, x.code, x.name, x.active, x.created_at, x.created_by
  FROM inv.warehouse x
  LEFT JOIN core.site j1 ON j1.site_id = x.site_id
  WHERE x.active;
CREATE VIEW api.v_lot AS
SELECT x.lot_id, x.item_id, j1.code AS item_code, x.code, x.expires, x.active, x.created_at, x.created_by
  FROM inv.lot x
  LEFT JOIN inv.item j1 ON j1.item_id = x.item_id
  WHERE x.active;
CREATE VIEW api.v_stock AS
SELECT x.stock_id, x.item_id, j1.code AS item_code, x.bin_id, j2.code AS bin_code, x.lot_id, j3.code AS lot_code, x.qty, x.reserved, x.active, x.created_at, x.created_by
  FROM inv.stock x
  LEFT JOIN inv.item j1 ON j1.item_id = x.item_id
  LEFT JOIN inv.bin j2 ON j2.bin_id = x.bin_id
  LEFT JOIN inv.lot j3 ON j3.lot_id = x.lot_id
  WHERE x.active;
CREATE VIEW api.v_stock_move AS
SELECT x.stock_move_id, x.item_id, j1.code AS item_code, x.from_bin_id, x.to_bin_id, x.qty, x.moved_at, x.ref, x.active, x.created_at, x.created_by
  FROM inv.stock_move x
  LEFT JOIN inv.item j1 ON j1.item_id = x.item_id
  WHERE x.active;
CREATE VIEW api.v_quotation AS
SELECT x.quotation_id, x.partner_id, j1.code AS partner_code, x.status, x.valid_until, x.total, x.active, x.created_at, x.created_by
  FROM sales.quotation x
  LEFT JOIN core.partner j1 ON j1.partner_id = x.partner_id
  WHERE x.active;
CREATE VIEW api.v_sales_order AS
SELECT x.sales_order_id, x.partner_id, j1.code AS partner_code, x.order_no, x.status, x.order_date, x.price_list_id, j2.code AS price_list_code, x.total, x.notes, x.active, x.created_at, x.created_by
  FROM sales.sales_order x
  LEFT JOIN core.partner j1 ON j1.partner_id = x.partner_id
  LEFT JOIN sales.price_list j2 ON j2.price_list_id = x.price_list_id
  WHERE x.active;
CREATE FUNCTION api.sales_order_get(p_id integer) RETURNS SETOF sales.sales_order
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM sales.sales_order WHERE sales_order_id = p_id $$;
CREATE FUNCTION api.sales_order_add(p_partner_id integer, p_order_no character varying(20), p_price_list_id integer, p_notes text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO sales.sales_order (partner_id, order_no, price_list_id, notes)
  VALUES (p_partner_id, p_order_no, p_price_list_id, p_notes)
  RETURNING sales_order_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER trg_sales_order_touch BEFORE UPDATE ON sales.sales_order FOR EACH ROW EXECUTE FUNCTION core.touch_row();
CREATE VIEW api.v_sales_order_line AS
SELECT x.sales_order_line_id, x.sales_order_id, x.line_no, x.item_id, j1.code AS item_code, x.qty, x.price, x.discount, x.active, x.created_at, x.created_by
  FROM sales.sales_order_line x
  LEFT JOIN inv.item j1 ON j1.item_id = x.item_id
  WHERE x.active;
CREATE VIEW api.v_delivery AS
SELECT x.delivery_id, x.sales_order_id, x.shipped_at, x.carrier, x.tracking, x.active, x.created_at, x.created_by
  FROM sales.delivery x
  WHERE x.active;
CREATE VIEW api.v_purchase_order AS
SELECT x.purchase_order_id, x.partner_id, j1.code AS partner_code, x.order_no, x.status, x.order_date, x.expected, x.active, x.created_at, x.created_by
  FROM purch.purchase_order x
  LEFT JOIN core.partner j1 ON j1.partner_id = x.partner_id
  WHERE x.active;
CREATE FUNCTION api.purchase_order_add(p_partner_id integer, p_order_no character varying(20), p_expected date) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO purch.purchase_order (partner_id, order_no, expected)
  VALUES (p_partner_id, p_order_no, p_expected)
  RETURNING purchase_order_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW api.v_purchase_order_line AS
SELECT x.purchase_order_line_id, x.purchase_order_id, x.line_no, x.item_id, j1.code AS item_code, x.qty, x.price, x.active, x.created_at, x.created_by
  FROM purch.purchase_order_line x
  LEFT JOIN inv.item j1 ON j1.item_id = x.item_id
  WHERE x.active;
CREATE VIEW api.v_work_center AS
SELECT x.work_center_id, x.site_id, j1.code AS site_code, x.code, x.name, x.hourly_cost, x.active, x.created_at, x.created_by
  FROM mfg.work_center x
  LEFT JOIN core.site j1 ON j1.site_id = x.site_id
  WHERE x.active;
CREATE VIEW api.v_bom AS
SELECT x.bom_id, x.item_id, j1.code AS item_code, x.revision, x.valid_from, x.active, x.created_at, x.created_by
  FROM mfg.bom x
  LEFT JOIN inv.item j1 ON j1.item_id = x.item_id
  WHERE x.active;
CREATE VIEW api.v_production_order AS
SELECT x.production_order_id, x.order_no, x.bom_id, x.qty, x.status, x.start_on, x.finish_on, x.active, x.created_at, x.created_by
  FROM mfg.production_order x
  WHERE x.active;
CREATE FUNCTION api.production_order_get(p_id integer) RETURNS SETOF mfg.production_order
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM mfg.production_order WHERE production_order_id = p_id $$;
CREATE FUNCTION api.production_order_add(p_order_no character varying(20), p_bom_id integer, p_qty core.qty, p_start_on date, p_finish_on date) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO mfg.production_order (order_no, bom_id, qty, start_on, finish_on)
  VALUES (p_order_no, p_bom_id, p_qty, p_start_on, p_finish_on)
  RETURNING production_order_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW api.v_account AS
SELECT x.account_id, x.company_id, j1.code AS company_code, x.code, x.name, x.kind, x.active, x.created_at, x.created_by
  FROM fin.account x
  LEFT JOIN core.company j1 ON j1.company_id = x.company_id
  WHERE x.active;
CREATE VIEW api.v_entry AS
SELECT x.entry_id, x.journal_id, j1.code AS journal_code, x.fiscal_period_id, j2.label AS fiscal_period_label, x.posted_on, x.memo, x.status, x.active, x.created_at, x.created_by
  FROM fin.entry x
  LEFT JOIN fin.journal j1 ON j1.journal_id = x.journal_id
  LEFT JOIN fin.fiscal_period j2 ON j2.fiscal_period_id = x.fiscal_period_id
  WHERE x.active;
CREATE FUNCTION api.entry_add(p_journal_id integer, p_fiscal_period_id integer, p_posted_on date, p_memo text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO fin.entry (journal_id, fiscal_period_id, posted_on, memo)
  VALUES (p_journal_id, p_fiscal_period_id, p_posted_on, p_memo)
  RETURNING entry_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW api.v_entry_line AS
SELECT x.entry_line_id, x.entry_id, x.account_id, j1.code AS account_code, x.debit, x.credit, x.active, x.created_at, x.created_by
  FROM fin.entry_line x
  LEFT JOIN fin.account j1 ON j1.account_id = x.account_id
  WHERE x.active;
CREATE VIEW api.v_invoice AS
SELECT x.invoice_id, x.partner_id, j1.code AS partner_code, x.sales_order_id, x.invoice_no, x.issued, x.due, x.total, x.paid, x.active, x.created_at, x.created_by
  FROM fin.invoice x
  LEFT JOIN core.partner j1 ON j1.partner_id = x.partner_id
  WHERE x.active;
