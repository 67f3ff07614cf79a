CREATE TABLE acct (
  id int PRIMARY KEY,
  code char(6) NOT NULL,
  amt real,
  opened date NOT NULL DEFAULT CURRENT_DATE
);
CREATE TABLE move (
  acct_id int REFERENCES acct,
  at timestamptz NOT NULL,
  delta numeric NOT NULL
);
CREATE VIEW v1 AS SELECT id, code, amt FROM acct;
CREATE VIEW v2 AS SELECT v1.*, m.delta, m.at FROM v1 JOIN move m ON m.acct_id = v1.id;
CREATE VIEW v3 AS SELECT id, code, sum(delta) AS total, max(amt) AS amt FROM v2 GROUP BY id, code;
CREATE VIEW v4 AS SELECT * FROM v3 WHERE total > 0;
CREATE MATERIALIZED VIEW m1 AS SELECT id, total FROM v4;
CREATE UNIQUE INDEX m1_id ON m1 (id);
CREATE INDEX m1_total ON m1 (total);
CREATE FUNCTION top_accts(n int) RETURNS SETOF v3 LANGUAGE sql STABLE AS 'SELECT * FROM v3 ORDER BY total DESC LIMIT n';
CREATE VIEW v5 AS SELECT t.code, t.total FROM top_accts(10) t;
CREATE RULE v1_del AS ON DELETE TO v1 DO INSTEAD DELETE FROM acct WHERE id = OLD.id;
COMMENT ON VIEW v2 IS 'movements';
COMMENT ON COLUMN v3.total IS 'all time';
