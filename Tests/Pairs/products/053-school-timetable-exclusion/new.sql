CREATE EXTENSION btree_gist;
CREATE TYPE weekday AS ENUM ('mon', 'tue', 'wed', 'thu', 'fri'
, 'sat'
);
CREATE TABLE teacher (id int PRIMARY KEY, name text NOT NULL, hours int4range DEFAULT '[8,17)');
CREATE TABLE klass (id int PRIMARY KEY, grade smallint NOT NULL, letter char(1) NOT NULL, room_id int, tutor int REFERENCES teacher ON DELETE SET NULL, 
CONSTRAINT klass_name UNIQUE (grade, letter) INCLUDE (tutor)
);
CREATE TABLE lesson (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, klass int NOT NULL REFERENCES klass, teacher int NOT NULL REFERENCES teacher, room int, day weekday NOT NULL, hours int4range NOT NULL, term daterange
NOT NULL DEFAULT '[2024-09-01,2025-06-30]'
,
  CONSTRAINT no_klass_clash EXCLUDE USING gist (klass WITH =, day WITH =, hours WITH &&, term WITH &&) INCLUDE (teacher),
  CONSTRAINT no_teacher_clash EXCLUDE USING gist (teacher WITH =, hours WITH &&, term WITH &&) WHERE (room IS NOT NULL) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT rooms_same CHECK (NOT isempty(hours))
);
CREATE INDEX lesson_term ON lesson USING gist (term 
range_ops
);
CREATE VIEW timetable AS SELECT k.grade || k.letter AS klass, l.day, lower(l.hours) AS h, t.name FROM lesson l JOIN klass k ON k.id = l.klass JOIN teacher t ON t.id = l.teacher ORDER BY 1, l.day, 3;
CREATE FUNCTION free_teachers(d weekday, h int) RETURNS SETOF teacher LANGUAGE sql STABLE BEGIN ATOMIC SELECT t.* FROM teacher t WHERE t.hours @> h AND NOT EXISTS (SELECT 1 FROM lesson l WHERE l.teacher = t.id AND l.day = d AND l.hours @> h
AND l.term @> CURRENT_DATE
); END;
