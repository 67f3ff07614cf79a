CREATE SCHEMA w;
CREATE TABLE w.t (id int PRIMARY KEY, "Name" varchar(20), qty int, price numeric(8,2), at timestamp, j jsonb);
CREATE TABLE w.d (t_id int REFERENCES w.t, at timestamp, n smallint);
CREATE VIEW w.v1 AS SELECT id, "Name", qty * price AS amount, at FROM w.t;
CREATE VIEW w.v2 (key, label, amt, "when") AS SELECT * FROM w.v1;
CREATE VIEW w.v3 AS SELECT v2.*, row_number() OVER (PARTITION BY label ORDER BY amt DESC NULLS LAST) AS rn FROM w.v2;
CREATE VIEW w.v4 AS SELECT key, label, sum(amt) AS s, GROUPING(key, label) AS g FROM w.v3 GROUP BY GROUPING SETS ((key, label), (key), ()) HAVING sum(amt) > 0;
CREATE VIEW w.j AS SELECT t_id, at, count(*) OVER () AS c, d.n FROM w.d JOIN w.t USING (at) AS ju LEFT JOIN LATERAL (SELECT ju.at AS z, d.n * 2 AS n2 OFFSET 0) l ON true WHERE t_id = t.id;
CREATE RECURSIVE VIEW w.r (n, p) AS SELECT t_id, ARRAY[t_id] FROM w.d UNION SELECT r.n + 1, p || r.n FROM r WHERE n < 10;
CREATE VIEW w.cyc AS WITH RECURSIVE g(a, b) AS (SELECT id, qty FROM w.t UNION ALL SELECT g.a, g.b FROM g JOIN w.t ON t.id = g.a)
 SEARCH DEPTH FIRST BY a SET ord CYCLE a SET is_c USING pth SELECT a, b, is_c FROM g ORDER BY ord;
CREATE VIEW w.fx AS SELECT x.ordinality, x.k, x.v FROM w.t, LATERAL ROWS FROM (jsonb_object_keys(j), jsonb_each(j)) WITH ORDINALITY x(k, k2, v) ORDER BY t.at FETCH FIRST 3 ROWS WITH TIES;
CREATE VIEW w.sample AS SELECT DISTINCT ON (id) id, price FROM w.t TABLESAMPLE bernoulli (10) REPEATABLE (3) ORDER BY id, price DESC;
CREATE VIEW w.upd AS WITH m AS MATERIALIZED (SELECT max(id) AS mx FROM w.t) SELECT id, at FROM w.t WHERE id = (SELECT mx FROM m) FOR UPDATE OF t SKIP LOCKED;
CREATE MATERIALIZED VIEW w.mv AS SELECT v4.*, r.p FROM w.v4 FULL JOIN w.r ON r.n = v4.key;
CREATE UNIQUE INDEX mv_u ON w.mv (key, s) WHERE s IS NOT NULL;
CREATE FUNCTION w.get(k w.v3) RETURNS w.v4 LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM w.v4 x WHERE x.key = (k).key; END;
COMMENT ON COLUMN w.v2.label IS 'label';
COMMENT ON COLUMN w.v3.rn IS 'rn';
