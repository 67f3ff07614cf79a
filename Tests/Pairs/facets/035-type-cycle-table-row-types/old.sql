-- tables whose columns are other tables' row types, arrays of themselves, functions over them
CREATE TYPE node_meta AS (label text, weight 
real
);
CREATE TABLE node (id int PRIMARY KEY, meta node_meta, tags text[]);
CREATE TABLE edge (src int REFERENCES node, dst int REFERENCES node, src_snapshot node, PRIMARY KEY (src, dst));
ALTER TABLE node ADD COLUMN last_src int, ADD COLUMN last_dst int, ADD CONSTRAINT node_last_edge FOREIGN KEY (last_src, last_dst) REFERENCES edge DEFERRABLE;
CREATE DOMAIN node_list AS node[] CHECK (array_length(VALUE, 1) < 100);
CREATE TABLE route (id int PRIMARY KEY, nodes node_list, total 
real
);
CREATE FUNCTION path_weight(p route) RETURNS 
real
 LANGUAGE sql IMMUTABLE AS $$ SELECT sum((n.meta).weight) FROM unnest(p.nodes) n $$;
CREATE FUNCTION neighbours(n node) RETURNS SETOF node LANGUAGE sql STABLE AS $$ SELECT d FROM edge e JOIN node d ON d.id = e.dst WHERE e.src = n.id $$;
CREATE VIEW weights AS SELECT p.id, path_weight(p) AS w, p.nodes FROM route p;
CREATE VIEW degree AS SELECT n.id, (n.meta).label, (SELECT count(*) FROM neighbours(n)) AS deg, n AS self FROM node n;
CREATE MATERIALIZED VIEW hubs AS SELECT id, label FROM degree WHERE deg > 
10;
CREATE FUNCTION node_to_edge(n node) RETURNS edge LANGUAGE sql STABLE AS $$ SELECT e FROM edge e WHERE e.src = n.id LIMIT 1 $$;
CREATE CAST (node AS edge) WITH FUNCTION node_to_edge(node);
