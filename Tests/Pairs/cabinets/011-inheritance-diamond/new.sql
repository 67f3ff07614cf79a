CREATE SCHEMA inh;
CREATE TABLE inh.base (id bigint NOT NULL, label varchar(30) DEFAULT 'root', weight numeric CHECK (weight >= 0), CONSTRAINT base_only CHECK (id < 1000));
CREATE TABLE inh.mixin (label varchar(30), colour text DEFAULT 'blue');
CREATE TABLE inh.child (extra text, label varchar(30) DEFAULT NULL) INHERITS (inh.base);
CREATE TABLE inh.leaf (CONSTRAINT leaf_w CHECK (weight < 50)) INHERITS (inh.child, inh.mixin);
ALTER TABLE inh.leaf ALTER COLUMN weight SET DEFAULT 7;
CREATE TABLE inh.loner (id int NOT NULL, label text, weight int, CONSTRAINT base_weight_check CHECK (weight > 0));
CREATE UNIQUE INDEX leaf_id ON inh.leaf (id);
ALTER TABLE inh.leaf REPLICA IDENTITY USING INDEX leaf_id;
CREATE VIEW inh.all_v AS SELECT tableoid::regclass::text AS src, id, weight FROM inh.base;
CREATE VIEW inh.only_v AS SELECT b.id, b.weight, c.label FROM ONLY inh.base b LEFT JOIN inh.child c ON c.id = b.id;
CREATE FUNCTION inh.trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.weight := 1; RETURN NEW; END';
CREATE TRIGGER t1 BEFORE UPDATE OF weight, label ON inh.base FOR EACH ROW WHEN (OLD.weight IS DISTINCT FROM NEW.weight) EXECUTE FUNCTION inh.trg();
CREATE TRIGGER t1 BEFORE INSERT ON inh.leaf FOR EACH ROW EXECUTE FUNCTION inh.trg();
GRANT SELECT (src, id) ON inh.all_v TO PUBLIC;

