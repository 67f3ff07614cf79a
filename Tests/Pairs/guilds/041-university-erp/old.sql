CREATE SCHEMA base;
CREATE SCHEMA student;
CREATE SCHEMA finance;
CREATE SCHEMA library;
CREATE SCHEMA log;
CREATE SCHEMA api;
CREATE EXTENSION citext;
CREATE EXTENSION hstore WITH SCHEMA log;
CREATE TYPE base.gender AS ENUM ('f', 'm'
);
CREATE TYPE student.degree AS ENUM ('diploma', 'bachelor', 'master');
CREATE TYPE student.enrol_state AS ENUM ('applied', 'enrolled', 'leave', 'left');
CREATE TYPE finance.fee_kind AS ENUM ('semester', 'late', 'other');
CREATE DOMAIN base.ects AS numeric(4,1) CHECK (VALUE >= 0);
CREATE DOMAIN base.grade AS numeric(2,1) CHECK (VALUE BETWEEN 1.0 AND 5.0);
CREATE DOMAIN base.email AS citext CHECK (VALUE ~ '@');
CREATE TABLE base.country (
    code char(2) PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE base.faculty (
    id serial PRIMARY KEY,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL,
    dean_id bigint
);
CREATE TABLE base.institute (
    id serial PRIMARY KEY,
    faculty_id integer NOT NULL REFERENCES base.faculty,
    name text NOT NULL,
    UNIQUE (faculty_id, name)
);
CREATE TABLE base.building (
    id serial PRIMARY KEY,
    code varchar(6) NOT NULL UNIQUE,
    street text
);
CREATE TABLE base.room (
    id serial PRIMARY KEY,
    building_id integer NOT NULL REFERENCES base.building,
    number varchar(8) NOT NULL,
    seats integer,
    UNIQUE (building_id, number)
);
CREATE TABLE base.person (
    id serial PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    gender base.gender,
    born date,
    nationality char(2) REFERENCES base.country,
    email base.email UNIQUE,
    street text,
    city text
);
CREATE TABLE base.employee (
    person_id integer NOT NULL REFERENCES base.person PRIMARY KEY,
    institute_id integer REFERENCES base.institute,
    title text,
    from_date date NOT NULL,
    to_date date
);
ALTER TABLE base.faculty ADD CONSTRAINT faculty_dean FOREIGN KEY (dean_id) REFERENCES base.employee(person_id)
;
CREATE TABLE base.semester (
    id smallint PRIMARY KEY,
    name text NOT NULL UNIQUE,
    lectures daterange NOT NULL,
    exams daterange
);
CREATE TABLE student.programme (
    id serial PRIMARY KEY,
    faculty_id integer NOT NULL REFERENCES base.faculty,
    name text NOT NULL,
    degree student.degree NOT NULL,
    credits base.ects NOT NULL,
    semesters smallint NOT NULL DEFAULT 6
);
CREATE TABLE student.student (
    person_id integer NOT NULL REFERENCES base.person PRIMARY KEY,
    matriculation integer NOT NULL UNIQUE,
    since date NOT NULL
);
CREATE TABLE student.enrolment (
    id serial PRIMARY KEY,
    student_id bigint NOT NULL REFERENCES student.student(person_id),
    programme_id integer NOT NULL REFERENCES student.programme,
    state student.enrol_state NOT NULL DEFAULT 'applied',
    from_semester smallint NOT NULL REFERENCES base.semester,
    to_semester smallint REFERENCES base.semester
);
CREATE UNIQUE INDEX enrolment_one ON student.enrolment (student_id, programme_id);
CREATE TABLE student.module (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    credits base.ects NOT NULL,
    institute_id integer REFERENCES base.institute
);
CREATE TABLE student.programme_module (
    programme_id integer NOT NULL REFERENCES student.programme,
    module_id integer NOT NULL REFERENCES student.module,
    mandatory boolean NOT NULL DEFAULT false,
    semester smallint,
    PRIMARY KEY (programme_id, module_id)
);
CREATE TABLE student.prerequisite (
    module_id integer NOT NULL REFERENCES student.module,
    requires_id integer NOT NULL REFERENCES student.module,
    PRIMARY KEY (module_id, requires_id),
    CHECK (module_id <> requires_id)
);
CREATE TABLE student.course (
    id serial PRIMARY KEY,
    module_id integer NOT NULL REFERENCES student.module,
    semester_id smallint NOT NULL REFERENCES base.semester,
    lecturer_id bigint REFERENCES base.employee(person_id),
    capacity integer
);
CREATE TABLE student.course_slot (
    course_id integer NOT NULL REFERENCES student.course ON DELETE CASCADE,
    room_id integer REFERENCES base.room,
    weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts time NOT NULL,
    ends time NOT NULL,
    PRIMARY KEY (course_id, weekday, starts),
    CHECK (ends > starts)
);
CREATE TABLE student.registration (
    course_id integer NOT NULL REFERENCES student.course,
    student_id bigint NOT NULL REFERENCES student.student(person_id),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (course_id, student_id)
);
CREATE TABLE student.exam (
    id serial PRIMARY KEY,
    module_id integer NOT NULL REFERENCES student.module,
    day date NOT NULL,
    room_id integer REFERENCES base.room
);
CREATE TABLE student.exam_result (
    exam_id integer NOT NULL REFERENCES student.exam,
    student_id bigint NOT NULL REFERENCES student.student(person_id),
    grade base.grade,
    attempt smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (exam_id, student_id)
);
CREATE VIEW student.transcript AS SELECT r.student_id, m.code, m.name, m.credits, min(r.grade) AS grade FROM student.exam_result r JOIN student.exam e ON e.id = r.exam_id JOIN student.module m ON m.id = e.module_id WHERE r.grade <= 4.0 GROUP BY 1, 2, 3, 4;
CREATE VIEW student.gpa AS SELECT student_id, sum(credits) AS credits, sum(grade * credits) / sum(credits) AS gpa FROM student.transcript GROUP BY student_id;
CREATE MATERIALIZED VIEW student.ranking AS SELECT student_id, gpa, rank() OVER (ORDER BY gpa) AS place FROM student.gpa;
CREATE UNIQUE INDEX ranking_student ON student.ranking (student_id);
CREATE TABLE student.thesis (
    id serial PRIMARY KEY,
    student_id bigint NOT NULL REFERENCES student.student(person_id),
    supervisor_id bigint NOT NULL REFERENCES base.employee(person_id),
    title text NOT NULL,
    submitted date,
    grade base.grade
);
CREATE TABLE finance.account (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE finance.fee (
    id serial PRIMARY KEY,
    student_id bigint NOT NULL REFERENCES student.student(person_id),
    semester_id smallint NOT NULL REFERENCES base.semester,
    kind finance.fee_kind NOT NULL,
    amount numeric(8,2) NOT NULL,
    paid_on date,
    UNIQUE (student_id, semester_id, kind)
);
CREATE TABLE finance.scholarship (
    id serial PRIMARY KEY,
    name text NOT NULL,
    monthly numeric(8,2) NOT NULL
);
CREATE TABLE finance.grant_holder (
    scholarship_id integer NOT NULL REFERENCES finance.scholarship,
    student_id bigint NOT NULL REFERENCES student.student(person_id),
    period daterange NOT NULL,
    PRIMARY KEY (scholarship_id, student_id)
);
CREATE TABLE library.item (
    id serial PRIMARY KEY,
    signature text NOT NULL UNIQUE,
    title text NOT NULL,
    author text
);
CREATE TABLE library.loan (
    id serial PRIMARY KEY,
    item_id integer NOT NULL REFERENCES library.item,
    person_id integer NOT NULL REFERENCES base.person,
    out_on date NOT NULL,
    due_on date NOT NULL,
    back_on date
);
CREATE INDEX ON library.loan (item_id) WHERE back_on IS NULL;
CREATE TABLE log.change (
    id bigserial PRIMARY KEY,
    tab text NOT NULL,
    op char(1) NOT NULL,
    row_data log.hstore,
    at timestamp NOT NULL DEFAULT now()
);
CREATE FUNCTION log.record() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO log.change (tab, op) VALUES (TG_TABLE_NAME, left(TG_OP, 1));
    RETURN NULL;
END;
$$;
CREATE TRIGGER log_person AFTER INSERT OR UPDATE OR DELETE ON base.person FOR EACH ROW EXECUTE FUNCTION log.record();
CREATE TRIGGER log_student AFTER INSERT OR UPDATE OR DELETE ON student.student FOR EACH ROW EXECUTE FUNCTION log.record();
CREATE TRIGGER log_enrolment AFTER INSERT OR UPDATE OR DELETE ON student.enrolment FOR EACH ROW EXECUTE FUNCTION log.record();
CREATE TRIGGER log_exam_result AFTER INSERT OR UPDATE OR DELETE ON student.exam_result FOR EACH ROW EXECUTE FUNCTION log.record();
CREATE TRIGGER log_fee AFTER INSERT OR UPDATE OR DELETE ON finance.fee FOR EACH ROW EXECUTE FUNCTION log.record();
CREATE VIEW api.student AS SELECT s.matriculation, p.surname, p.given, p.email FROM student.student s JOIN base.person p ON p.id = s.person_id;
CREATE FUNCTION api.find(matr integer) RETURNS SETOF api.student
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM api.student WHERE matriculation = matr $$;
