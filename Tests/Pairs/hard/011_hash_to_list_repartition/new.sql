CREATE TABLE shard (tenant integer NOT NULL, region text NOT NULL, payload jsonb DEFAULT '{}'::jsonb) PARTITION BY LIST (region);
CREATE TABLE shard_0 PARTITION OF shard FOR VALUES IN ('eu', 'uk''s', 'a"b');
CREATE TABLE shard_1 PARTITION OF shard (payload DEFAULT '{"one": 1}'::jsonb) DEFAULT PARTITION BY RANGE (tenant);
CREATE TABLE shard_1_a PARTITION OF shard_1 FOR VALUES FROM (0) TO (1000);
CREATE INDEX shard_gin ON shard USING gin (payload jsonb_path_ops);
ALTER TABLE shard ADD CONSTRAINT shard_key UNIQUE (tenant, region);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER shard_touch AFTER INSERT ON shard FOR EACH ROW WHEN (NEW.tenant > 0) EXECUTE FUNCTION touch();
ALTER TABLE shard_1_a ENABLE ALWAYS TRIGGER shard_touch;
CREATE TRIGGER only_zero BEFORE DELETE ON shard_0 FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER shard_touch ON shard IS 'all of them';
COMMENT ON CONSTRAINT shard_key ON shard IS 'one per region';
COMMENT ON TABLE shard_1 IS 'the others';
CREATE VIEW shard_all AS SELECT tableoid::regclass AS part, s.* FROM shard s;
CREATE TABLE uses_one (r shard_1, rs shard_0[]);

