CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION ltree; CREATE EXTENSION isn;
CREATE TABLE t (mail citext UNIQUE, attrs hstore, path ltree, isbn isbn13 PRIMARY KEY);
CREATE INDEX ON t USING gin (attrs);
CREATE INDEX ON t USING gist (path);
CREATE VIEW v AS SELECT mail, attrs -> 'x' AS x, subpath(path, 0, 1) AS top, isbn FROM t;
CREATE DOMAIN cd AS citext CHECK (VALUE LIKE '%@%');
CREATE TABLE u (c cd[], h hstore[]);
