CREATE SCHEMA st;
CREATE UNLOGGED TABLE st.a (id int PRIMARY KEY, body text, raw bytea, js jsonb, arr int[], num numeric) WITH (fillfactor = 70);
CREATE TABLE st.c (id int PRIMARY KEY);
CREATE TABLE st.b (id int REFERENCES st.c, s serial) WITH (autovacuum_enabled = false, toast_tuple_target = 4000, toast.vacuum_truncate = false);
ALTER TABLE st.a ALTER body SET STORAGE
EXTERNAL;
ALTER TABLE st.a ALTER raw SET COMPRESSION pglz,
  ALTER js SET STORAGE
PLAIN;
ALTER TABLE st.a ALTER arr SET STATISTICS
0;
ALTER TABLE st.a ALTER num SET (n_distinct = -0.5);
ALTER TABLE st.a ALTER body SET STATISTICS 77;
ALTER TABLE st.a REPLICA IDENTITY FULL;
CREATE INDEX a_body ON st.a (body) WITH (fillfactor = 50);
ALTER TABLE st.a CLUSTER ON a_pkey;
ALTER TABLE st.a ENABLE ROW LEVEL SECURITY
;
ALTER TABLE st.b
FORCE ROW LEVEL SECURITY;
CREATE POLICY p1 ON st.a
FOR SELECT USING (id > 0);
CREATE POLICY p2 ON st.a FOR
UPDATE USING (true) WITH CHECK (num > 1);
CREATE VIEW st.v WITH (security_barrier) AS SELECT id,
  body FROM st.a WHERE id > 1 WITH LOCAL
  CHECK OPTION;
CREATE VIEW st.v2 WITH (security_invoker = true, check_option = cascaded) AS SELECT id
  FROM st.v WHERE id < 9;
ALTER VIEW st.v ALTER body SET DEFAULT
'dflt';
ALTER VIEW st.v2 ALTER id SET DEFAULT 5;
CREATE MATERIALIZED VIEW st.mv WITH (fillfactor = 60) AS SELECT id,
  body FROM st.a;
ALTER MATERIALIZED VIEW st.mv ALTER body SET STORAGE EXTERNAL,
  ALTER body SET STATISTICS 3;
CREATE INDEX mvi ON st.mv (id);
CREATE UNLOGGED SEQUENCE st.us;
CREATE SEQUENCE st.ls;
CREATE TABLE st.pt (id int, t text) PARTITION BY LIST (id);
CREATE UNLOGGED TABLE st.pt1 PARTITION OF st.pt
  FOR VALUES IN (1) WITH (fillfactor = 33);
ALTER TABLE st.pt1 ALTER t SET STORAGE
EXTERNAL;
CREATE INDEX pti ON st.pt (t) WITH (fillfactor = 30);
