CREATE SCHEMA billing;
CREATE TYPE billing.sub_status AS ENUM ('trial', 'active', 'cancelled');
CREATE DOMAIN billing.cents AS integer;
CREATE DOMAIN billing.currency AS char(3) DEFAULT 
'USD';
CREATE TABLE billing.customer (
    id bigserial PRIMARY KEY,
    email text NOT NULL,
    name text,
    currency billing.currency NOT NULL,
    balance billing.cents NOT NULL DEFAULT 0,
    tax_id varchar(20),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE billing.plan (
    code varchar(40) PRIMARY KEY,
    name text NOT NULL,
    price billing.cents NOT NULL,
    months smallint NOT NULL DEFAULT 1
);
CREATE TABLE billing.subscription (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES billing.customer,
    plan_code varchar(40) NOT NULL REFERENCES billing.plan,
    status billing.sub_status NOT NULL DEFAULT 'trial',
    quantity integer NOT NULL DEFAULT 1,
    started date NOT NULL,
    ends date
);
CREATE VIEW billing.mrr AS SELECT p.code, sum(p.price * s.quantity / p.months) AS mrr FROM billing.subscription s JOIN billing.plan p ON p.code = s.plan_code WHERE s.status = 'active' GROUP BY p.code;
CREATE TABLE billing.invoice (
    id bigserial PRIMARY KEY,
    number varchar(20) UNIQUE,
    customer_id bigint NOT NULL REFERENCES billing.customer,
    subscription_id bigint REFERENCES billing.subscription,
    issued date,
    due date,
    paid_at timestamptz,
    total billing.cents NOT NULL DEFAULT 0
);
CREATE INDEX invoice_unpaid ON billing.invoice (due) WHERE paid_at IS NULL;
CREATE TABLE billing.invoice_line (
    invoice_id bigint NOT NULL REFERENCES billing.invoice ON DELETE CASCADE,
    line smallint NOT NULL,
    description text NOT NULL,
    amount billing.cents NOT NULL,
    PRIMARY KEY (invoice_id, line)
);
CREATE TABLE billing.payment (
    id bigserial PRIMARY KEY,
    invoice_id bigint NOT NULL REFERENCES billing.invoice,
    amount billing.cents NOT NULL,
    method text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW billing.open_balance AS SELECT i.customer_id, sum(i.total) - coalesce(sum(p.amount), 0) AS due FROM billing.invoice i LEFT JOIN billing.payment p ON p.invoice_id = i.id WHERE i.paid_at IS NULL GROUP BY i.customer_id;
CREATE MATERIALIZED VIEW billing.dunning AS SELECT c.email, b.due FROM billing.customer c JOIN billing.open_balance b ON b.customer_id = c.id WHERE b.due > 0;
CREATE TABLE billing.coupon (
    code varchar(40) PRIMARY KEY,
    percent smallint CHECK (percent BETWEEN 1 AND 100),
    amount billing.cents,
    expires timestamptz,
    CHECK (num_nonnulls(percent, amount) = 1)
);
CREATE SEQUENCE billing.invoice_number START 1000;
CREATE FUNCTION billing.number_invoice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.number := 'INV-' || nextval('billing.invoice_number');
    RETURN NEW;
END;
$$;
CREATE TRIGGER number_invoice BEFORE INSERT ON billing.invoice FOR EACH ROW EXECUTE FUNCTION billing.number_invoice();
CREATE FUNCTION billing.fmt(billing.cents) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT to_char($1 / 100.0, 'FM999990.00') $$;
