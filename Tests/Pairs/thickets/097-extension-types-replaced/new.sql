CREATE EXTENSION ltree; CREATE EXTENSION intarray;
CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE t (mail text COLLATE nocase UNIQUE, attrs jsonb, path ltree[], isbn char(13) PRIMARY KEY, ids int[]);
CREATE INDEX ON t USING gin (attrs);
CREATE INDEX ON t USING gist (path);
CREATE INDEX ON t USING gist (ids gist__int_ops);
CREATE VIEW v AS SELECT mail, attrs ->> 'x' AS x, subpath(path[1], 0, 1) AS top, isbn FROM t WHERE ids @@ '1&2'::query_int;
CREATE DOMAIN cd AS text COLLATE nocase CHECK (VALUE LIKE '%@%' COLLATE "C");
CREATE TABLE u (c cd[], h jsonb[]);
