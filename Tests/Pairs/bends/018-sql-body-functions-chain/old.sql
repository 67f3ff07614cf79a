CREATE TABLE acc (id int PRIMARY KEY, bal numeric(10,2) DEFAULT 0, active bool);
CREATE FUNCTION total() RETURNS numeric STABLE BEGIN ATOMIC SELECT sum(bal) FROM acc WHERE active; END;
CREATE FUNCTION pct(i int) RETURNS numeric STABLE RETURN (SELECT bal FROM acc WHERE id = i) / total() * 100;
CREATE VIEW shares AS SELECT id, pct(id) AS share FROM acc;
CREATE FUNCTION best() RETURNS SETOF shares STABLE BEGIN ATOMIC SELECT * FROM shares ORDER BY share DESC LIMIT 3; END;
CREATE PROCEDURE pay(a int, b int, amt numeric) BEGIN ATOMIC
  UPDATE acc SET bal = bal - amt WHERE id = a;
  UPDATE acc SET bal = bal + amt WHERE id = b;
END;
CREATE MATERIALIZED VIEW mv AS SELECT * FROM best();
