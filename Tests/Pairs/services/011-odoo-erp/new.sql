CREATE TABLE res_currency (id serial PRIMARY KEY, name varchar NOT NULL, symbol varchar NOT NULL, decimal_places integer, active boolean, rounding numeric
, full_name varchar
);
COMMENT ON TABLE res_currency IS 'Currency';
CREATE TABLE res_company (id serial PRIMARY KEY, name varchar NOT NULL, currency_id integer NOT NULL, parent_id integer, sequence integer
, fiscalyear_lock_date date
, parent_path varchar
);
ALTER TABLE res_company ADD CONSTRAINT res_company_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE RESTRICT;
ALTER TABLE res_company ADD CONSTRAINT res_company_name_uniq UNIQUE (name);
COMMENT ON CONSTRAINT res_company_name_uniq ON res_company IS 'unique (name)';
CREATE TABLE res_partner (id serial PRIMARY KEY, name varchar, company_id integer REFERENCES res_company ON DELETE SET NULL, display_name varchar, ref varchar, lang varchar,
  customer_rank integer, supplier_rank integer,
  email varchar, type varchar, is_company boolean, create_date timestamp, write_date timestamp,
  CONSTRAINT res_partner_check_name CHECK ((type = 'contact' AND name IS NOT NULL) OR type <> 'contact'));
COMMENT ON COLUMN res_partner.customer_rank IS 'Customer Rank';
COMMENT ON COLUMN res_partner.name IS 'Name';
COMMENT ON CONSTRAINT res_partner_check_name ON res_partner IS 'CHECK( (type=''contact'' AND name IS NOT NULL) or (type!=''contact'') )';
CREATE INDEX res_partner_name_index ON res_partner (name);
CREATE INDEX res_partner_vat_index ON res_partner USING btree (ref) WHERE ref IS NOT NULL;
CREATE TABLE account_account (id serial PRIMARY KEY, name
  jsonb
  NOT NULL, code varchar(64) NOT NULL, company_id integer NOT NULL REFERENCES res_company ON DELETE RESTRICT,
  account_type varchar NOT NULL, include_initial_balance boolean,
  reconcile boolean, CONSTRAINT account_account_code_company_uniq UNIQUE (code, company_id));
CREATE TABLE account_move (id serial PRIMARY KEY, name varchar, ref varchar, date date NOT NULL, journal_id integer NOT NULL, state varchar NOT NULL, partner_id integer REFERENCES res_partner ON DELETE RESTRICT
, move_type varchar NOT NULL DEFAULT 'entry', invoice_date date, payment_state varchar, amount_total numeric, currency_id integer NOT NULL REFERENCES res_currency ON DELETE RESTRICT, sequence_prefix varchar, sequence_number integer
);
CREATE UNIQUE INDEX account_move_unique_name ON account_move (name, journal_id) WHERE state = 'posted' AND name <> '/';
CREATE INDEX account_move_sequence_index ON account_move (journal_id, sequence_prefix DESC, (sequence_number + 1), name);
CREATE TABLE account_move_line (id serial PRIMARY KEY, move_id integer NOT NULL REFERENCES account_move ON DELETE CASCADE, account_id integer REFERENCES account_account ON DELETE
  RESTRICT
  , debit numeric, credit numeric, balance numeric, quantity numeric,
  price_unit numeric, display_type varchar,
  date date,
  CONSTRAINT account_move_line_check_credit_debit CHECK (display_type IN ('line_section', 'line_note') OR credit * debit = 0),
  CONSTRAINT account_move_line_check_accountable_required_fields CHECK (COALESCE(display_type IN ('line_section', 'line_note'), false) OR account_id IS NOT NULL)
);
CREATE VIEW account_invoice_report AS SELECT l.id, m.partner_id, m.invoice_date AS date, m.state, m.payment_state, - l.balance * (CASE WHEN m.move_type IN ('in_invoice', 'out_refund') THEN -1 ELSE 1 END) AS subtotal FROM account_move_line l JOIN account_move m ON m.id = l.move_id WHERE m.move_type IN ('out_invoice', 'out_refund', 'in_invoice', 'in_refund') AND l.account_id IS NOT NULL;
CREATE TABLE ir_model_rel (left_id integer NOT NULL REFERENCES res_partner ON DELETE CASCADE, right_id integer NOT NULL REFERENCES res_company ON DELETE CASCADE, PRIMARY KEY (left_id, right_id));
CREATE INDEX ON ir_model_rel (right_id, left_id);
COMMENT ON TABLE ir_model_rel IS 'RELATION BETWEEN res_partner AND res_company';

