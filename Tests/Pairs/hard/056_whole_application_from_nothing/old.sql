CREATE SCHEMA legacy;
CREATE TABLE legacy.orders (id integer PRIMARY KEY);
CREATE VIEW orders AS SELECT id FROM legacy.orders;
CREATE FUNCTION order_total(orders) RETURNS integer LANGUAGE sql STABLE AS 'SELECT 0';
CREATE VIEW order_totals AS SELECT o.id, order_total(o.*) AS total FROM orders o;
