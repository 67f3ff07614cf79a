CREATE SCHEMA shop;
CREATE TYPE shop.priority AS ENUM ('urgent','high','normal','low');
CREATE TYPE shop.order_status AS ENUM ('placed','draft','paid','packed','shipped','cancelled','returned','lost');
CREATE TABLE shop.customers (id bigserial PRIMARY KEY, email text NOT NULL UNIQUE, last_status shop.order_status DEFAULT 'placed');
CREATE TABLE shop.orders (
  id bigint NOT NULL, customer_id bigint NOT NULL REFERENCES shop.customers(id),
  status shop.order_status NOT NULL DEFAULT 'placed', prio shop.priority DEFAULT 'low',
  is_open boolean GENERATED ALWAYS AS (status < 'packed'::shop.order_status) STORED,
  history shop.order_status[] NOT NULL DEFAULT ARRAY['placed']::shop.order_status[],
  total numeric(12,2) NOT NULL DEFAULT 0,
  CONSTRAINT orders_pkey PRIMARY KEY (id, status),
  CONSTRAINT hold_has_total CHECK (status <> 'packed' OR total > 0)
) PARTITION BY LIST (status);
CREATE TABLE shop.orders_active PARTITION OF shop.orders FOR VALUES IN ('placed','draft');
CREATE TABLE shop.orders_money PARTITION OF shop.orders FOR VALUES IN ('paid','packed','returned');
CREATE TABLE shop.orders_dead PARTITION OF shop.orders FOR VALUES IN ('lost','cancelled','shipped');
CREATE INDEX orders_hold_idx ON shop.orders_money (customer_id) WHERE status = 'packed';
CREATE INDEX orders_prio_idx ON shop.orders (prio, status) WHERE prio <= 'high';
CREATE FUNCTION shop.is_final(s shop.order_status DEFAULT 'lost') RETURNS boolean LANGUAGE sql IMMUTABLE
  AS $$ SELECT s IN ('returned'::shop.order_status,'lost'::shop.order_status) $$;
CREATE FUNCTION shop.next_status(shop.order_status) RETURNS shop.order_status LANGUAGE sql STABLE
 BEGIN ATOMIC SELECT min(x) FROM unnest(enum_range('placed'::shop.order_status, NULL)) x WHERE x > $1; END;
CREATE VIEW shop.open_orders AS SELECT o.id, o.status, shop.next_status(o.status) AS nxt, o.is_open FROM shop.orders o WHERE o.status < 'packed'::shop.order_status;
CREATE VIEW shop.held AS SELECT * FROM shop.open_orders WHERE status = 'draft'::shop.order_status WITH CASCADED CHECK OPTION;
CREATE MATERIALIZED VIEW shop.status_counts AS SELECT status, prio, count(*) AS n FROM shop.orders WHERE NOT shop.is_final(status) GROUP BY 1,2;
CREATE UNIQUE INDEX status_counts_u ON shop.status_counts (prio, status);
COMMENT ON TYPE shop.order_status IS 'order life cycle, v2';
