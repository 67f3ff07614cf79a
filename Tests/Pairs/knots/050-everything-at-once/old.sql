-- a small shop where one release touches everything, each step in the way of another
CREATE SCHEMA cat;
CREATE SCHEMA ord;
CREATE EXTENSION ltree SCHEMA public;
CREATE EXTENSION btree_gist SCHEMA cat;
CREATE TYPE cat.unit AS ENUM ('pc', 'kg', 'l');
CREATE DOMAIN cat.money AS numeric(10,2) CHECK (VALUE >= 0);
CREATE TYPE cat.price AS (net cat.money, per cat.unit);
CREATE FUNCTION cat.gross(p cat.price, vat numeric DEFAULT 19) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN (p).net * (1 + vat / 100);
CREATE TABLE cat.product (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  grp public.ltree NOT NULL,
  name varchar(80) NOT NULL,
  price cat.price,
  CONSTRAINT product_price CHECK (cat.gross(price) < 100000),
  gross numeric GENERATED ALWAYS AS (cat.gross(price)) STORED
);
CREATE INDEX product_grp ON cat.product USING gist (grp);
CREATE UNIQUE INDEX product_name ON cat.product (lower(name)) WHERE gross > 0;
CREATE TABLE ord.head (
  id serial,
  day date DEFAULT CURRENT_DATE NOT NULL,
  who text,
  CONSTRAINT head_pk PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE ord.head_23 PARTITION OF ord.head FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ord.head_x PARTITION OF ord.head DEFAULT;
CREATE TABLE ord.line (
  head integer, day date, n smallint, product integer REFERENCES cat.product, qty numeric(8,2) DEFAULT 1, at cat.price,
  CONSTRAINT line_head FOREIGN KEY (head, day) REFERENCES ord.head,
  CONSTRAINT line_pk PRIMARY KEY (head, day, n)
);
CREATE FUNCTION ord.line_sum(l ord.line) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN l.qty * (l.at).net;
CREATE VIEW ord.lines AS SELECT l.head, l.day, l.n, p.name, ord.line_sum(l.*) AS sum, (l.at).per, p.gross FROM ord.line l JOIN cat.product p ON p.id = l.product;
CREATE VIEW ord.sums AS SELECT h.id, h.day, h.who, sum(s.sum) AS total FROM ord.head h LEFT JOIN ord.lines s ON s.head = h.id AND s.day = h.day GROUP BY h.id, h.day;
CREATE MATERIALIZED VIEW ord.month AS SELECT date_trunc('month', day)::date AS m, sum(total) AS total FROM ord.sums GROUP BY 1;
CREATE UNIQUE INDEX month_m ON ord.month (m);
CREATE FUNCTION ord.best(n integer DEFAULT 5) RETURNS TABLE (name varchar, total numeric) LANGUAGE sql STABLE BEGIN ATOMIC SELECT l.name, sum(l.sum) FROM ord.lines l GROUP BY l.name ORDER BY 2 DESC LIMIT best.n; END;
CREATE VIEW ord.best5 AS SELECT b.name, b.total FROM ord.best() b;
CREATE FUNCTION ord.put() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ord.line (head, day, n) VALUES (NEW.head, NEW.day, NEW.n); RETURN NEW; END $$;
CREATE TRIGGER put INSTEAD OF INSERT ON ord.lines FOR EACH ROW EXECUTE FUNCTION ord.put();
CREATE TRIGGER chk AFTER UPDATE OF qty ON ord.line FOR EACH ROW WHEN ((NEW.at).net > 100) EXECUTE FUNCTION ord.put('x');
CREATE PROCEDURE ord.tidy() LANGUAGE sql BEGIN ATOMIC
  DELETE FROM ord.line WHERE qty = 0;
END;
COMMENT ON TABLE cat.product IS 'what we sell';
COMMENT ON COLUMN cat.product.gross IS 'with vat';
COMMENT ON FUNCTION cat.gross(cat.price, numeric) IS 'adds vat';
COMMENT ON TRIGGER chk ON ord.line IS 'big ones';
COMMENT ON INDEX ord.month_m IS 'for concurrent refresh';
