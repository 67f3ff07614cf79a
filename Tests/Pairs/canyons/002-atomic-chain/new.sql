CREATE TABLE acct (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
holder text NOT NULL,
balance numeric(20,4) NOT NULL DEFAULT 0,
  opened date DEFAULT CURRENT_DATE
);
CREATE TABLE entry (
  id bigint PRIMARY KEY,
  acct_id bigint REFERENCES acct,
amount numeric(20,4),
  at timestamptz DEFAULT now(),
  CONSTRAINT entry_uq UNIQUE (acct_id, at)
);
CREATE FUNCTION bal(a bigint)
  RETURNS numeric LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
SELECT coalesce(sum(e.amount), 0)
  FROM entry e WHERE e.acct_id = a;
END;
CREATE FUNCTION bal(a bigint, upto timestamptz DEFAULT 'infinity')
  RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
SELECT sum(e.amount) FROM entry e
  WHERE e.acct_id = a AND e.at <= upto;
END;
CREATE VIEW v_bal AS
SELECT a.id, a.holder AS owner_name,
  bal(a.id, now()) AS balance
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
  ON CONFLICT (id) DO UPDATE SET amount = e.amount + excluded.amount,
  at = excluded.at
  RETURNING e.id, e.at;
END;
CREATE PROCEDURE close_acct(a bigint) LANGUAGE sql
BEGIN ATOMIC
UPDATE acct SET balance = bal(a, now()) WHERE id = a;
WITH gone AS (DELETE FROM entry WHERE acct_id = a RETURNING *) INSERT INTO acct (holder, balance) SELECT 'closed ' || a,
  sum(amount) FROM gone;
END;
CREATE FUNCTION one() RETURNS int
  LANGUAGE sql IMMUTABLE RETURN 1;
CREATE FUNCTION two(x int DEFAULT one() + 1, y int DEFAULT one())
  RETURNS int LANGUAGE sql IMMUTABLE
  RETURN x + y;
CREATE VIEW v_two AS SELECT two() AS t,
  r.id, r.owner_name FROM v_bal z,
  LATERAL rich(z) r;
ALTER TABLE entry ALTER COLUMN amount SET DEFAULT two(1, 1);
ALTER TABLE acct ADD CONSTRAINT two_chk
  CHECK (balance > two(3)) NOT VALID;
COMMENT ON FUNCTION bal(bigint, timestamptz) IS 'balance up to';
