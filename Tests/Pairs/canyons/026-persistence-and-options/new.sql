CREATE SCHEMA st;
CREATE TABLE st.a (id int PRIMARY KEY, body text, raw bytea, js jsonb, arr int[], num numeric) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05, toast.autovacuum_enabled = false);
CREATE UNLOGGED TABLE st.c (id int PRIMARY KEY);
CREATE UNLOGGED TABLE st.b (id int REFERENCES st.c, s serial) WITH (parallel_workers = 3, toast_tuple_target = 256, user_catalog_table = true);
ALTER TABLE st.a ALTER body SET STORAGE
MAIN;
ALTER TABLE st.a ALTER raw SET COMPRESSION pglz,
  ALTER js SET STORAGE
EXTERNAL;
ALTER TABLE st.a ALTER arr SET STATISTICS
1000;
ALTER TABLE st.a ALTER num SET (n_distinct = 100, n_distinct_inherited = -1),
  ALTER body SET (n_distinct = 4);
ALTER TABLE st.a REPLICA IDENTITY USING INDEX a_pkey;
CREATE INDEX a_body ON st.a (body) WITH (deduplicate_items = off);
ALTER TABLE st.a CLUSTER ON a_body;
ALTER TABLE st.a ENABLE ROW LEVEL SECURITY
, FORCE ROW LEVEL SECURITY;
ALTER TABLE st.b
ENABLE ROW LEVEL SECURITY;
CREATE POLICY p1 ON st.a
AS RESTRICTIVE FOR SELECT USING (id > 0 AND body <> '');
CREATE POLICY p2 ON st.a FOR
ALL USING (EXISTS (SELECT FROM st.b WHERE b.id = a.id));
CREATE VIEW st.v WITH (security_barrier = false, security_invoker = on) AS SELECT id,
  body FROM st.a WHERE id > 1 WITH CASCADED
  CHECK OPTION;
CREATE VIEW st.v2 WITH (security_barrier) AS SELECT id
  FROM st.v WHERE id < 9;
ALTER VIEW st.v ALTER body SET DEFAULT
upper('dflt');
CREATE MATERIALIZED VIEW st.mv WITH (autovacuum_enabled = off) AS SELECT id,
  body FROM st.a WITH NO DATA;
ALTER MATERIALIZED VIEW st.mv ALTER id SET STATISTICS 5,
  ALTER body SET COMPRESSION pglz;
CREATE INDEX mvi ON st.mv (id);
ALTER MATERIALIZED VIEW st.mv CLUSTER ON mvi;
CREATE SEQUENCE st.us;
CREATE UNLOGGED SEQUENCE st.ls;
CREATE TABLE st.pt (id int, t text) PARTITION BY LIST (id);
CREATE TABLE st.pt1 PARTITION OF st.pt
  FOR VALUES IN (1) WITH (fillfactor = 44);
ALTER TABLE st.pt1 ALTER t SET STORAGE
EXTENDED, ALTER t SET STATISTICS 4;
CREATE INDEX pti ON st.pt (t) WITH (fillfactor = 40);
