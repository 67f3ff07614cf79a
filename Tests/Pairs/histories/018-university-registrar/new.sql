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

-- 2022-summer: terms become rows, plus/minus grades
CREATE TABLE term (
    term_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year smallint NOT NULL,
    season term_season NOT NULL,
    starts date,
    ends date,
    CONSTRAINT term_natural UNIQUE (year, season),
    CONSTRAINT term_span CHECK (ends > starts)
);
INSERT INTO term (year, season) SELECT DISTINCT year, season FROM section;
DROP VIEW transcript;
ALTER TABLE section ADD COLUMN term_id integer;
UPDATE section SET term_id = t.term_id FROM term t WHERE (t.year, t.season) = (section.year, section.season);
ALTER TABLE section ALTER COLUMN term_id SET NOT NULL;
ALTER TABLE section ADD CONSTRAINT section_term_fk FOREIGN KEY (term_id) REFERENCES term;
ALTER TABLE section DROP COLUMN year, DROP COLUMN season;
ALTER TABLE section ADD UNIQUE (course, term_id, sec_no);
ALTER TYPE term_season ADD VALUE 'Winter' AFTER 'Fall';

DROP TRIGGER enrolment_gpa ON enrolment;
DROP FUNCTION points(letter_grade);
CREATE TYPE letter_grade_v2 AS ENUM ('A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D', 'F', 'P', 'W');
ALTER TABLE enrolment ALTER COLUMN grade TYPE letter_grade_v2 USING grade::text::letter_grade_v2;
DROP TYPE letter_grade;
CREATE TABLE grade_points (grade letter_grade_v2 PRIMARY KEY, points numeric(3,2), counts boolean NOT NULL DEFAULT true);
CREATE FUNCTION points(g letter_grade_v2) RETURNS numeric(3,2) STABLE LANGUAGE sql
BEGIN ATOMIC
    SELECT gp.points FROM reg.grade_points gp WHERE gp.grade = g AND gp.counts;
END;
CREATE OR REPLACE FUNCTION enrolment_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE reg.student s SET gpa = q.gpa
    FROM (SELECT e.student, avg(reg.points(e.grade)) AS gpa FROM reg.enrolment e
          WHERE e.student IN (SELECT student FROM changed) GROUP BY e.student) q
    WHERE s.person_id = q.student;
    RETURN NULL;
END $$;
CREATE TRIGGER enrolment_gpa_ins AFTER INSERT ON enrolment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION enrolment_changed();
CREATE TRIGGER enrolment_gpa_upd AFTER UPDATE ON enrolment REFERENCING NEW TABLE AS changed OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION enrolment_changed();

-- 2023-spring: third heir, names with a middle part, column added through inheritance
CREATE TABLE staff (position text NOT NULL, LIKE instructor INCLUDING DEFAULTS EXCLUDING CONSTRAINTS) INHERITS (person);
ALTER TABLE staff DROP COLUMN tenured;
ALTER TABLE staff ADD CONSTRAINT staff_pk PRIMARY KEY (person_id);
ALTER TABLE person ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE person ADD CONSTRAINT person_email_form CHECK (email LIKE '%@%');
ALTER TABLE student ADD CONSTRAINT student_email_uq UNIQUE (email);
ALTER DOMAIN credit_hours SET DEFAULT 4;
ALTER DOMAIN course_code ADD CONSTRAINT course_code_not_test CHECK (VALUE !~ '^TEST') NOT VALID;
ALTER TABLE course RENAME hours TO credits;
CREATE VIEW transcript AS
    SELECT st.student_no, (st.name).family AS family, t.year, t.season, c.code, c.title, c.credits, e.grade, points(e.grade) * c.credits AS quality_points
    FROM enrolment e JOIN student st ON st.person_id = e.student JOIN section s ON s.section_id = e.section
    JOIN term t USING (term_id) JOIN course c ON c.code = s.course;
CREATE INDEX ON enrolment (section) INCLUDE (grade);
COMMENT ON VIEW transcript IS 'Unofficial transcript';
COMMENT ON CONSTRAINT term_natural ON term IS 'one term per season and year';
COMMENT ON TYPE letter_grade_v2 IS 'P = pass, W = withdrawn';
