CREATE UNLOGGED TABLE par (id int PRIMARY KEY, body text, raw bytea, ser serial) WITH (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);
CREATE UNLOGGED TABLE kid (id int PRIMARY KEY REFERENCES par, other int REFERENCES kid);
CREATE TABLE logd (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY) WITH (user_catalog_table = true);
ALTER TABLE par ALTER body SET STORAGE EXTERNAL, ALTER raw SET COMPRESSION pglz, ALTER id SET (n_distinct = -0.5);
CREATE INDEX par_b ON par USING hash (body) WITH (fillfactor = 50);
CREATE INDEX par_br ON par USING brin (id) WITH (pages_per_range = 16, autosummarize = on);
CREATE VIEW pv WITH (security_barrier) AS SELECT id, body FROM par WHERE id > 0;
CREATE VIEW pv2 AS SELECT id, body FROM pv WHERE id < 10 WITH LOCAL CHECK OPTION;
ALTER VIEW pv2 ALTER COLUMN body SET DEFAULT 'viewdefault';
