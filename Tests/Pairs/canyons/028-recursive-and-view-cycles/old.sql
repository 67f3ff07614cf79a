CREATE TABLE node (id int PRIMARY KEY, parent int REFERENCES node, label
text NOT NULL
);
CREATE RECURSIVE VIEW tree (id, depth, path) AS
  SELECT id, 0, ARRAY[id] FROM node WHERE parent IS NULL
  UNION ALL
  SELECT n.id, t.depth + 1,
  t.path || n.id FROM node n JOIN tree t ON t.id = n.parent
;
CREATE VIEW searched AS
WITH RECURSIVE t AS (
  SELECT id, parent, label FROM node WHERE parent IS NULL
  UNION ALL SELECT n.id, n.parent,
  n.label FROM node n, t WHERE n.parent = t.id
) SEARCH DEPTH FIRST BY id SET ordercol
SELECT id, parent, label FROM t ORDER BY ordercol;
CREATE VIEW on_search AS SELECT id, label
FROM searched;
CREATE VIEW cyc AS SELECT id,
  label, NULL::text AS extra
  FROM node;
CREATE FUNCTION describe(c cyc) RETURNS
text LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT (c).label || (SELECT string_agg(x.label, ',') FROM cyc x WHERE x.id <> (c).id);
END;
CREATE OR REPLACE VIEW cyc AS SELECT id,
  label, describe(ROW(id, label, NULL)::cyc)
AS extra FROM node
WHERE id > 0;
CREATE VIEW consumer AS SELECT c.extra,
  describe(c) AS again, t.depth
  FROM cyc c JOIN tree t USING (id);
CREATE FUNCTION depth_of(n node)
  RETURNS int LANGUAGE sql STABLE
RETURN (SELECT t.depth FROM tree t WHERE t.id = (n).id);
ALTER TABLE node ADD CONSTRAINT not_deep
  CHECK (depth_of(node.*) <
10
OR depth_of(node) IS NULL);
CREATE VIEW deep AS SELECT n.*,
  n.depth_of AS d FROM node n
  WHERE n.depth_of > 3;
CREATE VIEW grouping AS SELECT n.id,
  n.label, count(c.*) AS kids
  FROM node n LEFT JOIN node c ON c.parent = n.id
  GROUP BY n.id;
CREATE MATERIALIZED VIEW mat AS SELECT g.id,
  g.label, g.kids, row_number() OVER w AS rn
  FROM grouping g WINDOW w AS (ORDER BY g.kids
);
CREATE UNIQUE INDEX mat_rn ON mat (rn) INCLUDE (kids);
CREATE FUNCTION refresh() RETURNS void
  LANGUAGE plpgsql AS $$ BEGIN REFRESH MATERIALIZED VIEW CONCURRENTLY mat; END $$;
COMMENT ON VIEW cyc IS 'self cycle';
COMMENT ON CONSTRAINT not_deep ON node IS 'function of whole row over a view of it';

