CREATE SCHEMA p;
CREATE TYPE p.st AS ENUM ('a', 'b'
, 'c'
);
CREATE TABLE p.t (id bigint PRIMARY KEY, n numeric, s varchar(20), j jsonb);
CREATE TABLE p.u (id int NOT NULL, k text NOT NULL, drop_me int, CONSTRAINT u_k UNIQUE (k, id));
ALTER TABLE p.u DROP COLUMN drop_me, ADD COLUMN more text NOT NULL DEFAULT 'x';
ALTER TABLE p.u REPLICA IDENTITY FULL;
ALTER TABLE p.t REPLICA IDENTITY FULL;
CREATE PUBLICATION pf FOR TABLE p.t WHERE (abs(n) > 1 AND lower(s) = 'x' AND j @> '{"a": 1}'), p.u
WHERE (length(k) > length(more));
CREATE PUBLICATION pc FOR TABLE p.t (n, id) WHERE (n IS NOT NULL) WITH (publish = 'insert,delete');
CREATE PUBLICATION ps FOR TABLES IN SCHEMA p;
ALTER PUBLICATION ps OWNER TO postgres;
CREATE TABLE p.pt (d date NOT NULL, x int NOT NULL, PRIMARY KEY (d, x)) PARTITION BY RANGE (d);
CREATE TABLE p.pt1 PARTITION OF p.pt FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE PUBLICATION pp FOR TABLE p.pt (d, x) WHERE (date_part('year', d) = 2020 AND x BETWEEN 1 AND 5) WITH (publish_via_partition_root = true);
CREATE MATERIALIZED VIEW p.m AS SELECT n, count(*) AS c FROM p.t GROUP BY n;
GRANT SELECT ON p.m TO pair_etl;
CREATE SCHEMA mv;
GRANT USAGE, CREATE ON SCHEMA mv TO pair_owner, pair_owner2;
CREATE TABLE mv.f (d date, k text
COLLATE "C",
 amt
numeric(12,2)
);
ALTER TABLE mv.f OWNER TO pair_owner;
CREATE VIEW mv.v1 AS SELECT d, k, sum(amt) AS s FROM mv.f GROUP BY d, k;
CREATE MATERIALIZED VIEW mv.m1 USING heap AS SELECT k, s, d FROM mv.v1;
CREATE UNIQUE INDEX m1_u ON mv.m1 (k, d);
ALTER MATERIALIZED VIEW mv.m1 ALTER k SET STORAGE EXTERNAL, ALTER k SET STATISTICS 77, CLUSTER ON m1_u;
CREATE MATERIALIZED VIEW mv.m2 WITH (fillfactor = 60) AS SELECT m1.k, max(m1.s) AS mx, min(v1.d) AS d FROM mv.m1 JOIN mv.v1 USING (k) GROUP BY m1.k;
CREATE INDEX m2_i ON mv.m2 (mx DESC NULLS LAST) INCLUDE (k);
CREATE STATISTICS mv.m2_st ON k, mx FROM mv.m2;
CREATE VIEW mv.top AS SELECT k, mx FROM mv.m2 WHERE mx > 10
ORDER BY mx DESC FETCH FIRST 5 ROWS WITH TIES;
ALTER VIEW mv.v1 OWNER TO pair_owner;
ALTER MATERIALIZED VIEW mv.m1 OWNER TO pair_owner2;
ALTER MATERIALIZED VIEW mv.m2 OWNER TO pair_owner;
GRANT SELECT ON mv.m1 TO pair_owner WITH GRANT OPTION;
GRANT SELECT (k), UPDATE (mx) ON mv.m2 TO pair_ro;
GRANT SELECT ON mv.top TO pair_app, pair_ro;
REVOKE INSERT, TRIGGER ON mv.v1 FROM pair_owner;
COMMENT ON MATERIALIZED VIEW mv.m2 IS 'second floor';
COMMENT ON COLUMN mv.m2.mx IS 'maximum';
COMMENT ON INDEX mv.m2_i IS 'by max';
CREATE FUNCTION mv.rows() RETURNS SETOF mv.top LANGUAGE sql AS 'TABLE mv.top';
