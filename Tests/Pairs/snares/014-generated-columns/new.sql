CREATE FUNCTION norm(t text) RETURNS text IMMUTABLE STRICT LANGUAGE sql
AS $$ SELECT upper(btrim(t)) $$;
CREATE FUNCTION tax(n numeric
, rate numeric DEFAULT 0.19
) RETURNS numeric IMMUTABLE LANGUAGE sql
RETURN n * rate;
CREATE TABLE invoice_line (
    id int PRIMARY KEY,
    qty
numeric(10,2)
 NOT NULL,
    unit_price numeric(10,2) NOT NULL,
    discount numeric(4,3) DEFAULT 0,
    net numeric GENERATED ALWAYS AS (qty * unit_price
* (1 - discount)
) STORED,
    vat numeric GENERATED ALWAYS AS (tax(qty * unit_price)) STORED,
    label text GENERATED ALWAYS AS ('line ' || id) STORED,
    key text
    ,
    tag text, tag_n
varchar(60)
 GENERATED ALWAYS AS (norm(tag)) STORED,
    js jsonb, kind text GENERATED ALWAYS AS (js ->> 'kind') STORED
  , kind2 text GENERATED ALWAYS AS (js #>> '{kind,2}') STORED CHECK (kind2 <> ''));
CREATE INDEX l_net ON invoice_line (net);
CREATE UNIQUE INDEX l_tag ON invoice_line (tag_n) WHERE vat > 0;
ALTER TABLE invoice_line ADD CONSTRAINT net_pos CHECK (net >= 0 AND vat >= 0);
CREATE VIEW big AS SELECT id, net, vat, label FROM invoice_line WHERE net + vat > 1000;
CREATE TABLE base (a int, b int GENERATED ALWAYS AS (
a * 4
) STORED);
CREATE TABLE child (c int) INHERITS (base);
CREATE TABLE pt (a int, b int GENERATED ALWAYS AS (a + 1) STORED) PARTITION BY LIST (a);
CREATE TABLE pt1 PARTITION OF pt FOR VALUES IN (1);
CREATE TABLE pt2 (b int GENERATED ALWAYS AS (a + 1) STORED, a int);
ALTER TABLE pt ATTACH PARTITION pt2 FOR VALUES IN (2
, 3
);
CREATE TABLE shape (w int, h int, area int GENERATED ALWAYS AS (
w * h * depth
) STORED
, depth int DEFAULT 1 NOT NULL
);
CREATE TABLE person (full_name text UNIQUE, given text GENERATED ALWAYS AS (split_part(full_name, ' ', 1)) STORED, family text GENERATED ALWAYS AS (split_part(full_name, ' ', 2)) STORED);
