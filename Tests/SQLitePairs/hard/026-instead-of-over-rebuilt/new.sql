CREATE TABLE base (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT '' UNIQUE, d INTEGER CHECK (d >= 0));
CREATE TABLE side (base_id INTEGER PRIMARY KEY REFERENCES base(id) ON DELETE CASCADE, c TEXT COLLATE NOCASE) WITHOUT ROWID;
CREATE VIEW joined(id, a, c, d) AS SELECT base.id, base.a, side.c, base.d FROM base LEFT JOIN side ON side.base_id = base.id;
CREATE VIEW outer_v AS SELECT id, a || '!' AS aa FROM joined;
CREATE TRIGGER joined_i INSTEAD OF INSERT ON joined BEGIN INSERT INTO base(id, a, d) VALUES (new.id, new.a, new.d); INSERT INTO side SELECT new.id, new.c WHERE new.c IS NOT NULL; END;
CREATE TRIGGER joined_u INSTEAD OF UPDATE OF a, d ON joined WHEN new.a IS NOT NULL BEGIN UPDATE base SET a = new.a, d = new.d WHERE id = old.id; END;
CREATE TRIGGER joined_d INSTEAD OF DELETE ON joined BEGIN DELETE FROM base WHERE id = old.id; END;
CREATE TRIGGER outer_d INSTEAD OF DELETE ON outer_v BEGIN DELETE FROM joined WHERE id = old.id; END;
