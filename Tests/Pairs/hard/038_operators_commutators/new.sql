CREATE SCHEMA ops;
CREATE TYPE money2 AS (amount numeric(12,2), cur text, at date);
CREATE FUNCTION ops.m_eq(money2, money2) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).amount = ($2).amount AND ($1).cur = ($2).cur';
CREATE FUNCTION ops.m_ne(money2, money2) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT NOT ops.m_eq($1, $2)';
CREATE FUNCTION ops.m_lt(a money2, b money2) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT (a).amount < (b).amount';
CREATE FUNCTION ops.m_neg(money2) RETURNS money2 LANGUAGE sql IMMUTABLE AS 'SELECT ROW(-($1).amount, ($1).cur, ($1).at)::public.money2';
CREATE FUNCTION ops.m_plus(money2, numeric) RETURNS money2 LANGUAGE sql IMMUTABLE AS 'SELECT ROW(($1).amount + $2, ($1).cur, ($1).at)::public.money2';
CREATE OPERATOR ops.=== (FUNCTION = ops.m_eq, LEFTARG = money2, RIGHTARG = money2, COMMUTATOR = OPERATOR(ops.===), NEGATOR = OPERATOR(ops.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR ops.!== (FUNCTION = ops.m_ne, LEFTARG = money2, RIGHTARG = money2, NEGATOR = OPERATOR(ops.===), JOIN = neqjoinsel);
CREATE OPERATOR ops.<<< (FUNCTION = ops.m_lt, LEFTARG = money2, RIGHTARG = money2);
CREATE OPERATOR ops.~- (FUNCTION = ops.m_neg, RIGHTARG = money2);
CREATE OPERATOR public.+ (FUNCTION = ops.m_plus, LEFTARG = money2, RIGHTARG = numeric);
CREATE TABLE price (id integer PRIMARY KEY, m money2, CONSTRAINT m_pos CHECK (ROW(0, 'EUR', NULL)::money2 OPERATOR(ops.<<<) m));
CREATE VIEW dup AS SELECT a.id, OPERATOR(ops.~-) (a.m + 1.5) AS neg FROM price a JOIN price b ON a.m OPERATOR(ops.===) b.m;
CREATE INDEX price_neg ON price ((OPERATOR(ops.~-) m));
COMMENT ON OPERATOR ops.=== (money2, money2) IS 'same money';
COMMENT ON OPERATOR ops.~- (NONE, money2) IS 'prefix';

