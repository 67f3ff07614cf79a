CREATE TYPE kind AS ENUM ('a', 'b'
);
CREATE TABLE log (id bigserial, k kind NOT NULL, at date NOT NULL, msg text, PRIMARY KEY (id, k));
CREATE TABLE arch (id bigint NOT NULL, k kind NOT NULL, msg text, PRIMARY KEY (id, k)) PARTITION BY LIST (k);
CREATE TABLE arch_a PARTITION OF arch FOR VALUES IN ('a');
CREATE TABLE arch_rest PARTITION OF arch DEFAULT;
CREATE TABLE par (id int, at date); CREATE TABLE chi (x int) INHERITS (par);
CREATE TABLE solo (id bigint NOT NULL, k kind NOT NULL, msg text);
CREATE TABLE ref1 (lid bigint, lk kind, aid bigint, ak kind, FOREIGN KEY (lid, lk) REFERENCES log, CONSTRAINT ref1_arch FOREIGN KEY (aid, ak) REFERENCES arch ON DELETE CASCADE);
CREATE INDEX log_at ON log (at);
CREATE INDEX ON arch (msg) WHERE msg <> '';
CREATE VIEW both_v AS SELECT id, k, msg FROM log UNION ALL SELECT id, k, msg FROM arch;
CREATE VIEW arch_a_v AS SELECT * FROM arch_a;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t AFTER UPDATE ON log FOR EACH ROW EXECUTE FUNCTION f();
CREATE TRIGGER t AFTER UPDATE ON arch FOR EACH ROW EXECUTE FUNCTION f();
COMMENT ON TABLE arch_a IS 'a only';
COMMENT ON INDEX log_at IS 'when';
