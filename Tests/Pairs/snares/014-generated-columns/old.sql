CREATE FUNCTION norm(t text) RETURNS text IMMUTABLE STRICT LANGUAGE sql
AS $$ SELECT lower(trim(t)) $$;
CREATE FUNCTION tax(n numeric
) RETURNS numeric IMMUTABLE LANGUAGE sql
RETURN n * 0.19;
CREATE TABLE invoice_line (
    id int PRIMARY KEY,
    qty
int
 NOT NULL,
    unit_price numeric(10,2) NOT NULL,
    discount int DEFAULT 0,
    net numeric GENERATED ALWAYS AS (qty * unit_price
) STORED,
    vat numeric GENERATED ALWAYS AS (tax(qty * unit_price)) STORED,
    label text,
    key text
GENERATED ALWAYS AS ('k' || id::text) STORED
    ,
    tag text, tag_n
text
 GENERATED ALWAYS AS (norm(tag)) STORED,
    js jsonb, kind text GENERATED ALWAYS AS (js ->> 'kind') STORED
);
CREATE INDEX l_net ON invoice_line (net);
CREATE UNIQUE INDEX l_tag ON invoice_line (tag_n) WHERE vat > 0;
ALTER TABLE invoice_line ADD CONSTRAINT net_pos CHECK (net >= 0 AND vat >= 0);
CREATE VIEW big AS SELECT id, net, vat, label FROM invoice_line WHERE net + vat > 1000;
CREATE TABLE base (a int, b int GENERATED ALWAYS AS (
a * 3
) STORED);
CREATE TABLE child (c int) INHERITS (base);
CREATE TABLE pt (a int, b int GENERATED ALWAYS AS (a + 1) STORED) PARTITION BY LIST (a);
CREATE TABLE pt1 PARTITION OF pt FOR VALUES IN (1);
CREATE TABLE pt2 (b int GENERATED ALWAYS AS (a + 1) STORED, a int);
ALTER TABLE pt ATTACH PARTITION pt2 FOR VALUES IN (2
);
CREATE TABLE shape (w int, h int, area int GENERATED ALWAYS AS (
w * h
) STORED
);
CREATE TABLE person (given text, family text, full_name text GENERATED ALWAYS AS (given || ' ' || family) STORED UNIQUE);
