CREATE TABLE teachers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
CREATE TABLE classes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, year INTEGER NOT NULL, teacher_id INTEGER REFERENCES teachers(id));
CREATE TABLE students (id INTEGER PRIMARY KEY, first TEXT, last TEXT, dob DATE, class_id INTEGER REFERENCES classes(id));
CREATE TABLE subjects (code TEXT PRIMARY KEY, title TEXT);
CREATE TABLE grades (student_id INTEGER REFERENCES students(id), subject TEXT REFERENCES subjects(code), term INTEGER, grade TEXT, PRIMARY KEY (student_id, subject, term));
CREATE TABLE absences (student_id INTEGER, day DATE, excused INTEGER);
CREATE VIEW report AS SELECT s.first || ' ' || s.last AS student, g.subject, g.grade FROM students s JOIN grades g ON g.student_id = s.id;
CREATE INDEX students_class ON students(class_id);
CREATE TRIGGER grade_check BEFORE INSERT ON grades WHEN new.grade NOT IN ('A','B','C','D','F') BEGIN SELECT RAISE(ABORT, 'bad grade'); END;
