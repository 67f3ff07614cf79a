-- support functions of aggregates/operators/casts change type; views, indexes and generated columns sit on top
CREATE TYPE money2 AS (amt 
int
, cur char(3));
CREATE FUNCTION m_add(money2, money2) RETURNS money2 LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1.amt + $2.amt, coalesce($1.cur, $2.cur))::money2 $$;
CREATE FUNCTION m_mul(money2, 
int
) RETURNS money2 LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(($1.amt * $2)
, $1.cur)::money2 $$;
CREATE FUNCTION m_amt(money2) RETURNS 
int
 LANGUAGE sql IMMUTABLE AS 'SELECT $1.amt';
CREATE OPERATOR +% (LEFTARG = money2, RIGHTARG = money2, FUNCTION = m_add, COMMUTATOR = +%);
CREATE OPERATOR *% (LEFTARG = money2, RIGHTARG = 
int
, FUNCTION = m_mul);
CREATE CAST (money2 AS 
int
) WITH FUNCTION m_amt(money2) AS ASSIGNMENT;
CREATE AGGREGATE m_sum(money2) (SFUNC = m_add, STYPE = money2
);
CREATE TABLE line (id int PRIMARY KEY, price money2 NOT NULL, qty int NOT NULL, total money2 GENERATED ALWAYS AS (price *% qty
) STORED, amt 
int
 GENERATED ALWAYS AS (m_amt(price)) STORED, 
CHECK (m_amt(price *% 1) >= 0));
CREATE INDEX line_total ON line (m_amt(total));
CREATE VIEW totals AS SELECT (m_sum(total)).cur, m_sum(total) AS s, m_sum(price) FILTER (WHERE qty > 1) AS multi FROM line;
CREATE VIEW running AS SELECT id, m_sum(total) OVER (ORDER BY id) AS run, (m_sum(total) OVER (ORDER BY id) +% price) AS plus FROM line;
CREATE MATERIALIZED VIEW grand AS SELECT m_amt(s) AS amt, cur FROM totals;
CREATE UNIQUE INDEX grand_u ON grand (cur) INCLUDE (amt);
