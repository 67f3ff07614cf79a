-- the same names, other kinds
CREATE TABLE events (id bigint PRIMARY KEY, kind text, at timestamptz, amount numeric);
CREATE MATERIALIZED VIEW daily AS SELECT at::date AS day, count(*) AS n, sum(amount) AS amt FROM events GROUP BY 1;
CREATE UNIQUE INDEX daily_day ON daily (day);
CREATE TABLE monthly (month timestamptz, n numeric);
CREATE INDEX monthly_month ON monthly (month DESC);
CREATE VIEW yearly AS SELECT extract(year FROM month)::int AS year, sum(n)::bigint AS n FROM monthly GROUP BY 1;
CREATE VIEW report AS SELECT y.year, y.n AS booked, (SELECT sum(n) FROM daily d WHERE extract(year FROM d.day) = y.year) AS live FROM yearly y;
CREATE PROCEDURE kinds() LANGUAGE sql AS 'UPDATE events SET kind = lower(kind)';
CREATE VIEW counter AS SELECT 1 AS last_value;
CREATE TABLE pair (a int, b int);
CREATE TYPE label AS ENUM ('x', 'y');
