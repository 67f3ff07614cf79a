CREATE EXTENSION btree_gist;
CREATE TYPE weekday AS ENUM ('mon', 'tue', 'wed', 'thu', 'fri'
);
CREATE TABLE teacher (id int PRIMARY KEY, name text NOT NULL, hours int4range DEFAULT '[8,17)');
CREATE TABLE klass (id int PRIMARY KEY, grade smallint NOT NULL, letter char(1) NOT NULL, room_id int, tutor int REFERENCES teacher ON DELETE SET NULL, 
UNIQUE (grade, letter)
);
CREATE TABLE lesson (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, klass int NOT NULL REFERENCES klass, teacher int NOT NULL REFERENCES teacher, room int, day weekday NOT NULL, hours int4range NOT NULL, term daterange
,
  CONSTRAINT no_klass_clash EXCLUDE USING gist (klass WITH =, hours WITH &&) ,
  EXCLUDE USING gist (room WITH =, hours WITH &&)
);
CREATE INDEX lesson_term ON lesson USING gist (term 
);
CREATE VIEW timetable AS SELECT k.grade || k.letter AS klass, l.day, lower(l.hours) AS h, t.name FROM lesson l JOIN klass k ON k.id = l.klass JOIN teacher t ON t.id = l.teacher ORDER BY 1, l.day, 3;
CREATE FUNCTION free_teachers(d weekday, h int) RETURNS SETOF teacher LANGUAGE sql STABLE BEGIN ATOMIC SELECT t.* FROM teacher t WHERE t.hours @> h AND NOT EXISTS (SELECT 1 FROM lesson l WHERE l.teacher = t.id AND l.day = d AND l.hours @> h
); END;
