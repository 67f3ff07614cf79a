CREATE TABLE person_raw (id INTEGER PRIMARY KEY, first TEXT NOT NULL DEFAULT '', last TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0, born TEXT);
CREATE VIEW person AS SELECT id, first, last, first || ' ' || last AS name FROM person_raw WHERE NOT gone;
CREATE TRIGGER person_i INSTEAD OF INSERT ON person BEGIN INSERT INTO person_raw (first, last) VALUES (coalesce(NEW.first, ''), NEW.last); END;
CREATE TRIGGER person_d INSTEAD OF DELETE ON person BEGIN UPDATE person_raw SET gone = 1 WHERE id = OLD.id; END;
CREATE TRIGGER person_u INSTEAD OF UPDATE OF first, last ON person FOR EACH ROW WHEN NEW.last <> '' BEGIN UPDATE person_raw SET first = NEW.first, last = NEW.last WHERE id = NEW.id; END;
