CREATE TYPE node AS (id int, val text);
CREATE TABLE tree (root node, kids node[], CHECK ((root).id > 0));
CREATE TYPE forest AS (main tree, others tree[]);
CREATE TABLE park (f forest, g forest[] DEFAULT '{}');
CREATE FUNCTION count_kids(tree) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT cardinality($1.kids)';
CREATE VIEW pv AS SELECT count_kids((f).main) AS n, ((f).main).root AS r FROM park;
CREATE INDEX tree_id ON tree (((root).id));
