CREATE TABLE blobs (id int PRIMARY KEY, raw bytea, doc jsonb, txt text, small varchar(20), old text);
ALTER TABLE blobs ALTER COLUMN raw SET STORAGE EXTERNAL, ALTER COLUMN txt SET STATISTICS 200;
ALTER TABLE blobs ALTER COLUMN old SET STORAGE MAIN;
ALTER TABLE blobs ALTER COLUMN doc SET (n_distinct = 100);
CREATE TABLE parts (id int, payload text) PARTITION BY HASH (id);
CREATE TABLE parts_0 PARTITION OF parts FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE MATERIALIZED VIEW sizes AS SELECT id, txt, length(txt) AS n FROM blobs;
CREATE TABLE tree (id int, label text);
CREATE TABLE leaf () INHERITS (tree);
