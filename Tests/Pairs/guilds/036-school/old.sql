CREATE SCHEMA school;
CREATE EXTENSION btree_gist;
CREATE TYPE school.weekday AS ENUM ('mon', 'tue', 'wed', 'thu', 'fri');
CREATE TYPE school.relation AS ENUM ('mother', 'father', 'guardian');
CREATE DOMAIN school.mark AS smallint CHECK (VALUE BETWEEN 1 AND 6);
CREATE TABLE school.person (
    id serial PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    born date
);
CREATE TABLE school.teacher (
    short char(3) NOT NULL UNIQUE,
    hired date
) INHERITS (school.person);
CREATE TABLE school.pupil (
    class_id integer,
    entered date NOT NULL
) INHERITS (school.person);
ALTER TABLE school.teacher ADD PRIMARY KEY (id);
ALTER TABLE school.pupil ADD PRIMARY KEY (id);
CREATE TABLE school.year (
    id serial PRIMARY KEY,
    during daterange NOT NULL,
    EXCLUDE USING gist (during WITH &&)
);
CREATE TABLE school.class (
    id serial PRIMARY KEY,
    name varchar(6) NOT NULL,
    year_id integer NOT NULL REFERENCES school.year,
    teacher_id integer REFERENCES school.teacher,
    UNIQUE (year_id, name)
);
ALTER TABLE school.pupil ADD CONSTRAINT pupil_class FOREIGN KEY (class_id) REFERENCES school.class(id)
;
CREATE TABLE school.parent (
    id serial PRIMARY KEY,
    pupil_id integer NOT NULL REFERENCES school.pupil,
    name text NOT NULL,
    relation school.relation,
    phone text
);
CREATE TABLE school.subject (
    code varchar(4) PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE school.room (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    seats integer
);
CREATE TABLE school.lesson (
    id serial PRIMARY KEY,
    class_id integer NOT NULL REFERENCES school.class,
    subject varchar(4) NOT NULL REFERENCES school.subject,
    teacher_id integer NOT NULL REFERENCES school.teacher,
    room_id integer REFERENCES school.room,
    day school.weekday NOT NULL,
    period smallint NOT NULL CHECK (period BETWEEN 1 AND 10),
    UNIQUE (teacher_id, day, period),
    UNIQUE (class_id, day, period)
);
CREATE TABLE school.grade (
    id serial PRIMARY KEY,
    pupil_id integer NOT NULL REFERENCES school.pupil,
    subject varchar(4) NOT NULL REFERENCES school.subject,
    mark school.mark NOT NULL,
    weight smallint NOT NULL DEFAULT 1,
    given_on date NOT NULL DEFAULT CURRENT_DATE
);
CREATE INDEX grade_pupil ON school.grade (pupil_id, subject);
CREATE VIEW school.average AS SELECT pupil_id, subject, sum(mark * weight)::numeric / sum(weight) AS average FROM school.grade GROUP BY pupil_id, subject;
CREATE VIEW school.report AS SELECT p.surname, p.given, s.name AS subject, round(a.average) AS mark FROM school.average a JOIN 
school.pupil p ON p.id = a.pupil_id
 JOIN school.subject s ON s.code = a.subject;
CREATE MATERIALIZED VIEW school.class_average AS SELECT p.class_id, a.subject, avg(a.average) AS average FROM school.average a JOIN school.pupil p ON p.id = a.pupil_id GROUP BY 1, 2;
CREATE FUNCTION school.passed(m school.mark) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT m <= 4 $$;
