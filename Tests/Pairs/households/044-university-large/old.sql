CREATE SCHEMA campus;
CREATE SCHEMA exam;
CREATE TYPE campus.degree AS ENUM ('bachelor','master','phd');
CREATE TYPE campus.term AS ENUM ('winter','summer');
CREATE TYPE exam.mark AS ENUM ('1','2','3','4','5');
CREATE DOMAIN campus.ects AS
smallint CHECK (VALUE > 0);
CREATE DOMAIN campus.matric AS integer CHECK (VALUE BETWEEN 1000000 AND 9999999);
CREATE TYPE campus.weekday AS ENUM ('mo','tu','we','th','fr'
);
CREATE TABLE campus.faculties (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    dean text
);
CREATE TABLE campus.institutes (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    faculty_id integer NOT NULL REFERENCES campus.faculties
);
CREATE TABLE campus.buildings (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    address text
);
CREATE TABLE campus.rooms (
    id serial PRIMARY KEY,
    building_id integer NOT NULL REFERENCES campus.buildings,
    number varchar(10) NOT NULL,
    seats integer CHECK (seats > 0),
    UNIQUE (building_id, number)
);
CREATE TABLE campus.persons (
    id serial PRIMARY KEY,
    family_name text NOT NULL,
    given_name text NOT NULL,
    email text UNIQUE,
    born date,
    sex char(1)
);
CREATE TABLE campus.staff (
    id serial PRIMARY KEY,
    person_id integer NOT NULL UNIQUE REFERENCES campus.persons,
    institute_id integer NOT NULL REFERENCES campus.institutes,
    position text NOT NULL,
    hired date NOT NULL,
    phone varchar(20)
);
CREATE TABLE campus.students (
    matric campus.matric PRIMARY KEY,
    person_id integer NOT NULL UNIQUE REFERENCES campus.persons,
    enrolled date NOT NULL,
    exmatriculated date
);
CREATE TABLE campus.programs (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    degree campus.degree DEFAULT 'bachelor' NOT NULL,
    ects campus.ects NOT NULL,
    institute_id integer NOT NULL REFERENCES campus.institutes
);
CREATE TABLE campus.enrollments (
    matric campus.matric NOT NULL REFERENCES campus.students,
    program_id integer NOT NULL REFERENCES campus.programs,
    since date NOT NULL,
    PRIMARY KEY (matric, program_id)
);
CREATE TABLE campus.semesters (
    id serial PRIMARY KEY,
    year smallint NOT NULL,
    term campus.term NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    UNIQUE (year, term),
    CHECK (starts < ends)
);
CREATE TABLE campus.modules (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    title text NOT NULL,
    ects campus.ects NOT NULL,
    program_id integer REFERENCES campus.programs,
    institute_id integer NOT NULL REFERENCES campus.institutes,
    description text
);
CREATE TABLE campus.module_prerequisites (
    module_id integer NOT NULL REFERENCES campus.modules,
    requires_id integer NOT NULL REFERENCES campus.modules,
    PRIMARY KEY (module_id, requires_id),
    CHECK (module_id <> requires_id)
);
CREATE TABLE campus.courses (
    id serial PRIMARY KEY,
    module_id integer NOT NULL REFERENCES campus.modules,
    semester_id integer NOT NULL REFERENCES campus.semesters,
    lecturer_id integer REFERENCES campus.staff,
    room_id integer REFERENCES campus.rooms,
    weekday campus.weekday,
    starts time,
    ends time,
    capacity integer
);
CREATE INDEX idx_courses_module_id ON campus.courses USING btree (module_id);
CREATE INDEX idx_courses_semester_id ON campus.courses USING btree (semester_id);
CREATE TABLE campus.registrations (
    course_id integer NOT NULL REFERENCES campus.courses,
    matric campus.matric NOT NULL REFERENCES campus.students,
    at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (course_id, matric)
);
CREATE TABLE exam.exams (
    id serial PRIMARY KEY,
    course_id integer NOT NULL REFERENCES campus.courses,
    held_on timestamp with time zone NOT NULL,
    room_id integer REFERENCES campus.rooms,
    examiner_id integer REFERENCES campus.staff
);
CREATE TABLE exam.results (
    exam_id integer NOT NULL REFERENCES exam.exams,
    matric campus.matric NOT NULL REFERENCES campus.students,
    mark exam.mark,
    remark text,
    attempt smallint DEFAULT 1 NOT NULL,
    PRIMARY KEY (exam_id, matric)
);
CREATE INDEX results_mark ON exam.results (mark);
CREATE TABLE exam.theses (
    id serial PRIMARY KEY,
    title text NOT NULL,
    submitted date,
    mark exam.mark,
    supervisor_id integer REFERENCES campus.staff,
    matric campus.matric NOT NULL REFERENCES campus.students
);
CREATE FUNCTION exam.as_number(m exam.mark) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT m::text::numeric $$;
CREATE FUNCTION exam.words(m exam.mark) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN CASE WHEN exam.as_number(m) <= 1.5 THEN 'very good' WHEN exam.as_number(m) <= 4 THEN 'passed' ELSE 'failed' END; END $$;
CREATE VIEW exam.transcript AS SELECT s.matric, m.code, m.ects, r.mark, exam.words(r.mark) AS words FROM exam.results r JOIN campus.students s USING (matric) JOIN exam.exams e ON e.id = r.exam_id JOIN campus.courses c ON c.id = e.course_id JOIN campus.modules m ON m.id = c.module_id;
CREATE VIEW exam.credits AS SELECT matric, sum(ects) AS ects, avg(exam.as_number(mark)) AS average FROM exam.transcript WHERE words <> 'failed' GROUP BY matric;
CREATE MATERIALIZED VIEW exam.ranking AS SELECT matric, ects, rank() OVER (ORDER BY average) AS rank FROM exam.credits;
CREATE UNIQUE INDEX ranking_matric ON exam.ranking (matric);
CREATE FUNCTION campus.check_capacity() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM campus.registrations WHERE course_id = NEW.course_id) >= (SELECT capacity FROM campus.courses WHERE id = NEW.course_id) THEN
  RAISE EXCEPTION 'course full';
 END IF; RETURN NEW; END $$;
CREATE TRIGGER capacity BEFORE INSERT ON campus.registrations FOR EACH ROW EXECUTE FUNCTION campus.check_capacity();
CREATE VIEW campus.timetable AS
SELECT m.title, c.weekday, c.starts, c.ends, b.code || r.number AS room FROM campus.courses c JOIN campus.modules m ON m.id = c.module_id LEFT JOIN campus.rooms r ON r.id = c.room_id LEFT JOIN campus.buildings b ON b.id = r.building_id;
