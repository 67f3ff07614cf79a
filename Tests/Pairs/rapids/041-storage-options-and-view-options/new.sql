CREATE TABLE par (id int PRIMARY KEY, body text, raw bytea, ser serial) WITH (fillfactor = 90, toast.autovacuum_vacuum_threshold = 9);
CREATE TABLE kid (id int PRIMARY KEY REFERENCES par, other int REFERENCES kid);
CREATE UNLOGGED TABLE logd (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
ALTER TABLE par ALTER body SET STORAGE MAIN, ALTER raw SET STORAGE PLAIN, ALTER ser SET (n_distinct_inherited = 5);
CREATE INDEX par_b ON par USING hash (body);
CREATE INDEX par_br ON par USING brin (id int4_minmax_multi_ops (values_per_range = 20)) WITH (pages_per_range = 32);
CREATE VIEW pv WITH (security_invoker = true, check_option = cascaded) AS SELECT id, body FROM par WHERE id > 0;
CREATE VIEW pv2 WITH (security_barrier = false) AS SELECT id, body FROM pv WHERE id < 10;
ALTER VIEW pv2 ALTER COLUMN id SET DEFAULT 7;
