CREATE TABLE base (id int PRIMARY KEY, v int, w text);
CREATE TABLE one AS SELECT 1 AS id, 2 AS v LIMIT 0;
CREATE VIEW two AS SELECT id, v FROM base;
CREATE MATERIALIZED VIEW three AS SELECT id, w FROM base WITH NO DATA;
CREATE SEQUENCE four;
CREATE TYPE five AS (id int, v int);
CREATE VIEW on_all AS SELECT one.id, two.v, three.w, ROW(1, 2)::five AS f FROM one JOIN two USING (id) JOIN three USING (id);
CREATE INDEX three_w ON three (w);
COMMENT ON VIEW two IS 'c';
