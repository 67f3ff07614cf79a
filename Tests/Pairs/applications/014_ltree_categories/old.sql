CREATE TABLE category (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES category ON DELETE CASCADE,
    name varchar(80) NOT NULL,
    depth smallint
);
CREATE INDEX category_parent ON category (parent_id);
CREATE FUNCTION category_path(cid int) RETURNS text LANGUAGE sql STABLE AS $$
  WITH RECURSIVE p AS (
    SELECT id, parent_id, name::text AS path FROM category WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, c.parent_id, p.path || ' > ' || c.name FROM category c JOIN p ON p.id = c.parent_id)
  SELECT path FROM p WHERE id = cid
$$;
CREATE VIEW category_full AS SELECT id, name, category_path(id) AS path FROM category;
