CREATE SCHEMA core;
CREATE SCHEMA stock;
CREATE SCHEMA account;
CREATE SCHEMA hr;
CREATE SCHEMA mrp;
CREATE SCHEMA purchase;
CREATE SCHEMA sales;
CREATE EXTENSION pg_trgm WITH SCHEMA core;
CREATE DOMAIN core.money AS numeric(18,4) DEFAULT 0;
CREATE DOMAIN core.code AS text CHECK (length(VALUE) <= 64) CONSTRAINT code_trimmed CHECK (VALUE = btrim(VALUE));
CREATE TYPE core.doc_state AS ENUM ('draft', 'sent', 'confirmed', 'done', 'cancel');
CREATE TYPE account.move_type AS ENUM ('entry', 'out_invoice', 'out_refund', 'in_invoice', 'in_refund', 'receipt');
CREATE TYPE stock.valuation AS ENUM ('standard', 'fifo', 'average');
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
    customer_rank integer NOT NULL DEFAULT 0,
    supplier_rank integer NOT NULL DEFAULT 0,
    display_name text GENERATED ALWAYS AS (coalesce(vat::text || ' ', '') || name) STORED,
    email text,
    create_date timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.partner (parent_id);
CREATE INDEX partner_name_trgm ON core.partner USING gin (name core.gin_trgm_ops) WHERE parent_id IS NULL;
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
    checksum char(40),
    store_fname text,
    file_size integer,
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
    parent_path text
);
CREATE INDEX location_path ON stock.location (parent_path text_pattern_ops);
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
    active boolean NOT NULL DEFAULT true,
    tracking text NOT NULL DEFAULT 'none' CHECK (tracking IN ('none', 'lot', 'serial')),
    weight numeric(10,3)
);
CREATE TABLE stock.lot (
    id serial PRIMARY KEY,
    product_id integer NOT NULL REFERENCES stock.product,
    name text NOT NULL,
    expires date,
    UNIQUE (product_id, name),
    UNIQUE (id, product_id)
);
CREATE TABLE stock.quant (
    id serial PRIMARY KEY,
    product_id integer NOT NULL REFERENCES stock.product,
    location_id integer NOT NULL REFERENCES stock.location,
    quantity numeric NOT NULL DEFAULT 0,
    lot_id integer,
    reserved numeric NOT NULL DEFAULT 0,
    in_date timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (lot_id, product_id) REFERENCES stock.lot(id, product_id),
    UNIQUE NULLS NOT DISTINCT (product_id, location_id, lot_id)
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
CREATE TABLE sales.team (
    id serial PRIMARY KEY,
    name text NOT NULL,
    leader_id integer REFERENCES core.users
);
CREATE TABLE sales.orders (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    partner_id integer NOT NULL REFERENCES core.partner,
    invoice_partner_id integer REFERENCES core.partner,
    user_id integer REFERENCES core.users,
    team_id integer REFERENCES sales.team,
    state core.doc_state NOT NULL DEFAULT 'draft',
    date_order timestamptz NOT NULL DEFAULT now(),
    amount_untaxed core.money,
    amount_tax core.money,
    amount_total numeric GENERATED ALWAYS AS (amount_untaxed::numeric + amount_tax::numeric) STORED
);
CREATE TABLE sales.order_line (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES sales.orders ON DELETE CASCADE,
    sequence integer NOT NULL DEFAULT 10,
    display_type text,
    product_id integer REFERENCES stock.product,
    quantity numeric NOT NULL DEFAULT 1,
    price_unit core.money,
    discount numeric(5,2) NOT NULL DEFAULT 0,
    CONSTRAINT accountable CHECK (display_type IS NOT NULL OR product_id IS NOT NULL)
);
CREATE VIEW sales.order_amount AS SELECT o.id, o.name, sum(l.quantity * l.price_unit * (1 - l.discount / 100)) AS total FROM sales.orders o LEFT JOIN sales.order_line l ON l.order_id = o.id WHERE l.display_type IS NULL GROUP BY o.id;
CREATE VIEW sales.report AS SELECT p.display_name AS partner, t.name AS team, a.total FROM sales.order_amount a JOIN sales.orders o ON o.id = a.id JOIN core.partner p ON p.id = o.partner_id LEFT JOIN sales.team t ON t.id = o.team_id;
CREATE FUNCTION sales.set_total() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE sales.orders SET amount_untaxed = (SELECT total FROM sales.order_amount a WHERE a.id = NEW.order_id) WHERE id = NEW.order_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER set_total AFTER INSERT OR DELETE OR UPDATE ON sales.order_line FOR EACH ROW EXECUTE FUNCTION sales.set_total();
CREATE TABLE mrp.bom (
    id serial PRIMARY KEY,
    product_id integer NOT NULL REFERENCES stock.product,
    quantity numeric NOT NULL DEFAULT 1,
    type text NOT NULL DEFAULT 'normal'
);
CREATE TABLE mrp.bom_line (
    bom_id integer NOT NULL REFERENCES mrp.bom ON DELETE CASCADE,
    product_id integer NOT NULL REFERENCES stock.product,
    quantity numeric NOT NULL,
    PRIMARY KEY (bom_id, product_id)
);
CREATE TABLE mrp.production (
    id serial PRIMARY KEY,
    bom_id integer NOT NULL REFERENCES mrp.bom,
    quantity numeric NOT NULL,
    state core.doc_state NOT NULL DEFAULT 'draft',
    lot_id integer REFERENCES stock.lot
);
CREATE VIEW mrp.explode AS WITH RECURSIVE x(root, product_id, qty) AS (SELECT b.product_id, l.product_id, l.quantity / b.quantity FROM mrp.bom b JOIN mrp.bom_line l ON l.bom_id = b.id UNION ALL SELECT x.root, l.product_id, x.qty * l.quantity / b.quantity FROM x JOIN mrp.bom b ON b.product_id = x.product_id JOIN mrp.bom_line l ON l.bom_id = b.id) SELECT root, product_id, sum(qty) AS qty FROM x GROUP BY 1, 2;
CREATE TABLE account.account (
    id serial PRIMARY KEY,
    code core.code NOT NULL,
    name text NOT NULL,
    company_id integer NOT NULL REFERENCES core.company,
    account_type text NOT NULL,
    deprecated boolean NOT NULL DEFAULT false,
    reconcile boolean NOT NULL DEFAULT false,
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
CREATE TABLE account.move (
    id serial PRIMARY KEY,
    name text,
    move_type account.move_type NOT NULL DEFAULT 'entry',
    journal_id integer NOT NULL REFERENCES account.journal,
    partner_id integer REFERENCES core.partner,
    date date NOT NULL,
    invoice_date date,
    state core.doc_state NOT NULL DEFAULT 'draft',
    reversed_entry_id integer REFERENCES account.move,
    ref text,
    CONSTRAINT invoice_partner CHECK (move_type = 'entry' OR partner_id IS NOT NULL)
);
CREATE UNIQUE INDEX move_name ON account.move (name, journal_id) WHERE state = 'done' AND name <> '/';
CREATE TABLE account.move_line (
    id bigserial PRIMARY KEY,
    move_id integer NOT NULL REFERENCES account.move ON DELETE CASCADE,
    account_id integer NOT NULL REFERENCES account.account,
    name text,
    quantity numeric,
    price_unit core.money,
    debit core.money NOT NULL DEFAULT 0,
    credit core.money NOT NULL DEFAULT 0,
    balance numeric GENERATED ALWAYS AS (debit::numeric - credit::numeric) STORED,
    tax_line_id integer REFERENCES account.tax,
    CONSTRAINT check_credit_debit CHECK (debit::numeric * credit::numeric = 0)
);
CREATE TABLE account.move_line_tax (
    move_line_id bigint NOT NULL REFERENCES account.move_line ON DELETE CASCADE,
    tax_id integer NOT NULL REFERENCES account.tax ON DELETE RESTRICT,
    PRIMARY KEY (move_line_id, tax_id)
);
CREATE TABLE account.reconcile (
    id serial PRIMARY KEY,
    debit_line bigint NOT NULL REFERENCES account.move_line,
    credit_line bigint NOT NULL REFERENCES account.move_line,
    amount core.money NOT NULL
);
CREATE VIEW account.balance AS SELECT l.account_id, sum(l.balance) AS balance FROM account.move_line l JOIN account.move m ON m.id = l.move_id WHERE m.state = 'done' GROUP BY l.account_id;
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
    work_contact_id integer REFERENCES core.partner,
    job_id integer,
    birthday date,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE hr.job (
    id serial PRIMARY KEY,
    name text NOT NULL,
    department_id integer REFERENCES hr.department
);
ALTER TABLE hr.employee ADD FOREIGN KEY (job_id) REFERENCES hr.job(id);
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
CREATE FUNCTION core.next_code(c text, company integer DEFAULT NULL) RETURNS core.code
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
CREATE TRIGGER set_name BEFORE INSERT ON sales.orders FOR EACH ROW EXECUTE FUNCTION core.set_name();
CREATE TRIGGER set_name BEFORE INSERT ON account.move FOR EACH ROW EXECUTE FUNCTION core.set_name();
COMMENT ON TABLE core.partner IS 'Master data: partner';
COMMENT ON TABLE stock.product IS 'Master data: product';
COMMENT ON TABLE account.account IS 'Master data: account';
COMMENT ON TABLE hr.employee IS 'Master data: employee';
COMMENT ON TABLE hr.employee IS 'People employed (master data)';
