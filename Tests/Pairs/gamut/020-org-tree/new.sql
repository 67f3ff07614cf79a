CREATE SCHEMA ext;
CREATE EXTENSION ltree SCHEMA ext;
CREATE SCHEMA org;
CREATE TABLE org.unit (
    id integer PRIMARY KEY,
    parent_id integer REFERENCES org.unit,
    name text NOT NULL,
    path ext.ltree
  , cost_center varchar(12)
);
CREATE INDEX unit_path ON org.unit USING gist (path ext.gist_ltree_ops (siglen = 16));
CREATE RECURSIVE VIEW org.tree (id, name, depth) AS
    SELECT id, name, 0 FROM org.unit WHERE parent_id IS NULL
    UNION ALL
    SELECT u.id, u.name, t.depth + 1 FROM org.unit u JOIN tree t ON t.id = u.parent_id WHERE t.depth < 20;
CREATE RECURSIVE VIEW org.reach (root, id) AS
    SELECT id, id FROM org.unit WHERE cost_center IS NOT NULL UNION SELECT r.root, u.id FROM org.unit u, reach r WHERE u.parent_id = r.id;
CREATE VIEW org.cycles AS
    WITH RECURSIVE w(id, parent_id) AS (
        SELECT id, parent_id FROM org.unit UNION ALL
        SELECT u.id, u.parent_id FROM org.unit u JOIN w ON w.parent_id = u.id
    )
    SEARCH DEPTH FIRST BY id SET ord CYCLE id SET looped USING trail
    SELECT id, looped FROM w WHERE looped;
CREATE FUNCTION org.depth(p integer) RETURNS integer LANGUAGE sql STABLE
    RETURN (SELECT COALESCE(max(t.depth), -1) FROM org.tree t WHERE t.id = p);
CREATE FUNCTION org.move(p integer, target integer) RETURNS void LANGUAGE sql
BEGIN ATOMIC
    UPDATE org.unit SET parent_id = target WHERE id = p;
    UPDATE org.unit SET path = NULL WHERE id = p;
END;
CREATE PROCEDURE org.rename_unit(p integer, n text) LANGUAGE sql
BEGIN ATOMIC
    UPDATE org.unit SET name = n WHERE id = p;
END;
CREATE FUNCTION org.label(u org.unit) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE COST 5
    RETURN u.name || ' (' || COALESCE(u.path::text, '?') || ')';
CREATE FUNCTION org.children(p integer) RETURNS TABLE (id integer, name text
    , cost_center varchar
) LANGUAGE sql STABLE ROWS 10
BEGIN ATOMIC
    SELECT u.id, u.name
        , u.cost_center
    FROM org.unit u WHERE u.parent_id = p;
END;
COMMENT ON VIEW org.tree IS 'whole organisation';
COMMENT ON FUNCTION org.depth(integer) IS
    '-1 for unknown';
GRANT SELECT ON org.tree TO gm_ro;
GRANT EXECUTE ON FUNCTION org.children(integer) TO gm_ro;
GRANT EXECUTE ON PROCEDURE org.rename_unit(integer, text) TO gm_admin;
ALTER VIEW org.reach OWNER TO gm_admin;
