CREATE TABLE a (id serial PRIMARY KEY, x text) WITH (fillfactor = 40, user_catalog_table = true);
CREATE UNLOGGED TABLE b (a_x text, id int GENERATED ALWAYS AS IDENTITY, a int REFERENCES a);
CREATE INDEX b_g ON b USING gin (to_tsvector('english', a_x)) WITH (gin_pending_list_limit = 256);
CREATE SEQUENCE us;
CREATE UNIQUE INDEX b_b ON b (a_x, id) NULLS NOT DISTINCT WITH (fillfactor = 55);
ALTER TABLE b ALTER a_x SET STORAGE MAIN, ALTER id SET STATISTICS 10, ALTER a SET (n_distinct = 4);
ALTER TABLE a ALTER x SET COMPRESSION pglz;
CREATE VIEW v WITH (check_option = cascaded) AS SELECT id, a_x FROM b WHERE id > 2;
