CREATE TABLE part (id int PRIMARY KEY, up int REFERENCES part, qty int DEFAULT 1, nm text);
CREATE RECURSIVE VIEW bom (root, id, depth, path) AS
 SELECT id, id, 0, ARRAY[id] FROM part WHERE up IS NULL
 UNION ALL SELECT b.root, p.id, b.depth + 1, b.path || p.id FROM bom b JOIN part p ON p.up = b.id;
CREATE VIEW bomx AS WITH RECURSIVE w AS (SELECT part.id, part.up FROM part UNION SELECT p.id, p.up FROM part p JOIN w ON w.id = p.up) SEARCH DEPTH FIRST BY id SET ord CYCLE id SET cyc USING pth SELECT id, cyc FROM w;
CREATE VIEW j AS SELECT * FROM part p NATURAL JOIN (SELECT id, depth FROM bom) b LEFT JOIN LATERAL (SELECT max(x.qty) AS mq FROM part x WHERE x.up = p.id) l ON true;
CREATE VIEW agg AS SELECT up, qty, count(*) FILTER (WHERE nm > 'a') AS c, array_agg(nm ORDER BY id DESC) AS ns, grouping(up) AS g, percentile_cont(0.5) WITHIN GROUP (ORDER BY qty) AS pc FROM part GROUP BY ROLLUP (up, qty);
CREATE VIEW ex AS SELECT nm FROM part EXCEPT ALL (SELECT nm FROM j INTERSECT SELECT nm FROM part);
CREATE MATERIALIZED VIEW deep AS SELECT b.*, ex.nm FROM bom b CROSS JOIN ex WITH NO DATA;
CREATE UNIQUE INDEX deep_u ON deep (root, id, path);
CREATE FUNCTION walk(r int) RETURNS SETOF bom LANGUAGE sql STABLE BEGIN ATOMIC SELECT bom.root, bom.id, bom.depth, bom.path FROM bom WHERE bom.root = r; END;
COMMENT ON COLUMN bom.path IS 'p';
