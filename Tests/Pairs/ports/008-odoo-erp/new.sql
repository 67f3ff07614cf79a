CREATE TABLE res_company (
  id serial NOT NULL,
  name character varying NOT NULL,
  partner_id integer,
  currency_id integer NOT NULL,
  sequence integer DEFAULT 10,
  parent_path character varying,
  parent_id integer REFERENCES res_company(id),
  create_date timestamp without time zone,
  PRIMARY KEY(id)
);
CREATE TABLE res_currency (
  id serial NOT NULL,
  name character varying NOT NULL,
  symbol character varying NOT NULL,
  rounding numeric(12,6),
  full_name character varying,
  active boolean NOT NULL DEFAULT true,
  position character varying,
  PRIMARY KEY(id)
);
CREATE TABLE res_partner (
  id serial NOT NULL,
  name character varying,
  company_id integer,
  parent_id integer,
  ref character varying,
  lang character varying,
  vat character varying,
  street character varying,
  city character varying,
  email character varying,
  customer_rank integer DEFAULT 0,
  supplier_rank integer DEFAULT 0,
  credit_limit jsonb,
  commercial_partner_id integer,
  complete_name character varying,
  active boolean,
  create_uid integer,
  write_date timestamp without time zone,
  PRIMARY KEY(id)
);
COMMENT ON TABLE res_partner IS 'Contact';
COMMENT ON COLUMN res_partner.name IS 'Name';
COMMENT ON COLUMN res_partner.vat IS 'Tax ID';
COMMENT ON COLUMN res_partner.complete_name IS 'Complete Name';
ALTER TABLE res_partner ADD CONSTRAINT res_partner_check_name CHECK (((parent_id IS NULL AND name IS NOT NULL) OR parent_id IS NOT NULL));
ALTER TABLE res_partner ADD CONSTRAINT res_partner_commercial_fkey FOREIGN KEY (commercial_partner_id) REFERENCES res_partner(id) ON DELETE SET NULL;
CREATE TABLE sale_order (
  id serial PRIMARY KEY,
  name character varying NOT NULL,
  state character varying,
  partner_id integer NOT NULL,
  date_order timestamp NOT NULL,
  amount_untaxed numeric,
  amount_total numeric,
  amount_tax numeric GENERATED ALWAYS AS (amount_total - amount_untaxed) STORED,
  note jsonb,
  access_token uuid,
  company_id integer NOT NULL REFERENCES res_company
);
CREATE TABLE sale_order_line (
  id serial PRIMARY KEY,
  order_id integer NOT NULL,
  name text NOT NULL,
  company_id integer,
  sequence integer DEFAULT 10,
  price_unit numeric NOT NULL,
  product_uom_qty double precision NOT NULL,
  discount numeric DEFAULT 0.0,
  state character varying,
  display_type varchar
);
CREATE TABLE account_tax (
  id serial PRIMARY KEY,
  name varchar NOT NULL,
  type_tax_use varchar NOT NULL,
  amount numeric(16,4) NOT NULL,
  UNIQUE (name, type_tax_use)
);
CREATE TABLE account_tax_sale_order_line_rel (
  sale_order_line_id integer NOT NULL REFERENCES sale_order_line ON DELETE CASCADE,
  account_tax_id integer NOT NULL REFERENCES account_tax ON DELETE RESTRICT,
  PRIMARY KEY (sale_order_line_id, account_tax_id)
);
CREATE INDEX ON account_tax_sale_order_line_rel (account_tax_id, sale_order_line_id);
ALTER TABLE res_company ADD CONSTRAINT res_company_name_uniq UNIQUE (name);
ALTER TABLE res_company ADD CONSTRAINT res_company_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner ON DELETE RESTRICT;
ALTER TABLE res_company ADD CONSTRAINT res_company_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES res_currency;
ALTER TABLE res_partner ADD CONSTRAINT res_partner_company_id_fkey FOREIGN KEY (company_id) REFERENCES res_company ON DELETE SET NULL;
ALTER TABLE res_partner ADD CONSTRAINT res_partner_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES res_partner ON DELETE SET NULL;
ALTER TABLE sale_order ADD CONSTRAINT sale_order_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES res_partner ON DELETE RESTRICT;
ALTER TABLE sale_order_line ADD CONSTRAINT sale_order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES sale_order ON DELETE CASCADE;
ALTER TABLE sale_order_line ADD CONSTRAINT sale_order_line_acc CHECK (display_type IS NOT NULL OR price_unit IS NOT NULL);
COMMENT ON CONSTRAINT sale_order_line_acc ON sale_order_line IS 'CHECK(display_type ...)';
CREATE INDEX res_partner_name_index ON res_partner (complete_name);
CREATE INDEX res_partner_vat_index ON res_partner (regexp_replace(vat, '\W', '', 'g')) WHERE vat IS NOT NULL;
CREATE INDEX sale_order_date_idx ON sale_order (date_order DESC, id DESC);
CREATE VIEW sale_report AS
  SELECT min(l.id) AS id, s.name, s.date_order AS date, s.company_id, s.partner_id, sum(l.price_unit::float8 * l.product_uom_qty) AS price_subtotal, count(*) AS nbr
  FROM sale_order_line l JOIN sale_order s ON l.order_id = s.id GROUP BY s.name, s.date_order, s.company_id, s.partner_id;
CREATE SEQUENCE ir_sequence_001 INCREMENT BY 1 START WITH 1;
CREATE SEQUENCE ir_sequence_003 INCREMENT BY 5 START WITH 100 CACHE 3;
