CREATE SCHEMA pd;
CREATE TYPE pd.k AS ENUM ('a', 'b', 'c');
CREATE FUNCTION pd.tg() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TABLE pd.root (id integer NOT NULL, k pd.k NOT NULL, v text DEFAULT 'rv', n integer, CONSTRAINT n_pos CHECK (n > 0)) PARTITION BY LIST (k);
CREATE TABLE pd.pa (k pd.k NOT NULL, id integer NOT NULL, n integer, v text DEFAULT 'pav', CONSTRAINT n_pos CHECK (n > 0), CONSTRAINT pa_own CHECK (id < 100));
CREATE TABLE pd.pb (id integer NOT NULL, k pd.k NOT NULL, v text, n integer
   , CONSTRAINT other CHECK (n > 1)
   );
CREATE TABLE pd.pc (LIKE pd.root INCLUDING ALL);
ALTER TABLE pd.root ATTACH PARTITION pd.pc FOR VALUES IN ('c', 'b');
ALTER TABLE pd.root ATTACH PARTITION pd.pa DEFAULT;
ALTER TABLE pd.root ADD CONSTRAINT rpk PRIMARY KEY (id, k);
ALTER TABLE pd.pb ADD CONSTRAINT rpk2 PRIMARY KEY (id, k);
CREATE INDEX root_v ON pd.root (v text_pattern_ops);
CREATE TRIGGER rt BEFORE INSERT ON pd.root FOR EACH ROW EXECUTE FUNCTION pd.tg();
CREATE TRIGGER pat AFTER UPDATE OF v ON pd.pa FOR EACH ROW EXECUTE FUNCTION pd.tg();
CREATE TRIGGER pbt AFTER DELETE ON pd.pb REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION pd.tg();
ALTER TABLE pd.pa ENABLE ALWAYS TRIGGER pat;
CREATE POLICY ppb ON pd.pb FOR SELECT TO k22_pc USING (n > 5);
CREATE POLICY pra ON pd.root AS RESTRICTIVE USING (id > 0);
ALTER TABLE pd.pb ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE pd.pb OWNER TO k22_pa;
GRANT SELECT, UPDATE (v) ON pd.pb TO k22_pc WITH GRANT OPTION;
COMMENT ON TABLE pd.pb IS 'part b';
COMMENT ON COLUMN pd.pa.v IS 'v of pa';
COMMENT ON INDEX pd.rpk IS 'root pk';
CREATE STATISTICS pd.pas (ndistinct) ON id, n FROM pd.pa;
ALTER TABLE pd.pa CLUSTER ON
   pa_v_idx;
ALTER TABLE pd.pb REPLICA IDENTITY FULL;
CREATE PUBLICATION k22_pd FOR TABLE pd.pa (id, k), pd.pb WHERE (id > 2) WITH (publish = 'insert');
CREATE VIEW pd.v AS SELECT pa.id, pb.v, pc.n FROM pd.pa, pd.pb, pd.pc;
CREATE TABLE pd.ref (id integer, k pd.k, FOREIGN KEY (id, k) REFERENCES pd.root);
