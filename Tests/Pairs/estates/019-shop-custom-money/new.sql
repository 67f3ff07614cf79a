CREATE SCHEMA m;
CREATE TYPE m.amount AS (v numeric, ccy char(3));
CREATE FUNCTION m.plus(a m.amount, b m.amount) RETURNS m.amount LANGUAGE plpgsql IMMUTABLE STRICT AS $$ BEGIN IF a.ccy <> b.ccy THEN RAISE EXCEPTION
  'cannot add % to %', b.ccy, a.ccy USING ERRCODE = '22023';
 END IF; RETURN (a.v + b.v, a.ccy); END $$;
CREATE OPERATOR m.+ (LEFTARG = m.amount, RIGHTARG = m.amount, FUNCTION = m.plus, COMMUTATOR = OPERATOR(m.+));
CREATE FUNCTION m.times(a m.amount, k numeric) RETURNS m.amount LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(a.v * k, a.ccy)::m.amount $$;
CREATE OPERATOR m.* (LEFTARG = m.amount, RIGHTARG = numeric, FUNCTION = m.times);
CREATE AGGREGATE m.sum(m.amount) (SFUNC = m.plus, STYPE = m.amount
, COMBINEFUNC = m.plus, PARALLEL = SAFE
);
CREATE FUNCTION m.num(m.amount) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1.v';
CREATE CAST (m.amount AS numeric) WITH FUNCTION m.num(m.amount)
  AS ASSIGNMENT
;
CREATE TABLE product (id int PRIMARY KEY, price m.amount NOT NULL CHECK ((price).v >= 0), vat numeric NOT NULL DEFAULT 0.2
, gross m.amount GENERATED ALWAYS AS (price OPERATOR(m.*) (1 + vat)) STORED
);
CREATE TABLE line (id int PRIMARY KEY, product_id int REFERENCES product, qty int NOT NULL);
CREATE VIEW basket AS SELECT m.sum(
  p.price OPERATOR(m.*) l.qty
 ) AS total FROM line l JOIN product p ON p.id = l.product_id;
CREATE INDEX product_price ON product ((price::numeric));
GRANT EXECUTE ON FUNCTION m.num(m.amount) TO app;
GRANT EXECUTE ON FUNCTION m.sum(m.amount) TO app;
GRANT SELECT ON basket TO app;

