CREATE SCHEMA lms;
CREATE EXTENSION citext SCHEMA lms;
CREATE TYPE lms.role AS ENUM ('guest', 'student', 'assistant', 'teacher', 'manager', 'admin');
CREATE TYPE lms.question_kind AS ENUM ('single', 'multi', 'text', 
'numeric', 'matching', 'code'
);
CREATE DOMAIN lms.points AS numeric(6,2) DEFAULT 0;
CREATE TYPE lms.rubric_level AS (label text, points numeric(6,2));
CREATE TABLE lms.term (
    id bigserial PRIMARY KEY,
    name varchar(40) NOT NULL UNIQUE,
    starts date NOT NULL,
    ends date NOT NULL,
    CONSTRAINT term_dates CHECK (starts < ends)
);

CREATE TABLE lms.department (
    id bigserial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    parent_id bigint REFERENCES lms.department(id)
);
CREATE INDEX idx_department_parent_id ON lms.department (parent_id);

CREATE TABLE lms.person (
    id bigserial PRIMARY KEY,
    login varchar(40) NOT NULL UNIQUE,
    email lms.citext,
    name varchar(120) NOT NULL,
    locale varchar(5) DEFAULT 'en',
    avatar uuid
);

CREATE TABLE lms.course (
    id bigserial PRIMARY KEY,
    department_id bigint NOT NULL REFERENCES lms.department(id),
    code varchar(12) NOT NULL,
    title varchar(200) NOT NULL,
    credits smallint DEFAULT 5,
    syllabus text,
    visible boolean DEFAULT true NOT NULL,
    UNIQUE (department_id, code)
);
CREATE INDEX idx_course_department_id ON lms.course (department_id);

CREATE TABLE lms.course_prereq (
    course_id bigint REFERENCES lms.course(id) ON DELETE CASCADE,
    requires_id bigint REFERENCES lms.course(id) ON DELETE CASCADE,
    PRIMARY KEY (course_id, requires_id),
    CHECK (course_id <> requires_id)
);
CREATE INDEX idx_course_prereq_course_id ON lms.course_prereq (course_id);
CREATE INDEX idx_course_prereq_requires_id ON lms.course_prereq (requires_id);

CREATE TABLE lms.section (
    id bigserial PRIMARY KEY,
    course_id bigint NOT NULL REFERENCES lms.course(id),
    term_id bigint NOT NULL REFERENCES lms.term(id),
    no smallint DEFAULT 1 NOT NULL,
    capacity integer,
    room varchar(20)
);
CREATE INDEX idx_section_course_id ON lms.section (course_id);
CREATE INDEX idx_section_term_id ON lms.section (term_id);

CREATE TABLE lms.enrolment (
    id bigserial PRIMARY KEY,
    section_id bigint NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    person_id bigint NOT NULL REFERENCES lms.person(id),
    role lms.role DEFAULT 'student' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    grade varchar(3),
    CONSTRAINT enrolment_once UNIQUE (section_id, person_id)
);
CREATE INDEX idx_enrolment_section_id ON lms.enrolment (section_id);
CREATE INDEX idx_enrolment_person_id ON lms.enrolment (person_id);

CREATE TABLE lms.module (
    id bigserial PRIMARY KEY,
    section_id bigint NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    pos integer NOT NULL,
    title varchar(200) NOT NULL,
    publish_at timestamptz
);
CREATE INDEX idx_module_section_id ON lms.module (section_id);

CREATE TABLE lms.lesson (
    id bigserial PRIMARY KEY,
    module_id bigint NOT NULL REFERENCES lms.module(id) ON DELETE CASCADE,
    pos integer NOT NULL,
    title varchar(200) NOT NULL,
    body text
);
CREATE INDEX idx_lesson_module_id ON lms.lesson (module_id);

CREATE TABLE lms.lesson_media (
    id bigserial PRIMARY KEY,
    lesson_id bigint NOT NULL REFERENCES lms.lesson(id) ON DELETE CASCADE,
    kind text DEFAULT 'video' NOT NULL,
    url text NOT NULL,
    seconds integer
);
CREATE INDEX idx_lesson_media_lesson_id ON lms.lesson_media (lesson_id);

CREATE TABLE lms.attachment (
    id bigserial PRIMARY KEY,
    lesson_id bigint NOT NULL REFERENCES lms.lesson(id) ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    mime varchar(80),
    bytes bigint
);
CREATE INDEX idx_attachment_lesson_id ON lms.attachment (lesson_id);

CREATE TABLE lms.assignment (
    id bigserial PRIMARY KEY,
    section_id bigint NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    due timestamptz,
    max_points lms.points NOT NULL,
    late_policy jsonb DEFAULT '{"per_day":10}' NOT NULL,
    rubric lms.rubric_level[]
);
CREATE INDEX idx_assignment_section_id ON lms.assignment (section_id);

CREATE TABLE lms.submission (
    id bigserial PRIMARY KEY,
    assignment_id bigint NOT NULL REFERENCES lms.assignment(id) ON DELETE CASCADE,
    person_id bigint NOT NULL REFERENCES lms.person(id),
    at timestamptz DEFAULT now() NOT NULL,
    body text,
    file_id bigint REFERENCES lms.attachment(id),
    points lms.points,
    graded_by bigint REFERENCES lms.person(id),
    attempt smallint DEFAULT 1 NOT NULL,
    UNIQUE (assignment_id, person_id, attempt)
);
CREATE INDEX idx_submission_assignment_id ON lms.submission (assignment_id);
CREATE INDEX idx_submission_person_id ON lms.submission (person_id);
CREATE INDEX idx_submission_file_id ON lms.submission (file_id);
CREATE INDEX idx_submission_graded_by ON lms.submission (graded_by);

CREATE TABLE lms.quiz (
    id bigserial PRIMARY KEY,
    section_id bigint NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    minutes integer,
    shuffle boolean DEFAULT true NOT NULL
);
CREATE INDEX idx_quiz_section_id ON lms.quiz (section_id);

CREATE TABLE lms.question_bank (
    id bigserial PRIMARY KEY,
    department_id bigint NOT NULL REFERENCES lms.department(id),
    name varchar(100) NOT NULL
);
CREATE INDEX idx_question_bank_department_id ON lms.question_bank (department_id);

CREATE TABLE lms.question (
    id bigserial PRIMARY KEY,
    bank_id bigint NOT NULL REFERENCES lms.question_bank(id),
    kind lms.question_kind DEFAULT 'single' NOT NULL,
    body text NOT NULL,
    points lms.points NOT NULL,
    version integer DEFAULT 1 NOT NULL
);
CREATE INDEX idx_question_bank_id ON lms.question (bank_id);

CREATE TABLE lms.choice (
    id bigserial PRIMARY KEY,
    question_id bigint NOT NULL REFERENCES lms.question(id) ON DELETE CASCADE,
    pos smallint NOT NULL,
    body text NOT NULL,
    correct boolean DEFAULT false NOT NULL
);
CREATE INDEX idx_choice_question_id ON lms.choice (question_id);

CREATE TABLE lms.quiz_question (
    quiz_id bigint REFERENCES lms.quiz(id) ON DELETE CASCADE,
    question_id bigint REFERENCES lms.question(id),
    pos smallint NOT NULL,
    PRIMARY KEY (quiz_id, question_id)
);
CREATE INDEX idx_quiz_question_quiz_id ON lms.quiz_question (quiz_id);
CREATE INDEX idx_quiz_question_question_id ON lms.quiz_question (question_id);

CREATE TABLE lms.attempt (
    id bigserial PRIMARY KEY,
    quiz_id bigint NOT NULL REFERENCES lms.quiz(id) ON DELETE CASCADE,
    person_id bigint NOT NULL REFERENCES lms.person(id),
    started timestamptz DEFAULT now() NOT NULL,
    finished timestamptz,
    score lms.points
);
CREATE INDEX idx_attempt_quiz_id ON lms.attempt (quiz_id);
CREATE INDEX idx_attempt_person_id ON lms.attempt (person_id);

CREATE TABLE lms.response (
    id bigserial PRIMARY KEY,
    attempt_id bigint NOT NULL REFERENCES lms.attempt(id) ON DELETE CASCADE,
    question_id bigint NOT NULL REFERENCES lms.question(id),
    choice_ids integer[],
    text text,
    points lms.points
);
CREATE INDEX idx_response_attempt_id ON lms.response (attempt_id);
CREATE INDEX idx_response_question_id ON lms.response (question_id);

CREATE TABLE lms.forum (
    id bigserial PRIMARY KEY,
    section_id bigint NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL
);
CREATE INDEX idx_forum_section_id ON lms.forum (section_id);

CREATE TABLE lms.thread (
    id bigserial PRIMARY KEY,
    forum_id bigint NOT NULL REFERENCES lms.forum(id) ON DELETE CASCADE,
    person_id bigint NOT NULL REFERENCES lms.person(id),
    title varchar(200) NOT NULL,
    pinned boolean DEFAULT false NOT NULL,
    at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX idx_thread_forum_id ON lms.thread (forum_id);
CREATE INDEX idx_thread_person_id ON lms.thread (person_id);

CREATE TABLE lms.post (
    id bigserial PRIMARY KEY,
    thread_id bigint NOT NULL REFERENCES lms.thread(id) ON DELETE CASCADE,
    parent_id bigint REFERENCES lms.post(id) ON DELETE CASCADE,
    person_id bigint NOT NULL REFERENCES lms.person(id),
    body text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    edited timestamptz,
    deleted boolean DEFAULT false NOT NULL
);
CREATE INDEX idx_post_thread_id ON lms.post (thread_id);
CREATE INDEX idx_post_parent_id ON lms.post (parent_id);
CREATE INDEX idx_post_person_id ON lms.post (person_id);

CREATE TABLE lms.announcement (
    id bigserial PRIMARY KEY,
    section_id bigint NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    body text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX idx_announcement_section_id ON lms.announcement (section_id);

CREATE TABLE lms.attendance (
    id bigserial PRIMARY KEY,
    section_id bigint NOT NULL REFERENCES lms.section(id) ON DELETE CASCADE,
    person_id bigint NOT NULL REFERENCES lms.person(id),
    day date NOT NULL,
    present boolean NOT NULL,
    UNIQUE (section_id, person_id, day)
);
CREATE INDEX idx_attendance_section_id ON lms.attendance (section_id);
CREATE INDEX idx_attendance_person_id ON lms.attendance (person_id);

CREATE TABLE lms.badge (
    id bigserial PRIMARY KEY,
    name varchar(60) NOT NULL UNIQUE,
    criteria jsonb NOT NULL
);

CREATE TABLE lms.badge_award (
    badge_id bigint REFERENCES lms.badge(id),
    person_id bigint REFERENCES lms.person(id) ON DELETE CASCADE,
    at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (badge_id, person_id)
);
CREATE INDEX idx_badge_award_badge_id ON lms.badge_award (badge_id);
CREATE INDEX idx_badge_award_person_id ON lms.badge_award (person_id);

CREATE TABLE lms.progress (
    person_id bigint REFERENCES lms.person(id) ON DELETE CASCADE,
    lesson_id bigint REFERENCES lms.lesson(id) ON DELETE CASCADE,
    done timestamptz DEFAULT now() NOT NULL,
    seconds integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (person_id, lesson_id)
);
CREATE INDEX idx_progress_person_id ON lms.progress (person_id);
CREATE INDEX idx_progress_lesson_id ON lms.progress (lesson_id);

CREATE TABLE lms.message (
    id bigserial PRIMARY KEY,
    from_id bigint NOT NULL REFERENCES lms.person(id),
    to_id bigint NOT NULL REFERENCES lms.person(id),
    body text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    read boolean DEFAULT false NOT NULL
);
CREATE INDEX idx_message_from_id ON lms.message (from_id);
CREATE INDEX idx_message_to_id ON lms.message (to_id);

CREATE TABLE lms.calendar_event (
    id bigserial PRIMARY KEY,
    section_id bigint REFERENCES lms.section(id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    starts timestamptz NOT NULL,
    ends timestamptz NOT NULL
);
CREATE INDEX idx_calendar_event_section_id ON lms.calendar_event (section_id);

CREATE TABLE lms.login_log (
    id bigint GENERATED ALWAYS AS IDENTITY,
    person_id bigint,
    at timestamptz DEFAULT now() NOT NULL,
    ip inet
) PARTITION BY RANGE (at);

CREATE TABLE lms.login_log_2024 PARTITION OF lms.login_log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE lms.login_log_2025 PARTITION OF lms.login_log FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
CREATE INDEX ON lms.login_log (person_id, at);
CREATE UNIQUE INDEX person_email ON lms.person (email) WHERE email IS NOT NULL;
CREATE FUNCTION lms.grade_of(p numeric, m numeric) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN m = 0 THEN NULL WHEN p / m >= 0.9 THEN 'A' WHEN p / m >= 
0.75 THEN 'B' WHEN p / m >= 0.6 THEN 'C' WHEN p / m >= 0.5 THEN 'D'
 ELSE 'F' END $$;
CREATE VIEW lms.gradebook AS SELECT a.section_id, s.person_id, 
p.email, sum(s.best) AS points, sum(a.max_points) AS max, lms.grade_of(sum(s.best), sum(a.max_points)) AS grade
FROM (SELECT assignment_id, person_id, max(points) AS best FROM lms.submission GROUP BY 1, 2) s JOIN lms.assignment a ON a.id = s.assignment_id JOIN lms.person p ON p.id = s.person_id GROUP BY 1, 2, 3;
CREATE VIEW lms.failing AS SELECT section_id, count(*) AS n FROM lms.gradebook WHERE grade = 'F' GROUP BY section_id;
CREATE FUNCTION lms.check_capacity() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF (SELECT count(*) FROM lms.enrolment WHERE section_id = NEW.section_id
AND role = 'student'
) >= (SELECT capacity FROM lms.section WHERE id = NEW.section_id) THEN RAISE EXCEPTION 'section is full'; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_capacity BEFORE INSERT ON lms.enrolment FOR EACH ROW 
WHEN (NEW.role = 'student'::lms.role)
EXECUTE FUNCTION lms.check_capacity();

