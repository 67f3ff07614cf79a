CREATE SCHEMA lms;
CREATE TYPE lms.role AS ENUM ('student', 'teacher', 'admin');
CREATE TYPE lms.qtype AS ENUM ('choice', 'text', 'numeric');
CREATE DOMAIN lms.grade AS smallint CHECK (VALUE BETWEEN 0 AND 100);
CREATE TABLE lms.person (
    id bigserial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    timezone text NOT NULL DEFAULT 'UTC'
);
CREATE TABLE lms.term (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    during daterange NOT NULL,
    UNIQUE (name)
);
CREATE TABLE lms.course (
    id bigserial PRIMARY KEY,
    code varchar(16) NOT NULL,
    title text NOT NULL,
    term_id bigint REFERENCES lms.term,
    credits integer,
    syllabus text,
    published boolean NOT NULL DEFAULT false,
    UNIQUE (code, term_id)
);
CREATE TABLE lms.enrollment (
    course_id bigint NOT NULL REFERENCES lms.course ON DELETE CASCADE,
    person_id bigint NOT NULL REFERENCES lms.person,
    role lms.role NOT NULL DEFAULT 'student',
    enrolled_at timestamptz NOT NULL DEFAULT now(),
    final_grade lms.grade,
    PRIMARY KEY (course_id, person_id)
);
CREATE TABLE lms.module (
    id bigserial PRIMARY KEY,
    course_id bigint NOT NULL REFERENCES lms.course ON DELETE CASCADE,
    position integer NOT NULL,
    title text NOT NULL,
    UNIQUE (course_id, position) DEFERRABLE
);
CREATE TABLE lms.lesson (
    id bigserial PRIMARY KEY,
    module_id bigint NOT NULL REFERENCES lms.module ON DELETE CASCADE,
    position integer NOT NULL,
    title text NOT NULL,
    content text,
    UNIQUE (module_id, position)
);
CREATE TABLE lms.assignment (
    id bigserial PRIMARY KEY,
    course_id bigint NOT NULL REFERENCES lms.course ON DELETE CASCADE,
    title text NOT NULL,
    due_at timestamptz,
    points lms.grade NOT NULL DEFAULT 100
);
CREATE TABLE lms.submission (
    id bigserial PRIMARY KEY,
    assignment_id bigint NOT NULL REFERENCES lms.assignment,
    person_id bigint NOT NULL REFERENCES lms.person,
    submitted_at timestamptz NOT NULL DEFAULT now(),
    body text,
    grade lms.grade,
    graded_by bigint REFERENCES lms.person,
    UNIQUE (assignment_id, person_id)
);
CREATE TABLE lms.quiz (
    id bigserial PRIMARY KEY,
    lesson_id bigint NOT NULL REFERENCES lms.lesson ON DELETE CASCADE,
    time_limit interval
);
CREATE TABLE lms.question (
    id bigserial PRIMARY KEY,
    quiz_id bigint NOT NULL REFERENCES lms.quiz ON DELETE CASCADE,
    type lms.qtype NOT NULL DEFAULT 'choice',
    prompt text NOT NULL,
    options text[],
    answer text,
    points lms. grade NOT NULL DEFAULT 1
);
CREATE TABLE lms.attempt (
    id bigserial PRIMARY KEY,
    quiz_id bigint NOT NULL REFERENCES lms.quiz,
    person_id bigint NOT NULL REFERENCES lms.person,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
CREATE TABLE lms.answer (
    attempt_id bigint NOT NULL REFERENCES lms.attempt ON DELETE CASCADE,
    question_id bigint NOT NULL REFERENCES lms.question,
    value text,
    correct boolean,
    PRIMARY KEY (attempt_id, question_id)
);
CREATE VIEW lms.gradebook AS SELECT a.course_id, s.person_id, a.id AS assignment_id, s.grade, a.points FROM lms.assignment a JOIN lms.submission s ON s.assignment_id = a.id;
CREATE VIEW lms.course_average AS SELECT course_id, avg(grade) AS average FROM lms.gradebook GROUP BY course_id;
CREATE MATERIALIZED VIEW lms.transcript AS SELECT p.id AS person_id, c.code, c.credits, ca.average FROM lms.person p JOIN lms.enrollment e ON e.person_id = p.id JOIN lms.course c ON c.id = e.course_id LEFT JOIN lms.course_average ca ON ca.course_id = c.id WITH NO DATA;
CREATE INDEX transcript_person ON lms.transcript (person_id);
CREATE FUNCTION lms.letter(g lms.grade) RETURNS char
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN g >= 90 THEN 'A' WHEN g >= 80 THEN 'B' WHEN g >= 70 THEN 'C' ELSE 'F' END::char $$;
CREATE FUNCTION lms.check_teacher() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.role = 'teacher' AND NEW.final_grade IS NOT NULL THEN RAISE EXCEPTION 'teachers get no grade';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER check_teacher BEFORE INSERT OR UPDATE ON lms.enrollment FOR EACH ROW EXECUTE FUNCTION lms.check_teacher();
