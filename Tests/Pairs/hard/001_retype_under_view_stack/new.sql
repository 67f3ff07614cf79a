CREATE TABLE customer (
    id bigint PRIMARY KEY,
    ref char(12),
    name text NOT NULL
);
CREATE TABLE invoice (
    id integer PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customer (id),
    amount numeric(12,2) NOT NULL DEFAULT 0.00,
    paid boolean NOT NULL DEFAULT false
);
CREATE VIEW open_invoice AS
    SELECT i.id, i.customer_id, i.amount, i.paid, c.name, c.ref
    FROM invoice i JOIN customer c ON c.id = i.customer_id WHERE NOT i.paid;
ALTER VIEW open_invoice ALTER COLUMN paid SET DEFAULT false;
ALTER VIEW open_invoice ALTER COLUMN amount SET DEFAULT 17.50;
COMMENT ON VIEW open_invoice IS 'not yet paid';
COMMENT ON COLUMN open_invoice.amount IS 'euros';
COMMENT ON COLUMN open_invoice.ref IS 'SEPA reference';
CREATE VIEW open_by_customer WITH (security_barrier) AS
    SELECT customer_id, name, sum(amount) AS total, array_agg(amount ORDER BY id) AS parts
    FROM open_invoice GROUP BY customer_id, name;
CREATE MATERIALIZED VIEW top_debtor WITH (fillfactor = 70) AS
    SELECT customer_id, name, total FROM open_by_customer WHERE total > 1000 WITH NO DATA;
CREATE UNIQUE INDEX top_debtor_pk ON top_debtor (customer_id);
CREATE INDEX top_debtor_total ON top_debtor (total DESC NULLS LAST) INCLUDE (name);
ALTER MATERIALIZED VIEW top_debtor CLUSTER ON top_debtor_pk;
ALTER MATERIALIZED VIEW top_debtor ALTER COLUMN name SET STATISTICS 500;
COMMENT ON INDEX top_debtor_pk IS 'for REFRESH CONCURRENTLY';
CREATE VIEW debtor_letter AS
    SELECT t.name || ' owes ' || t.total AS line, (SELECT count(*) FROM open_invoice o WHERE o.customer_id = t.customer_id) AS n
    FROM top_debtor t;
GRANT SELECT ON debtor_letter, top_debtor TO reporting;
GRANT UPDATE (amount), SELECT (id) ON open_invoice TO reporting WITH GRANT OPTION;
CREATE FUNCTION open_invoice_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE invoice SET amount = NEW.amount WHERE id = NEW.id;
    RETURN NEW;
END $$;
CREATE TRIGGER open_invoice_upd INSTEAD OF UPDATE ON open_invoice FOR EACH ROW EXECUTE FUNCTION open_invoice_write();
CREATE RULE open_by_customer_del AS ON DELETE TO open_by_customer DO INSTEAD
    UPDATE invoice SET paid = true WHERE customer_id = OLD.customer_id AND amount < OLD.total;

