CREATE SCHEMA op1;
CREATE SCHEMA op2;
CREATE TYPE op1.cur AS ENUM ('eur', 'usd');
CREATE TYPE op1.cash AS (amt numeric, cur op1.cur);
CREATE FUNCTION op1.cash_add(a op1.cash, b op1.cash)
  RETURNS op1.cash LANGUAGE sql IMMUTABLE AS $$ SELECT ROW((a).amt + (b).amt, (a).cur)::op1.cash $$;
CREATE FUNCTION op1.cash_lt(a op1.cash, b op1.cash)
  RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (a).amt < (b).amt $$;
CREATE FUNCTION op1.cash_gt(a op1.cash, b op1.cash)
  RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (a).amt > (b).amt $$;
CREATE FUNCTION op2.txt_eq(a text, b text)
  RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) OPERATOR(pg_catalog.=) lower(b) $$;
CREATE OPERATOR op1.+ (LEFTARG = op1.cash, RIGHTARG = op1.cash, FUNCTION = op1.cash_add);
CREATE OPERATOR op1.<<< (LEFTARG = op1.cash, RIGHTARG = op1.cash, FUNCTION = op1.cash_lt, COMMUTATOR = OPERATOR(op1.>>>), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR op1.>>> (LEFTARG = op1.cash, RIGHTARG = op1.cash, FUNCTION = op1.cash_gt, COMMUTATOR = OPERATOR(op1.<<<));
CREATE OPERATOR op2.= (LEFTARG = text, RIGHTARG = text, FUNCTION = op2.txt_eq, COMMUTATOR = OPERATOR(op2.=)
);
CREATE FUNCTION op2.neg(op1.cash)
  RETURNS op1.cash LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(-($1).amt, ($1).cur)::op1.cash $$;
CREATE OPERATOR op2.- (RIGHTARG = op1.cash, FUNCTION = op2.neg);
CREATE TABLE acc (
  id int, a op1.cash, b op1.cash, name text,
c op1.cash GENERATED ALWAYS AS (a OPERATOR(op1.+) b) STORED,
CONSTRAINT lt CHECK (a OPERATOR(op1.<<<) b),
  CONSTRAINT nm CHECK (name
OPERATOR(op2.=)
'x'::text)
);
CREATE INDEX acc_i ON acc ((a OPERATOR(op1.+) b))
  WHERE name OPERATOR(op2.=) 'q'::text
;
CREATE VIEW v AS SELECT x.id, x.a OPERATOR(op1.+) y.b AS s,
OPERATOR(op2.-) x.a
AS neg, x.name OPERATOR(op2.=) y.name AS n1,
  x.name = y.name AS n2 FROM acc x JOIN acc y ON x.name OPERATOR(op2.=) y.name;
CREATE FUNCTION f(a op1.cash)
  RETURNS boolean LANGUAGE sql STABLE SET search_path = op1,
  op2, pg_catalog
BEGIN ATOMIC
SELECT a OPERATOR(op1.<<<) ROW(5, 'eur')::op1.cash;
END;
CREATE VIEW any_v AS SELECT id
  FROM acc WHERE name OPERATOR(op2.=) ANY (ARRAY['a', 'b'])
;
COMMENT ON OPERATOR op2.= (text, text) IS 'ci equality';
COMMENT ON OPERATOR op2.- (NONE, op1.cash) IS 'negate';
