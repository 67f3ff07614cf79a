CREATE TABLE base (id int PRIMARY KEY,
    val int, k varchar(10), flag boolean
);
CREATE TABLE arch (LIKE base, del_at timestamptz DEFAULT now());
CREATE VIEW v AS SELECT id, val, k, flag FROM base
    WHERE flag;
ALTER VIEW v ALTER COLUMN k SET DEFAULT 'none';
CREATE RULE v_ins AS ON INSERT TO v DO INSTEAD INSERT INTO base VALUES (new.id, new.val, new.k, new.flag) RETURNING id, val, k, flag;
CREATE RULE v_upd AS ON UPDATE TO v DO INSTEAD (UPDATE base SET val = new.val WHERE id = old.id; INSERT INTO arch (id, val) VALUES (old.id, old.val));
CREATE RULE v_del AS ON DELETE TO v WHERE old.val > 3 DO INSTEAD DELETE FROM base WHERE id = old.id;
CREATE RULE v_del2 AS ON DELETE TO v DO INSTEAD NOTHING;
CREATE VIEW vv AS SELECT v.*, val * 2 AS dbl FROM v;
CREATE RULE vv_ins AS ON INSERT TO vv DO INSTEAD INSERT INTO v (id, val) VALUES (new.id, new.dbl / 2);
COMMENT ON RULE v_upd ON v IS 'logs';
COMMENT ON COLUMN vv.dbl IS 'double';
GRANT SELECT, INSERT ON v TO app_rw;
GRANT UPDATE (val) ON vv TO app_rw;
CREATE RULE a_ins AS ON INSERT TO arch DO ALSO NOTIFY arch_ins;
