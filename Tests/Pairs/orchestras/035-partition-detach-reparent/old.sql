CREATE SCHEMA pt;
CREATE TABLE pt.m (k integer NOT NULL, d date NOT NULL, v text DEFAULT 'm', CONSTRAINT kpos CHECK (k > 0)) PARTITION BY RANGE (k);
CREATE TABLE pt.m1 PARTITION OF pt.m FOR VALUES FROM (1) TO (100);
CREATE TABLE pt.m2 PARTITION OF pt.m (v DEFAULT 'two') FOR VALUES FROM (100) TO (200);
CREATE TABLE pt.solo (k integer NOT NULL, d date NOT NULL, v text);
CREATE UNIQUE INDEX m_k ON pt.m (k);
CREATE TRIGGER tr BEFORE INSERT ON pt.m FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE TABLE pt.ref (k integer REFERENCES pt.m (k));
CREATE PUBLICATION ptp FOR TABLE pt.m WITH (publish_via_partition_root = true);
