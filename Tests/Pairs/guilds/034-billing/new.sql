CREATE SCHEMA billing;
CREATE TYPE billing.sub_status AS ENUM ('incomplete', 'trialing', 'active', 'past_due', 'paused', 'canceled');
CREATE TYPE billing.interval_unit AS ENUM ('day', 'week', 'month', 'year');
CREATE DOMAIN billing.cents AS bigint;
CREATE DOMAIN billing.currency AS char(3) DEFAULT 
'EUR' CHECK (VALUE = upper(VALUE));
CREATE TABLE billing.customer (
    id bigserial PRIMARY KEY,
    email text NOT NULL,
    name text,
    currency billing.currency NOT NULL,
    balance billing.cents NOT NULL DEFAULT 0,
    tax_id varchar(20),
    tax_exempt text NOT NULL DEFAULT 'none' CHECK (tax_exempt IN ('none', 'exempt', 'reverse')),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE billing.product (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE billing.price (
    id bigserial PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES billing.product,
    lookup_key text UNIQUE,
    currency billing.currency NOT NULL,
    unit_amount billing.cents NOT NULL,
    unit billing.interval_unit NOT NULL DEFAULT 'month',
    unit_count smallint NOT NULL DEFAULT 1,
    tiers jsonb,
    UNIQUE (id, currency)
);
CREATE TABLE billing.subscription (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES billing.customer,
    status billing.sub_status NOT NULL DEFAULT 'incomplete',
    current_period tstzrange NOT NULL,
    cancel_at timestamptz,
    trial_end timestamptz,
    metadata jsonb NOT NULL DEFAULT '{}'::jsonb,
    EXCLUDE USING gist (int8range(customer_id, customer_id, '[]') WITH &&, current_period WITH &&) WHERE (status = 'active')
);
CREATE TABLE billing.subscription_item (
    id bigserial PRIMARY KEY,
    subscription_id bigint NOT NULL REFERENCES billing.subscription ON DELETE CASCADE,
    price_id bigint NOT NULL REFERENCES billing.price,
    quantity integer NOT NULL DEFAULT 1 CHECK (quantity >= 0),
    UNIQUE (subscription_id, price_id)
);
CREATE TABLE billing.usage_record (
    item_id bigint NOT NULL REFERENCES billing.subscription_item,
    at timestamptz NOT NULL,
    quantity bigint NOT NULL,
    idempotency text,
    PRIMARY KEY (item_id, at)
) PARTITION BY RANGE (at);
CREATE TABLE billing.usage_record_default PARTITION OF billing.usage_record DEFAULT;
CREATE VIEW billing.mrr AS SELECT p.product_id, p.currency, sum(p.unit_amount * i.quantity / CASE p.unit WHEN 'year' THEN 12 ELSE 1 END) AS mrr FROM billing.subscription s JOIN billing.subscription_item i ON i.subscription_id = s.id JOIN billing.price p ON p.id = i.price_id WHERE s.status = 'active' GROUP BY 1, 2;
CREATE TABLE billing.invoice (
    id bigserial PRIMARY KEY,
    number varchar(20) UNIQUE,
    customer_id bigint NOT NULL REFERENCES billing.customer,
    subscription_id bigint REFERENCES billing.subscription,
    issued date,
    due date,
    paid_at timestamptz,
    subtotal billing.cents NOT NULL DEFAULT 0,
    tax billing.cents NOT NULL DEFAULT 0,
    total bigint GENERATED ALWAYS AS (subtotal::bigint + tax::bigint) STORED,
    attempt_count integer NOT NULL DEFAULT 0
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
    at timestamptz NOT NULL DEFAULT now(),
    refunded billing.cents NOT NULL DEFAULT 0,
    CHECK (refunded <= amount)
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
CREATE SEQUENCE billing.invoice_number AS integer START 1000 INCREMENT 1 MAXVALUE 99999999 CYCLE;
CREATE FUNCTION billing.number_invoice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.number := 'INV-' || nextval('billing.invoice_number');
    RETURN NEW;
END;
$$;
CREATE TRIGGER number_invoice BEFORE UPDATE OF issued ON billing.invoice FOR EACH ROW WHEN (OLD.issued IS NULL AND NEW.issued IS NOT NULL) EXECUTE FUNCTION billing.number_invoice();
CREATE FUNCTION billing.fmt(amount billing.cents, cur billing.currency DEFAULT 'EUR'::bpchar) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT to_char(amount / 100.0, 'FM999999990.00') || ' ' || cur $$;
