CREATE TYPE addr AS (zip text, city text);
CREATE TABLE tenant (id bigint PRIMARY KEY, slug varchar(63) UNIQUE, parent bigint);
CREATE TABLE account (tid bigint, no bigint, a addr, ref_tid bigint, ref_no bigint, PRIMARY KEY (no, tid)) PARTITION BY HASH (tid);
CREATE TABLE account_1 PARTITION OF account FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE account_2 PARTITION OF account FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE account ADD CONSTRAINT ten FOREIGN KEY (ref_tid, ref_no) REFERENCES account (tid, no) ON DELETE CASCADE;
ALTER TABLE account_1 ADD CONSTRAINT self FOREIGN KEY (tid) REFERENCES tenant ON UPDATE CASCADE;
CREATE TABLE entry (id bigint PRIMARY KEY, tid bigint, no bigint, slug varchar(63) DEFAULT 'y', tid2 bigint,
 CONSTRAINT acc2 FOREIGN KEY (tid, no) REFERENCES account (tid, no) DEFERRABLE INITIALLY DEFERRED,
 CONSTRAINT acc FOREIGN KEY (no, tid2) REFERENCES account_1 (no, tid) NOT VALID,
 CONSTRAINT sl FOREIGN KEY (slug) REFERENCES tenant (slug) ON DELETE SET NULL ON UPDATE SET DEFAULT) PARTITION BY RANGE (id);
CREATE TABLE entry_all PARTITION OF entry DEFAULT;
ALTER TABLE tenant ADD CONSTRAINT par FOREIGN KEY (parent) REFERENCES tenant ON DELETE SET NULL (parent);
CREATE TABLE tag (eid bigint REFERENCES entry ON DELETE CASCADE, w addr, PRIMARY KEY (w, eid));
CREATE TABLE tagged (eid bigint, w addr, FOREIGN KEY (w, eid) REFERENCES tag MATCH FULL);
CREATE VIEW bal AS SELECT a.tid, a.no, (a.a).zip, count(e.id) FROM account a LEFT JOIN entry e USING (tid, no) GROUP BY a.tid, a.no, a.a;
COMMENT ON CONSTRAINT self ON account_1 IS 'only one'; COMMENT ON CONSTRAINT acc ON entry IS 'to a partition';
