CREATE SCHEMA rl;
CREATE TABLE rl.audit (at timestamptz DEFAULT now(), what text, who text DEFAULT CURRENT_USER, payload jsonb);
CREATE TABLE rl.item (id bigint PRIMARY KEY, code text, amount numeric(12,3), note varchar(200), CONSTRAINT code_len CHECK (length(code) = 8));
CREATE RULE item_ins AS ON INSERT TO rl.item DO ALSO INSERT INTO rl.audit (what, payload) SELECT 'ins', to_jsonb(NEW.*) WHERE NEW.amount IS NOT NULL;
CREATE RULE item_upd AS ON UPDATE TO rl.item WHERE NEW.amount IS DISTINCT FROM OLD.amount DO ALSO (INSERT INTO rl.audit (what) VALUES ('upd ' || NEW.code); DELETE FROM rl.audit WHERE at < now() - interval '1 year';);
CREATE RULE item_del AS ON DELETE TO rl.item WHERE OLD.amount > 0.5 DO INSTEAD UPDATE rl.item SET note = 'deleted' WHERE item.id = OLD.id;
ALTER TABLE rl.item ENABLE REPLICA RULE item_del;
ALTER TABLE rl.item DISABLE RULE item_upd;
COMMENT ON RULE item_del ON rl.item IS 'soft delete';
CREATE VIEW rl.item_v AS SELECT id, code, amount FROM rl.item;
CREATE RULE v_ins AS ON INSERT TO rl.item_v DO INSTEAD INSERT INTO rl.item (id, code, amount) VALUES (NEW.id, upper(NEW.code), NEW.amount) ON CONFLICT (id) DO UPDATE SET amount = excluded.amount RETURNING item.id, item.code, item.amount;
CREATE RULE v_upd_a AS ON UPDATE TO rl.item_v WHERE OLD.code IS NOT NULL DO ALSO INSERT INTO rl.audit (what) VALUES (OLD.code);
CREATE RULE v_upd AS ON UPDATE TO rl.item_v DO INSTEAD NOTHING;
CREATE RULE v_del AS ON DELETE TO rl.item_v DO INSTEAD DELETE FROM rl.item USING rl.audit a WHERE item.id = OLD.id AND a.what = OLD.code;
CREATE VIEW rl.item_vv AS SELECT v.id, v.amount * 2 AS dbl, a.who FROM rl.item_v v LEFT JOIN rl.audit a ON a.what = v.code;
GRANT SELECT, INSERT ON rl.item_v TO PUBLIC;
GRANT UPDATE (code) ON rl.item_v TO pg_write_all_data;

