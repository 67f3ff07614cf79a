CREATE SCHEMA s;
CREATE TABLE s.item (id bigint PRIMARY KEY, qty int NOT NULL, price numeric(12,4), tax numeric NOT NULL DEFAULT 0);
CREATE VIEW s.v1 AS SELECT id, qty, price, tax FROM s.item;
CREATE FUNCTION s.total(r s.v1) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT r.qty * r.price + r.tax $$;
CREATE VIEW s.v2 AS SELECT v.id, s.total(v.*) AS total, v.tax FROM s.v1 v;
CREATE FUNCTION s.top(n bigint) RETURNS SETOF s.v2 LANGUAGE sql STABLE AS $$ SELECT * FROM s.v2 ORDER BY total DESC LIMIT n $$;
CREATE VIEW s.v3 AS SELECT t.id, t.total, t AS whole FROM s.top(10) t;
CREATE TABLE s.cache (at timestamptz, r s.v1, rs s.v2[]);
