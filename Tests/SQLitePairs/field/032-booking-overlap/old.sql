CREATE TABLE room (no INTEGER PRIMARY KEY, floor INT);
CREATE TABLE booking (id INTEGER PRIMARY KEY AUTOINCREMENT, room INT NOT NULL REFERENCES room (no), from_day TEXT NOT NULL, to_day TEXT NOT NULL);
CREATE TRIGGER no_overlap BEFORE INSERT ON booking BEGIN SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (SELECT 1 FROM booking b WHERE b.room = NEW.room AND b.from_day < NEW.to_day AND NEW.from_day < b.to_day); END;
