CREATE SCHEMA sales;
CREATE SCHEMA ref;
CREATE SCHEMA scratch;
CREATE TABLE ref.country (iso char(2) PRIMARY KEY, name text NOT NULL
);
CREATE TABLE sales.customer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  iso char(2) NOT NULL REFERENCES ref.country,
  mail text NOT NULL,
  secret text,
  CONSTRAINT customer_mail UNIQUE (mail)
);
CREATE TABLE sales.invoice (
  id bigint GENERATED ALWAYS AS IDENTITY,
  customer_id bigint NOT NULL REFERENCES sales.customer,
  total numeric(12,2) NOT NULL,
  issued date NOT NULL,
  state text NOT NULL DEFAULT 'open',
 PRIMARY KEY (id)
) PARTITION BY
 HASH (id);
CREATE TABLE sales.invoice_a PARTITION OF sales.invoice FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE sales.invoice_b PARTITION OF sales.invoice FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE sales.event (
  at timestamptz NOT NULL,
  payload jsonb NOT NULL,
  seq bigint NOT NULL
);
CREATE UNIQUE INDEX event_seq ON sales.event (seq);
CREATE UNIQUE INDEX event_at_seq ON sales.event (at, seq);
CREATE TABLE scratch.tmp (a integer, b integer, c integer);
ALTER TABLE sales.event REPLICA IDENTITY
 USING INDEX event_at_seq;
ALTER TABLE scratch.tmp REPLICA IDENTITY
 NOTHING;
ALTER TABLE sales.customer REPLICA IDENTITY
 FULL;
CREATE PUBLICATION p_all FOR ALL TABLES
 WITH (publish = 'insert');
CREATE PUBLICATION p_customer FOR TABLE
 sales.customer (id, iso, mail);
CREATE PUBLICATION p_schema FOR TABLES IN SCHEMA
 sales;
CREATE PUBLICATION p_inv FOR TABLE sales.invoice
 WITH (publish = 'insert, delete');
CREATE PUBLICATION p_mixed FOR TABLE scratch.tmp WHERE (a > 0), TABLES IN SCHEMA ref;
CREATE PUBLICATION p_old FOR TABLE sales.event, scratch.tmp (a, b, c);
COMMENT ON PUBLICATION p_customer IS 'to the CRM';
CREATE VIEW sales.open_total AS SELECT customer_id, sum(total) AS open FROM sales.invoice WHERE state = 'open' GROUP BY 1;
CREATE INDEX invoice_customer ON sales.invoice (customer_id);
CREATE INDEX event_payload ON sales.event USING gin (payload);
GRANT SELECT ON ALL TABLES IN SCHEMA ref TO PUBLIC;
