-- finance: own money type with operators, casts, aggregates
CREATE SCHEMA fin;
CREATE TYPE fin.money2 AS (cents bigint, cur char(3));
CREATE FUNCTION fin.m_cmp(a fin.money2, b fin.money2) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT sign((a).cents - (b).cents)::int $$;
CREATE FUNCTION fin.m_lt(a fin.money2, b fin.money2) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (a).cents < (b).cents $$;
CREATE FUNCTION fin.m_le(a fin.money2, b fin.money2) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (a).cents <= (b).cents $$;
CREATE FUNCTION fin.m_eq(a fin.money2, b fin.money2) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (a).cents = (b).cents $$;
CREATE FUNCTION fin.m_ge(a fin.money2, b fin.money2) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (a).cents >= (b).cents $$;
CREATE FUNCTION fin.m_gt(a fin.money2, b fin.money2) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (a).cents > (b).cents $$;
CREATE FUNCTION fin.m_add(a fin.money2, b fin.money2) RETURNS fin.money2 LANGUAGE sql IMMUTABLE
STRICT
 AS $$ SELECT ROW((a).cents + (b).cents, coalesce((a).cur, (b).cur))::fin.money2 $$;
CREATE FUNCTION fin.m_sub(a fin.money2, b fin.money2) RETURNS fin.money2 LANGUAGE sql IMMUTABLE
STRICT
 AS $$ SELECT ROW((a).cents - (b).cents, coalesce((a).cur, (b).cur))::fin.money2 $$;
CREATE FUNCTION fin.m_mul(a fin.money2, f numeric) RETURNS fin.money2 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(round((a).cents * f)::bigint, (a).cur)::fin.money2 $$;
CREATE FUNCTION fin.m_neg(a fin.money2) RETURNS fin.money2 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(- (a).cents, (a).cur)::fin.money2 $$;
CREATE FUNCTION fin.to_num(a fin.money2) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (a).cents / 100.0 $$;
CREATE FUNCTION fin.from_num(n numeric) RETURNS fin.money2 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW((n * 100)::bigint, 'EUR')::fin.money2 $$;
CREATE OPERATOR fin.#< (FUNCTION = fin.m_lt, LEFTARG = fin.money2, RIGHTARG = fin.money2
, COMMUTATOR = OPERATOR(fin.#>), NEGATOR = OPERATOR(fin.#>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR fin.#<= (FUNCTION = fin.m_le, LEFTARG = fin.money2, RIGHTARG = fin.money2, RESTRICT = scalarlesel);
CREATE OPERATOR fin.#= (FUNCTION = fin.m_eq, LEFTARG = fin.money2, RIGHTARG = fin.money2, COMMUTATOR = OPERATOR(fin.#=)
, RESTRICT = eqsel, JOIN = eqjoinsel, MERGES
);
CREATE OPERATOR fin.#>= (FUNCTION = fin.m_ge, LEFTARG = fin.money2, RIGHTARG = fin.money2
, NEGATOR = OPERATOR(fin.#<)
);
CREATE OPERATOR fin.#> (FUNCTION = fin.m_gt, LEFTARG = fin.money2, RIGHTARG = fin.money2
, COMMUTATOR = OPERATOR(fin.#<)
);
CREATE OPERATOR fin.+ (FUNCTION = fin.m_add, LEFTARG = fin.money2, RIGHTARG = fin.money2, COMMUTATOR = OPERATOR(fin.+));
CREATE OPERATOR fin.- (FUNCTION = fin.m_sub, LEFTARG = fin.money2, RIGHTARG = fin.money2);
CREATE OPERATOR fin.- (FUNCTION = fin.m_neg, RIGHTARG = fin.money2);
CREATE OPERATOR fin.* (FUNCTION = fin.m_mul, LEFTARG = fin.money2, RIGHTARG = numeric);
CREATE OPERATOR CLASS fin.money2_ops FOR TYPE fin.money2 USING btree AS
  OPERATOR 1 fin.#<, OPERATOR 2 fin.#<=, OPERATOR 3 fin.#=, OPERATOR 4 fin.#>=, OPERATOR 5 fin.#>, FUNCTION 1 fin.m_cmp(fin.money2, fin.money2);
CREATE CAST (fin.money2 AS numeric) WITH FUNCTION fin.to_num(fin.money2) AS IMPLICIT;
CREATE CAST (numeric AS fin.money2) WITH FUNCTION fin.from_num(numeric) AS ASSIGNMENT;
CREATE CAST (jsonb AS fin.money2) WITH INOUT;
CREATE AGGREGATE fin.total(fin.money2) (SFUNC = fin.m_add, STYPE = fin.money2, COMBINEFUNC = fin.m_add, PARALLEL = SAFE, MSFUNC = fin.m_add, MINVFUNC = fin.m_sub, MSTYPE = fin.money2);
CREATE FUNCTION fin.m_min(a fin.money2, b fin.money2) RETURNS fin.money2 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN (a).cents < (b).cents THEN a ELSE b END $$;
CREATE AGGREGATE fin.least_of(fin.money2) (SFUNC = fin.m_min, STYPE = fin.money2, SORTOP = OPERATOR(fin.#<));
CREATE TABLE fin.ledger (
  id bigserial PRIMARY KEY,
  account text NOT NULL,
  booked date NOT NULL,
  value fin.money2 NOT NULL,
  CONSTRAINT value_pos CHECK (value OPERATOR(fin.#>)
   ROW(-100, 'EUR')::fin.money2)
);
CREATE INDEX ledger_value ON fin.ledger (value fin.money2_ops
DESC NULLS LAST
);
CREATE INDEX ledger_num ON fin.ledger ((fin.to_num(value)));
CREATE VIEW fin.balances AS
  SELECT account, fin.total(value) AS balance, fin.total(value)::numeric AS num FROM fin.ledger GROUP BY account;
CREATE VIEW fin.running AS
  SELECT id, account, fin.total(value) OVER (PARTITION BY account ORDER BY booked, id) AS run
  , value OPERATOR(fin.*) 1.19 AS gross
 FROM fin.ledger ORDER BY value USING OPERATOR(fin.#<);
COMMENT ON OPERATOR fin.+ (fin.money2, fin.money2) IS
'add money';
COMMENT ON CAST (fin.money2 AS numeric) IS 'in units';
COMMENT ON OPERATOR fin.- (NONE, fin.money2) IS 'negate';
