-- SQL-standard bodies: functions that depend on columns, views, sequences, types and each other; column types and names change below
CREATE TYPE money_kind AS ENUM ('cash', 'card');
CREATE TABLE wallet (
  id integer PRIMARY KEY,
  owner text NOT NULL,
  amount bigint DEFAULT 0 NOT NULL,
  kind money_kind NOT NULL,
  closed timestamptz
);
CREATE TABLE move (wallet integer REFERENCES wallet, amount integer, at timestamptz DEFAULT now());
CREATE SEQUENCE move_no;
CREATE FUNCTION balance(w integer) RETURNS numeric LANGUAGE sql STABLE
  RETURN (SELECT amount FROM wallet WHERE id = w) + COALESCE((SELECT sum(amount) FROM move WHERE wallet = w), 0);
CREATE FUNCTION open_wallets(k money_kind DEFAULT 'cash')
  RETURNS TABLE (id integer, owner text, amount bigint)
  LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT w.id, w.owner, w.amount FROM wallet w WHERE w.closed IS NULL AND w.kind = k;
END;
CREATE VIEW rich AS SELECT o.id, o.owner, balance(o.id) AS b FROM open_wallets() o WHERE o.amount > 100;
CREATE FUNCTION richest(OUT id integer, OUT b numeric) LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT r.id, r.b FROM rich r ORDER BY r.b DESC, r.id LIMIT 1;
END;
CREATE PROCEDURE close_wallet(w integer) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO move (wallet, amount) SELECT w, -balance(w);
  UPDATE wallet SET closed = now() WHERE wallet.id = close_wallet.w;
  DELETE FROM move m USING richest() r WHERE m.wallet = r.id AND m.amount = 0;
END;
CREATE PROCEDURE close_all() LANGUAGE sql BEGIN ATOMIC
  DELETE FROM move WHERE amount = 0 AND balance(wallet) = 0;
  SELECT nextval('move_no'::regclass);
END;
CREATE FUNCTION nothing() RETURNS void LANGUAGE sql BEGIN ATOMIC END;
CREATE TABLE best (id integer DEFAULT (richest()).id, note text DEFAULT (balance(0))::text);
CREATE VIEW best_of AS SELECT b.id, r.b FROM best b CROSS JOIN richest() r(i, b);
COMMENT ON FUNCTION open_wallets(money_kind) IS 'not closed';
COMMENT ON FUNCTION richest() IS 'one row';
