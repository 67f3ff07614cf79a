CREATE SCHEMA m;
CREATE EXTENSION pg_trgm SCHEMA m;
CREATE TABLE m.src (
  id integer PRIMARY KEY,
  body varchar(100) NOT NULL,
  w real
);
CREATE MATERIALIZED VIEW m.l1 WITH (fillfactor = 60) AS
  SELECT id, body, w
  FROM m.src
  WHERE w > 0;
CREATE UNIQUE INDEX l1_id ON m.l1 (id);
CREATE INDEX l1_trgm ON m.l1 USING gin (body m.gin_trgm_ops);
CREATE INDEX l1_expr ON m.l1 (upper(body), (w * 2::double precision))
  WHERE w > 1;
ALTER INDEX m.l1_expr ALTER COLUMN 2 SET STATISTICS 400;
ALTER MATERIALIZED VIEW m.l1 CLUSTER ON l1_id;
ALTER MATERIALIZED VIEW m.l1 ALTER COLUMN body SET STATISTICS 10;
ALTER MATERIALIZED VIEW m.l1 ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE MATERIALIZED VIEW m.l2 AS
  SELECT l1.w, count(*) AS n
  FROM m.l1
  GROUP BY l1.w;
CREATE UNIQUE INDEX l2_w ON m.l2 (w);
CREATE VIEW m.l3 AS
  SELECT *
  FROM m.l2 UNION SELECT w, id
  FROM m.l1;
CREATE MATERIALIZED VIEW m.l4 AS
  WITH RECURSIVE r AS (
    SELECT 1 AS lvl, l3.n
  FROM m.l3
    UNION ALL
    SELECT r.lvl + 1, r.n
  FROM r
  WHERE r.lvl < 3
  ) SELECT r.lvl, r.n, similarity_ok FROM r, LATERAL (SELECT m.similarity('a', 'b') > 0.1::real AS similarity_ok) s;
CREATE FUNCTION m.of_l1(m.l1) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ select ($1).id > 1 $$;
CREATE VIEW m.l5 AS
  SELECT q.*, m.of_l1(q) AS flag
  FROM m.l1 q;
CREATE TABLE m.hist (at date,
  l m.l1,
  m4 m.l4[]);
COMMENT ON MATERIALIZED VIEW m.l1 IS 'level 1';
COMMENT ON COLUMN m.l1.body IS 'level 1 body';
COMMENT ON INDEX m.l2_w IS 'unique w';
COMMENT ON INDEX m.l1_trgm IS 'trigram';

