CREATE SCHEMA sales;
CREATE SCHEMA ref;
CREATE SCHEMA scratch;
CREATE TABLE ref.country (iso char(2) PRIMARY KEY, name text NOT NULL
 , continent text
);
CREATE TABLE sales.customer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  iso char(2) NOT NULL REFERENCES ref.country,
  mail text NOT NULL,
  secret text,
 active boolean NOT NULL DEFAULT true,
  CONSTRAINT customer_mail UNIQUE (mail)
);
CREATE TABLE sales.invoice (
  id bigint GENERATED ALWAYS AS IDENTITY,
  customer_id bigint NOT NULL REFERENCES sales.customer,
  total numeric(12,2) NOT NULL,
  issued date NOT NULL,
  state text NOT NULL DEFAULT 'open',
 PRIMARY KEY (id, issued)
) PARTITION BY
 RANGE (issued);
CREATE TABLE sales.invoice_a PARTITION OF sales.invoice FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE sales.invoice_b PARTITION OF sales.invoice FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE TABLE sales.event (
  at timestamptz NOT NULL,
  payload jsonb NOT NULL,
  seq bigint NOT NULL
);
CREATE UNIQUE INDEX event_seq ON sales.event (seq);
CREATE TABLE scratch.tmp (a integer, b integer, c integer);
ALTER TABLE sales.event REPLICA IDENTITY
 USING INDEX event_seq;
ALTER TABLE scratch.tmp REPLICA IDENTITY
 FULL;
ALTER TABLE sales.customer REPLICA IDENTITY
 USING INDEX customer_mail;
CREATE PUBLICATION p_all FOR ALL TABLES
 WITH (publish = 'insert, update');
CREATE PUBLICATION p_customer FOR TABLE
 sales.customer (id, iso, mail, active) WHERE (active AND iso <> 'XX'), ref.country
 WITH (publish = 'insert');
CREATE PUBLICATION p_schema FOR TABLES IN SCHEMA
 sales, ref;
CREATE PUBLICATION p_inv FOR TABLE sales.invoice
 WHERE (total > 100) WITH (publish_via_partition_root = true, publish = 'insert, truncate');
CREATE PUBLICATION p_mixed FOR TABLE scratch.tmp, TABLES IN SCHEMA ref;
CREATE PUBLICATION p_empty;
COMMENT ON PUBLICATION p_customer IS 'to the CRM';
CREATE VIEW sales.open_total AS SELECT customer_id, sum(total) AS open FROM sales.invoice WHERE state = 'open' GROUP BY 1;
CREATE INDEX invoice_customer ON sales.invoice (customer_id);
CREATE INDEX event_payload ON sales.event USING gin (payload);
GRANT SELECT ON ALL TABLES IN SCHEMA ref TO PUBLIC;
