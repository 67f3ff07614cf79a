CREATE TABLE node (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES node(id), name TEXT, w INT);
CREATE VIEW tree(id, path, depth) AS WITH RECURSIVE t(id, path, depth) AS (SELECT id, name, 0 FROM node WHERE parent IS NULL UNION ALL SELECT n.id, t.path || '/' || n.name, t.depth + 1 FROM node n JOIN t ON n.parent = t.id) SELECT * FROM t;
CREATE VIEW nums AS WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM c WHERE x < 5) SELECT x FROM c;
CREATE VIEW deep("the id", "n,odes") AS SELECT t.id, (SELECT count(*) FROM tree t2 WHERE t2.depth > t.depth) FROM tree t;
CREATE VIEW shadow AS WITH node AS (SELECT 1 AS id, 'fake' AS name) SELECT * FROM node;
CREATE VIEW win AS SELECT id, sum(w) OVER (PARTITION BY parent ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS s FROM node;
