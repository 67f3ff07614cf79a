CREATE TABLE acct (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
owner_name text NOT NULL,
balance integer NOT NULL DEFAULT 0,
  opened date DEFAULT CURRENT_DATE
);
CREATE TABLE entry (
  id bigint PRIMARY KEY,
  acct_id bigint REFERENCES acct,
amount integer,
  at timestamptz DEFAULT now(),
  CONSTRAINT entry_uq UNIQUE (acct_id, at)
);
CREATE FUNCTION bal(a bigint)
  RETURNS integer LANGUAGE sql STABLE
BEGIN ATOMIC
SELECT sum(e.amount)::integer
  FROM entry e WHERE e.acct_id = a;
END;
CREATE FUNCTION bal(a bigint, upto timestamptz)
  RETURNS integer LANGUAGE sql STABLE
BEGIN ATOMIC
SELECT bal(a) - sum(e.amount)::integer
  FROM entry e WHERE e.acct_id = a AND e.at > upto;
END;
CREATE VIEW v_bal AS
SELECT a.id, a.owner_name, bal(a.id, now()) AS balance
  FROM acct a;
CREATE FUNCTION rich(minimum v_bal)
  RETURNS SETOF v_bal LANGUAGE sql STABLE ROWS 50
BEGIN ATOMIC
  SELECT v.* FROM v_bal v WHERE v.balance > (minimum).balance;
END;
CREATE FUNCTION poster(INOUT p_id bigint, p_acct bigint, p_amount integer, OUT p_at timestamptz)
  LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO entry AS e (id, acct_id, amount) VALUES (p_id, p_acct, p_amount)
  ON CONFLICT ON CONSTRAINT entry_uq DO UPDATE SET amount = e.amount + excluded.amount
  RETURNING e.id, e.at;
END;
CREATE PROCEDURE close_acct(a bigint) LANGUAGE sql
BEGIN ATOMIC
DELETE FROM entry WHERE entry.acct_id = a;
UPDATE acct SET balance = bal(a) WHERE id = a;
END;
CREATE FUNCTION one() RETURNS int
  LANGUAGE sql IMMUTABLE RETURN 1;
CREATE FUNCTION two(x int DEFAULT one())
  RETURNS int LANGUAGE sql IMMUTABLE
  RETURN x + one();
CREATE VIEW v_two AS SELECT two() AS t,
  r.id, r.owner_name FROM v_bal z,
  LATERAL rich(z) r;
ALTER TABLE entry ALTER COLUMN amount SET DEFAULT two();
ALTER TABLE acct ADD CONSTRAINT two_chk
  CHECK (balance > two(3));
COMMENT ON FUNCTION bal(bigint, timestamptz) IS 'balance up to';
