CREATE SCHEMA erp; CREATE SCHEMA report;
CREATE SCHEMA audit;
SET search_path = erp, public;
CREATE DOMAIN erp.t_amount AS numeric(19,4);
CREATE DOMAIN erp.t_qty AS numeric(18,6) DEFAULT 0;
CREATE DOMAIN erp.t_yesno AS boolean DEFAULT false;
CREATE DOMAIN erp.t_docno AS varchar(30) CHECK (VALUE ~ '^[A-Z0-9/-]+$');
CREATE TYPE erp.doc_status AS ENUM ('draft', 'in_progress', 'completed', 'reversed', 'closed');
CREATE TYPE erp.tax_kind AS ENUM ('sales', 'purchase', 'both', 'reverse_charge');
CREATE FUNCTION erp.trg_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := now(); RETURN NEW; END $$;
CREATE TABLE erp.client (
    client_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    active erp.t_yesno NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    constraint pk_client PRIMARY KEY (client_id),
    CONSTRAINT uq_client_value UNIQUE (value)
);
CREATE TABLE erp.org (
    org_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    parent_id bigint,
    active erp.t_yesno NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    legal_entity boolean DEFAULT false NOT NULL,
    timezone varchar(120),
    constraint pk_org PRIMARY KEY (org_id),
    CONSTRAINT uq_org_client_id_value UNIQUE (client_id, value)
);
CREATE TABLE erp.country (
    country_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    iso2 char(2) COLLATE "C" NOT NULL,
    name varchar(120) NOT NULL,
    region_list text[],
    phone_prefix varchar(8),
    constraint pk_country PRIMARY KEY (country_id),
    CONSTRAINT uq_country_iso2 UNIQUE (iso2)
);
CREATE TABLE erp.currency (
    currency_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    iso_code char(3) NOT NULL,
    symbol varchar(10),
    std_precision smallint DEFAULT 2 NOT NULL,
    costing_precision smallint DEFAULT 4 NOT NULL,
    constraint pk_currency PRIMARY KEY (currency_id),
    CONSTRAINT uq_currency_iso_code UNIQUE (iso_code)
);
CREATE TABLE erp.conversion_rate (
    conversion_rate_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    currency_id bigint NOT NULL,
    currency_to_id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    rate numeric NOT NULL,
    client_id bigint NOT NULL,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from,valid_to,'[]')) STORED,
    constraint pk_conversion_rate PRIMARY KEY (conversion_rate_id)
);
CREATE TABLE erp.uom (
    uom_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(10) NOT NULL,
    symbol varchar(10),
    std_precision integer DEFAULT 0 NOT NULL,
    constraint pk_uom PRIMARY KEY (uom_id),
    CONSTRAINT uq_uom_code UNIQUE (code)
);
CREATE TABLE erp.uom_conversion (
    uom_conversion_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    uom_id bigint NOT NULL,
    uom_to_id bigint NOT NULL,
    factor numeric NOT NULL,
    product_id bigint,
    constraint pk_uom_conversion PRIMARY KEY (uom_conversion_id),
    CONSTRAINT uq_uom_conversion_uom_id_uom_to_id_product_id UNIQUE (uom_id, uom_to_id, product_id)
);
CREATE TABLE erp.l_country (
    l_country_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_country PRIMARY KEY (l_country_id),
    CONSTRAINT uq_l_country_code UNIQUE (code)
);
CREATE TABLE erp.l_region_group (
    l_region_group_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_region_group PRIMARY KEY (l_region_group_id),
    CONSTRAINT uq_l_region_group_code UNIQUE (code)
);
CREATE TABLE erp.l_payment_rule (
    l_payment_rule_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120),
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_payment_rule PRIMARY KEY (l_payment_rule_id),
    CONSTRAINT uq_l_payment_rule_code UNIQUE (code)
);
CREATE TABLE erp.l_delivery_rule (
    l_delivery_rule_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_delivery_rule PRIMARY KEY (l_delivery_rule_id),
    CONSTRAINT uq_l_delivery_rule_code UNIQUE (code)
);
CREATE TABLE erp.l_freight_rule (
    l_freight_rule_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    archived_at timestamptz,
    constraint pk_l_freight_rule PRIMARY KEY (l_freight_rule_id),
    CONSTRAINT uq_l_freight_rule_code UNIQUE (code)
);
CREATE INDEX ix_l_freight_rule_archived_at ON erp.l_freight_rule USING btree (archived_at);
CREATE TABLE erp.l_reason_code (
    l_reason_code_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    archived_at timestamptz,
    constraint pk_l_reason_code PRIMARY KEY (l_reason_code_id),
    CONSTRAINT uq_l_reason_code_code UNIQUE (code)
);
CREATE INDEX ix_l_reason_code_archived_at ON erp.l_reason_code USING btree (archived_at) WHERE archived_at IS NOT NULL;
CREATE TABLE erp.l_business_line (
    l_business_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_business_line PRIMARY KEY (l_business_line_id),
    CONSTRAINT uq_l_business_line_code UNIQUE (code)
);
CREATE TABLE erp.l_industry (
    l_industry_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_industry PRIMARY KEY (l_industry_id),
    CONSTRAINT uq_l_industry_code UNIQUE (code)
);
CREATE TABLE erp.l_price_kind (
    l_price_kind_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_price_kind PRIMARY KEY (l_price_kind_id),
    CONSTRAINT uq_l_price_kind_code UNIQUE (code)
);
CREATE TABLE erp.l_position_kind (
    l_position_kind_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_position_kind PRIMARY KEY (l_position_kind_id),
    CONSTRAINT uq_l_position_kind_code UNIQUE (code)
);
CREATE TABLE erp.l_cost_type (
    l_cost_type_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_cost_type PRIMARY KEY (l_cost_type_id),
    CONSTRAINT uq_l_cost_type_code UNIQUE (code)
);
CREATE TABLE erp.l_warehouse_kind (
    l_warehouse_kind_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(120) NOT NULL,
    sort integer,
    active erp.t_yesno,
    label_i18n jsonb,
    constraint pk_l_warehouse_kind PRIMARY KEY (l_warehouse_kind_id),
    CONSTRAINT uq_l_warehouse_kind_code UNIQUE (code)
);
CREATE TABLE erp.bp_group (
    bp_group_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    is_default erp.t_yesno,
    source_system text DEFAULT 'manual' NOT NULL,
    constraint pk_bp_group PRIMARY KEY (bp_group_id),
    CONSTRAINT uq_bp_group_client_id_value UNIQUE (client_id, value)
);
CREATE TABLE erp.bpartner (
    bpartner_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    org_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    name2 varchar(120),
    bp_group_id bigint NOT NULL,
    is_vendor erp.t_yesno,
    is_customer erp.t_yesno,
    is_employee erp.t_yesno,
    credit_limit erp.t_amount,
    credit_used erp.t_amount,
    tax_id varchar(20),
    duns char(11),
    url varchar(120),
    industry_id bigint,
    payment_rule_id bigint,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    sanctions_checked timestamptz,
    merged_into_id bigint,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig,(name)::text)) STORED,
    locale varchar(12) DEFAULT 'en' NOT NULL,
    constraint pk_bpartner PRIMARY KEY (bpartner_id),
    CONSTRAINT uq_bpartner_client_id_value UNIQUE (client_id, value)
);
CREATE TABLE erp.location (
    location_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    address1 varchar(120),
    address2 varchar(120),
    city varchar(120),
    postal varchar(10),
    country_id bigint NOT NULL,
    region varchar(120),
    constraint pk_location PRIMARY KEY (location_id)
);
CREATE TABLE erp.bpartner_location (
    bpartner_location_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    bpartner_id bigint NOT NULL,
    location_id bigint NOT NULL,
    name varchar(120) NOT NULL,
    is_bill_to erp.t_yesno,
    is_ship_to erp.t_yesno,
    phone varchar(40),
    constraint pk_bpartner_location PRIMARY KEY (bpartner_location_id)
);
CREATE INDEX ix_bpartner_location_bpartner_id ON erp.bpartner_location USING btree (bpartner_id);
CREATE TABLE erp.contact (
    contact_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    bpartner_id bigint,
    name varchar(120) NOT NULL,
    email varchar(120),
    phone varchar(40),
    birthday date,
    notification char(1),
    gdpr_consent_at timestamptz,
    constraint pk_contact PRIMARY KEY (contact_id)
);
CREATE INDEX ix_contact_notification ON erp.contact USING btree (notification);
CREATE TABLE erp.product_category (
    product_category_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    planned_margin numeric(5,2),
    parent_id bigint,
    constraint pk_product_category PRIMARY KEY (product_category_id)
);
CREATE TABLE erp.product (
    product_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    upc varchar(20),
    sku varchar(30),
    uom_id bigint NOT NULL,
    product_category_id bigint NOT NULL,
    tax_category_id bigint NOT NULL,
    volume numeric,
    weight numeric,
    shelf_width integer,
    shelf_height numeric,
    is_stocked erp.t_yesno,
    is_purchased erp.t_yesno,
    is_sold erp.t_yesno,
    is_bom erp.t_yesno,
    discontinued erp.t_yesno,
    discontinued_at date,
    low_level integer,
    guarantee_days integer,
    version_no varchar(20),
    image varchar(120),
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    attrs jsonb DEFAULT '{}' NOT NULL,
    gtin varchar(14),
    customs_tariff varchar(12),
    constraint pk_product PRIMARY KEY (product_id),
    CONSTRAINT uq_product_client_id_value UNIQUE (client_id, value)
);
CREATE TABLE erp.product_bom (
    product_bom_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    product_id bigint NOT NULL,
    line integer NOT NULL,
    component_id bigint NOT NULL,
    qty erp.t_qty NOT NULL,
    bom_type char(1),
    constraint pk_product_bom PRIMARY KEY (product_bom_id),
    CONSTRAINT uq_product_bom_product_id_line UNIQUE (product_id, line),
    CONSTRAINT ck_product_bom_1 CHECK (product_id<>component_id)
);
CREATE TABLE erp.product_po (
    product_po_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    product_id bigint NOT NULL,
    bpartner_id bigint NOT NULL,
    vendor_no varchar(30),
    price_list erp.t_amount,
    order_min erp.t_qty,
    delivery_days integer,
    constraint pk_product_po PRIMARY KEY (product_po_id),
    CONSTRAINT uq_product_po_product_id_bpartner_id UNIQUE (product_id, bpartner_id)
);
CREATE TABLE erp.warehouse (
    warehouse_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    location_id bigint,
    separator char(1) DEFAULT '*' NOT NULL,
    constraint pk_warehouse PRIMARY KEY (warehouse_id)
);
CREATE TABLE erp.locator (
    locator_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    warehouse_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    x varchar(10),
    y varchar(10),
    z varchar(10),
    priority integer DEFAULT 50 NOT NULL,
    notes text,
    constraint pk_locator PRIMARY KEY (locator_id),
    CONSTRAINT uq_locator_warehouse_id_x_y_z UNIQUE (warehouse_id, x, y, z)
);
CREATE TABLE erp.storage (
    storage_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    product_id bigint NOT NULL,
    locator_id bigint NOT NULL,
    lot varchar(120),
    qty_on_hand erp.t_qty NOT NULL,
    qty_reserved erp.t_qty NOT NULL,
    qty_ordered erp.t_qty NOT NULL,
    last_inventory timestamptz,
    constraint pk_storage PRIMARY KEY (storage_id)
);
CREATE INDEX ix_storage_qty_reserved ON erp.storage USING btree (qty_reserved);
CREATE TABLE erp.tax_category (
    tax_category_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    name varchar(120) NOT NULL,
    is_default erp.t_yesno,
    constraint pk_tax_category PRIMARY KEY (tax_category_id)
);
CREATE TABLE erp.tax (
    tax_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    tax_category_id bigint NOT NULL,
    name varchar(120) NOT NULL,
    rate numeric(7,4) NOT NULL,
    kind erp.tax_kind DEFAULT 'both' NOT NULL,
    valid_from date NOT NULL,
    country_id bigint,
    parent_id bigint,
    constraint pk_tax PRIMARY KEY (tax_id),
    CONSTRAINT ck_tax_1 CHECK (rate BETWEEN 0 AND 100)
);
CREATE TABLE erp.price_list (
    price_list_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    name varchar(120) NOT NULL,
    currency_id bigint NOT NULL,
    is_so erp.t_yesno,
    tax_included erp.t_yesno,
    constraint pk_price_list PRIMARY KEY (price_list_id)
);
CREATE TABLE erp.price_list_version (
    price_list_version_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    price_list_id bigint NOT NULL,
    name varchar(120) NOT NULL,
    valid_from date NOT NULL,
    constraint pk_price_list_version PRIMARY KEY (price_list_version_id)
);
CREATE TABLE erp.product_price (
    price_list_version_id bigint NOT NULL,
    product_id bigint NOT NULL,
    price_list erp.t_amount NOT NULL,
    price_std erp.t_amount NOT NULL,
    price_limit erp.t_amount NOT NULL,
    breaks numrange,
    constraint pk_product_price PRIMARY KEY (price_list_version_id, product_id)
);
CREATE TABLE erp.payment_term (
    payment_term_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    net_days integer NOT NULL,
    discount numeric(5,2),
    discount_days integer,
    constraint pk_payment_term PRIMARY KEY (payment_term_id)
);
CREATE TABLE erp.doctype (
    doctype_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    name varchar(120) NOT NULL,
    base_type char(3) NOT NULL,
    is_so erp.t_yesno,
    doc_sequence varchar(120),
    constraint pk_doctype PRIMARY KEY (doctype_id)
);
CREATE TABLE erp.order_hdr (
    order_hdr_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    doctype_id bigint NOT NULL,
    document_no erp.t_docno NOT NULL,
    status erp.doc_status DEFAULT 'draft' NOT NULL,
    bpartner_id bigint NOT NULL,
    date_doc date NOT NULL,
    currency_id bigint,
    payment_term_id bigint,
    grand_total erp.t_amount DEFAULT 0 NOT NULL,
    total_lines erp.t_amount DEFAULT 0 NOT NULL,
    processed erp.t_yesno NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    approved_by varchar(120),
    approved_at timestamptz,
    sort_order smallint DEFAULT 0 NOT NULL,
    constraint pk_order_hdr PRIMARY KEY (order_hdr_id),
    CONSTRAINT uq_order_hdr_org_id_doctype_id_document_no UNIQUE (org_id, doctype_id, document_no)
);
CREATE TABLE erp.order_line (
    order_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    order_hdr_id bigint NOT NULL,
    line integer NOT NULL,
    product_id bigint,
    qty erp.t_qty NOT NULL,
    price erp.t_amount,
    tax_id bigint,
    line_net erp.t_amount DEFAULT 0 NOT NULL,
    description text,
    line_net_calc numeric GENERATED ALWAYS AS ((qty)::numeric*(price)::numeric) STORED,
    constraint pk_order_line PRIMARY KEY (order_line_id),
    CONSTRAINT uq_order_line_order_hdr_id_line UNIQUE (order_hdr_id, line),
    CONSTRAINT ck_order_line_1 CHECK (line>0)
);
CREATE INDEX ix_order_line_order_hdr_id ON erp.order_line USING btree (order_hdr_id);
CREATE VIEW report.order_open AS SELECT h.order_hdr_id, h.document_no, h.date_doc, b.name AS partner, h.grand_total FROM erp.order_hdr h JOIN erp.bpartner b USING (bpartner_id) WHERE h.status IN ('draft','in_progress','completed');
CREATE TRIGGER tr_order_chg BEFORE UPDATE ON erp.order_hdr FOR EACH ROW EXECUTE FUNCTION erp.trg_changed();
CREATE FUNCTION erp.order_total(p bigint, with_tax boolean DEFAULT false) RETURNS erp.t_amount LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sum(l.line_net * CASE WHEN with_tax THEN 1 + t.rate/100 ELSE 1 END)::erp.t_amount FROM erp.order_line l LEFT JOIN erp.tax t USING (tax_id) WHERE l.order_hdr_id = p $$;
CREATE TABLE erp.invoice_hdr (
    invoice_hdr_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    doctype_id bigint NOT NULL,
    document_no erp.t_docno NOT NULL,
    status erp.doc_status DEFAULT 'draft' NOT NULL,
    bpartner_id bigint NOT NULL,
    date_doc date NOT NULL,
    currency_id bigint,
    payment_term_id bigint,
    grand_total erp.t_amount DEFAULT 0 NOT NULL,
    total_lines erp.t_amount DEFAULT 0 NOT NULL,
    processed erp.t_yesno NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    approved_by varchar(120),
    approved_at timestamptz,
    constraint pk_invoice_hdr PRIMARY KEY (invoice_hdr_id),
    CONSTRAINT uq_invoice_hdr_org_id_doctype_id_document_no UNIQUE (org_id, doctype_id, document_no)
);
CREATE TABLE erp.invoice_line (
    invoice_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_hdr_id bigint NOT NULL,
    line integer NOT NULL,
    product_id bigint,
    qty erp.t_qty NOT NULL,
    price erp.t_amount,
    tax_id bigint,
    line_net erp.t_amount DEFAULT 0 NOT NULL,
    description text,
    line_net_calc numeric GENERATED ALWAYS AS ((qty)::numeric*(price)::numeric) STORED,
    constraint pk_invoice_line PRIMARY KEY (invoice_line_id),
    CONSTRAINT uq_invoice_line_invoice_hdr_id_line UNIQUE (invoice_hdr_id, line),
    CONSTRAINT ck_invoice_line_1 CHECK (line>0)
);
CREATE INDEX ix_invoice_line_invoice_hdr_id ON erp.invoice_line USING btree (invoice_hdr_id);
CREATE VIEW report.invoice_open AS SELECT h.invoice_hdr_id, h.document_no, h.date_doc, b.name AS partner, h.grand_total FROM erp.invoice_hdr h JOIN erp.bpartner b USING (bpartner_id) WHERE h.status IN ('draft','in_progress','completed');
CREATE TRIGGER tr_invoice_chg BEFORE UPDATE ON erp.invoice_hdr FOR EACH ROW EXECUTE FUNCTION erp.trg_changed();
CREATE FUNCTION erp.invoice_total(p bigint, with_tax boolean DEFAULT false) RETURNS erp.t_amount LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sum(l.line_net * CASE WHEN with_tax THEN 1 + t.rate/100 ELSE 1 END)::erp.t_amount FROM erp.invoice_line l LEFT JOIN erp.tax t USING (tax_id) WHERE l.invoice_hdr_id = p $$;
CREATE TABLE erp.inout_hdr (
    inout_hdr_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    doctype_id bigint NOT NULL,
    document_no erp.t_docno NOT NULL,
    status erp.doc_status DEFAULT 'draft' NOT NULL,
    bpartner_id bigint NOT NULL,
    date_doc date NOT NULL,
    currency_id bigint,
    payment_term_id bigint,
    grand_total erp.t_amount DEFAULT 0 NOT NULL,
    total_lines erp.t_amount DEFAULT 0 NOT NULL,
    processed erp.t_yesno NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    approved_by varchar(120),
    approved_at timestamptz,
    constraint pk_inout_hdr PRIMARY KEY (inout_hdr_id),
    CONSTRAINT uq_inout_hdr_org_id_doctype_id_document_no UNIQUE (org_id, doctype_id, document_no)
);
CREATE TABLE erp.inout_line (
    inout_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    inout_hdr_id bigint NOT NULL,
    line integer NOT NULL,
    product_id bigint,
    qty erp.t_qty NOT NULL,
    price erp.t_amount,
    tax_id bigint,
    line_net erp.t_amount DEFAULT 0 NOT NULL,
    description text,
    line_net_calc numeric GENERATED ALWAYS AS ((qty)::numeric*(price)::numeric) STORED,
    constraint pk_inout_line PRIMARY KEY (inout_line_id),
    CONSTRAINT uq_inout_line_inout_hdr_id_line UNIQUE (inout_hdr_id, line),
    CONSTRAINT ck_inout_line_1 CHECK (line>0)
);
CREATE INDEX ix_inout_line_inout_hdr_id ON erp.inout_line USING btree (inout_hdr_id);
CREATE VIEW report.inout_open AS SELECT h.inout_hdr_id, h.document_no, h.date_doc, b.name AS partner, h.grand_total FROM erp.inout_hdr h JOIN erp.bpartner b USING (bpartner_id) WHERE h.status IN ('draft','in_progress','completed');
CREATE TRIGGER tr_inout_chg BEFORE UPDATE ON erp.inout_hdr FOR EACH ROW EXECUTE FUNCTION erp.trg_changed();
CREATE FUNCTION erp.inout_total(p bigint, with_tax boolean DEFAULT false) RETURNS erp.t_amount LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sum(l.line_net * CASE WHEN with_tax THEN 1 + t.rate/100 ELSE 1 END)::erp.t_amount FROM erp.inout_line l LEFT JOIN erp.tax t USING (tax_id) WHERE l.inout_hdr_id = p $$;
CREATE TABLE erp.requisition_hdr (
    requisition_hdr_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    doctype_id bigint NOT NULL,
    document_no erp.t_docno NOT NULL,
    status erp.doc_status DEFAULT 'draft' NOT NULL,
    bpartner_id bigint NOT NULL,
    date_doc date NOT NULL,
    currency_id bigint,
    payment_term_id bigint,
    grand_total erp.t_amount DEFAULT 0 NOT NULL,
    total_lines erp.t_amount DEFAULT 0 NOT NULL,
    processed erp.t_yesno NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    approved_by varchar(120),
    approved_at timestamptz,
    constraint pk_requisition_hdr PRIMARY KEY (requisition_hdr_id),
    CONSTRAINT uq_requisition_hdr_org_id_doctype_id_document_no UNIQUE (org_id, doctype_id, document_no)
);
CREATE TABLE erp.requisition_line (
    requisition_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    requisition_hdr_id bigint NOT NULL,
    line integer NOT NULL,
    product_id bigint,
    qty erp.t_qty NOT NULL,
    price erp.t_amount,
    tax_id bigint,
    line_net erp.t_amount DEFAULT 0 NOT NULL,
    description text,
    line_net_calc numeric GENERATED ALWAYS AS ((qty)::numeric*(price)::numeric) STORED,
    constraint pk_requisition_line PRIMARY KEY (requisition_line_id),
    CONSTRAINT uq_requisition_line_requisition_hdr_id_line UNIQUE (requisition_hdr_id, line),
    CONSTRAINT ck_requisition_line_1 CHECK (line>0)
);
CREATE INDEX ix_requisition_line_requisition_hdr_id ON erp.requisition_line USING btree (requisition_hdr_id);
CREATE VIEW report.requisition_open AS SELECT h.requisition_hdr_id, h.document_no, h.date_doc, b.name AS partner, h.grand_total FROM erp.requisition_hdr h JOIN erp.bpartner b USING (bpartner_id) WHERE h.status IN ('draft','in_progress','completed');
CREATE TRIGGER tr_requisition_chg BEFORE UPDATE ON erp.requisition_hdr FOR EACH ROW EXECUTE FUNCTION erp.trg_changed();
CREATE FUNCTION erp.requisition_total(p bigint, with_tax boolean DEFAULT false) RETURNS erp.t_amount LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sum(l.line_net * CASE WHEN with_tax THEN 1 + t.rate/100 ELSE 1 END)::erp.t_amount FROM erp.requisition_line l LEFT JOIN erp.tax t USING (tax_id) WHERE l.requisition_hdr_id = p $$;
CREATE TABLE erp.rfq_hdr (
    rfq_hdr_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    doctype_id bigint NOT NULL,
    document_no erp.t_docno NOT NULL,
    status erp.doc_status DEFAULT 'draft' NOT NULL,
    bpartner_id bigint NOT NULL,
    date_doc date NOT NULL,
    currency_id bigint,
    payment_term_id bigint,
    grand_total erp.t_amount DEFAULT 0 NOT NULL,
    total_lines erp.t_amount DEFAULT 0 NOT NULL,
    processed erp.t_yesno NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    approved_by varchar(120),
    approved_at timestamptz,
    constraint pk_rfq_hdr PRIMARY KEY (rfq_hdr_id),
    CONSTRAINT uq_rfq_hdr_org_id_doctype_id_document_no UNIQUE (org_id, doctype_id, document_no)
);
CREATE TABLE erp.rfq_line (
    rfq_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    rfq_hdr_id bigint NOT NULL,
    line integer NOT NULL,
    product_id bigint,
    qty erp.t_qty NOT NULL,
    price erp.t_amount,
    tax_id bigint,
    line_net erp.t_amount DEFAULT 0 NOT NULL,
    description text,
    line_net_calc numeric GENERATED ALWAYS AS ((qty)::numeric*(price)::numeric) STORED,
    constraint pk_rfq_line PRIMARY KEY (rfq_line_id),
    CONSTRAINT uq_rfq_line_rfq_hdr_id_line UNIQUE (rfq_hdr_id, line),
    CONSTRAINT ck_rfq_line_1 CHECK (line>0)
);
CREATE INDEX ix_rfq_line_rfq_hdr_id ON erp.rfq_line USING btree (rfq_hdr_id);
CREATE VIEW report.rfq_open AS SELECT h.rfq_hdr_id, h.document_no, h.date_doc, b.name AS partner, h.grand_total FROM erp.rfq_hdr h JOIN erp.bpartner b USING (bpartner_id) WHERE h.status IN ('draft','in_progress','completed');
CREATE TRIGGER tr_rfq_chg BEFORE UPDATE ON erp.rfq_hdr FOR EACH ROW EXECUTE FUNCTION erp.trg_changed();
CREATE FUNCTION erp.rfq_total(p bigint, with_tax boolean DEFAULT false) RETURNS erp.t_amount LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sum(l.line_net * CASE WHEN with_tax THEN 1 + t.rate/100 ELSE 1 END)::erp.t_amount FROM erp.rfq_line l LEFT JOIN erp.tax t USING (tax_id) WHERE l.rfq_hdr_id = p $$;
CREATE TABLE erp.account (
    account_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    value varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    account_type char(1) NOT NULL,
    is_summary erp.t_yesno,
    parent_id bigint,
    constraint pk_account PRIMARY KEY (account_id),
    CONSTRAINT uq_account_client_id_value UNIQUE (client_id, value),
    CONSTRAINT ck_account_1 CHECK (account_type = ANY (ARRAY['A'::bpchar,'L'::bpchar,'E'::bpchar,'R'::bpchar,'O'::bpchar]))
);
CREATE TABLE erp.period (
    period_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    name varchar(120) NOT NULL,
    start_date date NOT NULL,
    end_date date NOT NULL,
    status varchar(10) DEFAULT 'never' NOT NULL,
    constraint pk_period PRIMARY KEY (period_id),
    CONSTRAINT ck_period CHECK (start_date<=end_date)
);
CREATE TABLE erp.payment (
    payment_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    org_id bigint NOT NULL,
    document_no erp.t_docno NOT NULL,
    bpartner_id bigint NOT NULL,
    amount erp.t_amount NOT NULL,
    currency_id bigint NOT NULL,
    date_trx date NOT NULL,
    invoice_hdr_id bigint,
    status erp.doc_status DEFAULT 'draft' NOT NULL,
    tender char(1),
    created timestamptz DEFAULT now() NOT NULL,
    changed timestamptz DEFAULT now() NOT NULL,
    constraint pk_payment PRIMARY KEY (payment_id)
);
CREATE TABLE erp.allocation (
    allocation_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    payment_id bigint NOT NULL,
    invoice_hdr_id bigint NOT NULL,
    amount erp.t_amount NOT NULL,
    write_off erp.t_amount,
    discount erp.t_amount,
    constraint pk_allocation PRIMARY KEY (allocation_id)
);
CREATE INDEX ix_allocation_write_off ON erp.allocation USING btree (write_off);

ALTER TABLE ONLY erp.org ADD CONSTRAINT fk_org_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.org ADD CONSTRAINT fk_org_parent_id FOREIGN KEY (parent_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.conversion_rate ADD CONSTRAINT fk_conversion_rate_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.conversion_rate ADD CONSTRAINT fk_conversion_rate_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.uom_conversion ADD CONSTRAINT fk_uom_conversion_uom_id FOREIGN KEY (uom_id) REFERENCES erp.uom(uom_id);
ALTER TABLE ONLY erp.uom_conversion ADD CONSTRAINT fk_uom_conversion_uom_to_id FOREIGN KEY (uom_to_id) REFERENCES erp.uom(uom_id);
ALTER TABLE ONLY erp.bp_group ADD CONSTRAINT fk_bp_group_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.bpartner ADD CONSTRAINT fk_bpartner_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.bpartner ADD CONSTRAINT fk_bpartner_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.bpartner ADD CONSTRAINT fk_bpartner_bp_group_id FOREIGN KEY (bp_group_id) REFERENCES erp.bp_group(bp_group_id);
ALTER TABLE ONLY erp.bpartner ADD CONSTRAINT fk_bpartner_industry_id FOREIGN KEY (industry_id) REFERENCES erp.l_industry(l_industry_id);
ALTER TABLE ONLY erp.bpartner ADD CONSTRAINT fk_bpartner_payment_rule_id FOREIGN KEY (payment_rule_id) REFERENCES erp.l_payment_rule(l_payment_rule_id);
ALTER TABLE ONLY erp.bpartner ADD CONSTRAINT fk_bpartner_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.location ADD CONSTRAINT fk_location_country_id FOREIGN KEY (country_id) REFERENCES erp.country(country_id);
ALTER TABLE ONLY erp.bpartner_location ADD CONSTRAINT fk_bpartner_location_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.bpartner_location ADD CONSTRAINT fk_bpartner_location_location_id FOREIGN KEY (location_id) REFERENCES erp.location(location_id);
ALTER TABLE ONLY erp.contact ADD CONSTRAINT fk_contact_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.product_category ADD CONSTRAINT fk_product_category_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.product_category ADD CONSTRAINT fk_product_category_parent_id FOREIGN KEY (parent_id) REFERENCES erp.product_category(product_category_id);
ALTER TABLE ONLY erp.product ADD CONSTRAINT fk_product_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.product ADD CONSTRAINT fk_product_uom_id FOREIGN KEY (uom_id) REFERENCES erp.uom(uom_id);
ALTER TABLE ONLY erp.product ADD CONSTRAINT fk_product_product_category_id FOREIGN KEY (product_category_id) REFERENCES erp.product_category(product_category_id);
ALTER TABLE ONLY erp.product_bom ADD CONSTRAINT fk_product_bom_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.product_bom ADD CONSTRAINT fk_product_bom_component_id FOREIGN KEY (component_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.product_po ADD CONSTRAINT fk_product_po_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.product_po ADD CONSTRAINT fk_product_po_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.warehouse ADD CONSTRAINT fk_warehouse_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.warehouse ADD CONSTRAINT fk_warehouse_location_id FOREIGN KEY (location_id) REFERENCES erp.location(location_id);
ALTER TABLE ONLY erp.locator ADD CONSTRAINT fk_locator_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES erp.warehouse(warehouse_id);
ALTER TABLE ONLY erp.storage ADD CONSTRAINT fk_storage_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.storage ADD CONSTRAINT fk_storage_locator_id FOREIGN KEY (locator_id) REFERENCES erp.locator(locator_id);
ALTER TABLE ONLY erp.tax_category ADD CONSTRAINT fk_tax_category_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.tax ADD CONSTRAINT fk_tax_tax_category_id FOREIGN KEY (tax_category_id) REFERENCES erp.tax_category(tax_category_id);
ALTER TABLE ONLY erp.tax ADD CONSTRAINT fk_tax_country_id FOREIGN KEY (country_id) REFERENCES erp.country(country_id);
ALTER TABLE ONLY erp.tax ADD CONSTRAINT fk_tax_parent_id FOREIGN KEY (parent_id) REFERENCES erp.tax(tax_id);
ALTER TABLE ONLY erp.price_list ADD CONSTRAINT fk_price_list_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.price_list ADD CONSTRAINT fk_price_list_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.price_list_version ADD CONSTRAINT fk_price_list_version_price_list_id FOREIGN KEY (price_list_id) REFERENCES erp.price_list(price_list_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.product_price ADD CONSTRAINT fk_product_price_price_list_version_id FOREIGN KEY (price_list_version_id) REFERENCES erp.price_list_version(price_list_version_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.product_price ADD CONSTRAINT fk_product_price_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.payment_term ADD CONSTRAINT fk_payment_term_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.doctype ADD CONSTRAINT fk_doctype_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.order_hdr ADD CONSTRAINT fk_order_hdr_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.order_hdr ADD CONSTRAINT fk_order_hdr_doctype_id FOREIGN KEY (doctype_id) REFERENCES erp.doctype(doctype_id);
ALTER TABLE ONLY erp.order_hdr ADD CONSTRAINT fk_order_hdr_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.order_hdr ADD CONSTRAINT fk_order_hdr_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.order_hdr ADD CONSTRAINT fk_order_hdr_payment_term_id FOREIGN KEY (payment_term_id) REFERENCES erp.payment_term(payment_term_id);
ALTER TABLE ONLY erp.order_line ADD CONSTRAINT fk_order_line_order_hdr_id FOREIGN KEY (order_hdr_id) REFERENCES erp.order_hdr(order_hdr_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.order_line ADD CONSTRAINT fk_order_line_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.order_line ADD CONSTRAINT fk_order_line_tax_id FOREIGN KEY (tax_id) REFERENCES erp.tax(tax_id);
ALTER TABLE ONLY erp.invoice_hdr ADD CONSTRAINT fk_invoice_hdr_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.invoice_hdr ADD CONSTRAINT fk_invoice_hdr_doctype_id FOREIGN KEY (doctype_id) REFERENCES erp.doctype(doctype_id);
ALTER TABLE ONLY erp.invoice_hdr ADD CONSTRAINT fk_invoice_hdr_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.invoice_hdr ADD CONSTRAINT fk_invoice_hdr_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.invoice_hdr ADD CONSTRAINT fk_invoice_hdr_payment_term_id FOREIGN KEY (payment_term_id) REFERENCES erp.payment_term(payment_term_id);
ALTER TABLE ONLY erp.invoice_line ADD CONSTRAINT fk_invoice_line_invoice_hdr_id FOREIGN KEY (invoice_hdr_id) REFERENCES erp.invoice_hdr(invoice_hdr_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.invoice_line ADD CONSTRAINT fk_invoice_line_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.invoice_line ADD CONSTRAINT fk_invoice_line_tax_id FOREIGN KEY (tax_id) REFERENCES erp.tax(tax_id);
ALTER TABLE ONLY erp.inout_hdr ADD CONSTRAINT fk_inout_hdr_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.inout_hdr ADD CONSTRAINT fk_inout_hdr_doctype_id FOREIGN KEY (doctype_id) REFERENCES erp.doctype(doctype_id);
ALTER TABLE ONLY erp.inout_hdr ADD CONSTRAINT fk_inout_hdr_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.inout_hdr ADD CONSTRAINT fk_inout_hdr_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.inout_hdr ADD CONSTRAINT fk_inout_hdr_payment_term_id FOREIGN KEY (payment_term_id) REFERENCES erp.payment_term(payment_term_id);
ALTER TABLE ONLY erp.inout_line ADD CONSTRAINT fk_inout_line_inout_hdr_id FOREIGN KEY (inout_hdr_id) REFERENCES erp.inout_hdr(inout_hdr_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.inout_line ADD CONSTRAINT fk_inout_line_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.inout_line ADD CONSTRAINT fk_inout_line_tax_id FOREIGN KEY (tax_id) REFERENCES erp.tax(tax_id);
ALTER TABLE ONLY erp.requisition_hdr ADD CONSTRAINT fk_requisition_hdr_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.requisition_hdr ADD CONSTRAINT fk_requisition_hdr_doctype_id FOREIGN KEY (doctype_id) REFERENCES erp.doctype(doctype_id);
ALTER TABLE ONLY erp.requisition_hdr ADD CONSTRAINT fk_requisition_hdr_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.requisition_hdr ADD CONSTRAINT fk_requisition_hdr_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.requisition_hdr ADD CONSTRAINT fk_requisition_hdr_payment_term_id FOREIGN KEY (payment_term_id) REFERENCES erp.payment_term(payment_term_id);
ALTER TABLE ONLY erp.requisition_line ADD CONSTRAINT fk_requisition_line_requisition_hdr_id FOREIGN KEY (requisition_hdr_id) REFERENCES erp.requisition_hdr(requisition_hdr_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.requisition_line ADD CONSTRAINT fk_requisition_line_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.requisition_line ADD CONSTRAINT fk_requisition_line_tax_id FOREIGN KEY (tax_id) REFERENCES erp.tax(tax_id);
ALTER TABLE ONLY erp.rfq_hdr ADD CONSTRAINT fk_rfq_hdr_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.rfq_hdr ADD CONSTRAINT fk_rfq_hdr_doctype_id FOREIGN KEY (doctype_id) REFERENCES erp.doctype(doctype_id);
ALTER TABLE ONLY erp.rfq_hdr ADD CONSTRAINT fk_rfq_hdr_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.rfq_hdr ADD CONSTRAINT fk_rfq_hdr_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.rfq_hdr ADD CONSTRAINT fk_rfq_hdr_payment_term_id FOREIGN KEY (payment_term_id) REFERENCES erp.payment_term(payment_term_id);
ALTER TABLE ONLY erp.rfq_line ADD CONSTRAINT fk_rfq_line_rfq_hdr_id FOREIGN KEY (rfq_hdr_id) REFERENCES erp.rfq_hdr(rfq_hdr_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.rfq_line ADD CONSTRAINT fk_rfq_line_product_id FOREIGN KEY (product_id) REFERENCES erp.product(product_id);
ALTER TABLE ONLY erp.rfq_line ADD CONSTRAINT fk_rfq_line_tax_id FOREIGN KEY (tax_id) REFERENCES erp.tax(tax_id);
ALTER TABLE ONLY erp.account ADD CONSTRAINT fk_account_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.account ADD CONSTRAINT fk_account_parent_id FOREIGN KEY (parent_id) REFERENCES erp.account(account_id);
ALTER TABLE ONLY erp.period ADD CONSTRAINT fk_period_client_id FOREIGN KEY (client_id) REFERENCES erp.client(client_id);
ALTER TABLE ONLY erp.payment ADD CONSTRAINT fk_payment_org_id FOREIGN KEY (org_id) REFERENCES erp.org(org_id);
ALTER TABLE ONLY erp.payment ADD CONSTRAINT fk_payment_bpartner_id FOREIGN KEY (bpartner_id) REFERENCES erp.bpartner(bpartner_id);
ALTER TABLE ONLY erp.payment ADD CONSTRAINT fk_payment_currency_id FOREIGN KEY (currency_id) REFERENCES erp.currency(currency_id);
ALTER TABLE ONLY erp.payment ADD CONSTRAINT fk_payment_invoice_hdr_id FOREIGN KEY (invoice_hdr_id) REFERENCES erp.invoice_hdr(invoice_hdr_id);
ALTER TABLE ONLY erp.allocation ADD CONSTRAINT fk_allocation_payment_id FOREIGN KEY (payment_id) REFERENCES erp.payment(payment_id) ON DELETE CASCADE;
ALTER TABLE ONLY erp.allocation ADD CONSTRAINT fk_allocation_invoice_hdr_id FOREIGN KEY (invoice_hdr_id) REFERENCES erp.invoice_hdr(invoice_hdr_id);
CREATE TABLE erp.fact (fact_id bigint GENERATED ALWAYS AS IDENTITY, account_id bigint NOT NULL REFERENCES erp.account, period_id bigint NOT NULL REFERENCES erp.period, org_id bigint NOT NULL REFERENCES erp.org, record_ref bigint NOT NULL, table_ref regclass NOT NULL, dr erp.t_amount NOT NULL DEFAULT 0, cr erp.t_amount NOT NULL DEFAULT 0, date_acct date NOT NULL, CONSTRAINT pk_fact PRIMARY KEY (fact_id, date_acct), CONSTRAINT ck_fact_side CHECK (dr = 0 OR cr = 0)) PARTITION BY RANGE (date_acct);
CREATE TABLE erp.fact_y2021 PARTITION OF erp.fact FOR VALUES FROM ('2021-01-01') TO ('2021-12-31');
CREATE TABLE erp.fact_y2022 PARTITION OF erp.fact FOR VALUES FROM ('2022-01-01') TO ('2022-12-31');
CREATE TABLE erp.fact_y2023 PARTITION OF erp.fact FOR VALUES FROM ('2023-01-01') TO ('2023-12-31');
CREATE TABLE erp.fact_y2024 PARTITION OF erp.fact FOR VALUES FROM ('2024-01-01') TO ('2024-12-31');
CREATE INDEX ix_fact_account ON erp.fact (account_id, date_acct);
CREATE VIEW report.trial_balance AS SELECT a.value, a.name, p.name AS period, sum(f.dr) AS dr, sum(f.cr) AS cr, sum(f.dr - f.cr) AS bal FROM erp.fact f JOIN erp.account a USING (account_id) JOIN erp.period p USING (period_id) GROUP BY 1, 2, 3;
CREATE MATERIALIZED VIEW report.stock_value AS SELECT s.product_id, sum(s.qty_on_hand * pp.price_std) AS val FROM erp.storage s JOIN erp.product_price pp USING (product_id) GROUP BY 1 WITH NO DATA;
CREATE VIEW report.stock_alert AS SELECT p.value, p.name, sv.val, p.is_stocked FROM report.stock_value sv JOIN erp.product p USING (product_id) WHERE p.is_stocked ;
CREATE TABLE audit.change_log (id bigserial PRIMARY KEY, tab regclass NOT NULL, op "char" NOT NULL, row_old jsonb, row_new jsonb, at timestamptz NOT NULL DEFAULT clock_timestamp(), who text NOT NULL DEFAULT session_user);
CREATE FUNCTION audit.log() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$ BEGIN INSERT INTO audit.change_log(tab, op, row_old, row_new) VALUES (TG_RELID, left(TG_OP,1)::"char", CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END); RETURN NULL; END $$;
CREATE TRIGGER zz_audit_bpartner AFTER INSERT OR UPDATE OR DELETE ON erp.bpartner FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE TRIGGER zz_audit_product AFTER INSERT OR UPDATE OR DELETE ON erp.product FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE TRIGGER zz_audit_payment AFTER INSERT OR UPDATE OR DELETE ON erp.payment FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE TRIGGER zz_audit_account AFTER INSERT OR UPDATE OR DELETE ON erp.account FOR EACH ROW EXECUTE FUNCTION audit.log();
COMMENT ON COLUMN erp.bpartner.credit_used IS 'Open amount of all completed invoices minus payments';
