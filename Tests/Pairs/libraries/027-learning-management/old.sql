CREATE SCHEMA lms;
CREATE TYPE lms.role AS ENUM ('student', 'teacher', 'admin');
CREATE TYPE lms.question_kind AS ENUM ('single', 'multi', 'text', 
'number'
);
CREATE DOMAIN lms.points AS numeric(6,2) DEFAULT 0;
CREATE TABLE lms.term (
    id serial PRIMARY KEY,
    name varchar(40) NOT NULL UNIQUE,
    starts date NOT NULL,
    ends date NOT NULL
);

CREATE TABLE lms.department (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    parent_id integer REFERENCES lms.department(id)
);

CREATE TABLE lms.person (
    id serial PRIMARY KEY,
    login varchar(40) NOT NULL UNIQUE,
    email varchar(200),
    name varchar(120) NOT NULL,
    locale varchar(5) DEFAULT 'en'
);

CREATE TABLE lms.course (
    id serial PRIMARY KEY,
    department_id integer NOT NULL REFERENCES lms.department(id),
    code varchar(12) NOT NULL,
    title varchar(200) NOT NULL,
    credits smallint DEFAULT 5,
    syllabus text
);

CREATE TABLE lms.course_prereq (
    course_id integer REFERENCES lms.course(id) ON DELETE CASCADE,
    requires_id integer REFERENCES lms.course(id) ON DELETE CASCADE,
    PRIMARY KEY (course_id, requires_id)
);

CREATE TABLE lms.section (
    id serial PRIMARY KEY,
    course_id integer NOT NULL REFERENCES lms.course(id),
    term_id integer NOT NULL REFERENCES lms.term(id),
    no smallint DEFAULT 1 NOT NULL,
    capacity integer,
    room varchar(20)
);

CREATE TABLE lms.enrolment (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    person_id integer NOT NULL REFERENCES lms.person(id),
    role lms.role DEFAULT 'student' NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    grade varchar(3)
);

CREATE TABLE lms.module (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    pos integer NOT NULL,
    title varchar(200) NOT NULL,
    published boolean DEFAULT false NOT NULL
);

CREATE TABLE lms.lesson (
    id serial PRIMARY KEY,
    module_id integer NOT NULL REFERENCES lms.module(id) ON DELETE CASCADE,
    pos integer NOT NULL,
    title varchar(200) NOT NULL,
    body text,
    video_url varchar(300)
);

CREATE TABLE lms.attachment (
    id serial PRIMARY KEY,
    lesson_id integer NOT NULL REFERENCES lms.lesson(id) ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    mime varchar(80),
    bytes integer
);

CREATE TABLE lms.assignment (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    due timestamp without time zone,
    max_points lms.points NOT NULL
);

CREATE TABLE lms.submission (
    id serial PRIMARY KEY,
    assignment_id integer NOT NULL REFERENCES lms.assignment(id) ON DELETE CASCADE,
    person_id integer NOT NULL REFERENCES lms.person(id),
    at timestamp without time zone DEFAULT now() NOT NULL,
    body text,
    file_id integer REFERENCES lms.attachment(id),
    points lms.points,
    graded_by integer REFERENCES lms.person(id)
);

CREATE TABLE lms.quiz (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    minutes integer,
    shuffle boolean DEFAULT true NOT NULL
);

CREATE TABLE lms.question_bank (
    id serial PRIMARY KEY,
    department_id integer NOT NULL REFERENCES lms.department(id),
    name varchar(100) NOT NULL
);

CREATE TABLE lms.question (
    id serial PRIMARY KEY,
    bank_id integer NOT NULL REFERENCES lms.question_bank(id),
    kind lms.question_kind DEFAULT 'single' NOT NULL,
    body text NOT NULL,
    answer text,
    points lms.points NOT NULL
);

CREATE TABLE lms.choice (
    id serial PRIMARY KEY,
    question_id integer NOT NULL REFERENCES lms.question(id) ON DELETE CASCADE,
    pos smallint NOT NULL,
    body text NOT NULL,
    correct boolean DEFAULT false NOT NULL
);

CREATE TABLE lms.quiz_question (
    quiz_id integer REFERENCES lms.quiz(id) ON DELETE CASCADE,
    question_id integer REFERENCES lms.question(id),
    pos smallint NOT NULL,
    PRIMARY KEY (quiz_id, question_id)
);

CREATE TABLE lms.attempt (
    id serial PRIMARY KEY,
    quiz_id integer NOT NULL REFERENCES lms.quiz(id) ON DELETE CASCADE,
    person_id integer NOT NULL REFERENCES lms.person(id),
    started timestamp without time zone DEFAULT now() NOT NULL,
    finished timestamp without time zone,
    score lms.points
);

CREATE TABLE lms.response (
    id serial PRIMARY KEY,
    attempt_id integer NOT NULL REFERENCES lms.attempt(id) ON DELETE CASCADE,
    question_id integer NOT NULL REFERENCES lms.question(id),
    choice_ids integer[],
    text text,
    points lms.points
);

CREATE TABLE lms.forum (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL
);

CREATE TABLE lms.thread (
    id serial PRIMARY KEY,
    forum_id integer NOT NULL REFERENCES lms.forum(id) ON DELETE CASCADE,
    person_id integer NOT NULL REFERENCES lms.person(id),
    title varchar(200) NOT NULL,
    pinned boolean DEFAULT false NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE lms.post (
    id serial PRIMARY KEY,
    thread_id integer NOT NULL REFERENCES lms.thread(id) ON DELETE CASCADE,
    parent_id integer REFERENCES lms.post(id) ON DELETE CASCADE,
    person_id integer NOT NULL REFERENCES lms.person(id),
    body text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE lms.announcement (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    body text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE lms.attendance (
    id serial PRIMARY KEY,
    section_id integer NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    person_id integer NOT NULL REFERENCES lms.person(id),
    day date NOT NULL,
    present boolean NOT NULL
);

CREATE TABLE lms.badge (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL UNIQUE,
    criteria json NOT NULL
);

CREATE TABLE lms.badge_award (
    badge_id integer REFERENCES lms.badge(id),
    person_id integer REFERENCES lms.person(id) ON DELETE CASCADE,
    at timestamp without time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (badge_id, person_id)
);

CREATE TABLE lms.progress (
    person_id integer REFERENCES lms.person(id) ON DELETE CASCADE,
    lesson_id integer REFERENCES lms.lesson(id) ON DELETE CASCADE,
    done timestamp without time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (person_id, lesson_id)
);

CREATE TABLE lms.message (
    id serial PRIMARY KEY,
    from_id integer NOT NULL REFERENCES lms.person(id),
    to_id integer NOT NULL REFERENCES lms.person(id),
    body text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    read boolean DEFAULT false NOT NULL
);

CREATE TABLE lms.calendar_event (
    id serial PRIMARY KEY,
    section_id integer REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    starts timestamp without time zone NOT NULL,
    ends timestamp without time zone NOT NULL
);

CREATE TABLE lms.login_log (
    id serial PRIMARY KEY,
    person_id integer REFERENCES lms.person(id),
    at timestamp without time zone DEFAULT now() NOT NULL,
    ip varchar(45)
);

CREATE FUNCTION lms.grade_of(p numeric, m numeric) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN m = 0 THEN NULL WHEN p / m >= 0.9 THEN 'A' WHEN p / m >= 
0.8 THEN 'B' WHEN p / m >= 0.6 THEN 'C'
 ELSE 'F' END $$;
CREATE VIEW lms.gradebook AS SELECT a.section_id, s.person_id, 
sum(s.points) AS points, sum(a.max_points) AS max, lms.grade_of(sum(s.points), sum(a.max_points)) AS grade FROM lms.submission s JOIN lms.assignment a ON a.id = s.assignment_id GROUP BY 1, 2;
CREATE VIEW lms.failing AS SELECT section_id, count(*) AS n FROM lms.gradebook WHERE grade = 'F' GROUP BY section_id;
CREATE FUNCTION lms.check_capacity() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF (SELECT count(*) FROM lms.enrolment WHERE section_id = NEW.section_id
) >= (SELECT capacity FROM lms.section WHERE id = NEW.section_id) THEN RAISE EXCEPTION 'section is full'; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_capacity BEFORE INSERT ON lms.enrolment FOR EACH ROW 
EXECUTE FUNCTION lms.check_capacity();

