-- an enum loses a label, gains one and has two swapped, while a domain, a composite,
-- arrays, defaults, checks, partial indexes, generated columns, views, triggers and functions hang on it
CREATE SCHEMA shop;
CREATE TYPE shop.order_state AS ENUM ('draft', 'paid', 'placed', 'shipped', 'customer''s return', 'cancelled');
COMMENT ON TYPE shop.order_state IS 'life of an order';
CREATE DOMAIN shop.live_state AS shop.order_state DEFAULT 'placed'
  CONSTRAINT live_state_alive CHECK (VALUE <> 'cancelled');
COMMENT ON CONSTRAINT live_state_alive ON DOMAIN shop.live_state IS 'a live order is not cancelled';
CREATE TYPE shop.state_change AS (at timestamptz, from_state shop.order_state, to_state shop.order_state);
CREATE FUNCTION shop.is_open(s shop.order_state) RETURNS boolean
  LANGUAGE sql IMMUTABLE
  RETURN s NOT IN ('cancelled', 'shipped');
CREATE TABLE shop.orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state shop.order_state NOT NULL DEFAULT 'draft',
  seen shop.order_state[] NOT NULL DEFAULT ARRAY['draft', 'placed']::shop.order_state[],
  live shop.live_state,
  last_change shop.state_change,
  history shop.state_change[],
  placed_at timestamptz DEFAULT now(),
  CONSTRAINT orders_seen_check CHECK (state = ANY (seen) OR state = 'draft'),
  CONSTRAINT orders_return_check CHECK (state <> 'customer''s return' OR placed_at IS NOT NULL),
  open boolean GENERATED ALWAYS AS (shop.is_open(state)) STORED
);
CREATE INDEX orders_waiting ON shop.orders (placed_at DESC) WHERE state IN ('placed', 'paid');
CREATE INDEX orders_open_expr ON shop.orders (shop.is_open(state), id) INCLUDE (placed_at);
CREATE INDEX orders_seen_gin ON shop.orders USING gin (seen);
CREATE INDEX orders_change_to ON shop.orders (((last_change).to_state));
CREATE VIEW shop.order_list AS
  SELECT o.id, o.state, o.live, (o.last_change).from_state AS came_from,
    CASE o.state WHEN 'draft' THEN 'new' WHEN 'paid' THEN 'money in' ELSE o.state::text END AS label
  FROM shop.orders o WHERE o.state > 'draft';
CREATE MATERIALIZED VIEW shop.state_counts AS
  SELECT state, count(*) AS n, array_agg(DISTINCT came_from) AS came_from FROM shop.order_list GROUP BY state;
CREATE UNIQUE INDEX state_counts_state ON shop.state_counts (state);
COMMENT ON MATERIALIZED VIEW shop.state_counts IS 'orders by state';
CREATE FUNCTION shop.move_order(o bigint, target shop.order_state DEFAULT 'paid', VARIADIC via shop.order_state[] DEFAULT '{}')
  RETURNS shop.order_state LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shop.orders SET state = target WHERE id = o;
  RETURN target;
END $$;
COMMENT ON FUNCTION shop.move_order(bigint, shop.order_state, shop.order_state[]) IS 'moves an order on';
CREATE FUNCTION shop.log_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.last_change := ROW(now(), OLD.state, NEW.state);
  RETURN NEW;
END $$;
CREATE TRIGGER log_state BEFORE UPDATE OF state ON shop.orders
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION shop.log_state();
