CREATE SCHEMA shop;
CREATE TYPE shop.order_status AS ENUM ('draft','placed','on_hold','paid','shipped','returned','cancelled');
CREATE TYPE shop.priority AS ENUM ('low','normal','high');
CREATE TABLE shop.customers (id bigserial PRIMARY KEY, email text NOT NULL UNIQUE, last_status shop.order_status);
CREATE TABLE shop.orders (
  id bigint NOT NULL, customer_id bigint NOT NULL REFERENCES shop.customers(id),
  status shop.order_status NOT NULL DEFAULT 'draft', prio shop.priority DEFAULT 'normal',
  is_open boolean GENERATED ALWAYS AS (status < 'shipped'::shop.order_status) STORED,
  history shop.order_status[] NOT NULL DEFAULT ARRAY['draft','placed']::shop.order_status[],
  total numeric(12,2) NOT NULL DEFAULT 0,
  CONSTRAINT orders_pkey PRIMARY KEY (id, status),
  CONSTRAINT hold_has_total CHECK (status <> 'on_hold' OR total > 0)
) PARTITION BY LIST (status);
CREATE TABLE shop.orders_active PARTITION OF shop.orders FOR VALUES IN ('draft','placed','on_hold');
CREATE TABLE shop.orders_money PARTITION OF shop.orders FOR VALUES IN ('paid','shipped');
CREATE TABLE shop.orders_dead PARTITION OF shop.orders FOR VALUES IN ('returned','cancelled');
CREATE INDEX orders_hold_idx ON shop.orders_active (customer_id) WHERE status = 'on_hold';
CREATE INDEX orders_prio_idx ON shop.orders (prio, status) WHERE prio >= 'normal';
CREATE FUNCTION shop.is_final(s shop.order_status DEFAULT 'cancelled') RETURNS boolean LANGUAGE sql IMMUTABLE
  AS $$ SELECT s IN ('returned'::shop.order_status,'cancelled'::shop.order_status) $$;
CREATE FUNCTION shop.next_status(shop.order_status) RETURNS shop.order_status LANGUAGE sql STABLE
 BEGIN ATOMIC SELECT min(x) FROM unnest(enum_range(NULL::shop.order_status)) x WHERE x > $1; END;
CREATE VIEW shop.open_orders AS SELECT o.id, o.status, shop.next_status(o.status) AS nxt FROM shop.orders o WHERE o.status < 'shipped'::shop.order_status;
CREATE VIEW shop.held AS SELECT * FROM shop.open_orders WHERE status = 'on_hold'::shop.order_status WITH LOCAL CHECK OPTION;
CREATE MATERIALIZED VIEW shop.status_counts AS SELECT status, prio, count(*) AS n FROM shop.orders GROUP BY 1,2;
CREATE UNIQUE INDEX status_counts_u ON shop.status_counts (status, prio);
COMMENT ON TYPE shop.order_status IS 'order life cycle';
