CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TABLE res_partner (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name character varying NOT NULL
    , display_name character varying
    , company_id integer NOT NULL
    , lang character varying
    , tz character varying
    , vat character varying
    , website character varying
    , comment text
    , credit_limit numeric
    , active boolean
    , function character varying
    , type character varying NOT NULL
    , street character varying
    , street2 character varying
    , zip character varying
    , city character varying
    , state_id integer
    , country_id integer
    , email character varying
    , email_normalized character varying
    , phone character varying
    , mobile character varying
    , is_company boolean
    , industry_id integer
    , color integer
    , partner_share boolean
    , commercial_partner_id integer
    , debit_limit numeric
    , customer_rank integer
    , supplier_rank integer
    , partner_latitude numeric
    , partner_longitude numeric
    , date date
    , barcode character varying
    , ref character varying
    , title_id integer
    , parent_id integer
    , user_id integer
    , additional_info character varying
    , complete_name character varying
    , ubl_cii_format character varying
);
CREATE SEQUENCE res_partner_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE res_partner_id_seq OWNED BY res_partner.id;
ALTER TABLE ONLY res_partner ALTER COLUMN id SET DEFAULT nextval('res_partner_id_seq'::regclass);
ALTER TABLE ONLY res_partner ADD CONSTRAINT res_partner_pkey PRIMARY KEY (id);
COMMENT ON COLUMN res_partner.name IS 'Name';
COMMENT ON COLUMN res_partner.company_id IS 'Company Id';
COMMENT ON COLUMN res_partner.vat IS 'Vat';
COMMENT ON COLUMN res_partner.website IS 'Website';
COMMENT ON COLUMN res_partner.comment IS 'Comment';
COMMENT ON COLUMN res_partner.credit_limit IS 'Credit Limit';
COMMENT ON COLUMN res_partner.active IS 'Active';
COMMENT ON COLUMN res_partner.function IS 'Function';
COMMENT ON COLUMN res_partner.type IS 'Type';
COMMENT ON COLUMN res_partner.street2 IS 'Street2';
COMMENT ON COLUMN res_partner.zip IS 'Zip';
COMMENT ON COLUMN res_partner.email IS 'Email';
COMMENT ON COLUMN res_partner.email_normalized IS 'Email normalized';
COMMENT ON COLUMN res_partner.phone IS 'Phone';
COMMENT ON COLUMN res_partner.is_company IS 'Is Company';
COMMENT ON COLUMN res_partner.industry_id IS 'Industry Id';
COMMENT ON COLUMN res_partner.color IS 'Color';
COMMENT ON COLUMN res_partner.partner_share IS 'Partner Share';
COMMENT ON COLUMN res_partner.commercial_partner_id IS 'Commercial Partner Id';
COMMENT ON COLUMN res_partner.debit_limit IS 'Debit Limit';
COMMENT ON COLUMN res_partner.customer_rank IS 'Customer Rank';
COMMENT ON COLUMN res_partner.supplier_rank IS 'Supplier Rank';
COMMENT ON COLUMN res_partner.partner_latitude IS 'Partner Latitude';
COMMENT ON COLUMN res_partner.date IS 'Date';
COMMENT ON COLUMN res_partner.ref IS 'Ref';
COMMENT ON COLUMN res_partner.parent_id IS 'Parent id';
CREATE TABLE res_company (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name character varying NOT NULL
    , partner_id integer NOT NULL
    , currency_id integer
    , sequence integer
    , report_header text
    , logo_web bytea
    , account_no character varying
    , email character varying
    , phone character varying
    , company_registry character varying
    , paperformat_id integer
    , external_report_layout character varying
    , font character varying
    , primary_color character varying
    , secondary_color character varying
);
CREATE SEQUENCE res_company_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE res_company_id_seq OWNED BY res_company.id;
ALTER TABLE ONLY res_company ALTER COLUMN id SET DEFAULT nextval('res_company_id_seq'::regclass);
ALTER TABLE ONLY res_company ADD CONSTRAINT res_company_pkey PRIMARY KEY (id);
COMMENT ON COLUMN res_company.name IS 'Name';
COMMENT ON COLUMN res_company.sequence IS 'Sequence';
COMMENT ON COLUMN res_company.report_header IS 'Report Header';
COMMENT ON COLUMN res_company.logo_web IS 'Logo Web';
COMMENT ON COLUMN res_company.company_registry IS 'Company Registry';
COMMENT ON COLUMN res_company.paperformat_id IS 'Paperformat Id';
COMMENT ON COLUMN res_company.primary_color IS 'Primary Color';
COMMENT ON COLUMN res_company.secondary_color IS 'Secondary Color';
CREATE TABLE res_users (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , active boolean
    , login character varying
    , password character varying
    , company_id integer
    , partner_id integer NOT NULL
    , share boolean
    , signature text
    , action_id integer
    , karma integer
    , notification_type character varying
    , totp_secret character varying
    , manual_im_status character varying
    , last_seen timestamp without time zone
);
CREATE SEQUENCE res_users_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE res_users_id_seq OWNED BY res_users.id;
ALTER TABLE ONLY res_users ALTER COLUMN id SET DEFAULT nextval('res_users_id_seq'::regclass);
ALTER TABLE ONLY res_users ADD CONSTRAINT res_users_pkey PRIMARY KEY (id);
COMMENT ON COLUMN res_users.login IS 'Login';
COMMENT ON COLUMN res_users.password IS 'Password';
COMMENT ON COLUMN res_users.partner_id IS 'Partner Id';
COMMENT ON COLUMN res_users.action_id IS 'Action Id';
COMMENT ON COLUMN res_users.karma IS 'Karma';
COMMENT ON COLUMN res_users.notification_type IS 'Notification Type';
CREATE TABLE res_currency (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name character varying
    , symbol character varying
    , rounding numeric
    , active boolean
    , position character varying
    , decimal_places integer
    , currency_unit_label jsonb
);
CREATE SEQUENCE res_currency_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE res_currency_id_seq OWNED BY res_currency.id;
ALTER TABLE ONLY res_currency ALTER COLUMN id SET DEFAULT nextval('res_currency_id_seq'::regclass);
ALTER TABLE ONLY res_currency ADD CONSTRAINT res_currency_pkey PRIMARY KEY (id);
COMMENT ON COLUMN res_currency.name IS 'Name';
COMMENT ON COLUMN res_currency.rounding IS 'Rounding';
COMMENT ON COLUMN res_currency.active IS 'Active';
COMMENT ON COLUMN res_currency.currency_unit_label IS 'Currency Unit Label';
CREATE TABLE product_template (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name jsonb
    , sequence integer
    , description jsonb
    , description_sale jsonb
    , type character varying
    , categ_id integer
    , list_price numeric
    , volume numeric
    , weight numeric
    , sale_ok boolean
    , purchase_ok boolean
    , uom_id integer
    , purchase_uom_id integer
    , company_id integer
    , active boolean
    , default_code character varying
    , can_image_1024_be_zoomed boolean
    , has_configurable_attributes boolean
    , service_type character varying
    , invoice_policy character varying
    , tracking character varying
    , sale_delay numeric
    , expense_policy character varying
    , priority character varying
    , detailed_type character varying
    , service_tracking character varying NOT NULL
    , product_properties jsonb
);
CREATE SEQUENCE product_template_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE product_template_id_seq OWNED BY product_template.id;
ALTER TABLE ONLY product_template ALTER COLUMN id SET DEFAULT nextval('product_template_id_seq'::regclass);
ALTER TABLE ONLY product_template ADD CONSTRAINT product_template_pkey PRIMARY KEY (id);
COMMENT ON COLUMN product_template.name IS 'Name';
COMMENT ON COLUMN product_template.description_sale IS 'Description Sale';
COMMENT ON COLUMN product_template.type IS 'Type';
COMMENT ON COLUMN product_template.categ_id IS 'Categ id';
COMMENT ON COLUMN product_template.list_price IS 'List Price';
COMMENT ON COLUMN product_template.weight IS 'Weight';
COMMENT ON COLUMN product_template.sale_ok IS 'Sale ok';
COMMENT ON COLUMN product_template.purchase_ok IS 'Purchase Ok';
COMMENT ON COLUMN product_template.default_code IS 'Default Code';
COMMENT ON COLUMN product_template.can_image_1024_be_zoomed IS 'Can Image 1024 Be Zoomed';
COMMENT ON COLUMN product_template.has_configurable_attributes IS 'Has Configurable Attributes';
COMMENT ON COLUMN product_template.service_type IS 'Service Type';
COMMENT ON COLUMN product_template.invoice_policy IS 'Invoice Policy';
COMMENT ON COLUMN product_template.tracking IS 'Tracking';
COMMENT ON COLUMN product_template.sale_delay IS 'Sale Delay';
COMMENT ON COLUMN product_template.expense_policy IS 'Expense Policy';
COMMENT ON COLUMN product_template.detailed_type IS 'Detailed type';
CREATE TABLE product_product (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , default_code character varying
    , active boolean
    , product_tmpl_id integer
    , barcode character varying
    , volume numeric
    , weight numeric
    , combination_indices character varying
    , can_image_variant_1024_be_zoomed boolean
    , lst_price numeric
);
CREATE SEQUENCE product_product_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE product_product_id_seq OWNED BY product_product.id;
ALTER TABLE ONLY product_product ALTER COLUMN id SET DEFAULT nextval('product_product_id_seq'::regclass);
ALTER TABLE ONLY product_product ADD CONSTRAINT product_product_pkey PRIMARY KEY (id);
COMMENT ON COLUMN product_product.weight IS 'Weight';
COMMENT ON COLUMN product_product.can_image_variant_1024_be_zoomed IS 'Can Image Variant 1024 Be Zoomed';
COMMENT ON COLUMN product_product.lst_price IS 'Lst Price';
CREATE TABLE product_category (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name jsonb NOT NULL
    , complete_name character varying
    , parent_id integer
    , parent_path character varying
    , removal_strategy_id integer
);
CREATE SEQUENCE product_category_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE product_category_id_seq OWNED BY product_category.id;
ALTER TABLE ONLY product_category ALTER COLUMN id SET DEFAULT nextval('product_category_id_seq'::regclass);
ALTER TABLE ONLY product_category ADD CONSTRAINT product_category_pkey PRIMARY KEY (id);
COMMENT ON COLUMN product_category.name IS 'Name';
COMMENT ON COLUMN product_category.parent_id IS 'Parent Id';
COMMENT ON COLUMN product_category.parent_path IS 'Parent Path';
COMMENT ON COLUMN product_category.removal_strategy_id IS 'Removal strategy id';
CREATE TABLE account_account (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name jsonb
    , currency_id integer
    , code character varying
    , deprecated boolean
    , reconcile boolean
    , note text
    , company_id integer NOT NULL
    , group_id integer
    , root_id integer
    , is_off_balance boolean
    , account_type character varying NOT NULL
    , internal_group character varying
);
CREATE SEQUENCE account_account_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE account_account_id_seq OWNED BY account_account.id;
ALTER TABLE ONLY account_account ALTER COLUMN id SET DEFAULT nextval('account_account_id_seq'::regclass);
ALTER TABLE ONLY account_account ADD CONSTRAINT account_account_pkey PRIMARY KEY (id);
COMMENT ON COLUMN account_account.code IS 'Code';
COMMENT ON COLUMN account_account.note IS 'Note';
COMMENT ON COLUMN account_account.group_id IS 'Group Id';
COMMENT ON COLUMN account_account.is_off_balance IS 'Is Off Balance';
CREATE TABLE account_journal (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name jsonb
    , code character varying
    , active boolean
    , type character varying
    , default_account_id integer
    , sequence integer
    , currency_id integer
    , company_id integer NOT NULL
    , refund_sequence boolean
    , invoice_reference_type character varying
    , bank_account_id integer
    , color integer
    , restrict_mode_hash_table boolean
    , sale_activity_note text
);
CREATE SEQUENCE account_journal_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE account_journal_id_seq OWNED BY account_journal.id;
ALTER TABLE ONLY account_journal ALTER COLUMN id SET DEFAULT nextval('account_journal_id_seq'::regclass);
ALTER TABLE ONLY account_journal ADD CONSTRAINT account_journal_pkey PRIMARY KEY (id);
COMMENT ON COLUMN account_journal.code IS 'Code';
COMMENT ON COLUMN account_journal.active IS 'Active';
COMMENT ON COLUMN account_journal.company_id IS 'Company Id';
COMMENT ON COLUMN account_journal.refund_sequence IS 'Refund Sequence';
COMMENT ON COLUMN account_journal.invoice_reference_type IS 'Invoice Reference Type';
COMMENT ON COLUMN account_journal.bank_account_id IS 'Bank account id';
COMMENT ON COLUMN account_journal.restrict_mode_hash_table IS 'Restrict mode hash table';
CREATE TABLE account_move (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name character varying
    , date date
    , ref character varying
    , narration text
    , state character varying
    , move_type character varying
    , journal_id integer
    , company_id integer NOT NULL
    , currency_id integer
    , partner_id integer
    , commercial_partner_id integer
    , amount_untaxed numeric
    , amount_tax numeric
    , amount_total numeric
    , amount_residual numeric
    , amount_total_signed numeric
    , payment_state character varying
    , invoice_date date
    , invoice_date_due date
    , invoice_origin character varying
    , invoice_user_id integer
    , sequence_prefix character varying
    , sequence_number integer
    , posted_before boolean
    , is_move_sent boolean
    , reversed_entry_id integer
    , access_token character varying
    , to_check boolean
    , secure_sequence_number integer
    , inalterable_hash character varying
    , auto_post character varying NOT NULL
    , auto_post_until date
    , delivery_date date
    , always_tax_exigible boolean
    , quick_edit_total_amount numeric
);
CREATE SEQUENCE account_move_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE account_move_id_seq OWNED BY account_move.id;
ALTER TABLE ONLY account_move ALTER COLUMN id SET DEFAULT nextval('account_move_id_seq'::regclass);
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_pkey PRIMARY KEY (id);
COMMENT ON COLUMN account_move.name IS 'Name';
COMMENT ON COLUMN account_move.ref IS 'Ref';
COMMENT ON COLUMN account_move.state IS 'State';
COMMENT ON COLUMN account_move.move_type IS 'Move Type';
COMMENT ON COLUMN account_move.company_id IS 'Company Id';
COMMENT ON COLUMN account_move.currency_id IS 'Currency Id';
COMMENT ON COLUMN account_move.commercial_partner_id IS 'Commercial Partner Id';
COMMENT ON COLUMN account_move.invoice_date IS 'Invoice date';
COMMENT ON COLUMN account_move.invoice_date_due IS 'Invoice Date Due';
COMMENT ON COLUMN account_move.invoice_origin IS 'Invoice Origin';
COMMENT ON COLUMN account_move.sequence_prefix IS 'Sequence Prefix';
COMMENT ON COLUMN account_move.sequence_number IS 'Sequence Number';
COMMENT ON COLUMN account_move.posted_before IS 'Posted Before';
COMMENT ON COLUMN account_move.access_token IS 'Access Token';
COMMENT ON COLUMN account_move.to_check IS 'To Check';
COMMENT ON COLUMN account_move.secure_sequence_number IS 'Secure Sequence Number';
COMMENT ON COLUMN account_move.inalterable_hash IS 'Inalterable hash';
CREATE TABLE account_move_line (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , move_id integer
    , move_name character varying
    , date date
    , ref character varying
    , parent_state character varying
    , journal_id integer
    , company_id integer
    , account_id integer
    , sequence integer
    , name character varying
    , quantity numeric
    , price_unit numeric
    , discount numeric
    , debit numeric
    , credit numeric
    , balance numeric
    , amount_currency numeric
    , price_subtotal numeric
    , price_total numeric
    , reconciled boolean
    , blocked boolean
    , date_maturity date
    , currency_id integer
    , partner_id integer
    , product_id integer
    , product_uom_id integer
    , tax_line_id integer
    , tax_base_amount numeric
    , amount_residual numeric
    , display_type character varying
    , analytic_distribution jsonb
    , discount_date date
    , discount_amount_currency numeric
    , is_downpayment boolean
);
CREATE SEQUENCE account_move_line_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE account_move_line_id_seq OWNED BY account_move_line.id;
ALTER TABLE ONLY account_move_line ALTER COLUMN id SET DEFAULT nextval('account_move_line_id_seq'::regclass);
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_pkey PRIMARY KEY (id);
COMMENT ON COLUMN account_move_line.move_name IS 'Move Name';
COMMENT ON COLUMN account_move_line.ref IS 'Ref';
COMMENT ON COLUMN account_move_line.journal_id IS 'Journal Id';
COMMENT ON COLUMN account_move_line.company_id IS 'Company id';
COMMENT ON COLUMN account_move_line.sequence IS 'Sequence';
COMMENT ON COLUMN account_move_line.name IS 'Name';
COMMENT ON COLUMN account_move_line.discount IS 'Discount';
COMMENT ON COLUMN account_move_line.credit IS 'Credit';
COMMENT ON COLUMN account_move_line.price_subtotal IS 'Price Subtotal';
COMMENT ON COLUMN account_move_line.blocked IS 'Blocked';
COMMENT ON COLUMN account_move_line.date_maturity IS 'Date Maturity';
COMMENT ON COLUMN account_move_line.currency_id IS 'Currency Id';
COMMENT ON COLUMN account_move_line.partner_id IS 'Partner id';
COMMENT ON COLUMN account_move_line.tax_line_id IS 'Tax Line Id';
COMMENT ON COLUMN account_move_line.amount_residual IS 'Amount residual';
CREATE TABLE sale_order (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name character varying
    , origin character varying
    , client_order_ref character varying
    , state character varying NOT NULL
    , date_order timestamp without time zone
    , validity_date date
    , require_signature boolean
    , user_id integer
    , partner_id integer
    , currency_id integer
    , note jsonb
    , invoice_status character varying
    , amount_untaxed numeric
    , amount_tax numeric
    , amount_total numeric
    , currency_rate numeric
    , commitment_date timestamp without time zone
    , company_id integer NOT NULL
    , team_id integer
    , signed_by character varying
    , signed_on timestamp without time zone
    , access_token character varying
    , picking_policy character varying
    , effective_date date
    , warehouse_id integer
    , locked boolean
    , prepayment_percent double precision
    , access_expiry date
);
CREATE SEQUENCE sale_order_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE sale_order_id_seq OWNED BY sale_order.id;
ALTER TABLE ONLY sale_order ALTER COLUMN id SET DEFAULT nextval('sale_order_id_seq'::regclass);
ALTER TABLE ONLY sale_order ADD CONSTRAINT sale_order_pkey PRIMARY KEY (id);
COMMENT ON COLUMN sale_order.origin IS 'Origin';
COMMENT ON COLUMN sale_order.client_order_ref IS 'Client Order Ref';
COMMENT ON COLUMN sale_order.state IS 'State';
COMMENT ON COLUMN sale_order.date_order IS 'Date Order';
COMMENT ON COLUMN sale_order.validity_date IS 'Validity Date';
COMMENT ON COLUMN sale_order.require_signature IS 'Require Signature';
COMMENT ON COLUMN sale_order.amount_total IS 'Amount Total';
COMMENT ON COLUMN sale_order.team_id IS 'Team Id';
COMMENT ON COLUMN sale_order.signed_by IS 'Signed By';
COMMENT ON COLUMN sale_order.access_token IS 'Access Token';
COMMENT ON COLUMN sale_order.picking_policy IS 'Picking Policy';
COMMENT ON COLUMN sale_order.effective_date IS 'Effective Date';
CREATE TABLE sale_order_line (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , order_id integer
    , name text
    , sequence integer
    , invoice_status character varying
    , price_unit numeric
    , price_subtotal numeric
    , price_tax numeric
    , price_total numeric
    , discount numeric
    , product_id integer NOT NULL
    , product_uom_qty numeric
    , product_uom integer
    , qty_delivered numeric
    , qty_invoiced numeric
    , currency_id integer
    , company_id integer
    , state character varying NOT NULL
    , customer_lead numeric
    , is_expense boolean
    , display_type character varying
    , route_id integer
);
CREATE SEQUENCE sale_order_line_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE sale_order_line_id_seq OWNED BY sale_order_line.id;
ALTER TABLE ONLY sale_order_line ALTER COLUMN id SET DEFAULT nextval('sale_order_line_id_seq'::regclass);
ALTER TABLE ONLY sale_order_line ADD CONSTRAINT sale_order_line_pkey PRIMARY KEY (id);
COMMENT ON COLUMN sale_order_line.price_total IS 'Price Total';
COMMENT ON COLUMN sale_order_line.discount IS 'Discount';
COMMENT ON COLUMN sale_order_line.product_uom IS 'Product Uom';
COMMENT ON COLUMN sale_order_line.qty_delivered IS 'Qty Delivered';
COMMENT ON COLUMN sale_order_line.qty_invoiced IS 'Qty Invoiced';
COMMENT ON COLUMN sale_order_line.company_id IS 'Company Id';
COMMENT ON COLUMN sale_order_line.is_expense IS 'Is Expense';
COMMENT ON COLUMN sale_order_line.route_id IS 'Route Id';
CREATE TABLE stock_location (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name character varying NOT NULL
    , complete_name character varying
    , active boolean
    , usage character varying
    , location_id integer
    , comment text
    , posx integer
    , posy integer
    , posz integer
    , parent_path character varying
    , company_id integer
    , scrap_location boolean
    , barcode character varying
    , cyclic_inventory_frequency integer
);
CREATE SEQUENCE stock_location_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE stock_location_id_seq OWNED BY stock_location.id;
ALTER TABLE ONLY stock_location ALTER COLUMN id SET DEFAULT nextval('stock_location_id_seq'::regclass);
ALTER TABLE ONLY stock_location ADD CONSTRAINT stock_location_pkey PRIMARY KEY (id);
COMMENT ON COLUMN stock_location.complete_name IS 'Complete Name';
COMMENT ON COLUMN stock_location.usage IS 'Usage';
COMMENT ON COLUMN stock_location.location_id IS 'Location Id';
COMMENT ON COLUMN stock_location.posy IS 'Posy';
COMMENT ON COLUMN stock_location.parent_path IS 'Parent Path';
COMMENT ON COLUMN stock_location.barcode IS 'Barcode';
CREATE TABLE stock_quant (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , product_id integer
    , company_id integer
    , location_id integer
    , lot_id integer
    , quantity numeric
    , reserved_quantity numeric
    , in_date timestamp without time zone NOT NULL
    , inventory_quantity numeric
    , inventory_date date
    , inventory_quantity_set boolean
    , storage_category_id integer
    , user_id integer
);
CREATE SEQUENCE stock_quant_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE stock_quant_id_seq OWNED BY stock_quant.id;
ALTER TABLE ONLY stock_quant ALTER COLUMN id SET DEFAULT nextval('stock_quant_id_seq'::regclass);
ALTER TABLE ONLY stock_quant ADD CONSTRAINT stock_quant_pkey PRIMARY KEY (id);
COMMENT ON COLUMN stock_quant.company_id IS 'Company Id';
COMMENT ON COLUMN stock_quant.location_id IS 'Location Id';
COMMENT ON COLUMN stock_quant.lot_id IS 'Lot Id';
COMMENT ON COLUMN stock_quant.quantity IS 'Quantity';
COMMENT ON COLUMN stock_quant.inventory_quantity IS 'Inventory Quantity';
COMMENT ON COLUMN stock_quant.inventory_date IS 'Inventory Date';
COMMENT ON COLUMN stock_quant.inventory_quantity_set IS 'Inventory Quantity Set';
CREATE TABLE mail_message (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , subject character varying
    , date timestamp without time zone
    , body text
    , parent_id integer
    , model character varying
    , res_id integer
    , record_name character varying
    , message_type character varying
    , subtype_id integer
    , is_internal boolean
    , email_from character varying
    , author_id integer
    , message_id character varying
    , reply_to character varying
    , pinned_at timestamp without time zone
    , email_layout_xmlid character varying
);
CREATE SEQUENCE mail_message_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE mail_message_id_seq OWNED BY mail_message.id;
ALTER TABLE ONLY mail_message ALTER COLUMN id SET DEFAULT nextval('mail_message_id_seq'::regclass);
ALTER TABLE ONLY mail_message ADD CONSTRAINT mail_message_pkey PRIMARY KEY (id);
COMMENT ON COLUMN mail_message.subject IS 'Subject';
COMMENT ON COLUMN mail_message.body IS 'Body';
COMMENT ON COLUMN mail_message.parent_id IS 'Parent id';
COMMENT ON COLUMN mail_message.res_id IS 'Res id';
COMMENT ON COLUMN mail_message.record_name IS 'Record Name';
COMMENT ON COLUMN mail_message.subtype_id IS 'Subtype id';
COMMENT ON COLUMN mail_message.is_internal IS 'Is Internal';
COMMENT ON COLUMN mail_message.author_id IS 'Author Id';
COMMENT ON COLUMN mail_message.message_id IS 'Message Id';
CREATE TABLE ir_attachment (
    id integer NOT NULL
    , create_uid integer, write_uid integer, create_date timestamp without time zone, write_date timestamp without time zone
    , name character varying
    , description text
    , res_model character varying
    , res_field character varying
    , res_id integer
    , company_id integer
    , type character varying NOT NULL
    , url character varying
    , public boolean
    , access_token character varying
    , db_datas bytea
    , store_fname character varying
    , file_size integer
    , checksum character varying
    , mimetype character varying
    , index_content text
    , original_id integer
);
CREATE SEQUENCE ir_attachment_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE ir_attachment_id_seq OWNED BY ir_attachment.id;
ALTER TABLE ONLY ir_attachment ALTER COLUMN id SET DEFAULT nextval('ir_attachment_id_seq'::regclass);
ALTER TABLE ONLY ir_attachment ADD CONSTRAINT ir_attachment_pkey PRIMARY KEY (id);
COMMENT ON COLUMN ir_attachment.name IS 'Name';
COMMENT ON COLUMN ir_attachment.description IS 'Description';
COMMENT ON COLUMN ir_attachment.res_id IS 'Res Id';
COMMENT ON COLUMN ir_attachment.public IS 'Public';
COMMENT ON COLUMN ir_attachment.access_token IS 'Access Token';
COMMENT ON COLUMN ir_attachment.db_datas IS 'Db Datas';
COMMENT ON COLUMN ir_attachment.store_fname IS 'Store Fname';
COMMENT ON COLUMN ir_attachment.file_size IS 'File size';
COMMENT ON COLUMN ir_attachment.mimetype IS 'Mimetype';
COMMENT ON COLUMN ir_attachment.index_content IS 'Index Content';
ALTER TABLE ONLY res_partner ADD CONSTRAINT res_partner_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY res_partner ADD CONSTRAINT res_partner_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY res_partner ADD CONSTRAINT res_partner_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY res_partner ADD CONSTRAINT res_partner_commercial_partner_id_fkey FOREIGN KEY (commercial_partner_id) REFERENCES res_partner(id) ON DELETE RESTRICT;
CREATE INDEX res_partner__commercial_partner_id_index ON res_partner USING btree (commercial_partner_id) WHERE (commercial_partner_id IS NOT NULL);
ALTER TABLE ONLY res_company ADD CONSTRAINT res_company_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY res_company ADD CONSTRAINT res_company_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY res_company ADD CONSTRAINT res_company_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner(id) ON DELETE RESTRICT;
CREATE INDEX res_company__partner_id_index ON res_company USING btree (partner_id) WHERE (partner_id IS NOT NULL);
ALTER TABLE ONLY res_company ADD CONSTRAINT res_company_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE RESTRICT;
ALTER TABLE ONLY res_users ADD CONSTRAINT res_users_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY res_users ADD CONSTRAINT res_users_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY res_users ADD CONSTRAINT res_users_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE SET NULL;
CREATE INDEX res_users_company_id_index ON res_users USING btree (company_id);
ALTER TABLE ONLY res_users ADD CONSTRAINT res_users_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner(id) ON DELETE CASCADE;
CREATE INDEX res_users__partner_id_index ON res_users USING btree (partner_id) WHERE (partner_id IS NOT NULL);
ALTER TABLE ONLY res_currency ADD CONSTRAINT res_currency_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY res_currency ADD CONSTRAINT res_currency_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY product_template ADD CONSTRAINT product_template_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY product_template ADD CONSTRAINT product_template_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY product_template ADD CONSTRAINT product_template_categ_id_fkey FOREIGN KEY (categ_id) REFERENCES product_category(id) ON DELETE SET NULL;
CREATE INDEX product_template_categ_id_index ON product_template USING btree (categ_id);
ALTER TABLE ONLY product_template ADD CONSTRAINT product_template_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE RESTRICT;
CREATE INDEX product_template__company_id_index ON product_template USING btree (company_id) WHERE (company_id IS NOT NULL);
ALTER TABLE ONLY product_product ADD CONSTRAINT product_product_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY product_product ADD CONSTRAINT product_product_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY product_product ADD CONSTRAINT product_product_product_tmpl_id_fkey FOREIGN KEY (product_tmpl_id) REFERENCES product_template(id) ON DELETE CASCADE;
ALTER TABLE ONLY product_category ADD CONSTRAINT product_category_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY product_category ADD CONSTRAINT product_category_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_account ADD CONSTRAINT account_account_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_account ADD CONSTRAINT account_account_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_account ADD CONSTRAINT account_account_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE CASCADE;
CREATE INDEX account_account_currency_id_index ON account_account USING btree (currency_id);
ALTER TABLE ONLY account_account ADD CONSTRAINT account_account_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE SET NULL;
CREATE INDEX account_account_company_id_index ON account_account USING btree (company_id);
ALTER TABLE ONLY account_journal ADD CONSTRAINT account_journal_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_journal ADD CONSTRAINT account_journal_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_journal ADD CONSTRAINT account_journal_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE CASCADE;
CREATE INDEX account_journal__currency_id_index ON account_journal USING btree (currency_id) WHERE (currency_id IS NOT NULL);
ALTER TABLE ONLY account_journal ADD CONSTRAINT account_journal_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE RESTRICT;
CREATE INDEX account_journal_company_id_index ON account_journal USING btree (company_id);
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_journal_id_fkey FOREIGN KEY (journal_id) REFERENCES account_journal(id) ON DELETE RESTRICT;
CREATE INDEX account_move__journal_id_index ON account_move USING btree (journal_id) WHERE (journal_id IS NOT NULL);
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE RESTRICT;
CREATE INDEX account_move__company_id_index ON account_move USING btree (company_id) WHERE (company_id IS NOT NULL);
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE SET NULL;
CREATE INDEX account_move_currency_id_index ON account_move USING btree (currency_id);
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner(id) ON DELETE CASCADE;
ALTER TABLE ONLY account_move ADD CONSTRAINT account_move_commercial_partner_id_fkey FOREIGN KEY (commercial_partner_id) REFERENCES res_partner(id) ON DELETE SET NULL;
CREATE INDEX account_move__commercial_partner_id_index ON account_move USING btree (commercial_partner_id) WHERE (commercial_partner_id IS NOT NULL);
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_move_id_fkey FOREIGN KEY (move_id) REFERENCES account_move(id) ON DELETE CASCADE;
CREATE INDEX account_move_line__move_id_index ON account_move_line USING btree (move_id) WHERE (move_id IS NOT NULL);
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_journal_id_fkey FOREIGN KEY (journal_id) REFERENCES account_journal(id) ON DELETE RESTRICT;
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_account_id_fkey FOREIGN KEY (account_id) REFERENCES account_account(id) ON DELETE RESTRICT;
CREATE INDEX account_move_line_account_id_index ON account_move_line USING btree (account_id);
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE CASCADE;
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner(id) ON DELETE CASCADE;
ALTER TABLE ONLY account_move_line ADD CONSTRAINT account_move_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product(id) ON DELETE SET NULL;
CREATE INDEX account_move_line_product_id_index ON account_move_line USING btree (product_id);
ALTER TABLE ONLY sale_order ADD CONSTRAINT sale_order_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY sale_order ADD CONSTRAINT sale_order_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY sale_order ADD CONSTRAINT sale_order_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner(id) ON DELETE RESTRICT;
ALTER TABLE ONLY sale_order ADD CONSTRAINT sale_order_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE RESTRICT;
CREATE INDEX sale_order_currency_id_index ON sale_order USING btree (currency_id);
ALTER TABLE ONLY sale_order ADD CONSTRAINT sale_order_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY sale_order_line ADD CONSTRAINT sale_order_line_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY sale_order_line ADD CONSTRAINT sale_order_line_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY sale_order_line ADD CONSTRAINT sale_order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES sale_order(id) ON DELETE SET NULL;
ALTER TABLE ONLY sale_order_line ADD CONSTRAINT sale_order_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product(id) ON DELETE RESTRICT;
CREATE INDEX sale_order_line_product_id_index ON sale_order_line USING btree (product_id);
ALTER TABLE ONLY sale_order_line ADD CONSTRAINT sale_order_line_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE CASCADE;
ALTER TABLE ONLY sale_order_line ADD CONSTRAINT sale_order_line_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE CASCADE;
CREATE INDEX sale_order_line_company_id_index ON sale_order_line USING btree (company_id);
ALTER TABLE ONLY stock_location ADD CONSTRAINT stock_location_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY stock_location ADD CONSTRAINT stock_location_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY stock_location ADD CONSTRAINT stock_location_location_id_fkey FOREIGN KEY (location_id) REFERENCES stock_location(id) ON DELETE CASCADE;
CREATE INDEX stock_location_location_id_index ON stock_location USING btree (location_id);
ALTER TABLE ONLY stock_location ADD CONSTRAINT stock_location_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY stock_quant ADD CONSTRAINT stock_quant_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY stock_quant ADD CONSTRAINT stock_quant_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY stock_quant ADD CONSTRAINT stock_quant_product_id_fkey FOREIGN KEY (product_id) REFERENCES product_product(id) ON DELETE SET NULL;
ALTER TABLE ONLY stock_quant ADD CONSTRAINT stock_quant_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE SET NULL;
CREATE INDEX stock_quant__company_id_index ON stock_quant USING btree (company_id) WHERE (company_id IS NOT NULL);
ALTER TABLE ONLY stock_quant ADD CONSTRAINT stock_quant_location_id_fkey FOREIGN KEY (location_id) REFERENCES stock_location(id) ON DELETE RESTRICT;
CREATE INDEX stock_quant__location_id_index ON stock_quant USING btree (location_id) WHERE (location_id IS NOT NULL);
ALTER TABLE ONLY mail_message ADD CONSTRAINT mail_message_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY mail_message ADD CONSTRAINT mail_message_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY ir_attachment ADD CONSTRAINT ir_attachment_create_uid_fkey FOREIGN KEY (create_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY ir_attachment ADD CONSTRAINT ir_attachment_write_uid_fkey FOREIGN KEY (write_uid) REFERENCES res_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY ir_attachment ADD CONSTRAINT ir_attachment_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company(id) ON DELETE CASCADE;
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_check_credit_debit CHECK (display_type IN ('line_section', 'line_note') OR credit * debit = 0);
ALTER TABLE account_move_line ADD CONSTRAINT account_move_line_check_amount_currency_balance_sign CHECK ((display_type)::text = ANY (ARRAY['line_section','line_note']) OR ((balance <= 0 AND amount_currency <= 0) OR (balance >= 0 AND amount_currency >= 0)));
CREATE UNIQUE INDEX account_account_code_company_uniq ON account_account (company_id, code);
ALTER TABLE res_users ADD CONSTRAINT res_users_login_key UNIQUE (login);
CREATE UNIQUE INDEX account_move_unique_name ON account_move USING btree (name, journal_id) WHERE ((state)::text = 'posted'::text AND (name)::text <> '/'::text);
CREATE INDEX product_template_name_index ON product_template USING gin ((jsonb_path_query_array(name, '$.*')::text) gin_trgm_ops);
CREATE VIEW sale_report AS SELECT min(l.id) AS id, l.product_id, t.name ->> 'en_US' AS product, sum(l.product_uom_qty) AS product_uom_qty, sum(l.price_total / CASE COALESCE(s.currency_rate, 0) WHEN 0 THEN 1.0 ELSE s.currency_rate END) AS price_total, count(*) AS nbr, s.name, s.date_order AS date, s.state, s.locked, s.partner_id, p.product_tmpl_id FROM sale_order_line l JOIN sale_order s ON s.id = l.order_id LEFT JOIN product_product p ON p.id = l.product_id LEFT JOIN product_template t ON t.id = p.product_tmpl_id WHERE l.display_type IS NULL GROUP BY l.product_id, t.name, s.name, s.date_order, s.state, s.locked, s.partner_id, p.product_tmpl_id;
CREATE TABLE account_move_line_tax_rel (line_id integer NOT NULL REFERENCES account_move_line ON DELETE CASCADE, tax_id integer NOT NULL, 
PRIMARY KEY (line_id, tax_id)
);
COMMENT ON TABLE res_partner IS 
'Contact';
