CREATE TABLE part (nm varchar(40), id bigint PRIMARY KEY, qty numeric DEFAULT 1, parent bigint REFERENCES part DEFERRABLE);
CREATE RECURSIVE VIEW bom (root, id, path, depth) AS
 SELECT id, id, ARRAY[id], 0 FROM part WHERE parent IS NULL
 UNION ALL SELECT b.root, p.id, b.path || p.id, b.depth + 1 FROM bom b JOIN part p ON p.parent = b.id;
CREATE VIEW bomx AS WITH RECURSIVE w AS (SELECT part.id, part.parent FROM part UNION SELECT p.id, p.parent FROM part p JOIN w ON w.id = p.parent) SEARCH BREADTH FIRST BY id SET ord CYCLE id SET cyc TO 1 DEFAULT 0 USING pth SELECT id, cyc FROM w;
CREATE VIEW j AS SELECT * FROM part p NATURAL JOIN (SELECT id, depth FROM bom) b LEFT JOIN LATERAL (SELECT max(x.qty) AS mq FROM part x WHERE x.parent = p.id) l ON true;
CREATE VIEW agg AS SELECT parent AS up, qty, count(*) FILTER (WHERE nm > 'a') AS c, array_agg(nm ORDER BY id DESC) AS ns, grouping(parent) AS g, percentile_disc(0.5) WITHIN GROUP (ORDER BY qty) AS pc FROM part GROUP BY CUBE (parent, qty);
CREATE MATERIALIZED VIEW ex AS SELECT nm FROM part EXCEPT ALL (SELECT nm FROM j INTERSECT SELECT nm FROM part);
CREATE VIEW deep AS SELECT b.*, ex.nm FROM bom b CROSS JOIN ex;
CREATE UNIQUE INDEX deep_u ON ex (nm);
CREATE FUNCTION walk(r bigint) RETURNS SETOF bom LANGUAGE sql STABLE BEGIN ATOMIC SELECT bom.root, bom.id, bom.path, bom.depth FROM bom WHERE bom.root = r; END;
COMMENT ON COLUMN bom.path IS 'p2';
