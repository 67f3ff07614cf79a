CREATE TYPE weekday AS ENUM ('Mo','Tu','We','Th','Fr');
CREATE TABLE teacher (id serial PRIMARY KEY, code char(3) UNIQUE, name text);
CREATE TABLE room (id serial PRIMARY KEY, name text UNIQUE, seats int);
CREATE TABLE class (id serial PRIMARY KEY, grade int, letter char, teacher int REFERENCES teacher, UNIQUE (grade, letter));
CREATE TABLE lesson (class int REFERENCES class, day weekday, period int CHECK (period BETWEEN 1 AND 8), subject text, teacher int REFERENCES teacher, room int REFERENCES room, PRIMARY KEY (class, day, period), UNIQUE (teacher, day, period), UNIQUE (room, day, period));
CREATE VIEW teacher_hours AS SELECT t.code, count(*) AS hours FROM lesson l JOIN teacher t ON t.id = l.teacher GROUP BY t.code;
CREATE FUNCTION class_name(c class) RETURNS text LANGUAGE sql STABLE AS $$ SELECT c.grade || c.letter::text $$;
CREATE VIEW plan AS SELECT class_name(c) AS class, l.day, l.period, l.subject FROM lesson l JOIN class c ON c.id = l.class ORDER BY l.day, l.period;
