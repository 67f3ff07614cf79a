CREATE TABLE room (no INTEGER PRIMARY KEY, floor INT NOT NULL DEFAULT 0, beds INT NOT NULL DEFAULT 2);
CREATE TABLE guest (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE booking (id INTEGER PRIMARY KEY AUTOINCREMENT, room INT NOT NULL REFERENCES room (no) ON UPDATE CASCADE, guest INT REFERENCES guest (id), from_day TEXT NOT NULL, to_day TEXT NOT NULL, nights INT AS (julianday(to_day) - julianday(from_day)) VIRTUAL, CHECK (from_day < to_day));
CREATE INDEX booking_room ON booking (room, from_day, to_day);
CREATE TRIGGER no_overlap BEFORE INSERT ON booking BEGIN SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (SELECT 1 FROM booking b WHERE b.room = NEW.room AND b.from_day < NEW.to_day AND NEW.from_day < b.to_day); END;
CREATE TRIGGER no_overlap_u BEFORE UPDATE OF room, from_day, to_day ON booking BEGIN SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (SELECT 1 FROM booking b WHERE b.id <> NEW.id AND b.room = NEW.room AND b.from_day < NEW.to_day AND NEW.from_day < b.to_day); END;
