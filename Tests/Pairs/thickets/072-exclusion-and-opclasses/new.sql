CREATE EXTENSION btree_gist;
CREATE EXTENSION ltree;
CREATE TYPE kind AS ENUM ('c', 'b');
CREATE TABLE r (id bigint, span int8range, box circle, path ltree, k kind, ip inet,
 CONSTRAINT e1 EXCLUDE USING gist (span WITH -|-, id WITH <>),
 CONSTRAINT e2 EXCLUDE USING gist (box WITH &&) WITH (buffering = off) WHERE (id > 10) DEFERRABLE INITIALLY DEFERRED,
 CONSTRAINT e3 EXCLUDE USING gist (k WITH =, ip inet_ops WITH &&));
CREATE INDEX r_path ON r USING gist (path gist_ltree_ops(siglen=100));
CREATE INDEX r_ip ON r USING spgist (ip);
CREATE INDEX r_hash ON r USING hash (k) WITH (fillfactor = 60);
CREATE INDEX r_brin ON r USING brin (id int8_minmax_multi_ops(values_per_range = 16), ip inet_inclusion_ops) WITH (autosummarize = on);
