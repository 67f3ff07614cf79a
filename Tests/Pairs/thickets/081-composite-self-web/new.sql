CREATE TYPE node AS (val text COLLATE "C", id bigint, tags text[]);
CREATE TABLE tree (kids node[] NOT NULL, root node, h int GENERATED ALWAYS AS (cardinality(kids)) STORED, CHECK ((root).id >= 0));
CREATE TYPE forest AS (others tree[], main tree, size node);
CREATE TABLE park (f forest, g forest[] DEFAULT '{}');
CREATE FUNCTION count_kids(tree) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT cardinality($1.kids)';
CREATE VIEW pv AS SELECT count_kids((f).main) AS n, ((f).main).root AS r FROM park;
CREATE INDEX tree_id ON tree (((root).id));
