CREATE SCHEMA school;
CREATE EXTENSION btree_gist;
CREATE TYPE school.weekday AS ENUM ('sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat');
CREATE TYPE school.relation AS ENUM ('mother', 'father', 'guardian');
CREATE DOMAIN school.mark AS numeric(3,1) CHECK (VALUE >= 1 AND VALUE <= 6);
CREATE TABLE school.person (
    id serial PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    born date,
    email text,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE school.teacher (
    id integer PRIMARY KEY REFERENCES school.person ON DELETE CASCADE,
    short varchar(4) NOT NULL UNIQUE,
    hired date,
    hours numeric(3,1) NOT NULL DEFAULT 26
);
CREATE TABLE school.pupil (
    id integer PRIMARY KEY REFERENCES school.person ON DELETE CASCADE,
    class_id integer,
    entered date NOT NULL,
    leaves date
);
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
ON DELETE SET NULL
;
CREATE TABLE school.guardian (
    id integer PRIMARY KEY REFERENCES school.person
);
CREATE TABLE school.custody (
    guardian_id integer NOT NULL REFERENCES school.guardian,
    pupil_id integer NOT NULL REFERENCES school.pupil ON DELETE CASCADE,
    relation school.relation NOT NULL,
    emergency_order smallint,
    PRIMARY KEY (guardian_id, pupil_id)
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
    subject varchar(4) NOT NULL REFERENCES school.subject ON UPDATE CASCADE,
    teacher_id integer NOT NULL REFERENCES school.teacher,
    room_id integer REFERENCES school.room,
    day school.weekday NOT NULL,
    periods int4range NOT NULL CHECK (periods <@ '[1,13)'::int4range),
    CONSTRAINT teacher_free EXCLUDE USING gist (teacher_id WITH =, day WITH =, periods WITH &&),
    CONSTRAINT room_free EXCLUDE USING gist (room_id WITH =, day WITH =, periods WITH &&)
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
school.person p ON p.id = a.pupil_id
 JOIN school.subject s ON s.code = a.subject;
CREATE MATERIALIZED VIEW school.class_average AS SELECT p.class_id, a.subject, avg(a.average) AS average FROM school.average a JOIN school.pupil p ON p.id = a.pupil_id GROUP BY 1, 2;
CREATE FUNCTION school.passed(m numeric, lim numeric DEFAULT 4.0) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT m <= lim $$;
