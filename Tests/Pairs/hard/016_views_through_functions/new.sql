CREATE TABLE node (id bigint PRIMARY KEY, up bigint REFERENCES node, name text, weight real);
CREATE VIEW node_v AS SELECT id, name, up, weight FROM node;
CREATE FUNCTION roots() RETURNS SETOF node_v LANGUAGE sql STABLE AS 'SELECT * FROM node_v WHERE up IS NULL';
CREATE VIEW root_v AS SELECT r.id, r.name, r.weight FROM roots() r;
CREATE FUNCTION root_count(root_v) RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM root_v r WHERE r.id < $1.id; END;
CREATE MATERIALIZED VIEW root_m AS SELECT v.id, root_count(v.*) AS before FROM root_v v WITH NO DATA;
CREATE INDEX root_m_b ON root_m (before DESC, id);
CREATE FUNCTION pick(root_m) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1.id';
CREATE RECURSIVE VIEW tree (id, depth, path) AS SELECT id, 0, ARRAY[id] FROM root_v UNION ALL SELECT n.id, t.depth + 1, t.path || n.id FROM tree t JOIN node_v n ON n.up = t.id;
CREATE TABLE snapshot (taken timestamptz, root root_v, leaf node_v[]);

