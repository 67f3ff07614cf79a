CREATE SCHEMA reg;
SET search_path TO reg;
CREATE DOMAIN course_code AS text CHECK (VALUE ~ '^[A-Z]{2,4}[0-9]{3}$');
CREATE DOMAIN credit_hours AS numeric(3,1) DEFAULT 3.0 CHECK (VALUE > 0 AND VALUE <= 12);
CREATE TYPE term_season AS ENUM ('Fall', 'Spring', 'Summer');
CREATE TYPE letter_grade AS ENUM ('A', 'B', 'C', 'D', 'F', 'W');
CREATE TYPE person_name AS (given text, family text);

CREATE TABLE person (
    person_id serial PRIMARY KEY,
    name person_name NOT NULL,
    email text UNIQUE
);
CREATE TABLE student (
    student_no char(8) NOT NULL UNIQUE,
    matriculated date NOT NULL,
    gpa numeric(3,2)
) INHERITS (person);
ALTER TABLE student ADD PRIMARY KEY (person_id);
CREATE TABLE instructor (
    office text,
    tenured boolean NOT NULL DEFAULT false
) INHERITS (person);
ALTER TABLE instructor ADD PRIMARY KEY (person_id);

CREATE TABLE department (
    code varchar(4) PRIMARY KEY,
    title text NOT NULL,
    chair integer REFERENCES instructor (person_id) DEFERRABLE
);
ALTER TABLE instructor ADD COLUMN dept varchar(4) REFERENCES department;

CREATE TABLE course (
    code course_code PRIMARY KEY,
    dept varchar(4) NOT NULL REFERENCES department,
    title text NOT NULL,
    hours credit_hours NOT NULL
);
CREATE TABLE prerequisite (
    course course_code REFERENCES course,
    requires course_code REFERENCES course,
    PRIMARY KEY (course, requires),
    CHECK (course <> requires)
);
CREATE TABLE section (
    section_id serial PRIMARY KEY,
    course course_code NOT NULL REFERENCES course,
    year smallint NOT NULL,
    season term_season NOT NULL,
    sec_no smallint NOT NULL DEFAULT 1,
    instructor integer REFERENCES instructor (person_id),
    capacity smallint NOT NULL DEFAULT 30,
    UNIQUE (course, year, season, sec_no)
);
CREATE TABLE enrolment (
    student integer NOT NULL REFERENCES student (person_id),
    section integer NOT NULL REFERENCES section,
    grade letter_grade,
    PRIMARY KEY (student, section)
);
CREATE FUNCTION points(g letter_grade) RETURNS numeric IMMUTABLE LANGUAGE sql AS
$$ SELECT CASE g WHEN 'A' THEN 4 WHEN 'B' THEN 3 WHEN 'C' THEN 2 WHEN 'D' THEN 1 WHEN 'F' THEN 0 END::numeric $$;
CREATE FUNCTION enrolment_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE reg.student s SET gpa = (SELECT avg(reg.points(e.grade)) FROM reg.enrolment e WHERE e.student = s.person_id)
    WHERE s.person_id = NEW.student;
    RETURN NEW;
END $$;
CREATE TRIGGER enrolment_gpa AFTER INSERT OR UPDATE ON enrolment FOR EACH ROW EXECUTE FUNCTION enrolment_changed();
CREATE VIEW transcript AS
    SELECT st.student_no, (st.name).family AS family, s.year, s.season, c.code, c.title, c.hours, e.grade
    FROM enrolment e JOIN student st ON st.person_id = e.student JOIN section s ON s.section_id = e.section JOIN course c ON c.code = s.course;
