-- university, default privileges and ownership chains
CREATE SCHEMA people AUTHORIZATION registrar; CREATE SCHEMA teaching AUTHORIZATION dean;
CREATE SCHEMA scratch;
ALTER DEFAULT PRIVILEGES FOR ROLE dean IN SCHEMA teaching GRANT SELECT, REFERENCES ON TABLES TO
registrar
;
ALTER DEFAULT PRIVILEGES FOR ROLE registrar REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE registrar GRANT USAGE ON SCHEMAS TO dean;
ALTER DEFAULT PRIVILEGES FOR ROLE dean GRANT USAGE ON SEQUENCES TO student_app
;
SET ROLE registrar;
CREATE TYPE people.sex AS ENUM ('f','m','x');
CREATE TABLE people.person (id int PRIMARY KEY, given text, family text NOT NULL, sex people.sex, email text UNIQUE
);
CREATE TABLE people.student (person int PRIMARY KEY REFERENCES people.person, matric_no char(8) NOT NULL UNIQUE, since date);
GRANT SELECT, REFERENCES ON people.person, people.student TO dean; GRANT USAGE ON SCHEMA people TO dean
;
RESET ROLE;
SET ROLE dean;
CREATE TABLE teaching.course (code text PRIMARY KEY, title text NOT NULL, ects numeric(3,1) NOT NULL DEFAULT 5 CHECK (ects > 0));
CREATE TABLE teaching.prereq (course text REFERENCES teaching.course, needs text REFERENCES teaching.course, PRIMARY KEY (course, needs), CHECK (course <> needs));
CREATE TABLE teaching.offering (id serial PRIMARY KEY, course text NOT NULL REFERENCES teaching.course, term char(5) NOT NULL
CHECK (term ~ '^\d{4}[SW]$')
, lecturer int REFERENCES people.person, seats int);
CREATE TABLE teaching.enrolment (offering int REFERENCES teaching.offering, student int REFERENCES people.student, at timestamptz DEFAULT now(), grade numeric(2,1)
, PRIMARY KEY (offering, student));
CREATE VIEW teaching.transcript AS SELECT e.student, o.course, o.term, e.grade FROM teaching.enrolment e JOIN teaching.offering o ON o.id = e.offering WHERE e.grade IS NOT NULL;
RESET ROLE;
CREATE FUNCTION teaching.gpa(s int) RETURNS numeric LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT avg(grade) FROM teaching.enrolment WHERE student = s $$;
ALTER FUNCTION teaching.gpa(int) OWNER TO
dean
;
CREATE PROCEDURE teaching.enrol(o int, s int) LANGUAGE plpgsql AS $$ BEGIN INSERT INTO teaching.enrolment (offering, student) VALUES (o, s); END $$;
GRANT EXECUTE ON PROCEDURE teaching.enrol TO student_app; REVOKE EXECUTE ON PROCEDURE teaching.enrol FROM PUBLIC;
CREATE TABLE scratch.tmp (a int);
ALTER TABLE people.student ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON people.student FOR SELECT TO student_app USING (matric_no = current_setting('app.matric'
));
ALTER TABLE teaching.course OWNER TO
dean
;
ALTER SEQUENCE teaching.offering_id_seq INCREMENT BY
1
;
