CREATE TABLE teachers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE COLLATE NOCASE, active INTEGER DEFAULT 1 NOT NULL);
CREATE TABLE classes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, year INTEGER NOT NULL CHECK (year > 1900), teacher_id INTEGER REFERENCES teachers(id) ON UPDATE CASCADE ON DELETE SET NULL, CONSTRAINT class_uq UNIQUE (year, name));
CREATE TABLE students (id INTEGER PRIMARY KEY AUTOINCREMENT, first TEXT, last TEXT NOT NULL DEFAULT '?', full_name TEXT AS (trim(coalesce(first, '') || ' ' || last)), dob DATE, class_id INTEGER REFERENCES classes(id));
CREATE TABLE subjects (code TEXT PRIMARY KEY, title TEXT);
CREATE TABLE grades (student_id INTEGER REFERENCES students(id), subject TEXT REFERENCES subjects(code) ON UPDATE CASCADE, term INTEGER NOT NULL, grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D', 'F', NULL)), points INTEGER AS (CASE grade WHEN 'A' THEN 4 WHEN 'B' THEN 3 WHEN 'C' THEN 2 WHEN 'D' THEN 1 ELSE 0 END) STORED, PRIMARY KEY (student_id, subject, term));
CREATE TABLE absences (student_id INTEGER, day DATE, excused INTEGER DEFAULT 0, reason TEXT, UNIQUE (student_id, day) ON CONFLICT REPLACE);
CREATE VIEW report AS SELECT s.full_name AS student, g.subject, g.grade, g.points FROM students s JOIN grades g ON g.student_id = s.id;
CREATE INDEX students_class ON students(class_id, last COLLATE NOCASE);
