CREATE EXTENSION btree_gist;
CREATE EXTENSION ltree;
CREATE TYPE kind AS ENUM ('a', 'b');
CREATE TABLE r (id int, span int4range, box box, path ltree, k kind, ip inet,
 CONSTRAINT e1 EXCLUDE USING gist (id WITH =, span WITH &&),
 CONSTRAINT e2 EXCLUDE USING gist (box WITH &&) WHERE (id > 0),
 CONSTRAINT e3 EXCLUDE (k WITH =));
CREATE INDEX r_path ON r USING gist (path);
CREATE INDEX r_ip ON r USING gist (ip inet_ops);
CREATE INDEX r_hash ON r USING hash (id);
CREATE INDEX r_brin ON r USING brin (id int4_minmax_ops) WITH (pages_per_range = 16);
