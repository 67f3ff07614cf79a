CREATE TYPE order_state AS ENUM ('draft','sent'
, 'paid'
);
CREATE TABLE address (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, street text, city text, zip char(5), customer_id int NOT NULL);
CREATE TABLE customer_rec (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, email text UNIQUE, phone text, main_address int REFERENCES address DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE address ADD FOREIGN KEY (customer_id)
  REFERENCES customer_rec ON DELETE CASCADE;
CREATE VIEW customer AS SELECT c.id,
  c.name, a.street, a.city,
  a.zip, c.email, c.phone FROM customer_rec c
  LEFT JOIN address a ON a.id = c.main_address;
CREATE FUNCTION customer_io()
  RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER customer_io INSTEAD OF INSERT OR UPDATE ON customer
  FOR EACH ROW EXECUTE FUNCTION customer_io();
ALTER VIEW customer ALTER city SET DEFAULT 'Berlin';
CREATE TABLE orders (id int, cust int REFERENCES customer_rec, st order_state DEFAULT 'draft', day date NOT NULL, total numeric, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE order_2022 PARTITION OF orders
  FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE order_2023 PARTITION OF orders
  FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE INDEX o_cust ON orders (cust);
CREATE VIEW order_cust AS SELECT o.id,
  o.st, c.name, c.zip FROM orders o JOIN customer c ON c.id = o.cust;
CREATE FUNCTION cust_total(c customer)
  RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT sum(total) FROM orders WHERE cust = (c).id
AND st = 'paid'
;
END;
CREATE VIEW vip AS SELECT c.*,
  cust_total(c) AS t FROM customer c
  WHERE cust_total(c) > 1000;
CREATE TYPE doc_kind AS ENUM ('invoice','credit');
CREATE TABLE document (id int PRIMARY KEY, order_id int, order_day date, kind doc_kind, reason text, no int, FOREIGN KEY (order_id, order_day) REFERENCES orders, CHECK (kind <> 'credit' OR reason IS NOT NULL));
CREATE SEQUENCE invoice_no OWNED BY document.no; CREATE SEQUENCE credit_no OWNED BY document.no;
ALTER TABLE document ALTER no SET
  DEFAULT nextval('invoice_no');
CREATE VIEW invoice WITH (security_barrier) AS SELECT id,
  order_id, kind::text AS kind,
  no FROM document WHERE kind = 'invoice';
CREATE RULE inv_del AS ON DELETE TO invoice DO INSTEAD DELETE
  FROM document WHERE document.id = OLD.id;
CREATE VIEW nos AS SELECT 'i' AS k,
  last_value FROM invoice_no
  UNION ALL SELECT 'c', last_value
  FROM credit_no;
CREATE VIEW inv_lines AS SELECT i.id,
  i.no, oc.name FROM invoice i JOIN order_cust oc ON oc.id = i.order_id;
CREATE FUNCTION au() RETURNS trigger
  LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER au AFTER INSERT ON document
  FOR EACH ROW WHEN (NEW.kind = 'invoice')
  EXECUTE FUNCTION au();
CREATE TRIGGER au AFTER INSERT ON orders
  FOR EACH ROW EXECUTE FUNCTION au();
GRANT SELECT ON customer, orders, invoice TO PUBLIC;
COMMENT ON VIEW customer IS 'customers'; COMMENT ON TABLE orders IS 'all orders';
COMMENT ON COLUMN customer.zip IS 'zip';
COMMENT ON COLUMN orders.day IS 'order day';
