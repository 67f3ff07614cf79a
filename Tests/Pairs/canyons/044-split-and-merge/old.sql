CREATE TYPE order_state AS ENUM ('draft','sent'
);
CREATE TABLE customer (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, street text, city text, zip char(5), email text UNIQUE, phone text);
CREATE TABLE order_2022 (id int PRIMARY KEY, cust int REFERENCES customer, st order_state DEFAULT 'draft', day date NOT NULL, total numeric);
CREATE TABLE order_2023 (id int PRIMARY KEY, cust int REFERENCES customer, st order_state DEFAULT 'draft', day date NOT NULL, total numeric);
CREATE VIEW orders AS SELECT *
  FROM order_2022 UNION ALL SELECT *
  FROM order_2023;
CREATE INDEX o22 ON order_2022 (cust); CREATE INDEX o23 ON order_2023 (cust);
CREATE VIEW order_cust AS SELECT o.id,
  o.st, c.name, c.zip FROM orders o JOIN customer c ON c.id = o.cust;
CREATE FUNCTION cust_total(c customer)
  RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT sum(total) FROM orders WHERE cust = (c).id
;
END;
CREATE VIEW vip AS SELECT c.*,
  cust_total(c) AS t FROM customer c
  WHERE cust_total(c) > 1000;
CREATE TABLE invoice (id int PRIMARY KEY, order_id int REFERENCES order_2022, kind text DEFAULT 'invoice');
CREATE TABLE credit (id int PRIMARY KEY, order_id int REFERENCES order_2023, kind text DEFAULT 'credit', reason text);
CREATE SEQUENCE invoice_no; CREATE SEQUENCE credit_no;
ALTER TABLE invoice ADD no int
  DEFAULT nextval('invoice_no');
ALTER TABLE credit ADD no int DEFAULT nextval('credit_no');
CREATE VIEW nos AS SELECT 'i' AS k,
  last_value FROM invoice_no
  UNION ALL SELECT 'c', last_value
  FROM credit_no;
CREATE VIEW inv_lines AS SELECT i.id,
  i.no, oc.name FROM invoice i JOIN order_cust oc ON oc.id = i.order_id;
CREATE FUNCTION au() RETURNS trigger
  LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER au AFTER INSERT ON invoice
  FOR EACH ROW EXECUTE FUNCTION au();
CREATE TRIGGER au AFTER INSERT ON order_2022
  FOR EACH ROW EXECUTE FUNCTION au();
GRANT SELECT ON customer, orders, invoice TO PUBLIC;
COMMENT ON TABLE customer IS 'customers'; COMMENT ON VIEW orders IS 'all orders';
COMMENT ON COLUMN customer.zip IS 'zip';
COMMENT ON COLUMN orders.day IS 'order day';
