CREATE SCHEMA student;
CREATE SCHEMA curr;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE COLLATION public.german_ci (provider = icu, locale = 'de-u-ks-level2', deterministic = false);
CREATE TYPE curr.level AS ENUM ('bachelor', 'master', 'doctorate', 'certificate');
CREATE TYPE curr.term_kind AS ENUM ('winter', 'summer');
CREATE DOMAIN curr.credits AS numeric(4,1) CHECK (VALUE >= 0::numeric AND VALUE <= 60::numeric);
CREATE DOMAIN curr.grade AS numeric(2,1) CHECK (VALUE >= 1.0 AND VALUE <= 5.0);
CREATE TABLE curr.faculty (
    faculty_nr bigserial NOT NULL,
    code text NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_faculty PRIMARY KEY (faculty_nr),
    CONSTRAINT uq_faculty_code UNIQUE (code)
);
CREATE TABLE curr.campus (
    campu_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_campus PRIMARY KEY (campu_nr),
    CONSTRAINT uq_campus_code UNIQUE (code)
);
CREATE TABLE curr.country (
    country_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_country PRIMARY KEY (country_nr),
    CONSTRAINT uq_country_code UNIQUE (code)
);
CREATE TABLE curr.funding (
    funding_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_funding PRIMARY KEY (funding_nr),
    CONSTRAINT uq_funding_code UNIQUE (code)
);
CREATE TABLE curr.exam_form (
    exam_form_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_exam_form PRIMARY KEY (exam_form_nr),
    CONSTRAINT uq_exam_form_code UNIQUE (code)
);
CREATE TABLE curr.degree_title (
    degree_title_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_degree_title PRIMARY KEY (degree_title_nr),
    CONSTRAINT uq_degree_title_code UNIQUE (code)
);
CREATE TABLE curr.enrol_status (
    enrol_statu_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE,
    constraint pk_enrol_status PRIMARY KEY (enrol_statu_nr),
    CONSTRAINT uq_enrol_status_code UNIQUE (code)
);
CREATE TABLE curr.leave_reason (
    leave_reason_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_leave_reason PRIMARY KEY (leave_reason_nr),
    CONSTRAINT uq_leave_reason_code UNIQUE (code)
);
CREATE TABLE curr.language (
    language_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    name varchar(200) NOT NULL,
    name_en varchar(200),
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_language PRIMARY KEY (language_nr),
    CONSTRAINT uq_language_code UNIQUE (code)
);
CREATE TABLE curr.institute (
    institute_nr bigserial NOT NULL,
    faculty_id bigint NOT NULL,
    name varchar(200) NOT NULL,
    cost_center varchar(10),
    constraint pk_institute PRIMARY KEY (institute_nr)
);
CREATE TABLE curr.building (
    building_nr bigserial NOT NULL,
    campus_id bigint NOT NULL,
    code varchar(10) NOT NULL,
    geo point,
    constraint pk_building PRIMARY KEY (building_nr),
    CONSTRAINT uq_building_code UNIQUE (code)
);
CREATE TABLE curr.room (
    room_nr bigserial NOT NULL,
    building_id bigint NOT NULL,
    no text NOT NULL,
    seats smallint,
    equipment text[] DEFAULT '{}' NOT NULL,
    constraint pk_room PRIMARY KEY (room_nr),
    CONSTRAINT uq_room_building_id_no UNIQUE (building_id, no)
);
CREATE TABLE curr.term (
    term_nr bigserial NOT NULL,
    kind curr.term_kind NOT NULL,
    year smallint NOT NULL,
    lecture daterange NOT NULL,
    exams daterange,
    constraint pk_term PRIMARY KEY (term_nr),
    CONSTRAINT uq_term_kind_year UNIQUE (kind, year)
);
CREATE TABLE curr.programme (
    programme_nr bigserial NOT NULL,
    faculty_id bigint NOT NULL,
    level curr.level NOT NULL,
    title varchar(200) NOT NULL,
    degree_id bigint,
    credits curr.credits NOT NULL,
    accredited daterange,
    source_system text DEFAULT 'manual' NOT NULL,
    constraint pk_programme PRIMARY KEY (programme_nr)
);
CREATE TABLE curr.regulation (
    regulation_nr bigserial NOT NULL,
    programme_id bigint NOT NULL,
    version integer NOT NULL,
    valid_from date NOT NULL,
    pdf bytea,
    constraint pk_regulation PRIMARY KEY (regulation_nr),
    CONSTRAINT uq_regulation_programme_id_version UNIQUE (programme_id, version)
);
CREATE TABLE curr.module (
    module_nr bigserial NOT NULL,
    code varchar(12) NOT NULL,
    title varchar(200) COLLATE public.german_ci NOT NULL,
    credits curr.credits NOT NULL,
    institute_id bigint NOT NULL,
    descr text,
    constraint pk_module PRIMARY KEY (module_nr),
    CONSTRAINT uq_module_code UNIQUE (code)
);
CREATE TABLE curr.module_prereq (
    module_id bigint NOT NULL,
    requires_id bigint NOT NULL,
    constraint pk_module_prereq PRIMARY KEY (module_id, requires_id),
    CONSTRAINT ck_module_prereq_1 CHECK (module_id<>requires_id)
);
CREATE TABLE curr.regulation_module (
    regulation_id bigint NOT NULL,
    module_id bigint NOT NULL,
    mandatory boolean DEFAULT true NOT NULL,
    semester smallint,
    constraint pk_regulation_module PRIMARY KEY (regulation_id, module_id)
);
CREATE TABLE curr.course (
    course_nr bigserial NOT NULL,
    module_id bigint NOT NULL,
    term_id bigint NOT NULL,
    lang_id bigint,
    capacity smallint,
    kind char(2) DEFAULT 'VL' NOT NULL,
    constraint pk_course PRIMARY KEY (course_nr),
    CONSTRAINT uq_course_module_id_term_id_kind UNIQUE (module_id, term_id, kind)
);
CREATE TABLE curr.session (
    session_nr bigserial NOT NULL,
    course_id bigint NOT NULL,
    room_id bigint,
    slot tstzrange NOT NULL,
    constraint pk_session PRIMARY KEY (session_nr)
);
SET search_path = student, curr, public;
CREATE TABLE student.person (
    person_nr bigserial NOT NULL,
    surname varchar(200) COLLATE public.german_ci NOT NULL,
    given varchar(200) NOT NULL,
    born date,
    sex char(1),
    nationality_id bigint,
    email varchar(200),
    cre_date timestamptz DEFAULT now() NOT NULL,
    upd_date timestamptz DEFAULT now() NOT NULL,
    orcid char(19),
    constraint pk_person PRIMARY KEY (person_nr),
    CONSTRAINT uq_person_email UNIQUE (email)
);
CREATE TABLE student.address (
    address_nr bigserial NOT NULL,
    person_id bigint NOT NULL,
    street varchar(200),
    zip varchar(10),
    town varchar(200),
    country_id bigint,
    kind char(1) DEFAULT 'H' NOT NULL,
    constraint pk_address PRIMARY KEY (address_nr),
    CONSTRAINT uq_address_person_id_kind UNIQUE (person_id, kind)
);
CREATE TABLE student.student (
    student_nr bigserial NOT NULL,
    person_id bigint NOT NULL,
    matno varchar(10) NOT NULL,
    status_id bigint NOT NULL,
    since date NOT NULL,
    constraint pk_student PRIMARY KEY (student_nr),
    CONSTRAINT uq_student_person_id UNIQUE (person_id),
    CONSTRAINT uq_student_matno UNIQUE (matno)
);
CREATE TABLE student.enrolment (
    enrolment_nr bigserial NOT NULL,
    student_id bigint NOT NULL,
    programme_id bigint NOT NULL,
    regulation_id bigint,
    term_id bigint NOT NULL,
    semester smallint NOT NULL,
    constraint pk_enrolment PRIMARY KEY (enrolment_nr),
    CONSTRAINT uq_enrolment_student_id_programme_id_term_id UNIQUE (student_id, programme_id, term_id)
);
CREATE TABLE student.leave (
    leave_nr bigserial NOT NULL,
    student_id bigint NOT NULL,
    term_id bigint NOT NULL,
    reason_id bigint,
    constraint pk_leave PRIMARY KEY (leave_nr),
    CONSTRAINT uq_leave_student_id_term_id UNIQUE (student_id, term_id)
);
CREATE TABLE student.fee (
    fee_nr bigserial NOT NULL,
    student_id bigint NOT NULL,
    term_id bigint NOT NULL,
    amount numeric(8,2) NOT NULL,
    paid date,
    reminder smallint DEFAULT 0 NOT NULL,
    constraint pk_fee PRIMARY KEY (fee_nr)
);
CREATE TABLE student.scholarship (
    scholarship_nr bigserial NOT NULL,
    student_id bigint NOT NULL,
    funding_id bigint NOT NULL,
    monthly numeric(8,2) NOT NULL,
    period daterange,
    constraint pk_scholarship PRIMARY KEY (scholarship_nr)
);
CREATE TABLE student.lecturer (
    lecturer_nr bigserial NOT NULL,
    person_id bigint NOT NULL,
    institute_id bigint NOT NULL,
    title varchar(30),
    room_id bigint,
    constraint pk_lecturer PRIMARY KEY (lecturer_nr),
    CONSTRAINT uq_lecturer_person_id UNIQUE (person_id)
);
CREATE TABLE student.teaching (
    course_id bigint NOT NULL,
    lecturer_id bigint NOT NULL,
    hours numeric(4,1),
    constraint pk_teaching PRIMARY KEY (course_id, lecturer_id)
);
CREATE TABLE student.registration (
    course_id bigint NOT NULL,
    student_id bigint NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    state char(1) DEFAULT 'A' NOT NULL,
    constraint pk_registration PRIMARY KEY (course_id, student_id)
);
CREATE TABLE student.exam (
    exam_nr bigserial NOT NULL,
    course_id bigint NOT NULL,
    form_id bigint NOT NULL,
    at timestamptz,
    room_id bigint,
    examiner_id bigint,
    constraint pk_exam PRIMARY KEY (exam_nr)
);
CREATE TABLE student.attempt (
    attempt_nr bigserial NOT NULL,
    exam_id bigint NOT NULL,
    student_id bigint NOT NULL,
    no smallint NOT NULL,
    grade curr.grade,
    passed boolean GENERATED ALWAYS AS ((grade)::numeric<=4.0) STORED,
    withdrawn boolean DEFAULT false NOT NULL,
    constraint pk_attempt PRIMARY KEY (attempt_nr),
    CONSTRAINT uq_attempt_exam_id_student_id_no UNIQUE (exam_id, student_id, no),
    CONSTRAINT ck_attempt_1 CHECK (no BETWEEN 1 AND 3)
);
CREATE TABLE student.thesis (
    thesi_nr bigserial NOT NULL,
    student_id bigint NOT NULL,
    title text NOT NULL,
    supervisor_id bigint NOT NULL,
    second_id bigint,
    grade curr.grade,
    handed_in date,
    embargo_until date,
    fts tsvector GENERATED ALWAYS AS (to_tsvector('german'::regconfig,title)) STORED,
    constraint pk_thesis PRIMARY KEY (thesi_nr)
);
CREATE TABLE student.recognition (
    recognition_nr bigserial NOT NULL,
    student_id bigint NOT NULL,
    module_id bigint NOT NULL,
    origin varchar(200) NOT NULL,
    credits curr.credits,
    grade curr.grade,
    constraint pk_recognition PRIMARY KEY (recognition_nr)
);
CREATE TABLE student.certificate (
    certificate_nr bigserial NOT NULL,
    student_id bigint NOT NULL,
    kind varchar(200) NOT NULL,
    issued date NOT NULL,
    no varchar(200) NOT NULL,
    constraint pk_certificate PRIMARY KEY (certificate_nr),
    CONSTRAINT uq_certificate_no UNIQUE (no)
);
CREATE TABLE student.application (
    application_nr bigserial NOT NULL,
    person_id bigint NOT NULL,
    programme_id bigint NOT NULL,
    term_id bigint NOT NULL,
    state varchar(20) DEFAULT 'received' NOT NULL,
    score numeric(5,2),
    docs jsonb,
    constraint pk_application PRIMARY KEY (application_nr),
    CONSTRAINT uq_application_person_id_programme_id_term_id UNIQUE (person_id, programme_id, term_id)
);
CREATE TABLE student.evaluation (
    evaluation_nr bigserial NOT NULL,
    course_id bigint NOT NULL,
    answers jsonb NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    constraint pk_evaluation PRIMARY KEY (evaluation_nr)
);
CREATE TABLE student.library_card (
    library_card_nr bigserial NOT NULL,
    person_id bigint NOT NULL,
    no varchar(20) NOT NULL,
    blocked boolean DEFAULT false NOT NULL,
    constraint pk_library_card PRIMARY KEY (library_card_nr),
    CONSTRAINT uq_library_card_person_id UNIQUE (person_id),
    CONSTRAINT uq_library_card_no UNIQUE (no)
);
CREATE TABLE student.email_alias (
    email_alia_nr bigserial NOT NULL,
    person_id bigint NOT NULL,
    alias varchar(200) NOT NULL,
    checked boolean,
    constraint pk_email_alias PRIMARY KEY (email_alia_nr),
    CONSTRAINT uq_email_alias_alias UNIQUE (alias)
);
CREATE TABLE student.room_booking (
    room_booking_nr bigserial NOT NULL,
    room_id bigint NOT NULL,
    person_id bigint NOT NULL,
    span tstzrange NOT NULL,
    constraint pk_room_booking PRIMARY KEY (room_booking_nr),
    EXCLUDE USING gist (span WITH &&,room_id WITH =)
);
CREATE TABLE student.message (
    message_nr bigserial NOT NULL,
    person_id bigint NOT NULL,
    subject varchar(200),
    body text,
    sent timestamptz,
    read timestamptz,
    constraint pk_message PRIMARY KEY (message_nr)
);
ALTER TABLE ONLY curr.institute ADD CONSTRAINT fk_institute_faculty_id FOREIGN KEY (faculty_id) REFERENCES curr.faculty(faculty_nr);
ALTER TABLE ONLY curr.building ADD CONSTRAINT fk_building_campus_id FOREIGN KEY (campus_id) REFERENCES curr.campus(campu_nr);
ALTER TABLE ONLY curr.room ADD CONSTRAINT fk_room_building_id FOREIGN KEY (building_id) REFERENCES curr.building(building_nr);
ALTER TABLE ONLY curr.programme ADD CONSTRAINT fk_programme_faculty_id FOREIGN KEY (faculty_id) REFERENCES curr.faculty(faculty_nr);
ALTER TABLE ONLY curr.programme ADD CONSTRAINT fk_programme_degree_id FOREIGN KEY (degree_id) REFERENCES curr.degree_title(degree_title_nr);
ALTER TABLE ONLY curr.regulation ADD CONSTRAINT fk_regulation_programme_id FOREIGN KEY (programme_id) REFERENCES curr.programme(programme_nr);
ALTER TABLE ONLY curr.module ADD CONSTRAINT fk_module_institute_id FOREIGN KEY (institute_id) REFERENCES curr.institute(institute_nr);
ALTER TABLE ONLY curr.module_prereq ADD CONSTRAINT fk_module_prereq_module_id FOREIGN KEY (module_id) REFERENCES curr.module(module_nr) ON DELETE CASCADE;
ALTER TABLE ONLY curr.module_prereq ADD CONSTRAINT fk_module_prereq_requires_id FOREIGN KEY (requires_id) REFERENCES curr.module(module_nr) ON DELETE CASCADE;
ALTER TABLE ONLY curr.regulation_module ADD CONSTRAINT fk_regulation_module_regulation_id FOREIGN KEY (regulation_id) REFERENCES curr.regulation(regulation_nr) ON DELETE CASCADE;
ALTER TABLE ONLY curr.regulation_module ADD CONSTRAINT fk_regulation_module_module_id FOREIGN KEY (module_id) REFERENCES curr.module(module_nr);
ALTER TABLE ONLY curr.course ADD CONSTRAINT fk_course_module_id FOREIGN KEY (module_id) REFERENCES curr.module(module_nr);
ALTER TABLE ONLY curr.course ADD CONSTRAINT fk_course_term_id FOREIGN KEY (term_id) REFERENCES curr.term(term_nr);
ALTER TABLE ONLY curr.course ADD CONSTRAINT fk_course_lang_id FOREIGN KEY (lang_id) REFERENCES curr.language(language_nr);
ALTER TABLE ONLY curr.session ADD CONSTRAINT fk_session_course_id FOREIGN KEY (course_id) REFERENCES curr.course(course_nr) ON DELETE CASCADE;
ALTER TABLE ONLY curr.session ADD CONSTRAINT fk_session_room_id FOREIGN KEY (room_id) REFERENCES curr.room(room_nr);
ALTER TABLE ONLY student.person ADD CONSTRAINT fk_person_nationality_id FOREIGN KEY (nationality_id) REFERENCES curr.country(country_nr);
ALTER TABLE ONLY student.address ADD CONSTRAINT fk_address_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr) ON DELETE CASCADE;
ALTER TABLE ONLY student.address ADD CONSTRAINT fk_address_country_id FOREIGN KEY (country_id) REFERENCES curr.country(country_nr);
ALTER TABLE ONLY student.student ADD CONSTRAINT fk_student_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr);
ALTER TABLE ONLY student.student ADD CONSTRAINT fk_student_status_id FOREIGN KEY (status_id) REFERENCES curr.enrol_status(enrol_statu_nr);
ALTER TABLE ONLY student.enrolment ADD CONSTRAINT fk_enrolment_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.enrolment ADD CONSTRAINT fk_enrolment_programme_id FOREIGN KEY (programme_id) REFERENCES curr.programme(programme_nr);
ALTER TABLE ONLY student.enrolment ADD CONSTRAINT fk_enrolment_regulation_id FOREIGN KEY (regulation_id) REFERENCES curr.regulation(regulation_nr);
ALTER TABLE ONLY student.enrolment ADD CONSTRAINT fk_enrolment_term_id FOREIGN KEY (term_id) REFERENCES curr.term(term_nr);
ALTER TABLE ONLY student.leave ADD CONSTRAINT fk_leave_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.leave ADD CONSTRAINT fk_leave_term_id FOREIGN KEY (term_id) REFERENCES curr.term(term_nr);
ALTER TABLE ONLY student.leave ADD CONSTRAINT fk_leave_reason_id FOREIGN KEY (reason_id) REFERENCES curr.leave_reason(leave_reason_nr);
ALTER TABLE ONLY student.fee ADD CONSTRAINT fk_fee_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.fee ADD CONSTRAINT fk_fee_term_id FOREIGN KEY (term_id) REFERENCES curr.term(term_nr);
ALTER TABLE ONLY student.scholarship ADD CONSTRAINT fk_scholarship_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.scholarship ADD CONSTRAINT fk_scholarship_funding_id FOREIGN KEY (funding_id) REFERENCES curr.funding(funding_nr);
ALTER TABLE ONLY student.lecturer ADD CONSTRAINT fk_lecturer_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr);
ALTER TABLE ONLY student.lecturer ADD CONSTRAINT fk_lecturer_institute_id FOREIGN KEY (institute_id) REFERENCES curr.institute(institute_nr);
ALTER TABLE ONLY student.lecturer ADD CONSTRAINT fk_lecturer_room_id FOREIGN KEY (room_id) REFERENCES curr.room(room_nr);
ALTER TABLE ONLY student.teaching ADD CONSTRAINT fk_teaching_course_id FOREIGN KEY (course_id) REFERENCES curr.course(course_nr) ON DELETE CASCADE;
ALTER TABLE ONLY student.teaching ADD CONSTRAINT fk_teaching_lecturer_id FOREIGN KEY (lecturer_id) REFERENCES student.lecturer(lecturer_nr);
ALTER TABLE ONLY student.registration ADD CONSTRAINT fk_registration_course_id FOREIGN KEY (course_id) REFERENCES curr.course(course_nr);
ALTER TABLE ONLY student.registration ADD CONSTRAINT fk_registration_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.exam ADD CONSTRAINT fk_exam_course_id FOREIGN KEY (course_id) REFERENCES curr.course(course_nr);
ALTER TABLE ONLY student.exam ADD CONSTRAINT fk_exam_form_id FOREIGN KEY (form_id) REFERENCES curr.exam_form(exam_form_nr);
ALTER TABLE ONLY student.exam ADD CONSTRAINT fk_exam_room_id FOREIGN KEY (room_id) REFERENCES curr.room(room_nr);
ALTER TABLE ONLY student.exam ADD CONSTRAINT fk_exam_examiner_id FOREIGN KEY (examiner_id) REFERENCES student.lecturer(lecturer_nr);
ALTER TABLE ONLY student.attempt ADD CONSTRAINT fk_attempt_exam_id FOREIGN KEY (exam_id) REFERENCES student.exam(exam_nr);
ALTER TABLE ONLY student.attempt ADD CONSTRAINT fk_attempt_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.thesis ADD CONSTRAINT fk_thesis_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.thesis ADD CONSTRAINT fk_thesis_supervisor_id FOREIGN KEY (supervisor_id) REFERENCES student.lecturer(lecturer_nr);
ALTER TABLE ONLY student.thesis ADD CONSTRAINT fk_thesis_second_id FOREIGN KEY (second_id) REFERENCES student.lecturer(lecturer_nr);
ALTER TABLE ONLY student.recognition ADD CONSTRAINT fk_recognition_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.recognition ADD CONSTRAINT fk_recognition_module_id FOREIGN KEY (module_id) REFERENCES curr.module(module_nr);
ALTER TABLE ONLY student.certificate ADD CONSTRAINT fk_certificate_student_id FOREIGN KEY (student_id) REFERENCES student.student(student_nr);
ALTER TABLE ONLY student.application ADD CONSTRAINT fk_application_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr);
ALTER TABLE ONLY student.application ADD CONSTRAINT fk_application_programme_id FOREIGN KEY (programme_id) REFERENCES curr.programme(programme_nr);
ALTER TABLE ONLY student.application ADD CONSTRAINT fk_application_term_id FOREIGN KEY (term_id) REFERENCES curr.term(term_nr);
ALTER TABLE ONLY student.evaluation ADD CONSTRAINT fk_evaluation_course_id FOREIGN KEY (course_id) REFERENCES curr.course(course_nr);
ALTER TABLE ONLY student.library_card ADD CONSTRAINT fk_library_card_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr);
ALTER TABLE ONLY student.email_alias ADD CONSTRAINT fk_email_alias_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr);
ALTER TABLE ONLY student.room_booking ADD CONSTRAINT fk_room_booking_room_id FOREIGN KEY (room_id) REFERENCES curr.room(room_nr);
ALTER TABLE ONLY student.room_booking ADD CONSTRAINT fk_room_booking_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr);
ALTER TABLE ONLY student.message ADD CONSTRAINT fk_message_person_id FOREIGN KEY (person_id) REFERENCES student.person(person_nr);
CREATE VIEW v_student AS SELECT s.student_nr AS id, s.matno, p.surname, p.given, e.code AS status FROM student.student s JOIN student.person p ON p.person_nr = s.person_id JOIN curr.enrol_status e ON e.enrol_statu_nr = s.status_id;
CREATE VIEW v_transcript AS SELECT a.student_id, m.code, m.title, m.credits, min(a.grade)::curr.grade AS grade FROM student.attempt a JOIN student.exam x ON x.exam_nr = a.exam_id JOIN curr.course c ON c.course_nr = x.course_id JOIN curr.module m ON m.module_nr = c.module_id WHERE a.passed GROUP BY 1,2,3,4;
CREATE VIEW v_progress AS SELECT v.*, COALESCE(t.cp, 0) AS cp FROM v_student v LEFT JOIN (SELECT student_id, sum(credits) AS cp FROM v_transcript GROUP BY 1) t ON t.student_id = v.id;
CREATE VIEW v_gpa AS SELECT student_id, round(sum(grade::numeric * credits::numeric) / sum(credits::numeric), 2) AS gpa FROM v_transcript GROUP BY student_id;
CREATE MATERIALIZED VIEW mv_stats AS SELECT p.title, p.level, t.kind, t.year, count(*) AS n FROM student.enrolment e JOIN curr.programme p ON p.programme_nr = e.programme_id JOIN curr.term t ON t.term_nr = e.term_id GROUP BY 1,2,3,4 WITH NO DATA;
CREATE FUNCTION curr.gpa_word(g curr.grade) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN g <= 1.5 THEN 'excellent' WHEN g <= 2.5 THEN 'good' ELSE 'pass' END $$;
CREATE FUNCTION student.limit_attempts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM student.attempt WHERE student_id = NEW.student_id AND exam_id = NEW.exam_id) >= 2 THEN RAISE EXCEPTION 'no more attempts'; END IF; RETURN NEW; END $$;
CREATE TRIGGER limit_attempts BEFORE INSERT ON student.attempt FOR EACH ROW EXECUTE FUNCTION student.limit_attempts();
CREATE FUNCTION curr.term_label(curr.term) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.kind::text || ' ' || $1.year $$;
COMMENT ON FUNCTION curr.term_label(curr.term) IS 'computed field';
