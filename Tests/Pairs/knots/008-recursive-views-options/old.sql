-- recursive views over each other and flips of view options
CREATE TABLE unit (
  id integer PRIMARY KEY,
  parent integer REFERENCES unit DEFERRABLE,
  name varchar(30) NOT NULL,
  sort integer DEFAULT 0
);
CREATE RECURSIVE VIEW unit_tree (id, parent, depth, path) AS
  SELECT id, parent, 0, ARRAY[id] FROM unit WHERE parent IS NULL
  UNION ALL
  SELECT u.id, u.parent, t.depth + 1, t.path || u.id FROM unit u JOIN unit_tree t ON u.parent = t.id;
CREATE VIEW unit_leaf AS
  WITH RECURSIVE up(id, top) AS (
    SELECT t.id, t.id FROM unit_tree t WHERE NOT EXISTS (SELECT FROM unit c WHERE c.parent = t.id)
    UNION
    SELECT u.parent, up.top FROM unit u JOIN up ON u.id = up.id WHERE u.parent IS NOT NULL
  ) SEARCH DEPTH FIRST BY id SET ord CYCLE id SET looped USING trail
  SELECT top, id, looped FROM up;
CREATE VIEW open_unit WITH (security_barrier = true) AS SELECT id, parent, name FROM unit WHERE parent IS NOT NULL WITH LOCAL CHECK OPTION;
CREATE VIEW named_unit WITH (security_invoker = true) AS SELECT id, name FROM open_unit WHERE name <> '';
CREATE VIEW sorted_unit AS SELECT id, sort FROM unit WHERE sort > 0 WITH CASCADED CHECK OPTION;
CREATE MATERIALIZED VIEW leaf_count AS SELECT id, count(DISTINCT top) AS leaves FROM unit_leaf WHERE NOT looped GROUP BY id;
CREATE UNIQUE INDEX leaf_count_id ON leaf_count (id) INCLUDE (leaves);
CREATE FUNCTION depth_of(i integer) RETURNS integer LANGUAGE sql STABLE RETURN (SELECT depth FROM unit_tree WHERE id = i);
CREATE VIEW unit_all AS SELECT u.id, depth_of(u.id) AS d, l.leaves, n.name FROM unit u LEFT JOIN leaf_count l USING (id) LEFT JOIN named_unit n USING (id);
COMMENT ON VIEW unit_tree IS 'from the top';
COMMENT ON COLUMN unit_all.d IS 'depth';
