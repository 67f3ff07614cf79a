-- stock keeping with triggers all over
CREATE TABLE stock (item int PRIMARY KEY, qty int NOT NULL, reserved int DEFAULT 0);
CREATE TABLE movement (id serial PRIMARY KEY, item int REFERENCES stock, delta
numeric
 NOT NULL, at timestamptz DEFAULT now(), by_whom text);
CREATE TABLE audit (id bigserial, tbl text, op text, n int, at timestamptz DEFAULT clock_timestamp());
CREATE FUNCTION f_apply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stock SET qty = qty + NEW.delta WHERE item = NEW.item;
  RETURN NEW;
END $$;
CREATE FUNCTION f_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit (tbl, op, n) SELECT TG_TABLE_NAME, TG_OP, count(*) FROM newtab;
  RETURN NULL;
END $$;
CREATE FUNCTION f_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT qty FROM stock WHERE item = NEW.item) < 0 THEN RAISE EXCEPTION 'negative stock %', TG_ARGV[0]; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER a_apply AFTER INSERT ON movement FOR EACH ROW EXECUTE FUNCTION f_apply();
CREATE TRIGGER b_audit AFTER
UPDATE
 ON movement REFERENCING
OLD TABLE AS oldtab NEW TABLE AS newtab
 FOR EACH
ROW
 EXECUTE FUNCTION f_audit();
CREATE TRIGGER "B_audit" AFTER INSERT ON
movement
 REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION f_audit();
CREATE CONSTRAINT TRIGGER c_check AFTER INSERT OR UPDATE OF delta, item ON movement FROM stock NOT DEFERRABLE FOR EACH ROW WHEN (NEW.delta < 0.0) EXECUTE FUNCTION f_check('new', '');
CREATE TRIGGER d_no_trunc BEFORE TRUNCATE ON stock FOR EACH STATEMENT EXECUTE FUNCTION f_audit();
ALTER TABLE stock ENABLE ALWAYS TRIGGER d_no_trunc;
ALTER TABLE movement ENABLE REPLICA TRIGGER a_apply;
CREATE VIEW stock_v AS SELECT item, qty - reserved AS free FROM stock;
CREATE FUNCTION f_ins() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO stock VALUES (NEW.item, NEW.free); RETURN NEW; END $$;
CREATE TRIGGER v_ins INSTEAD OF INSERT
OR UPDATE
 ON stock_v FOR EACH ROW EXECUTE FUNCTION f_ins();
CREATE TRIGGER e_whole BEFORE UPDATE ON stock FOR EACH ROW WHEN (
OLD.qty <> NEW.qty AND pg_trigger_depth() = 0
) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE TABLE pm (id int, k int) PARTITION BY LIST (k);
CREATE TABLE pm1 PARTITION OF pm FOR VALUES IN (1);
CREATE TABLE pm2 PARTITION OF pm FOR VALUES IN (2);
CREATE TRIGGER pt AFTER INSERT ON pm FOR EACH ROW EXECUTE FUNCTION f_check('pm');
ALTER TABLE pm2 DISABLE TRIGGER pt;
CREATE CONSTRAINT TRIGGER x AFTER DELETE ON pm1 INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f_check('x');
CREATE FUNCTION x() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
