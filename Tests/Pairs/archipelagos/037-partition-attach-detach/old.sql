CREATE SCHEMA pd;
CREATE TABLE pd.r (id integer NOT NULL, ts date NOT NULL, v text DEFAULT 'r', CONSTRAINT v_ok CHECK (v <> 'bad')) PARTITION BY RANGE (ts);
CREATE TABLE pd.r1 PARTITION OF pd.r FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE pd.r2 PARTITION OF pd.r FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE pd.r3 (v text DEFAULT 'own', ts date NOT NULL, id integer NOT NULL, CONSTRAINT v_ok CHECK (v <> 'bad'));
ALTER TABLE pd.r3 ALTER v SET NOT NULL;
CREATE TABLE pd.other (id integer NOT NULL, ts date NOT NULL, v text DEFAULT 'r', CONSTRAINT v_ok CHECK (v <> 'bad')) PARTITION BY RANGE (ts);
CREATE TABLE pd.walker PARTITION OF
  pd.r FOR VALUES FROM (MINVALUE) TO ('2019-01-01');
CREATE TABLE pd.dflt PARTITION OF pd.r DEFAULT;
CREATE INDEX r_v ON pd.r (v);
ALTER TABLE pd.r ADD CONSTRAINT r_uq UNIQUE (ts, id);
CREATE INDEX r3_v_idx ON pd.r3 (v);
CREATE TABLE pd.expr (a integer, b text, c date) PARTITION BY
  RANGE (a, (b || 'x'))
;
CREATE TABLE pd.expr1 PARTITION OF pd.expr FOR VALUES FROM (1, MINVALUE) TO (2, 'm');
COMMENT ON TABLE pd.expr1 IS 'e1';
GRANT SELECT (b) ON pd.expr1 TO k21_pd;
ALTER TABLE pd.walker OWNER TO k21_pd;
CREATE VIEW pd.rv AS SELECT tableoid::regclass::text AS t, r.* FROM pd.r;
CREATE VIEW pd.wv AS SELECT id FROM pd.walker;
GRANT SELECT ON pd.wv TO k21_pd;
CREATE TABLE pd.ref (i integer, t date, CONSTRAINT ref_r FOREIGN KEY (t, i) REFERENCES pd.r (ts, id));
CREATE FUNCTION pd.tr() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON pd.r FOR EACH ROW EXECUTE FUNCTION pd.tr();
CREATE TRIGGER tr_own BEFORE INSERT ON pd.r2 FOR EACH ROW EXECUTE FUNCTION pd.tr();
CREATE RULE rr AS ON INSERT TO pd.walker DO INSTEAD INSERT INTO pd.r3 (id, ts, v) VALUES (new.id, new.ts, new.v);
ALTER TABLE pd.r1 CLUSTER ON r1_ts_id_key;
CREATE PUBLICATION pdp FOR TABLE pd.walker, pd.r2 WITH (publish_via_partition_root = true);
CREATE TABLE pd.regular (k integer NOT NULL, v text);
CREATE POLICY rp ON pd.regular USING (k > 0);
CREATE TABLE pd.lst (k boolean) PARTITION BY LIST (k);
CREATE TABLE pd.lst1 PARTITION OF pd.lst FOR VALUES IN (true
 , NULL
);
