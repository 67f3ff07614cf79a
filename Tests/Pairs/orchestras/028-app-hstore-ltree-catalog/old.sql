CREATE SCHEMA cat;
CREATE EXTENSION ltree WITH SCHEMA cat;
CREATE TABLE cat.node (id serial PRIMARY KEY, path cat.ltree NOT NULL, props text);
CREATE INDEX node_path ON cat.node USING gist (path);
CREATE MATERIALIZED VIEW cat.roots AS SELECT cat.subpath(path, 0, 1) AS root, count(*) AS n FROM cat.node GROUP BY 1;
CREATE INDEX roots_root ON cat.roots (root);
CREATE FUNCTION cat.below(p cat.ltree) RETURNS SETOF integer LANGUAGE sql STABLE AS $$ SELECT id FROM cat.node WHERE path OPERATOR(cat.<@) p $$;
