CREATE SCHEMA es;
CREATE SCHEMA proj;
CREATE TYPE proj.order_status AS ENUM ('placed', 'paid', 'shipped', 'done');
CREATE TYPE es.command_status AS ENUM ('queued', 'running', 'done', 'failed');
CREATE EXTENSION pgcrypto WITH SCHEMA public;
CREATE TABLE es.streams (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    tenant text DEFAULT 'default' NOT NULL,
    closed_at timestamp with time zone,
    UNIQUE (tenant, name)
);
CREATE TABLE es.events (
    seq bigint NOT NULL,
    stream_id bigint NOT NULL,
    version integer NOT NULL,
    type text NOT NULL,
    data jsonb NOT NULL,
    correlation_id uuid,
    causation_id uuid,
    actor text,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (stream_id, version),
    CHECK (version > 0)
) PARTITION BY HASH (stream_id);
CREATE TABLE es.snapshots (
    stream_id bigint NOT NULL,
    version integer NOT NULL,
    state jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    schema_v integer DEFAULT 1 NOT NULL,
    PRIMARY KEY (stream_id, version)
);
CREATE TABLE es.event_types (
    name text PRIMARY KEY,
    schema jsonb NOT NULL,
    deprecated boolean DEFAULT false NOT NULL
);
CREATE TABLE es.upcasters (
    id serial PRIMARY KEY,
    type text NOT NULL,
    from_v integer NOT NULL,
    to_v integer NOT NULL,
    code text NOT NULL,
    CHECK (to_v > from_v)
);
CREATE TABLE es.subscriptions (
    name text PRIMARY KEY,
    position bigint DEFAULT 0 NOT NULL,
    locked_by text,
    locked_until timestamp with time zone
);
CREATE TABLE es.dead_letters (
    id bigserial PRIMARY KEY,
    subscription text NOT NULL,
    seq bigint NOT NULL,
    error text NOT NULL,
    attempts integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX dead_letters_subscription_idx ON es.dead_letters (subscription);
CREATE TABLE es.commands (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    stream text NOT NULL,
    type text NOT NULL,
    payload jsonb NOT NULL,
    status es.command_status DEFAULT 'queued' NOT NULL,
    issued_by text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE es.sagas (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    type text NOT NULL,
    state text NOT NULL,
    data jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE es.saga_steps (
    saga_id uuid NOT NULL,
    step integer NOT NULL,
    command_id uuid,
    outcome text,
    PRIMARY KEY (saga_id, step)
);
CREATE TABLE es.timeouts (
    id bigserial PRIMARY KEY,
    saga_id uuid,
    due_at timestamp with time zone NOT NULL,
    fired boolean DEFAULT false NOT NULL
);
CREATE INDEX timeouts_saga_id_idx ON es.timeouts (saga_id);
CREATE INDEX timeouts_due_at_idx ON es.timeouts (due_at);
CREATE TABLE es.outbox (
    id bigserial PRIMARY KEY,
    topic text NOT NULL,
    key text,
    payload jsonb NOT NULL,
    sent boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE es.inbox (
    consumer text NOT NULL,
    message_id text NOT NULL,
    received_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (consumer, message_id)
);
CREATE TABLE es.keys (
    subject text PRIMARY KEY,
    key bytea NOT NULL,
    destroyed_at timestamp with time zone
);
CREATE TABLE es.consumers (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    host inet,
    heartbeat timestamp with time zone,
    version text
);
CREATE TABLE es.partitions_map (
    bucket integer PRIMARY KEY,
    consumer_id integer
);
CREATE TABLE proj.customers (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    email text,
    tier smallint DEFAULT 0 NOT NULL
);
CREATE TABLE proj.products (
    id uuid PRIMARY KEY,
    sku text NOT NULL UNIQUE,
    title text NOT NULL,
    price numeric(14,2) NOT NULL,
    stock integer DEFAULT 0 NOT NULL
);
CREATE TABLE proj.orders (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    status proj.order_status NOT NULL,
    currency character(3) DEFAULT 'EUR' NOT NULL,
    total numeric(14,2) DEFAULT 0 NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    shipped_at timestamp with time zone
);
CREATE INDEX orders_customer_id_idx ON proj.orders (customer_id);
CREATE TABLE proj.order_lines (
    order_id uuid NOT NULL,
    line integer NOT NULL,
    product_id uuid NOT NULL,
    qty integer NOT NULL,
    price numeric(14,2) NOT NULL,
    PRIMARY KEY (order_id, line)
);
CREATE TABLE proj.shipments (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    carrier text,
    tracking text,
    state text DEFAULT 'ready' NOT NULL,
    delivered_at timestamp with time zone
);
CREATE INDEX shipments_order_id_idx ON proj.shipments (order_id);
CREATE TABLE proj.payments (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    method text NOT NULL,
    amount numeric(14,2) NOT NULL,
    captured boolean DEFAULT false NOT NULL
);
CREATE INDEX payments_order_id_idx ON proj.payments (order_id);
CREATE TABLE proj.refunds (
    id uuid PRIMARY KEY,
    payment_id uuid NOT NULL,
    amount numeric(14,2) NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE proj.daily_sales (
    day date NOT NULL,
    currency character(3) DEFAULT 'EUR' NOT NULL,
    orders integer DEFAULT 0 NOT NULL,
    revenue numeric(14,2) DEFAULT 0 NOT NULL,
    PRIMARY KEY (day, currency)
);
CREATE TABLE proj.product_sales (
    product_id uuid NOT NULL,
    day date NOT NULL,
    qty integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (product_id, day)
);
CREATE TABLE proj.reviews (
    id uuid PRIMARY KEY,
    product_id uuid NOT NULL,
    stars smallint NOT NULL,
    body text,
    CHECK (stars >= 1 AND stars <= 5)
);
CREATE INDEX reviews_product_id_idx ON proj.reviews (product_id);
CREATE TABLE proj.wishlists (
    customer_id uuid NOT NULL,
    product_id uuid NOT NULL,
    added timestamp with time zone NOT NULL,
    PRIMARY KEY (customer_id, product_id)
);
CREATE TABLE proj.checkpoints (
    projection text PRIMARY KEY,
    seq bigint DEFAULT 0 NOT NULL,
    rebuilt_at timestamp with time zone
);
CREATE TABLE proj.errors (
    id bigserial PRIMARY KEY,
    projection text NOT NULL,
    seq bigint NOT NULL,
    message text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE proj.cart_items (
    cart_id uuid NOT NULL,
    product_id uuid NOT NULL,
    qty integer DEFAULT 1 NOT NULL,
    PRIMARY KEY (cart_id, product_id),
    CHECK (qty > 0)
);
CREATE TABLE proj.customer_totals (
    customer_id uuid PRIMARY KEY,
    orders integer DEFAULT 0 NOT NULL,
    spent numeric(14,2) DEFAULT 0 NOT NULL
);
ALTER TABLE es.events ADD CONSTRAINT events_stream_id_fkey FOREIGN KEY (stream_id) REFERENCES es.streams;
ALTER TABLE es.snapshots ADD CONSTRAINT snapshots_stream_id_fkey FOREIGN KEY (stream_id) REFERENCES es.streams ON DELETE CASCADE;
ALTER TABLE es.upcasters ADD CONSTRAINT upcasters_type_fkey FOREIGN KEY (type) REFERENCES es.event_types;
ALTER TABLE es.dead_letters ADD CONSTRAINT dead_letters_subscription_fkey FOREIGN KEY (subscription) REFERENCES es.subscriptions;
ALTER TABLE es.saga_steps ADD CONSTRAINT saga_steps_saga_id_fkey FOREIGN KEY (saga_id) REFERENCES es.sagas ON DELETE CASCADE;
ALTER TABLE es.saga_steps ADD CONSTRAINT saga_steps_command_id_fkey FOREIGN KEY (command_id) REFERENCES es.commands;
ALTER TABLE es.timeouts ADD CONSTRAINT timeouts_saga_id_fkey FOREIGN KEY (saga_id) REFERENCES es.sagas ON DELETE CASCADE;
ALTER TABLE es.partitions_map ADD CONSTRAINT partitions_map_consumer_id_fkey FOREIGN KEY (consumer_id) REFERENCES es.consumers ON DELETE SET NULL;
ALTER TABLE proj.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES proj.customers;
ALTER TABLE proj.order_lines ADD CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES proj.orders ON DELETE CASCADE;
ALTER TABLE proj.order_lines ADD CONSTRAINT order_lines_product_id_fkey FOREIGN KEY (product_id) REFERENCES proj.products;
ALTER TABLE proj.shipments ADD CONSTRAINT shipments_order_id_fkey FOREIGN KEY (order_id) REFERENCES proj.orders;
ALTER TABLE proj.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES proj.orders;
ALTER TABLE proj.refunds ADD CONSTRAINT refunds_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES proj.payments;
ALTER TABLE proj.reviews ADD CONSTRAINT reviews_product_id_fkey FOREIGN KEY (product_id) REFERENCES proj.products;
ALTER TABLE proj.cart_items ADD CONSTRAINT cart_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES proj.products;
ALTER TABLE proj.customer_totals ADD CONSTRAINT customer_totals_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES proj.customers ON DELETE CASCADE;
CREATE SEQUENCE es.events_seq OWNED BY es.events.seq;
ALTER TABLE es.events ALTER COLUMN seq SET DEFAULT nextval('es.events_seq');
CREATE FUNCTION es.append(p_stream text, p_expected integer, p_type text, p_data jsonb, p_correlation uuid DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  s es.streams; r bigint;
BEGIN
  SELECT * INTO s FROM es.streams WHERE name = p_stream FOR UPDATE;
  IF s.version <> p_expected THEN RAISE EXCEPTION 'wrong version'; END IF;
  INSERT INTO es.events (stream_id, version, type, data, correlation_id) VALUES (s.id, p_expected + 1, p_type, p_data, p_correlation) RETURNING seq INTO r;
  UPDATE es.streams SET version = p_expected + 1 WHERE id = s.id;
  RETURN r;
END $$;
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('events', json_build_object('seq', NEW.seq, 'type', NEW.type)::text); RETURN NULL; END $$;
CREATE TRIGGER events_notify AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.notify();
CREATE INDEX events_type ON es.events (type, seq);
CREATE INDEX outbox_pending ON es.outbox (id) WHERE NOT sent;
CREATE VIEW es.lag AS SELECT s.name, COALESCE((SELECT max(seq) FROM es.events), 0) - s.position AS behind, s.locked_by FROM es.subscriptions s;
CREATE VIEW proj.open_orders AS SELECT o.id, c.name, o.total, o.currency, o.status FROM proj.orders o JOIN proj.customers c ON c.id = o.customer_id WHERE o.status IN ('placed', 'paid');
CREATE TABLE es.events_p0 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE es.events_p1 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE es.events_p2 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE es.events_p3 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX events_seq_idx ON es.events USING brin (seq);
CREATE INDEX events_corr ON es.events (correlation_id) WHERE correlation_id IS NOT NULL;
