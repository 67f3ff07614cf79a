CREATE TABLE acc (
  id bigint PRIMARY KEY,
  balance numeric(12,4) DEFAULT 0 NOT NULL,
  status text DEFAULT 'on'
);
CREATE FUNCTION total(st text DEFAULT 'on') RETURNS numeric STABLE BEGIN ATOMIC SELECT sum(balance) FROM acc WHERE status = st; END;
CREATE FUNCTION pct(i bigint) RETURNS numeric STABLE RETURN (SELECT balance FROM acc WHERE id = i) / NULLIF(total(), 0) * 100;
CREATE VIEW shares AS SELECT id, status, pct(id) AS share FROM acc;
CREATE FUNCTION best(n int) RETURNS SETOF shares STABLE BEGIN ATOMIC SELECT * FROM shares ORDER BY share DESC LIMIT n; END;
CREATE PROCEDURE pay(a bigint, b bigint, amt numeric, OUT left_over numeric) BEGIN ATOMIC
  UPDATE acc SET balance = balance - amt WHERE id = a;
  UPDATE acc SET balance = balance + amt WHERE id = b;
  SELECT balance FROM acc WHERE id = a;
END;
CREATE MATERIALIZED VIEW mv AS SELECT id, share FROM best(10);
