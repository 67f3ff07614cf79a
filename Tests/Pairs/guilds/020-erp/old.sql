CREATE SCHEMA core;
CREATE SCHEMA stock;
CREATE SCHEMA account;
CREATE SCHEMA hr;
CREATE SCHEMA purchase;
CREATE SCHEMA sale;
CREATE EXTENSION pg_trgm WITH SCHEMA public;
CREATE DOMAIN core.money AS numeric(16,2);
CREATE DOMAIN core.code AS varchar(64);
CREATE TYPE core.doc_state AS ENUM ('draft', 'sent', 'confirmed', 'done', 'cancel');
CREATE TYPE account.move_type AS ENUM ('entry', 'out_invoice', 'in_invoice');
CREATE TYPE stock.valuation AS ENUM ('standard', 'average');
CREATE TABLE core.company (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    currency char(3) NOT NULL,
    parent_id integer REFERENCES core.company
);
CREATE TABLE core.users (
    id serial PRIMARY KEY,
    login text NOT NULL UNIQUE,
    company_id integer NOT NULL REFERENCES core.company,
    active boolean NOT NULL DEFAULT true,
    notification text NOT NULL DEFAULT 'email'
);
CREATE TABLE core.country (
    id serial PRIMARY KEY,
    code char(2) NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE core.partner (
    id serial PRIMARY KEY,
    name text NOT NULL,
    company_id integer REFERENCES core.company,
    parent_id integer REFERENCES core.partner,
    country_id integer REFERENCES core.country,
    vat varchar(20),
    is_company boolean NOT NULL DEFAULT false,
    customer boolean NOT NULL DEFAULT false,
    supplier boolean NOT NULL DEFAULT false,
    email text,
    create_date timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.partner (parent_id);
CREATE INDEX partner_name_trgm ON core.partner USING gin (name gin_trgm_ops);
CREATE TABLE core.currency_rate (
    currency char(3) NOT NULL,
    day date NOT NULL,
    rate numeric NOT NULL CHECK (rate > 0),
    PRIMARY KEY (currency, day)
);
CREATE TABLE core.sequence (
    code core.code PRIMARY KEY,
    prefix text,
    padding integer NOT NULL DEFAULT 5,
    next_number integer NOT NULL DEFAULT 1
);
CREATE TABLE core.uom (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    factor numeric NOT NULL DEFAULT 1
);
CREATE TABLE core.attachment (
    id serial PRIMARY KEY,
    res_model text NOT NULL,
    res_id integer NOT NULL,
    name text NOT NULL,
    datas bytea,
    mimetype text
);
CREATE INDEX attachment_res ON core.attachment (res_model, res_id);
CREATE TABLE stock.warehouse (
    id serial PRIMARY KEY,
    code core.code NOT NULL UNIQUE,
    name text NOT NULL,
    company_id integer NOT NULL REFERENCES core.company
);
CREATE TABLE stock.location (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES stock.location,
    warehouse_id integer REFERENCES stock.warehouse,
    name text NOT NULL,
    usage text NOT NULL DEFAULT 'internal',
    parent_left integer,
    parent_right integer
);
CREATE INDEX location_left ON stock.location (parent_left);
CREATE TABLE stock.category (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES stock.category,
    name text NOT NULL,
    valuation stock.valuation NOT NULL DEFAULT 'standard'
);
CREATE TABLE stock.product (
    id serial PRIMARY KEY,
    default_code core.code,
    name text NOT NULL,
    category_id integer NOT NULL REFERENCES stock.category,
    uom_id integer NOT NULL REFERENCES core.uom,
    list_price core.money NOT NULL,
    cost core.money NOT NULL DEFAULT 0,
    barcode text UNIQUE,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE stock.quant (
    id serial PRIMARY KEY,
    product_id integer NOT NULL REFERENCES stock.product,
    location_id integer NOT NULL REFERENCES stock.location,
    quantity numeric NOT NULL DEFAULT 0,
    reserved numeric NOT NULL DEFAULT 0,
    UNIQUE (product_id, location_id)
);
CREATE TABLE stock.picking (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    partner_id integer REFERENCES core.partner,
    state core.doc_state NOT NULL DEFAULT 'draft',
    scheduled timestamptz NOT NULL DEFAULT now(),
    origin text
);
CREATE TABLE stock.move (
    id serial PRIMARY KEY,
    picking_id integer REFERENCES stock.picking ON DELETE CASCADE,
    product_id integer NOT NULL REFERENCES stock.product,
    source_id integer NOT NULL REFERENCES stock.location,
    dest_id integer NOT NULL REFERENCES stock.location,
    quantity numeric NOT NULL CHECK (quantity > 0),
    state core.doc_state NOT NULL DEFAULT 'draft',
    moved_at timestamptz,
    CHECK (source_id <> dest_id)
);
CREATE INDEX ON stock.move (product_id, state);
CREATE TABLE purchase.orders (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    partner_id integer NOT NULL REFERENCES core.partner,
    state core.doc_state NOT NULL DEFAULT 'draft',
    date_order timestamptz NOT NULL DEFAULT now(),
    company_id integer NOT NULL REFERENCES core.company
);
CREATE TABLE purchase.order_line (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES purchase.orders ON DELETE CASCADE,
    product_id integer NOT NULL REFERENCES stock.product,
    quantity numeric NOT NULL,
    price_unit core.money NOT NULL,
    move_id integer REFERENCES stock.move
);
CREATE TABLE sale.orders (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    partner_id integer NOT NULL REFERENCES core.partner,
    user_id integer REFERENCES core.users,
    state core.doc_state NOT NULL DEFAULT 'draft',
    date_order timestamptz NOT NULL DEFAULT now(),
    amount_total core.money
);
CREATE TABLE sale.order_line (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES sale.orders ON DELETE CASCADE,
    product_id integer NOT NULL REFERENCES stock.product,
    quantity numeric NOT NULL DEFAULT 1,
    price_unit core.money NOT NULL,
    discount numeric(5,2) NOT NULL DEFAULT 0
);
CREATE VIEW sale.order_amount AS SELECT o.id, o.name, sum(l.quantity * l.price_unit * (1 - l.discount / 100)) AS total FROM sale.orders o LEFT JOIN sale.order_line l ON l.order_id = o.id GROUP BY o.id;
CREATE VIEW sale.report AS SELECT p.name AS partner, a.total FROM sale.order_amount a JOIN sale.orders o ON o.id = a.id JOIN core.partner p ON p.id = o.partner_id;
CREATE FUNCTION sale.set_total() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE sale.orders SET amount_total = (SELECT total FROM sale.order_amount a WHERE a.id = NEW.order_id) WHERE id = NEW.order_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER set_total AFTER INSERT OR UPDATE ON sale.order_line FOR EACH ROW EXECUTE FUNCTION sale.set_total();
CREATE TABLE account.account (
    id serial PRIMARY KEY,
    code core.code NOT NULL,
    name text NOT NULL,
    company_id integer NOT NULL REFERENCES core.company,
    type text NOT NULL,
    UNIQUE (code, company_id)
);
CREATE TABLE account.journal (
    id serial PRIMARY KEY,
    code core.code NOT NULL,
    name text NOT NULL,
    company_id integer NOT NULL REFERENCES core.company,
    default_account_id integer REFERENCES account.account,
    UNIQUE (company_id, code)
);
CREATE TABLE account.tax (
    id serial PRIMARY KEY,
    name text NOT NULL,
    percent numeric(7,4) NOT NULL,
    account_id integer REFERENCES account.account
);
CREATE TABLE account.invoice (
    id serial PRIMARY KEY,
    number text UNIQUE,
    type account.move_type NOT NULL,
    partner_id integer NOT NULL REFERENCES core.partner,
    date_invoice date,
    state core.doc_state NOT NULL DEFAULT 'draft',
    total core.money
);
CREATE TABLE account.invoice_line (
    id serial PRIMARY KEY,
    invoice_id integer NOT NULL REFERENCES account.invoice ON DELETE CASCADE,
    name text NOT NULL,
    quantity numeric NOT NULL,
    price_unit core.money NOT NULL,
    account_id integer NOT NULL REFERENCES account.account
);
CREATE TABLE account.move (
    id serial PRIMARY KEY,
    journal_id integer NOT NULL REFERENCES account.journal,
    invoice_id integer REFERENCES account.invoice,
    date date NOT NULL,
    ref text
);
CREATE TABLE account.move_line (
    id serial PRIMARY KEY,
    move_id integer NOT NULL REFERENCES account.move ON DELETE CASCADE,
    account_id integer NOT NULL REFERENCES account.account,
    debit core.money NOT NULL DEFAULT 0,
    credit core.money NOT NULL DEFAULT 0,
    CHECK (debit * credit = 0)
);
CREATE VIEW account.balance AS SELECT account_id, sum(debit - credit) AS balance FROM account.move_line GROUP BY account_id;
CREATE VIEW account.balance_sheet AS SELECT a.code, a.name, b.balance FROM account.account a JOIN account.balance b ON b.account_id = a.id;
CREATE TABLE hr.department (
    id serial PRIMARY KEY,
    name text NOT NULL,
    company_id integer NOT NULL REFERENCES core.company,
    manager_id integer
);
CREATE TABLE hr.employee (
    id serial PRIMARY KEY,
    name text NOT NULL,
    user_id integer REFERENCES core.users UNIQUE,
    department_id integer REFERENCES hr.department,
    work_email text,
    job text,
    active boolean NOT NULL DEFAULT true
);
ALTER TABLE hr.department ADD FOREIGN KEY (manager_id) REFERENCES hr.employee(id) ON DELETE SET NULL;
CREATE TABLE hr.leave (
    id serial PRIMARY KEY,
    employee_id integer NOT NULL REFERENCES hr.employee,
    date_from date NOT NULL,
    date_to date NOT NULL,
    state core.doc_state NOT NULL DEFAULT 'draft',
    CHECK (date_to >= date_from)
);
CREATE MATERIALIZED VIEW stock.on_hand AS SELECT q.product_id, p.name, sum(q.quantity - q.reserved) AS free FROM stock.quant q JOIN stock.product p ON p.id = q.product_id GROUP BY 1, 2;
CREATE UNIQUE INDEX on_hand_product ON stock.on_hand (product_id, name);
CREATE FUNCTION core.next_code(c core.code) RETURNS text
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE core.sequence SET next_number = next_number + 1 WHERE code = c;
    RETURN c;
END;
$$;
CREATE FUNCTION core.set_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.name := coalesce(NEW.name, core.next_code(TG_TABLE_NAME::text));
    RETURN NEW;
END;
$$;
CREATE TRIGGER set_name BEFORE INSERT ON purchase.orders FOR EACH ROW EXECUTE FUNCTION core.set_name();
CREATE TRIGGER set_name BEFORE INSERT ON stock.picking FOR EACH ROW EXECUTE FUNCTION core.set_name();
CREATE TRIGGER set_name BEFORE INSERT ON sale.orders FOR EACH ROW EXECUTE FUNCTION core.set_name();
COMMENT ON TABLE core.partner IS 'Master data: partner';
COMMENT ON TABLE stock.product IS 'Master data: product';
COMMENT ON TABLE account.account IS 'Master data: account';
COMMENT ON TABLE hr.employee IS 'Master data: employee';
