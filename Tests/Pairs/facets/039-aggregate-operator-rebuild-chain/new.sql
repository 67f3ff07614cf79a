-- support functions of aggregates/operators/casts change type; views, indexes and generated columns sit on top
CREATE TYPE money2 AS (amt 
bigint
, cur char(3));
CREATE FUNCTION m_add(money2, money2) RETURNS money2 LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1.amt + $2.amt, coalesce($1.cur, $2.cur))::money2 $$;
CREATE FUNCTION m_mul(money2, 
numeric
) RETURNS money2 LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(($1.amt * $2)
::bigint
, $1.cur)::money2 $$;
CREATE FUNCTION m_amt(money2) RETURNS 
bigint
 LANGUAGE sql IMMUTABLE AS 'SELECT $1.amt';
CREATE FUNCTION m_sub(money2, money2) RETURNS money2 LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1.amt - $2.amt, $1.cur)::money2 $$;
CREATE OPERATOR +% (LEFTARG = money2, RIGHTARG = money2, FUNCTION = m_add, COMMUTATOR = +%);
CREATE OPERATOR *% (LEFTARG = money2, RIGHTARG = 
numeric
, FUNCTION = m_mul);
CREATE CAST (money2 AS 
bigint
) WITH FUNCTION m_amt(money2) AS ASSIGNMENT;
CREATE AGGREGATE m_sum(money2) (SFUNC = m_add, STYPE = money2
, MSFUNC = m_add, MINVFUNC = m_sub, MSTYPE = money2, PARALLEL = RESTRICTED
);
CREATE TABLE line (id int PRIMARY KEY, price money2 NOT NULL, qty int NOT NULL, total money2 GENERATED ALWAYS AS (price *% qty
::numeric
) STORED, amt 
bigint
 GENERATED ALWAYS AS (m_amt(price)) STORED, 
CHECK (m_amt(price *% 1.0) >= 0));
CREATE INDEX line_total ON line (m_amt(total));
CREATE VIEW totals AS SELECT (m_sum(total)).cur, m_sum(total) AS s, m_sum(price) FILTER (WHERE qty > 1) AS multi FROM line;
CREATE VIEW running AS SELECT id, m_sum(total) OVER (ORDER BY id) AS run, (m_sum(total) OVER (ORDER BY id) +% price) AS plus FROM line;
CREATE MATERIALIZED VIEW grand AS SELECT m_amt(s) AS amt, cur FROM totals;
CREATE UNIQUE INDEX grand_u ON grand (cur) INCLUDE (amt);
