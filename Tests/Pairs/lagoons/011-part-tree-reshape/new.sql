CREATE SCHEMA p;
CREATE FUNCTION p.trg() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TABLE p.ev (
  id bigint NOT NULL,
  at date NOT NULL,
  kind text NOT NULL DEFAULT 'k',
  v
  bigint
  ,
  CONSTRAINT ev_pk PRIMARY KEY (id, at, kind)
) PARTITION BY RANGE (at);
CREATE TABLE p.ev_23 PARTITION OF p.ev (v DEFAULT 23, CONSTRAINT v23 CHECK (v > 0)) FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')
   PARTITION BY HASH (kind);
CREATE TABLE p.ev_23_a PARTITION OF p.ev_23 FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE p.ev_23_x (v bigint, kind text NOT NULL, extra_gone int, at date NOT NULL, id bigint NOT NULL);
ALTER TABLE p.ev_23_x DROP COLUMN extra_gone, ADD CONSTRAINT v23 CHECK (v > 0);
ALTER TABLE p.ev_23 ATTACH PARTITION p.ev_23_x FOR VALUES WITH (modulus 2, remainder 1);
CREATE TABLE p.ev_24 PARTITION OF p.ev FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE p.ev_def PARTITION OF p.ev DEFAULT;
CREATE INDEX ev_v ON ONLY p.ev (v);
CREATE INDEX ev_24_v_own ON p.ev_24 (v) WITH (fillfactor = 60);
ALTER INDEX p.ev_v ATTACH PARTITION p.ev_24_v_own;
CREATE INDEX ev_23_own ON p.ev_23 (kind, v DESC);
COMMENT ON INDEX p.ev_23_own IS 'own index of a subtree';
CREATE TRIGGER tg AFTER INSERT ON p.ev FOR EACH ROW EXECUTE FUNCTION p.trg();
ALTER TABLE p.ev_23_a DISABLE TRIGGER tg;
CREATE TRIGGER own BEFORE UPDATE ON p.ev_24 FOR EACH ROW WHEN (old.v <> new.v) EXECUTE FUNCTION p.trg('24');
COMMENT ON TRIGGER own ON p.ev_24 IS 'only here';
CREATE POLICY pp ON p.ev_24 AS RESTRICTIVE TO k22_q USING (v < 100);
ALTER TABLE p.ev_24 ENABLE ROW LEVEL SECURITY;
COMMENT ON POLICY pp ON p.ev_24 IS 'policy on partition';
ALTER TABLE p.ev_23_a OWNER TO k22_pt;
ALTER TABLE p.ev_23_a SET (autovacuum_vacuum_scale_factor = 0.01, fillfactor = 55);
GRANT INSERT, SELECT (id) ON p.ev_23_x TO k22_q;
CREATE TABLE p.child (id bigint, at date, kind text, FOREIGN KEY (id, at, kind) REFERENCES p.ev MATCH FULL ON UPDATE CASCADE
   DEFERRABLE INITIALLY DEFERRED
   );
CREATE VIEW p.only24 AS SELECT v, at FROM p.ev_24;
