CREATE SCHEMA proc AUTHORIZATION pair_owner;
CREATE TYPE proc.po_state AS ENUM ('open', 'ordered', 'received', 'closed');
CREATE TYPE proc.qty AS (n numeric, uom text
);
CREATE DOMAIN proc.vat AS text CHECK (VALUE ~
'^[A-Z]{2}');
CREATE TABLE proc.supplier (id int PRIMARY KEY, name text NOT NULL, vat proc.vat UNIQUE, rating int
DEFAULT 3
);
CREATE TABLE proc.item (no text PRIMARY KEY, descr text, min_q proc.qty, active bool NOT NULL DEFAULT true);
CREATE TABLE proc.quote (supplier int REFERENCES proc.supplier, item text REFERENCES proc.item, price numeric(10,
2
), valid daterange, PRIMARY KEY (supplier, item
));
CREATE SEQUENCE proc.po_no
START 500;
CREATE TABLE proc.po (no bigint PRIMARY KEY DEFAULT nextval('proc.po_no'), supplier int NOT NULL REFERENCES proc.supplier, state proc.po_state NOT NULL DEFAULT
'open',
ordered timestamptz DEFAULT now(), approver name);
ALTER SEQUENCE proc.po_no OWNED BY proc.po.no;
CREATE INDEX po_open ON proc.po (supplier) WHERE state <> 'closed';
CREATE TABLE proc.po_line (po bigint REFERENCES proc.po ON DELETE CASCADE, pos int, item text REFERENCES proc.item
,
q proc.qty NOT NULL CHECK ((q).n > 0), price numeric(10,
2
), PRIMARY KEY (po, pos));
CREATE FUNCTION proc.value(l proc.po_line) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT (l.q).n * l.price
$$;
CREATE VIEW proc.po_value AS SELECT p.no, p.state, sum(proc.value(l.*)) AS v FROM proc.po p JOIN proc.po_line l ON l.po = p.no GROUP BY p.no;
CREATE VIEW proc.big AS SELECT no, v FROM proc.po_value WHERE v > 10000 AND state < 'received';
CREATE MATERIALIZED VIEW proc.spend AS SELECT s.name, sum(v.v) AS total FROM proc.po_value v JOIN proc.po p USING (no) JOIN proc.supplier s ON s.id = p.supplier GROUP BY
s.name;
CREATE INDEX spend_t ON proc.spend (total DESC);
CREATE FUNCTION proc.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state > NEW.state THEN RAISE EXCEPTION 'backwards'; END IF; RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE UPDATE OF state ON proc.po FOR EACH ROW WHEN (OLD.state
<> NEW.state)
EXECUTE FUNCTION proc.guard();
ALTER TABLE proc.po ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON proc.po TO pair_app USING (approver = CURRENT_USER OR state =
'open');
CREATE RULE closed_lines AS ON DELETE TO proc.po_line WHERE (SELECT p.state FROM proc.po p WHERE p.no = OLD.po) = 'closed'::proc.po_state DO INSTEAD NOTHING;
ALTER VIEW proc.po_value OWNER TO pair_owner; ALTER MATERIALIZED VIEW proc.spend OWNER TO pair_owner;
GRANT SELECT ON proc.big TO pair_ro WITH GRANT OPTION; GRANT UPDATE (state) ON proc.po TO pair_app; GRANT USAGE ON SCHEMA proc TO pair_app, pair_ro;
CREATE STATISTICS proc.po_st ON state, supplier FROM proc.po;
COMMENT ON VIEW proc.big IS
'over 10k';
