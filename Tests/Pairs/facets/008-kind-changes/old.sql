-- the same names, other kinds
CREATE TABLE events (id bigint PRIMARY KEY, kind text, at timestamptz, amount numeric);
CREATE VIEW daily AS SELECT at::date AS day, count(*) AS n, sum(amount) AS amt FROM events GROUP BY 1;
CREATE MATERIALIZED VIEW monthly AS SELECT date_trunc('month', day) AS month, sum(n) AS n FROM daily GROUP BY 1;
CREATE INDEX monthly_month ON monthly (month);
CREATE TABLE yearly (year int PRIMARY KEY, n bigint);
CREATE VIEW report AS SELECT y.year, y.n AS booked, (SELECT sum(n) FROM monthly m WHERE extract(year FROM m.month) = y.year) AS live FROM yearly y;
CREATE FUNCTION kinds() RETURNS SETOF text LANGUAGE sql STABLE AS 'SELECT DISTINCT kind FROM events';
CREATE SEQUENCE counter;
CREATE TYPE pair AS (a int, b int);
CREATE DOMAIN label AS text;
