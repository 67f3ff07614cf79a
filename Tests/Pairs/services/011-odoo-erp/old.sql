CREATE TABLE res_currency (id serial PRIMARY KEY, name varchar NOT NULL, symbol varchar NOT NULL, decimal_places integer, active boolean, rounding numeric
);
COMMENT ON TABLE res_currency IS 'Currency';
CREATE TABLE res_company (id serial PRIMARY KEY, name varchar NOT NULL, currency_id integer NOT NULL, parent_id integer, sequence integer
);
ALTER TABLE res_company ADD CONSTRAINT res_company_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency(id) ON DELETE RESTRICT;
ALTER TABLE res_company ADD CONSTRAINT res_company_name_uniq UNIQUE (name);
COMMENT ON CONSTRAINT res_company_name_uniq ON res_company IS 'unique (name)';
CREATE TABLE res_partner (id serial PRIMARY KEY, name varchar, company_id integer REFERENCES res_company ON DELETE SET NULL, display_name varchar, ref varchar, lang varchar,
  customer boolean, supplier boolean,
  email varchar, type varchar, is_company boolean, create_date timestamp, write_date timestamp,
  CONSTRAINT res_partner_check_name CHECK ((type = 'contact' AND name IS NOT NULL) OR type <> 'contact'));
COMMENT ON COLUMN res_partner.customer IS 'Is a Customer';
COMMENT ON COLUMN res_partner.supplier IS 'Is a Vendor';
COMMENT ON COLUMN res_partner.name IS 'Name';
COMMENT ON CONSTRAINT res_partner_check_name ON res_partner IS 'CHECK( (type=''contact'' AND name IS NOT NULL) or (type!=''contact'') )';
CREATE INDEX res_partner_name_index ON res_partner (name);
CREATE TABLE account_account_type (id serial PRIMARY KEY, name varchar NOT NULL, type varchar NOT NULL, internal_group varchar NOT NULL);
CREATE TABLE account_account (id serial PRIMARY KEY, name
  varchar
  NOT NULL, code varchar(64) NOT NULL, company_id integer NOT NULL REFERENCES res_company ON DELETE RESTRICT,
  user_type_id integer NOT NULL REFERENCES account_account_type ON DELETE RESTRICT,
  reconcile boolean, CONSTRAINT account_account_code_company_uniq UNIQUE (code, company_id));
CREATE TABLE account_invoice (id serial PRIMARY KEY, number varchar, partner_id integer NOT NULL REFERENCES res_partner ON DELETE RESTRICT, date_invoice date, state varchar, type varchar, amount_total numeric, move_id integer, currency_id integer NOT NULL REFERENCES res_currency);
CREATE TABLE account_invoice_line (id serial PRIMARY KEY, invoice_id integer REFERENCES account_invoice ON DELETE CASCADE, name text NOT NULL, price_unit numeric NOT NULL, quantity numeric NOT NULL);
CREATE TABLE account_move (id serial PRIMARY KEY, name varchar, ref varchar, date date NOT NULL, journal_id integer NOT NULL, state varchar NOT NULL, partner_id integer REFERENCES res_partner ON DELETE RESTRICT
);
CREATE TABLE account_move_line (id serial PRIMARY KEY, move_id integer NOT NULL REFERENCES account_move ON DELETE CASCADE, account_id integer REFERENCES account_account ON DELETE
  CASCADE
  , debit numeric, credit numeric, balance numeric, quantity numeric,
  invoice_id integer REFERENCES account_invoice,
  date date,
  CONSTRAINT account_move_line_credit_debit1 CHECK (credit * debit = 0::numeric),
  CONSTRAINT account_move_line_credit_debit2 CHECK (credit + debit >= 0::numeric)
);
CREATE VIEW account_invoice_report AS SELECT l.id, i.partner_id, i.date_invoice AS date, i.state, l.price_unit * l.quantity AS subtotal FROM account_invoice_line l JOIN account_invoice i ON i.id = l.invoice_id;
CREATE TABLE ir_model_rel (left_id integer NOT NULL REFERENCES res_partner ON DELETE CASCADE, right_id integer NOT NULL REFERENCES res_company ON DELETE CASCADE, PRIMARY KEY (left_id, right_id));
CREATE INDEX ON ir_model_rel (right_id, left_id);
COMMENT ON TABLE ir_model_rel IS 'RELATION BETWEEN res_partner AND res_company';

