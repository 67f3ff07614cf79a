CREATE TYPE addr AS (city text, zip int);
CREATE TABLE tenant (id int PRIMARY KEY, slug text UNIQUE, parent int);
CREATE TABLE account (tid int, no int, a addr, ref_tid int, ref_no int, PRIMARY KEY (tid, no), UNIQUE (no, tid)) PARTITION BY RANGE (tid);
CREATE TABLE account_1 PARTITION OF account FOR VALUES FROM (1) TO (10);
CREATE TABLE account_2 PARTITION OF account FOR VALUES FROM (10) TO (20);
ALTER TABLE account ADD CONSTRAINT self FOREIGN KEY (ref_tid, ref_no) REFERENCES account (tid, no) ON DELETE SET NULL (ref_no);
ALTER TABLE account ADD CONSTRAINT ten FOREIGN KEY (tid) REFERENCES tenant ON UPDATE CASCADE;
CREATE TABLE entry (id bigint PRIMARY KEY, tid int, no int, tid2 int, no2 int, slug text DEFAULT 'x',
 CONSTRAINT acc FOREIGN KEY (tid, no) REFERENCES account MATCH FULL ON DELETE SET DEFAULT (no) DEFERRABLE,
 CONSTRAINT acc2 FOREIGN KEY (no2, tid2) REFERENCES account (no, tid) NOT VALID,
 CONSTRAINT sl FOREIGN KEY (slug) REFERENCES tenant (slug) ON DELETE SET DEFAULT);
ALTER TABLE tenant ADD CONSTRAINT par FOREIGN KEY (parent) REFERENCES tenant DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE tag (eid bigint REFERENCES entry ON DELETE CASCADE, w addr, PRIMARY KEY (eid, w));
CREATE TABLE tagged (eid bigint, w addr, FOREIGN KEY (eid, w) REFERENCES tag);
CREATE VIEW bal AS SELECT a.tid, a.no, (a.a).city, count(e.id) FROM account a LEFT JOIN entry e USING (tid, no) GROUP BY a.tid, a.no, a.a;
COMMENT ON CONSTRAINT self ON account IS 'self'; COMMENT ON CONSTRAINT acc ON entry IS 'composite';
