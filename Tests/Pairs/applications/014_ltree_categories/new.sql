CREATE EXTENSION ltree;
CREATE TABLE category (
    id serial PRIMARY KEY,
    name varchar(120) NOT NULL,
    path ltree NOT NULL,
    depth integer GENERATED ALWAYS AS (nlevel(path)) STORED
);
CREATE INDEX category_path_gist ON category USING gist (path);
CREATE UNIQUE INDEX category_path_uq ON category (path);
CREATE FUNCTION category_path(cid int) RETURNS ltree LANGUAGE sql STABLE AS $$ SELECT path FROM category WHERE id = cid $$;
CREATE VIEW category_full AS SELECT c.id, c.path, c.name, (SELECT count(*) FROM category s WHERE s.path <@ c.path) - 1 AS descendants FROM category c;
