CREATE SCHEMA rl;
CREATE TABLE rl.audit (at timestamptz DEFAULT now(), what text, who text DEFAULT CURRENT_USER, payload jsonb);
CREATE TABLE rl.item (id int PRIMARY KEY, code char(8), amount int, note text);
CREATE RULE item_ins AS ON INSERT TO rl.item DO ALSO INSERT INTO rl.audit (what, payload) VALUES ('ins', to_jsonb(NEW.*));
CREATE RULE item_upd AS ON UPDATE TO rl.item WHERE NEW.amount <> OLD.amount DO ALSO (INSERT INTO rl.audit (what) VALUES ('upd ' || NEW.code); UPDATE rl.audit SET payload = to_jsonb(OLD.*) WHERE what = NEW.code;);
CREATE RULE item_del AS ON DELETE TO rl.item WHERE OLD.amount > 0 DO INSTEAD NOTHING;
ALTER TABLE rl.item DISABLE RULE item_del;
ALTER TABLE rl.item ENABLE ALWAYS RULE item_ins;
COMMENT ON RULE item_upd ON rl.item IS 'audit of amount';
CREATE VIEW rl.item_v AS SELECT id, code, amount FROM rl.item;
CREATE RULE v_ins AS ON INSERT TO rl.item_v DO INSTEAD INSERT INTO rl.item (id, code, amount) VALUES (NEW.id, NEW.code, NEW.amount) RETURNING item.id, item.code, item.amount;
CREATE RULE v_upd AS ON UPDATE TO rl.item_v DO INSTEAD UPDATE rl.item SET code = NEW.code WHERE id = OLD.id;
CREATE VIEW rl.item_vv AS SELECT v.id, v.amount * 2 AS dbl, a.who FROM rl.item_v v LEFT JOIN rl.audit a ON a.what = v.code;
GRANT SELECT, INSERT ON rl.item_v TO PUBLIC;
GRANT UPDATE (code) ON rl.item_v TO pg_write_all_data;

