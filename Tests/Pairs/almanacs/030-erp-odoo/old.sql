CREATE SEQUENCE res_company_id_seq START 1 INCREMENT 1;
CREATE TABLE res_company (id integer NOT NULL DEFAULT nextval('res_company_id_seq'::regclass) PRIMARY KEY, name varchar NOT NULL, currency_id int4 NOT NULL, logo_web bytea, rml_header text, create_date timestamp, write_date timestamp);
ALTER SEQUENCE res_company_id_seq OWNED BY res_company.id;
COMMENT ON TABLE res_company IS 'Companies';
COMMENT ON COLUMN res_company.name IS 'Company Name';
COMMENT ON COLUMN res_company.logo_web IS 'Logo Web';
CREATE TABLE res_currency (id SERIAL PRIMARY KEY, name varchar NOT NULL, symbol varchar, rounding numeric, active bool, position varchar);
ALTER TABLE res_currency ADD CONSTRAINT res_currency_unique_name UNIQUE (name);
COMMENT ON CONSTRAINT res_currency_unique_name ON res_currency IS 'unique(name)';
CREATE TABLE res_partner (id SERIAL PRIMARY KEY, name varchar, display_name varchar, company_id int4 REFERENCES res_company ON DELETE SET NULL, parent_id int4 REFERENCES res_partner ON DELETE SET NULL,
customer bool, supplier bool, fax varchar, opt_out bool,
email varchar, vat varchar, lang varchar, type varchar, is_company bool, create_uid int4, create_date timestamp, write_uid int4, write_date timestamp);
CREATE INDEX res_partner_display_name_index ON res_partner (display_name);
CREATE INDEX res_partner_name_index ON res_partner (name);
ALTER TABLE res_company ADD CONSTRAINT res_company_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency ON DELETE RESTRICT;
CREATE TABLE product_template (id SERIAL PRIMARY KEY, name varchar NOT NULL, description text, list_price numeric, type varchar NOT NULL, categ_id int4 NOT NULL, weight float8, active bool, rental bool);
COMMENT ON COLUMN product_template.list_price IS
'Sale Price';
CREATE TABLE product_product (id SERIAL PRIMARY KEY, product_tmpl_id int4 NOT NULL REFERENCES product_template ON DELETE CASCADE, barcode varchar, name_template varchar, active bool, CONSTRAINT product_product_barcode_uniq UNIQUE (barcode));
CREATE TABLE account_invoice (id SERIAL PRIMARY KEY, number varchar, type varchar, state varchar DEFAULT 'draft', date_invoice date, partner_id int4 NOT NULL REFERENCES res_partner ON DELETE RESTRICT, amount_total numeric, residual numeric, move_id int4, company_id int4 NOT NULL REFERENCES res_company);
CREATE UNIQUE INDEX account_invoice_number_uniq ON account_invoice (number, company_id, type);
CREATE TABLE account_invoice_line (id SERIAL PRIMARY KEY, invoice_id int4 REFERENCES account_invoice ON DELETE CASCADE, product_id int4 REFERENCES product_product ON DELETE RESTRICT, quantity numeric NOT NULL, price_unit numeric NOT NULL, price_subtotal numeric);
CREATE TABLE account_move (id SERIAL PRIMARY KEY, name varchar NOT NULL, date date NOT NULL, state varchar NOT NULL, journal_id int4);
CREATE TABLE account_move_line (id SERIAL PRIMARY KEY, move_id int4 NOT NULL REFERENCES account_move ON DELETE CASCADE, debit numeric, credit numeric, date_maturity date, partner_id int4 REFERENCES res_partner, CONSTRAINT account_move_line_credit_debit1 CHECK (credit * debit = 0), CONSTRAINT account_move_line_credit_debit2 CHECK (credit + debit >= 0));
ALTER TABLE account_invoice ADD FOREIGN KEY (move_id) REFERENCES account_move ON DELETE RESTRICT;
CREATE VIEW account_invoice_report AS SELECT min(l.id) AS id, i.date_invoice AS date, i.partner_id, l.product_id, sum(l.quantity) AS product_qty, sum(l.price_subtotal) AS price_total FROM account_invoice_line l JOIN account_invoice i ON i.id = l.invoice_id GROUP BY i.date_invoice, i.partner_id, l.product_id;
CREATE TABLE ir_model_data (id SERIAL PRIMARY KEY, module varchar NOT NULL, name varchar NOT NULL, model varchar NOT NULL, res_id int4, noupdate bool, date_init timestamp, date_update timestamp);
CREATE UNIQUE INDEX ir_model_data_module_name_uniq_index ON ir_model_data (module, name);
CREATE INDEX ir_model_data_model_res_id_index ON ir_model_data (model, res_id);
CREATE TABLE res_partner_res_partner_category_rel (category_id int4 NOT NULL, partner_id int4 NOT NULL REFERENCES res_partner ON DELETE CASCADE, UNIQUE (category_id, partner_id));
CREATE INDEX ON res_partner_res_partner_category_rel (
category_id);
COMMENT ON TABLE res_partner_res_partner_category_rel IS 'RELATION BETWEEN res_partner_category AND res_partner';
