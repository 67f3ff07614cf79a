CREATE TABLE person_raw (id INTEGER PRIMARY KEY, first TEXT, last TEXT, gone INTEGER DEFAULT 0);
CREATE VIEW person AS SELECT id, first, last FROM person_raw WHERE NOT gone;
CREATE TRIGGER person_i INSTEAD OF INSERT ON person BEGIN INSERT INTO person_raw (first, last) VALUES (NEW.first, NEW.last); END;
CREATE TRIGGER person_d INSTEAD OF DELETE ON person BEGIN UPDATE person_raw SET gone = 1 WHERE id = OLD.id; END;
