CREATE TABLE auth_user (
    id serial NOT NULL,
    username character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    last_login timestamp with time zone,
    CONSTRAINT auth_user_pkey PRIMARY KEY (id),
    CONSTRAINT auth_user_username_uniq UNIQUE (username)
);
CREATE TABLE auth_group (
    id serial NOT NULL,
    name character varying(80) NOT NULL,
    CONSTRAINT auth_group_pkey PRIMARY KEY (id),
    CONSTRAINT auth_group_name_uniq UNIQUE (name)
);
CREATE TABLE auth_user_groups (
    id serial NOT NULL,
    auth_user_id integer NOT NULL,
    auth_group_id integer NOT NULL,
    CONSTRAINT auth_user_groups_pkey PRIMARY KEY (id)
);
CREATE TABLE django_content_type (
    id serial NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL,
    CONSTRAINT django_content_type_pkey PRIMARY KEY (id)
);
CREATE TABLE auth_permission (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL,
    CONSTRAINT auth_permission_pkey PRIMARY KEY (id)
);
CREATE TABLE campus_campus (
    id serial NOT NULL,
    name character varying(120) NOT NULL,
    city character varying(80) NOT NULL,
    CONSTRAINT campus_campus_pkey PRIMARY KEY (id)
);
CREATE TABLE campus_building (
    id serial NOT NULL,
    campus_campus_id integer NOT NULL,
    name character varying(120) NOT NULL,
    code character varying(8) NOT NULL,
    CONSTRAINT campus_building_pkey PRIMARY KEY (id)
);
CREATE TABLE campus_room (
    id serial NOT NULL,
    campus_building_id integer NOT NULL,
    number character varying(10) NOT NULL,
    seats smallint NOT NULL,
    CONSTRAINT campus_room_pkey PRIMARY KEY (id),
    CHECK (seats >= 0)
);
CREATE TABLE academics_faculty (
    id serial NOT NULL,
    name character varying(200) NOT NULL,
    dean_id integer,
    CONSTRAINT academics_faculty_pkey PRIMARY KEY (id)
);
CREATE TABLE academics_department (
    id serial NOT NULL,
    academics_faculty_id integer NOT NULL,
    name character varying(200) NOT NULL,
    code character varying(8) NOT NULL,
    CONSTRAINT academics_department_pkey PRIMARY KEY (id),
    CONSTRAINT academics_department_code_uniq UNIQUE (code)
);
CREATE TABLE academics_program (
    id serial NOT NULL,
    academics_department_id integer NOT NULL,
    name character varying(200) NOT NULL,
    level character varying(2) NOT NULL,
    ects smallint NOT NULL,
    CONSTRAINT academics_program_pkey PRIMARY KEY (id)
);
CREATE TABLE academics_course (
    id serial NOT NULL,
    academics_department_id integer NOT NULL,
    code character varying(12) NOT NULL,
    title character varying(200) NOT NULL,
    ects numeric(3,1) NOT NULL,
    syllabus text NOT NULL,
    CONSTRAINT academics_course_pkey PRIMARY KEY (id),
    CONSTRAINT academics_course_code_uniq UNIQUE (code)
);
CREATE TABLE academics_prerequisite (
    id serial NOT NULL,
    academics_course_id integer NOT NULL,
    required_id integer NOT NULL,
    CONSTRAINT academics_prerequisite_pkey PRIMARY KEY (id)
);
CREATE TABLE academics_semester (
    id serial NOT NULL,
    name character varying(20) NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    CONSTRAINT academics_semester_pkey PRIMARY KEY (id),
    CONSTRAINT academics_semester_name_uniq UNIQUE (name)
);
CREATE TABLE academics_offering (
    id serial NOT NULL,
    academics_course_id integer NOT NULL,
    academics_semester_id integer NOT NULL,
    capacity integer,
    lecturer_id integer,
    CONSTRAINT academics_offering_pkey PRIMARY KEY (id)
);
CREATE TABLE academics_timeslot (
    id serial NOT NULL,
    academics_offering_id integer NOT NULL,
    campus_room_id integer,
    weekday smallint NOT NULL,
    starts time NOT NULL,
    ends time NOT NULL,
    CONSTRAINT academics_timeslot_pkey PRIMARY KEY (id)
);
CREATE TABLE students_student (
    id serial NOT NULL,
    auth_user_id integer NOT NULL,
    matric_no character varying(12) NOT NULL,
    academics_program_id integer,
    admitted date NOT NULL,
    CONSTRAINT students_student_pkey PRIMARY KEY (id),
    CONSTRAINT students_student_matric_no_uniq UNIQUE (matric_no)
);
CREATE TABLE students_enrollment (
    id serial NOT NULL,
    students_student_id integer NOT NULL,
    academics_offering_id integer NOT NULL,
    status character varying(12) NOT NULL,
    enrolled_at timestamp with time zone NOT NULL,
    grade character varying(2),
    CONSTRAINT students_enrollment_pkey PRIMARY KEY (id)
);
CREATE TABLE students_thesis (
    id serial NOT NULL,
    students_student_id integer NOT NULL,
    title character varying(255) NOT NULL,
    supervisor_id integer,
    submitted date,
    CONSTRAINT students_thesis_pkey PRIMARY KEY (id)
);
CREATE TABLE students_scholarship (
    id serial NOT NULL,
    students_student_id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    CONSTRAINT students_scholarship_pkey PRIMARY KEY (id)
);
CREATE TABLE students_document (
    id serial NOT NULL,
    students_student_id integer NOT NULL,
    file character varying(100) NOT NULL,
    uploaded timestamp with time zone NOT NULL,
    CONSTRAINT students_document_pkey PRIMARY KEY (id)
);
CREATE TABLE exams_exam (
    id serial NOT NULL,
    academics_offering_id integer NOT NULL,
    held_on date NOT NULL,
    campus_room_id integer,
    CONSTRAINT exams_exam_pkey PRIMARY KEY (id)
);
CREATE TABLE exams_attempt (
    id serial NOT NULL,
    exams_exam_id integer NOT NULL,
    students_student_id integer NOT NULL,
    points numeric(6,2),
    result character varying(10),
    CONSTRAINT exams_attempt_pkey PRIMARY KEY (id)
);
CREATE TABLE exams_question (
    id serial NOT NULL,
    exams_exam_id integer NOT NULL,
    text text NOT NULL,
    points numeric(5,1) NOT NULL,
    CONSTRAINT exams_question_pkey PRIMARY KEY (id)
);
CREATE TABLE finance_tuition (
    id serial NOT NULL,
    students_student_id integer NOT NULL,
    academics_semester_id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    paid boolean NOT NULL,
    CONSTRAINT finance_tuition_pkey PRIMARY KEY (id)
);
CREATE TABLE finance_payment (
    id serial NOT NULL,
    tuition_id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    paid_at timestamp with time zone NOT NULL,
    CONSTRAINT finance_payment_pkey PRIMARY KEY (id)
);
CREATE TABLE housing_dorm (
    id serial NOT NULL,
    campus_campus_id integer NOT NULL,
    name character varying(100) NOT NULL,
    CONSTRAINT housing_dorm_pkey PRIMARY KEY (id)
);
CREATE TABLE housing_room (
    id serial NOT NULL,
    dorm_id integer NOT NULL,
    number character varying(10) NOT NULL,
    beds smallint NOT NULL,
    CONSTRAINT housing_room_pkey PRIMARY KEY (id)
);
CREATE TABLE housing_contract (
    id serial NOT NULL,
    room_id integer NOT NULL,
    student_id integer NOT NULL,
    starts date NOT NULL,
    ends date,
    CONSTRAINT housing_contract_pkey PRIMARY KEY (id)
);
CREATE TABLE library_item (
    id serial NOT NULL,
    title character varying(300) NOT NULL,
    isbn character varying(13),
    kind character varying(10) NOT NULL,
    CONSTRAINT library_item_pkey PRIMARY KEY (id)
);
CREATE TABLE library_copy (
    id serial NOT NULL,
    item_id integer NOT NULL,
    barcode character varying(20) NOT NULL,
    CONSTRAINT library_copy_pkey PRIMARY KEY (id),
    CONSTRAINT library_copy_barcode_uniq UNIQUE (barcode)
);
CREATE TABLE library_loan (
    id serial NOT NULL,
    copy_id integer NOT NULL,
    borrower_id integer NOT NULL,
    out_at timestamp with time zone NOT NULL,
    due date NOT NULL,
    returned_at timestamp with time zone,
    CONSTRAINT library_loan_pkey PRIMARY KEY (id)
);
CREATE TABLE research_project (
    id serial NOT NULL,
    title character varying(300) NOT NULL,
    pi_id integer NOT NULL,
    budget numeric(14,2),
    CONSTRAINT research_project_pkey PRIMARY KEY (id)
);
CREATE TABLE research_member (
    id serial NOT NULL,
    project_id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying(30) NOT NULL,
    CONSTRAINT research_member_pkey PRIMARY KEY (id)
);
CREATE TABLE research_publication (
    id serial NOT NULL,
    title character varying(500) NOT NULL,
    year smallint NOT NULL,
    doi character varying(100),
    CONSTRAINT research_publication_pkey PRIMARY KEY (id)
);
CREATE TABLE research_grant (
    id serial NOT NULL,
    project_id integer NOT NULL,
    funder character varying(200) NOT NULL,
    amount numeric(14,2) NOT NULL,
    CONSTRAINT research_grant_pkey PRIMARY KEY (id)
);
CREATE TABLE events_event (
    id serial NOT NULL,
    title character varying(200) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    CONSTRAINT events_event_pkey PRIMARY KEY (id)
);
CREATE TABLE events_ticket (
    id serial NOT NULL,
    event_id integer NOT NULL,
    holder_id integer,
    code uuid NOT NULL,
    CONSTRAINT events_ticket_pkey PRIMARY KEY (id)
);
CREATE TABLE cms_page (
    id serial NOT NULL,
    path character varying(255) NOT NULL,
    title character varying(200) NOT NULL,
    body text NOT NULL,
    published boolean NOT NULL,
    CONSTRAINT cms_page_pkey PRIMARY KEY (id),
    CONSTRAINT cms_page_path_uniq UNIQUE (path)
);
CREATE TABLE cms_revision (
    id serial NOT NULL,
    page_id integer NOT NULL,
    content jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    author_id integer,
    CONSTRAINT cms_revision_pkey PRIMARY KEY (id)
);
CREATE TABLE django_admin_log (
    id serial NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_pkey PRIMARY KEY (id),
    CHECK (action_flag >= 0)
);
CREATE TABLE django_migrations (
    id serial NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL,
    CONSTRAINT django_migrations_pkey PRIMARY KEY (id)
);
ALTER TABLE auth_user_groups ADD CONSTRAINT auth_user_groups_auth_user_id_015c0f8ba5_fk FOREIGN KEY (auth_user_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE auth_user_groups ADD CONSTRAINT auth_user_groups_auth_group_id_02768a8c66_fk FOREIGN KEY (auth_group_id) REFERENCES auth_group (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_permission ADD CONSTRAINT auth_permission_content_type_id_03c9d16188_fk FOREIGN KEY (content_type_id) REFERENCES django_content_type (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE campus_building ADD CONSTRAINT campus_building_campus_campus_id_037033555c_fk FOREIGN KEY (campus_campus_id) REFERENCES campus_campus (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY campus_room ADD CONSTRAINT campus_room_campus_building_id_059d7ccb17_fk FOREIGN KEY (campus_building_id) REFERENCES campus_building (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_faculty ADD CONSTRAINT academics_faculty_dean_id_03b16d91a8_fk FOREIGN KEY (dean_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_department ADD CONSTRAINT academics_department_academics_faculty_id_02163f2ee3_fk FOREIGN KEY (academics_faculty_id) REFERENCES academics_faculty (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_program ADD CONSTRAINT academics_program_academics_department_id_0093de97e9_fk FOREIGN KEY (academics_department_id) REFERENCES academics_department (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_course ADD CONSTRAINT academics_course_academics_department_id_052d291944_fk FOREIGN KEY (academics_department_id) REFERENCES academics_department (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_prerequisite ADD CONSTRAINT academics_prerequisite_academics_course_id_0260a80207_fk FOREIGN KEY (academics_course_id) REFERENCES academics_course (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_prerequisite ADD CONSTRAINT academics_prerequisite_required_id_0041dff4eb_fk FOREIGN KEY (required_id) REFERENCES academics_course (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_offering ADD CONSTRAINT academics_offering_academics_course_id_018f33750b_fk FOREIGN KEY (academics_course_id) REFERENCES academics_course (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_offering ADD CONSTRAINT academics_offering_academics_semester_id_059f2233d6_fk FOREIGN KEY (academics_semester_id) REFERENCES academics_semester (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_offering ADD CONSTRAINT academics_offering_lecturer_id_03c011f5bd_fk FOREIGN KEY (lecturer_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_timeslot ADD CONSTRAINT academics_timeslot_academics_offering_id_051b821df9_fk FOREIGN KEY (academics_offering_id) REFERENCES academics_offering (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE academics_timeslot ADD CONSTRAINT academics_timeslot_campus_room_id_062151895e_fk FOREIGN KEY (campus_room_id) REFERENCES campus_room (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY students_student ADD CONSTRAINT students_student_auth_user_id_0083238866_fk FOREIGN KEY (auth_user_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY students_student ADD CONSTRAINT students_student_academics_program_id_030d1451e3_fk FOREIGN KEY (academics_program_id) REFERENCES academics_program (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE students_enrollment ADD CONSTRAINT students_enrollment_students_student_id_02a7e00467_fk FOREIGN KEY (students_student_id) REFERENCES students_student (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE students_enrollment ADD CONSTRAINT students_enrollment_academics_offering_id_051feccdcc_fk FOREIGN KEY (academics_offering_id) REFERENCES academics_offering (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE students_thesis ADD CONSTRAINT students_thesis_students_student_id_04523c2797_fk FOREIGN KEY (students_student_id) REFERENCES students_student (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE students_thesis ADD CONSTRAINT students_thesis_supervisor_id_00586f6650_fk FOREIGN KEY (supervisor_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE students_scholarship ADD CONSTRAINT students_scholarship_students_student_id_0149bb6a9a_fk FOREIGN KEY (students_student_id) REFERENCES students_student (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE students_document ADD CONSTRAINT students_document_students_student_id_0405d8b514_fk FOREIGN KEY (students_student_id) REFERENCES students_student (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE exams_exam ADD CONSTRAINT exams_exam_academics_offering_id_042b8b2baa_fk FOREIGN KEY (academics_offering_id) REFERENCES academics_offering (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE exams_exam ADD CONSTRAINT exams_exam_campus_room_id_011f4c6de7_fk FOREIGN KEY (campus_room_id) REFERENCES campus_room (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE exams_attempt ADD CONSTRAINT exams_attempt_exams_exam_id_0630d5e8b1_fk FOREIGN KEY (exams_exam_id) REFERENCES exams_exam (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE exams_attempt ADD CONSTRAINT exams_attempt_students_student_id_06283dc553_fk FOREIGN KEY (students_student_id) REFERENCES students_student (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE exams_question ADD CONSTRAINT exams_question_exams_exam_id_04d30ff4ed_fk FOREIGN KEY (exams_exam_id) REFERENCES exams_exam (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE finance_tuition ADD CONSTRAINT finance_tuition_students_student_id_052a2bf53e_fk FOREIGN KEY (students_student_id) REFERENCES students_student (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE finance_tuition ADD CONSTRAINT finance_tuition_academics_semester_id_06df5b4fc1_fk FOREIGN KEY (academics_semester_id) REFERENCES academics_semester (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE finance_payment ADD CONSTRAINT finance_payment_tuition_id_0357229f80_fk FOREIGN KEY (tuition_id) REFERENCES finance_tuition (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE housing_dorm ADD CONSTRAINT housing_dorm_campus_campus_id_0329a3c3ff_fk FOREIGN KEY (campus_campus_id) REFERENCES campus_campus (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE housing_room ADD CONSTRAINT housing_room_dorm_id_043bc8d692_fk FOREIGN KEY (dorm_id) REFERENCES housing_dorm (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE housing_contract ADD CONSTRAINT housing_contract_room_id_017e6ea823_fk FOREIGN KEY (room_id) REFERENCES housing_room (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE housing_contract ADD CONSTRAINT housing_contract_student_id_00fd043f1a_fk FOREIGN KEY (student_id) REFERENCES students_student (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE library_copy ADD CONSTRAINT library_copy_item_id_00a5f9a6ce_fk FOREIGN KEY (item_id) REFERENCES library_item (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE library_loan ADD CONSTRAINT library_loan_copy_id_06a8fec898_fk FOREIGN KEY (copy_id) REFERENCES library_copy (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE library_loan ADD CONSTRAINT library_loan_borrower_id_044f5cef90_fk FOREIGN KEY (borrower_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE research_project ADD CONSTRAINT research_project_pi_id_05413ed3d6_fk FOREIGN KEY (pi_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE research_member ADD CONSTRAINT research_member_project_id_05f0a833ec_fk FOREIGN KEY (project_id) REFERENCES research_project (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE research_member ADD CONSTRAINT research_member_person_id_0588d84917_fk FOREIGN KEY (person_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE research_grant ADD CONSTRAINT research_grant_project_id_0458d295c4_fk FOREIGN KEY (project_id) REFERENCES research_project (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY events_ticket ADD CONSTRAINT events_ticket_event_id_04b9614bc2_fk FOREIGN KEY (event_id) REFERENCES events_event (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY events_ticket ADD CONSTRAINT events_ticket_holder_id_041484a832_fk FOREIGN KEY (holder_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY cms_revision ADD CONSTRAINT cms_revision_page_id_063a539779_fk FOREIGN KEY (page_id) REFERENCES cms_page (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY cms_revision ADD CONSTRAINT cms_revision_author_id_00f2a59881_fk FOREIGN KEY (author_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE django_admin_log ADD CONSTRAINT django_admin_log_user_id_0513cd8bc7_fk FOREIGN KEY (user_id) REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX auth_user_groups_auth_user_id_idx ON auth_user_groups (auth_user_id);
CREATE INDEX auth_user_groups_auth_group_id_idx ON auth_user_groups (auth_group_id);
CREATE INDEX auth_permission_content_type_id_idx ON auth_permission (content_type_id);
CREATE INDEX campus_building_campus_campus_id_idx ON campus_building (campus_campus_id);
CREATE INDEX campus_room_campus_building_id_idx ON campus_room (campus_building_id);
CREATE INDEX academics_faculty_dean_id_idx ON academics_faculty (dean_id);
CREATE INDEX academics_department_academics_faculty_id_idx ON academics_department (academics_faculty_id);
CREATE INDEX academics_program_academics_department_id_idx ON academics_program (academics_department_id);
CREATE INDEX academics_course_academics_department_id_idx ON academics_course (academics_department_id);
CREATE INDEX academics_prerequisite_academics_course_id_idx ON academics_prerequisite (academics_course_id);
CREATE INDEX academics_prerequisite_required_id_idx ON academics_prerequisite (required_id);
CREATE INDEX academics_offering_academics_course_id_idx ON academics_offering (academics_course_id);
CREATE INDEX academics_offering_academics_semester_id_idx ON academics_offering (academics_semester_id);
CREATE INDEX academics_offering_lecturer_id_idx ON academics_offering (lecturer_id);
CREATE INDEX academics_timeslot_academics_offering_id_idx ON academics_timeslot (academics_offering_id);
CREATE INDEX academics_timeslot_campus_room_id_idx ON academics_timeslot (campus_room_id);
CREATE INDEX students_student_auth_user_id_idx ON students_student (auth_user_id);
CREATE INDEX students_student_academics_program_id_idx ON students_student (academics_program_id);
CREATE INDEX students_enrollment_students_student_id_idx ON students_enrollment (students_student_id);
CREATE INDEX students_enrollment_academics_offering_id_idx ON students_enrollment (academics_offering_id);
CREATE INDEX students_thesis_students_student_id_idx ON students_thesis (students_student_id);
CREATE INDEX students_thesis_supervisor_id_idx ON students_thesis (supervisor_id);
CREATE INDEX students_scholarship_students_student_id_idx ON students_scholarship (students_student_id);
CREATE INDEX students_document_students_student_id_idx ON students_document (students_student_id);
CREATE INDEX exams_exam_academics_offering_id_idx ON exams_exam (academics_offering_id);
CREATE INDEX exams_exam_campus_room_id_idx ON exams_exam (campus_room_id);
CREATE INDEX exams_attempt_exams_exam_id_idx ON exams_attempt (exams_exam_id);
CREATE INDEX exams_attempt_students_student_id_idx ON exams_attempt (students_student_id);
CREATE INDEX exams_question_exams_exam_id_idx ON exams_question (exams_exam_id);
CREATE INDEX finance_tuition_students_student_id_idx ON finance_tuition (students_student_id);
CREATE INDEX finance_tuition_academics_semester_id_idx ON finance_tuition (academics_semester_id);
CREATE INDEX finance_payment_tuition_id_idx ON finance_payment (tuition_id);
CREATE INDEX housing_dorm_campus_campus_id_idx ON housing_dorm (campus_campus_id);
CREATE INDEX housing_room_dorm_id_idx ON housing_room (dorm_id);
CREATE INDEX housing_contract_room_id_idx ON housing_contract (room_id);
CREATE INDEX housing_contract_student_id_idx ON housing_contract (student_id);
CREATE INDEX library_copy_item_id_idx ON library_copy (item_id);
CREATE INDEX library_loan_copy_id_idx ON library_loan (copy_id);
CREATE INDEX library_loan_borrower_id_idx ON library_loan (borrower_id);
CREATE INDEX research_project_pi_id_idx ON research_project (pi_id);
CREATE INDEX research_member_project_id_idx ON research_member (project_id);
CREATE INDEX research_member_person_id_idx ON research_member (person_id);
CREATE INDEX research_grant_project_id_idx ON research_grant (project_id);
CREATE INDEX events_ticket_event_id_idx ON events_ticket (event_id);
CREATE INDEX events_ticket_holder_id_idx ON events_ticket (holder_id);
CREATE INDEX cms_revision_page_id_idx ON cms_revision (page_id);
CREATE INDEX cms_revision_author_id_idx ON cms_revision (author_id);
CREATE INDEX django_admin_log_user_id_idx ON django_admin_log (user_id);

CREATE INDEX academics_course_code_like ON academics_course (code varchar_pattern_ops);
CREATE UNIQUE INDEX enrollment_uniq ON students_enrollment (students_student_id, academics_offering_id);
CREATE VIEW report_grades AS SELECT e.students_student_id, avg(CASE e.grade WHEN 'A' THEN 1 WHEN 'B' THEN 2 ELSE 4 END) AS avg_grade FROM students_enrollment e GROUP BY 1;
CREATE VIEW report_honours AS SELECT s.matric_no, g.avg_grade FROM report_grades g JOIN students_student s ON s.id = g.students_student_id WHERE g.avg_grade < 1.5;
CREATE VIEW report_load AS SELECT o.lecturer_id, sum(c.ects) AS ects FROM academics_offering o JOIN academics_course c ON c.id = o.academics_course_id GROUP BY 1;


CREATE VIEW v_campus_campus AS
SELECT x.id, x.name, x.city
  FROM campus_campus x;
CREATE VIEW v_campus_building AS
SELECT x.id, x.campus_campus_id, j1.name AS campus_campus_name, x.name, x.code
  FROM campus_building x
  LEFT JOIN campus_campus j1 ON j1.id = x.campus_campus_id;
CREATE VIEW v_academics_faculty AS
SELECT x.id, x.name, x.dean_id
  FROM academics_faculty x;
CREATE VIEW v_academics_department AS
SELECT x.id, x.academics_faculty_id, j1.name AS academics_faculty_name, x.name, x.code
  FROM academics_department x
  LEFT JOIN academics_faculty j1 ON j1.id = x.academics_faculty_id;
CREATE VIEW v_academics_program AS
SELECT x.id, x.academics_department_id, j1.name AS academics_department_name, x.name, x.level, x.ects
  FROM academics_program x
  LEFT JOIN academics_department j1 ON j1.id = x.academics_department_id;
CREATE VIEW v_academics_course AS
SELECT x.id, x.academics_department_id, j1.name AS academics_department_name, x.code, x.title, x.ects, x.syllabus
  FROM academics_course x
  LEFT JOIN academics_department j1 ON j1.id = x.academics_department_id;
CREATE VIEW v_academics_offering AS
SELECT x.id, x.academics_course_id, j1.code AS academics_course_code, x.academics_semester_id, j2.name AS academics_semester_name, x.capacity, x.lecturer_id
  FROM academics_offering x
  LEFT JOIN academics_course j1 ON j1.id = x.academics_course_id
  LEFT JOIN academics_semester j2 ON j2.id = x.academics_semester_id;
CREATE VIEW v_students_student AS
SELECT x.id, x.auth_user_id, j1.email AS auth_user_email, x.matric_no, x.academics_program_id, j2.name AS academics_program_name, x.admitted
  FROM students_student x
  LEFT JOIN auth_user j1 ON j1.id = x.auth_user_id
  LEFT JOIN academics_program j2 ON j2.id = x.academics_program_id;
CREATE VIEW v_students_thesis AS
SELECT x.id, x.students_student_id, x.title, x.supervisor_id, x.submitted
  FROM students_thesis x;
CREATE VIEW v_exams_exam AS
SELECT x.id, x.academics_offering_id, x.held_on, x.campus_room_id
  FROM exams_exam x;
CREATE VIEW v_library_item AS
SELECT x.id, x.title, x.isbn, x.kind
  FROM library_item x;
CREATE VIEW v_research_project AS
SELECT x.id, x.title, x.pi_id, x.budget
  FROM research_project x;
CREATE VIEW v_research_publication AS
SELECT x.id, x.title, x.year, x.doi
  FROM research_publication x;
CREATE VIEW v_cms_page AS
SELECT x.id, x.path, x.title, x.body, x.published
  FROM cms_page x;
