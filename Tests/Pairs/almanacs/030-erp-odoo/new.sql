CREATE SEQUENCE res_company_id_seq START 1 INCREMENT 1;
CREATE TABLE res_company (id integer NOT NULL DEFAULT nextval('res_company_id_seq'::regclass) PRIMARY KEY, name varchar NOT NULL, currency_id int4 NOT NULL, parent_path varchar, parent_id int4, active bool DEFAULT true, create_date timestamp, write_date timestamp);
ALTER SEQUENCE res_company_id_seq OWNED BY res_company.id;
COMMENT ON TABLE res_company IS 'Companies';
COMMENT ON COLUMN res_company.name IS 'Company Name';
CREATE TABLE res_currency (id SERIAL PRIMARY KEY, name varchar (3) NOT NULL, symbol varchar NOT NULL, rounding numeric, active bool, position varchar, decimal_places int4, full_name varchar);
ALTER TABLE res_currency ADD CONSTRAINT res_currency_unique_name UNIQUE (name) ;
COMMENT ON CONSTRAINT res_currency_unique_name ON res_currency IS 'unique (name)';
ALTER TABLE res_currency ADD CONSTRAINT res_currency_rounding_gt_zero CHECK (rounding > 0);
CREATE TABLE res_partner (id SERIAL PRIMARY KEY, name varchar, display_name varchar, complete_name varchar, company_id int4 REFERENCES res_company ON DELETE SET NULL, parent_id int4 REFERENCES res_partner ON DELETE RESTRICT,
customer_rank int4 DEFAULT 0, supplier_rank int4 DEFAULT 0, partner_latitude numeric, properties jsonb,
email varchar, vat varchar, lang varchar, type varchar, is_company bool, create_uid int4, create_date timestamp, write_uid int4, write_date timestamp);
ALTER TABLE res_partner ADD CONSTRAINT res_partner_check_name CHECK ((type::text = 'contact'::text AND name IS NOT NULL) OR (type::text <> 'contact'::text));
CREATE INDEX res_partner_display_name_index ON res_partner (display_name);
CREATE INDEX res_partner__name_index ON res_partner (name) WHERE name IS NOT NULL;
CREATE INDEX res_partner_vat_index ON res_partner (regexp_replace(upper(vat::text), '[^A-Z0-9]+', '', 'g'));
ALTER TABLE res_company ADD COLUMN partner_id int4 NOT NULL REFERENCES res_partner ON DELETE RESTRICT;
ALTER TABLE res_company ADD CONSTRAINT res_company_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency ON DELETE RESTRICT;
CREATE TABLE product_template (id SERIAL PRIMARY KEY, name jsonb NOT NULL, description jsonb, list_price numeric, type varchar NOT NULL, categ_id int4 NOT NULL, weight numeric, active bool, sale_ok bool, purchase_ok bool, default_code varchar);
CREATE INDEX product_template_name_gin ON product_template USING gin (name jsonb_path_ops);
COMMENT ON COLUMN product_template.list_price IS
'Sales Price';
CREATE TABLE product_product (id SERIAL PRIMARY KEY, product_tmpl_id int4 NOT NULL REFERENCES product_template ON DELETE CASCADE, barcode varchar, combination_indices varchar, active bool);
CREATE UNIQUE INDEX product_product_combination_unique ON product_product (product_tmpl_id, combination_indices) WHERE active IS TRUE;
CREATE INDEX product_product__barcode_index ON product_product (barcode) WHERE barcode IS NOT NULL;
CREATE TABLE account_move (id SERIAL PRIMARY KEY, name varchar, date date NOT NULL, state varchar NOT NULL DEFAULT 'draft', move_type varchar NOT NULL DEFAULT 'entry', journal_id int4, partner_id int4 REFERENCES res_partner ON DELETE RESTRICT, invoice_date date, amount_total numeric, amount_residual numeric, company_id int4 REFERENCES res_company ON DELETE SET NULL, sequence_prefix varchar, sequence_number int4, checked bool NOT NULL DEFAULT false);
CREATE UNIQUE INDEX account_move_unique_name ON account_move (name, journal_id) WHERE (state::text = 'posted'::text AND name::text <> '/'::text);
CREATE INDEX account_move_sequence_index ON account_move (journal_id, sequence_prefix DESC, sequence_number DESC, name);
CREATE TABLE account_move_line (id SERIAL PRIMARY KEY, move_id int4 NOT NULL REFERENCES account_move ON DELETE CASCADE, debit numeric, credit numeric, balance numeric GENERATED ALWAYS AS (debit - credit) STORED, date_maturity date, partner_id int4 REFERENCES res_partner ON DELETE RESTRICT, product_id int4 REFERENCES product_product ON DELETE RESTRICT, quantity numeric, price_unit numeric, price_subtotal numeric, display_type varchar NOT NULL DEFAULT 'product', analytic_distribution jsonb, CONSTRAINT account_move_line_check_credit_debit CHECK (display_type::text IN ('line_section', 'line_note') OR credit * debit = 0));
CREATE INDEX account_move_line_partner_id_ref_idx ON account_move_line (partner_id, move_id);
CREATE INDEX account_move_line_analytic ON account_move_line USING gin (analytic_distribution);
CREATE VIEW account_invoice_report AS SELECT l.id, m.invoice_date AS date, m.partner_id, l.product_id, l.quantity AS product_qty, -l.balance AS price_total, m.move_type FROM account_move_line l JOIN account_move m ON m.id = l.move_id WHERE m.move_type::text IN ('out_invoice', 'out_refund', 'in_invoice', 'in_refund') AND l.display_type::text = 'product';
CREATE TABLE account_full_reconcile (id SERIAL PRIMARY KEY, exchange_move_id int4 REFERENCES account_move ON DELETE SET NULL);
CREATE TABLE ir_model_data (id SERIAL PRIMARY KEY, module varchar NOT NULL, name varchar NOT NULL, model varchar NOT NULL, res_id int4, noupdate bool DEFAULT false);
CREATE UNIQUE INDEX ir_model_data_module_name_uniq_index ON ir_model_data (module, name);
CREATE INDEX ir_model_data_model_res_id_index ON ir_model_data (model, res_id);
CREATE TABLE res_partner_res_partner_category_rel (category_id int4 NOT NULL, partner_id int4 NOT NULL REFERENCES res_partner ON DELETE CASCADE, PRIMARY KEY (category_id, partner_id));
CREATE INDEX ON res_partner_res_partner_category_rel (
partner_id, category_id);
COMMENT ON TABLE res_partner_res_partner_category_rel IS 'RELATION BETWEEN res_partner_category AND res_partner';
