CREATE TABLE django_content_type (
    id serial,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL,
    CONSTRAINT django_content_type_pkey PRIMARY KEY (id),
    CONSTRAINT django_content_type_app_label_model_7af47125_uniq UNIQUE (app_label, model)
);

CREATE TABLE django_migrations (
    id serial,
    app character varying(200) NOT NULL,
    name character varying(200) NOT NULL,
    applied timestamp with time zone NOT NULL,
    CONSTRAINT django_migrations_pkey PRIMARY KEY (id)
);

CREATE TABLE django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL,
    CONSTRAINT django_session_pkey PRIMARY KEY (session_key)
);
CREATE INDEX django_session_expire_date_22fc45e7 ON django_session USING btree (expire_date);

CREATE TABLE auth_permission (
    id serial,
    name character varying(200) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL,
    CONSTRAINT auth_permission_pkey PRIMARY KEY (id),
    CONSTRAINT auth_permission_content_type_id_codename_913c6cb7_uniq UNIQUE (content_type_id, codename)
);
CREATE INDEX auth_permission_content_type_id_64ae578a ON auth_permission USING btree (content_type_id);

CREATE TABLE auth_group (
    id serial,
    name character varying(150) NOT NULL,
    CONSTRAINT auth_group_pkey PRIMARY KEY (id),
    CONSTRAINT auth_group_name_47c453c8_uniq UNIQUE (name)
);

CREATE TABLE auth_group_permissions (
    id serial,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id),
    CONSTRAINT auth_group_permissions_group_id_permission_id_48abdbb7_uniq UNIQUE (group_id, permission_id)
);
CREATE INDEX auth_group_permissions_group_id_306774c0 ON auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_17840b80 ON auth_group_permissions USING btree (permission_id);

CREATE TABLE accounts_user (
    id serial,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(30) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    birth_year integer,
    timezone character varying(50) NOT NULL,
    CONSTRAINT accounts_user_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_user_username_2de35eba_uniq UNIQUE (username),
    CONSTRAINT accounts_user_check_1 CHECK (birth_year >= 0)
);
CREATE INDEX username_like_a1 ON accounts_user USING btree (username varchar_pattern_ops);

CREATE TABLE accounts_user_groups (
    id serial,
    user_id integer NOT NULL,
    group_id integer NOT NULL,
    CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_user_groups_user_id_group_id_ed342493_uniq UNIQUE (user_id, group_id)
);
CREATE INDEX accounts_user_groups_user_id_537f6aab ON accounts_user_groups USING btree (user_id);
CREATE INDEX accounts_user_groups_group_id_98ed28b0 ON accounts_user_groups USING btree (group_id);

CREATE TABLE accounts_user_user_permissions (
    id serial,
    user_id integer NOT NULL,
    permission_id integer NOT NULL,
    CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_user_user_permissions_user_id_permiss_8861a894_uniq UNIQUE (user_id, permission_id)
);
CREATE INDEX accounts_user_user_permissions_user_id_f0e945fe ON accounts_user_user_permissions USING btree (user_id);
CREATE INDEX accounts_user_user_permissions_permission_id_b334d3ae ON accounts_user_user_permissions USING btree (permission_id);

CREATE TABLE accounts_profile (
    id serial,
    user_id integer NOT NULL,
    bio text NOT NULL,
    avatar character varying(100) NOT NULL,
    website character varying(200) NOT NULL,
    points integer NOT NULL,
    CONSTRAINT accounts_profile_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_profile_user_id_7fde29a6_uniq UNIQUE (user_id),
    CONSTRAINT accounts_profile_check_1 CHECK (points >= 0)
);

CREATE TABLE django_admin_log (
    id serial,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_pkey PRIMARY KEY (id),
    CONSTRAINT django_admin_log_check_1 CHECK (action_flag >= 0)
);
CREATE INDEX django_admin_log_content_type_id_1b118c8c ON django_admin_log USING btree (content_type_id);
CREATE INDEX django_admin_log_user_id_d75efa3a ON django_admin_log USING btree (user_id);

CREATE TABLE org_institution (
    id serial,
    name character varying(200) NOT NULL,
    slug character varying(50) NOT NULL,
    country character varying(2) NOT NULL,
    settings text NOT NULL,
    CONSTRAINT org_institution_pkey PRIMARY KEY (id),
    CONSTRAINT org_institution_slug_d5fa0007_uniq UNIQUE (slug)
);

CREATE TABLE org_department (
    id serial,
    institution_id integer NOT NULL,
    name character varying(200) NOT NULL,
    lft integer NOT NULL,
    rght integer NOT NULL,
    tree_id integer NOT NULL,
    level integer NOT NULL,
    parent_id integer,
    CONSTRAINT org_department_pkey PRIMARY KEY (id)
);
CREATE INDEX org_department_institution_id_935d210f ON org_department USING btree (institution_id);
CREATE INDEX org_department_tree_id_25aa6a1d ON org_department USING btree (tree_id);
CREATE INDEX org_department_parent_id_01a67264 ON org_department USING btree (parent_id);

CREATE TABLE catalog_subject (
    id serial,
    name character varying(200) NOT NULL,
    slug character varying(50) NOT NULL,
    CONSTRAINT catalog_subject_pkey PRIMARY KEY (id),
    CONSTRAINT catalog_subject_name_451bb2f4_uniq UNIQUE (name),
    CONSTRAINT catalog_subject_slug_086d7310_uniq UNIQUE (slug)
);

CREATE TABLE catalog_course (
    id serial,
    institution_id integer NOT NULL,
    department_id integer,
    subject_id integer NOT NULL,
    code character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    slug character varying(50) NOT NULL,
    description text NOT NULL,
    credits numeric(3,1) NOT NULL,
    level character varying(20) NOT NULL,
    is_published boolean NOT NULL,
    created timestamp with time zone NOT NULL,
    modified timestamp with time zone NOT NULL,
    search_document tsvector,
    CONSTRAINT catalog_course_pkey PRIMARY KEY (id),
    CONSTRAINT catalog_course_institution_id_code_bcbd782b_uniq UNIQUE (institution_id, code)
);
CREATE INDEX catalog_course_institution_id_d097f7ea ON catalog_course USING btree (institution_id);
CREATE INDEX catalog_course_department_id_cbb1cd20 ON catalog_course USING btree (department_id);
CREATE INDEX catalog_course_subject_id_6553084f ON catalog_course USING btree (subject_id);
CREATE INDEX catalog_course_slug_304c09c2 ON catalog_course USING btree (slug);
CREATE INDEX slug_like_c1 ON catalog_course USING btree (slug varchar_pattern_ops);
CREATE INDEX course_search_gin ON catalog_course USING gin (search_document);

CREATE TABLE catalog_course_prerequisites (
    id serial,
    from_course_id integer NOT NULL,
    to_course_id integer NOT NULL,
    CONSTRAINT catalog_course_prerequisites_pkey PRIMARY KEY (id),
    CONSTRAINT catalog_course_prerequisites_from_course_id_to_d386c2db_uniq UNIQUE (from_course_id, to_course_id)
);
CREATE INDEX catalog_course_prerequisites_from_course_id_b3a8a5ef ON catalog_course_prerequisites USING btree (from_course_id);
CREATE INDEX catalog_course_prerequisites_to_course_id_8549b4b1 ON catalog_course_prerequisites USING btree (to_course_id);

CREATE TABLE catalog_module (
    id serial,
    course_id integer NOT NULL,
    position integer NOT NULL,
    title character varying(200) NOT NULL,
    CONSTRAINT catalog_module_pkey PRIMARY KEY (id),
    CONSTRAINT catalog_module_course_id_position_62d34b91_uniq UNIQUE (course_id, position),
    CONSTRAINT catalog_module_check_1 CHECK (position >= 0)
);
CREATE INDEX catalog_module_course_id_4340d069 ON catalog_module USING btree (course_id);

CREATE TABLE catalog_lesson (
    id serial,
    module_id integer NOT NULL,
    position integer NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(200) NOT NULL,
    body text NOT NULL,
    video_url character varying(200) NOT NULL,
    duration integer,
    metadata json NOT NULL,
    CONSTRAINT catalog_lesson_pkey PRIMARY KEY (id),
    CONSTRAINT catalog_lesson_check_1 CHECK (duration >= 0)
);
CREATE INDEX catalog_lesson_module_id_599cd41e ON catalog_lesson USING btree (module_id);

CREATE TABLE terms_term (
    id serial,
    institution_id integer NOT NULL,
    name character varying(200) NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    CONSTRAINT terms_term_pkey PRIMARY KEY (id)
);
CREATE INDEX terms_term_institution_id_77be8049 ON terms_term USING btree (institution_id);

CREATE TABLE enroll_section (
    id serial,
    course_id integer NOT NULL,
    term_id integer NOT NULL,
    instructor_id integer NOT NULL,
    capacity integer NOT NULL,
    room character varying(50) NOT NULL,
    starts_at time,
    ends_at time,
    weekdays character varying(7) NOT NULL,
    CONSTRAINT enroll_section_pkey PRIMARY KEY (id)
);
CREATE INDEX enroll_section_course_id_de3d42fc ON enroll_section USING btree (course_id);
CREATE INDEX enroll_section_term_id_00a440d9 ON enroll_section USING btree (term_id);
CREATE INDEX enroll_section_instructor_id_04165a43 ON enroll_section USING btree (instructor_id);

CREATE TABLE enroll_enrollment (
    id serial,
    section_id integer NOT NULL,
    student_id integer NOT NULL,
    status character varying(10) NOT NULL,
    grade character varying(2),
    grade_points numeric(3,2),
    enrolled_at timestamp with time zone NOT NULL,
    CONSTRAINT enroll_enrollment_pkey PRIMARY KEY (id),
    CONSTRAINT enroll_enrollment_section_id_student_id_74d325e2_uniq UNIQUE (section_id, student_id)
);
CREATE INDEX enroll_enrollment_section_id_e604f4df ON enroll_enrollment USING btree (section_id);
CREATE INDEX enroll_enrollment_student_id_ce0057ce ON enroll_enrollment USING btree (student_id);

CREATE TABLE enroll_waitlist (
    id serial,
    section_id integer NOT NULL,
    student_id integer NOT NULL,
    rank integer NOT NULL,
    CONSTRAINT enroll_waitlist_pkey PRIMARY KEY (id)
);
CREATE INDEX enroll_waitlist_section_id_1ce093a3 ON enroll_waitlist USING btree (section_id);
CREATE INDEX enroll_waitlist_student_id_bfed9eab ON enroll_waitlist USING btree (student_id);

CREATE TABLE assess_assignment (
    id serial,
    section_id integer NOT NULL,
    title character varying(200) NOT NULL,
    due timestamp with time zone,
    max_points integer NOT NULL,
    weight numeric(5,2) NOT NULL,
    rubric json,
    CONSTRAINT assess_assignment_pkey PRIMARY KEY (id)
);
CREATE INDEX assess_assignment_section_id_07487a70 ON assess_assignment USING btree (section_id);

CREATE TABLE assess_submission (
    id serial,
    assignment_id integer NOT NULL,
    student_id integer NOT NULL,
    file character varying(100) NOT NULL,
    text text NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    score numeric(5,2),
    feedback text NOT NULL,
    graded_by_id integer,
    CONSTRAINT assess_submission_pkey PRIMARY KEY (id)
);
CREATE INDEX assess_submission_assignment_id_18bcf004 ON assess_submission USING btree (assignment_id);
CREATE INDEX assess_submission_student_id_7006e135 ON assess_submission USING btree (student_id);
CREATE INDEX assess_submission_graded_by_id_92b949d6 ON assess_submission USING btree (graded_by_id);

CREATE TABLE assess_quiz (
    id serial,
    lesson_id integer NOT NULL,
    title character varying(200) NOT NULL,
    time_limit integer,
    attempts_allowed smallint NOT NULL,
    shuffle boolean NOT NULL,
    CONSTRAINT assess_quiz_pkey PRIMARY KEY (id)
);
CREATE INDEX assess_quiz_lesson_id_5b23d06c ON assess_quiz USING btree (lesson_id);

CREATE TABLE assess_question (
    id serial,
    quiz_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    prompt text NOT NULL,
    points numeric(4,1) NOT NULL,
    position integer NOT NULL,
    CONSTRAINT assess_question_pkey PRIMARY KEY (id)
);
CREATE INDEX assess_question_quiz_id_542b6ced ON assess_question USING btree (quiz_id);

CREATE TABLE assess_choice (
    id serial,
    question_id integer NOT NULL,
    text text NOT NULL,
    is_correct boolean NOT NULL,
    CONSTRAINT assess_choice_pkey PRIMARY KEY (id)
);
CREATE INDEX assess_choice_question_id_c09a92e8 ON assess_choice USING btree (question_id);

CREATE TABLE assess_attempt (
    id serial,
    quiz_id integer NOT NULL,
    student_id integer NOT NULL,
    started timestamp with time zone NOT NULL,
    finished timestamp with time zone,
    score numeric(5,2),
    CONSTRAINT assess_attempt_pkey PRIMARY KEY (id)
);
CREATE INDEX assess_attempt_quiz_id_1dce29c1 ON assess_attempt USING btree (quiz_id);
CREATE INDEX assess_attempt_student_id_8a7620ef ON assess_attempt USING btree (student_id);

CREATE TABLE assess_answer (
    id serial,
    attempt_id integer NOT NULL,
    question_id integer NOT NULL,
    choice_id integer,
    text text NOT NULL,
    CONSTRAINT assess_answer_pkey PRIMARY KEY (id),
    CONSTRAINT assess_answer_attempt_id_question_id_e55d1b78_uniq UNIQUE (attempt_id, question_id)
);
CREATE INDEX assess_answer_attempt_id_078d1b6e ON assess_answer USING btree (attempt_id);
CREATE INDEX assess_answer_question_id_1646108f ON assess_answer USING btree (question_id);
CREATE INDEX assess_answer_choice_id_4712a63c ON assess_answer USING btree (choice_id);

CREATE TABLE forum_thread (
    id serial,
    section_id integer NOT NULL,
    author_id integer NOT NULL,
    title character varying(200) NOT NULL,
    pinned boolean NOT NULL,
    locked boolean NOT NULL,
    created timestamp with time zone NOT NULL,
    CONSTRAINT forum_thread_pkey PRIMARY KEY (id)
);
CREATE INDEX forum_thread_section_id_41ac0e42 ON forum_thread USING btree (section_id);
CREATE INDEX forum_thread_author_id_e031967c ON forum_thread USING btree (author_id);

CREATE TABLE forum_post (
    id serial,
    thread_id integer NOT NULL,
    author_id integer NOT NULL,
    parent_id integer,
    body text NOT NULL,
    created timestamp with time zone NOT NULL,
    edited timestamp with time zone,
    CONSTRAINT forum_post_pkey PRIMARY KEY (id)
);
CREATE INDEX forum_post_thread_id_f6eb7524 ON forum_post USING btree (thread_id);
CREATE INDEX forum_post_author_id_7db50a56 ON forum_post USING btree (author_id);
CREATE INDEX forum_post_parent_id_08322871 ON forum_post USING btree (parent_id);

CREATE TABLE forum_vote (
    id serial,
    post_id integer NOT NULL,
    user_id integer NOT NULL,
    value smallint NOT NULL,
    CONSTRAINT forum_vote_pkey PRIMARY KEY (id),
    CONSTRAINT forum_vote_post_id_user_id_0804b7fc_uniq UNIQUE (post_id, user_id)
);
CREATE INDEX forum_vote_post_id_3320b3cd ON forum_vote USING btree (post_id);
CREATE INDEX forum_vote_user_id_4b294339 ON forum_vote USING btree (user_id);

CREATE TABLE badges_badge (
    id serial,
    code character varying(50) NOT NULL,
    name character varying(200) NOT NULL,
    criteria text NOT NULL,
    image character varying(100) NOT NULL,
    CONSTRAINT badges_badge_pkey PRIMARY KEY (id),
    CONSTRAINT badges_badge_code_0bd71a0b_uniq UNIQUE (code)
);

CREATE TABLE badges_award (
    id serial,
    badge_id integer NOT NULL,
    user_id integer NOT NULL,
    awarded timestamp with time zone NOT NULL,
    evidence text NOT NULL,
    CONSTRAINT badges_award_pkey PRIMARY KEY (id)
);
CREATE INDEX badges_award_badge_id_3e0d0ea6 ON badges_award USING btree (badge_id);
CREATE INDEX badges_award_user_id_0e8c55b5 ON badges_award USING btree (user_id);

CREATE TABLE billing_invoice (
    id serial,
    user_id integer NOT NULL,
    number character varying(32) NOT NULL,
    total numeric(8,2) NOT NULL,
    currency character varying(3) NOT NULL,
    paid_at timestamp with time zone,
    issued date NOT NULL,
    CONSTRAINT billing_invoice_pkey PRIMARY KEY (id),
    CONSTRAINT billing_invoice_number_d14c3b2e_uniq UNIQUE (number)
);
CREATE INDEX billing_invoice_user_id_d3729d2e ON billing_invoice USING btree (user_id);

CREATE TABLE billing_line (
    id serial,
    invoice_id integer NOT NULL,
    section_id integer,
    description character varying(200) NOT NULL,
    amount numeric(8,2) NOT NULL,
    CONSTRAINT billing_line_pkey PRIMARY KEY (id)
);
CREATE INDEX billing_line_invoice_id_45e50661 ON billing_line USING btree (invoice_id);
CREATE INDEX billing_line_section_id_8ecfa30f ON billing_line USING btree (section_id);

CREATE TABLE notify_message (
    id serial,
    recipient_id integer NOT NULL,
    kind character varying(50) NOT NULL,
    payload text NOT NULL,
    read_at timestamp with time zone,
    created timestamp with time zone NOT NULL,
    CONSTRAINT notify_message_pkey PRIMARY KEY (id)
);
CREATE INDEX notify_message_recipient_id_5dc460e9 ON notify_message USING btree (recipient_id);

CREATE VIEW report_gradebook AS
SELECT e.id, s.course_id, e.section_id, e.student_id, u.last_name || ', ' || u.first_name AS student, e.grade, e.grade_points, c.credits, e.grade_points * c.credits AS quality_points
FROM enroll_enrollment e JOIN enroll_section s ON s.id = e.section_id JOIN catalog_course c ON c.id = s.course_id JOIN accounts_user u ON u.id = e.student_id WHERE e.status IN ('active','done');
CREATE VIEW report_gpa AS SELECT student_id, student, round(sum(quality_points)/nullif(sum(credits),0), 3) AS gpa FROM report_gradebook GROUP BY student_id, student;
CREATE FUNCTION catalog_course_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_document := to_tsvector('english', NEW.title || ' ' || NEW.description);
  RETURN NEW;
END $$;
CREATE TRIGGER course_search BEFORE INSERT OR UPDATE ON catalog_course FOR EACH ROW EXECUTE PROCEDURE catalog_course_search();
ALTER TABLE ONLY auth_permission ADD CONSTRAINT auth_permission_content_type_id_4ed39a2a_fk_django_content FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_group_permissions ADD CONSTRAINT auth_group_permissions_group_id_baa963df_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_group_permissions ADD CONSTRAINT auth_group_permissions_permission_id_098cb890_fk_auth_permissio FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY accounts_user_groups ADD CONSTRAINT accounts_user_groups_user_id_838eb135_fk_accounts_user_ FOREIGN KEY (user_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY accounts_user_groups ADD CONSTRAINT accounts_user_groups_group_id_8c39fbeb_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY accounts_user_user_permissions ADD CONSTRAINT accounts_user_user_permissions_user__b1823414_fk_accounts_user_ FOREIGN KEY (user_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY accounts_user_user_permissions ADD CONSTRAINT accounts_user_user_permissions_permi_8a041bf2_fk_auth_permissio FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY accounts_profile ADD CONSTRAINT accounts_profile_user_id_7fde29a6_fk_accounts_user_ FOREIGN KEY (user_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY django_admin_log ADD CONSTRAINT django_admin_log_content_type_id_b4dbf929_fk_django_content FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY django_admin_log ADD CONSTRAINT django_admin_log_user_id_0b2c30f3_fk_accounts_user_ FOREIGN KEY (user_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY org_department ADD CONSTRAINT org_department_institution_id_af67a240_fk_org_institutio FOREIGN KEY (institution_id) REFERENCES org_institution(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY org_department ADD CONSTRAINT org_department_parent_id_1cd6afb3_fk_org_department FOREIGN KEY (parent_id) REFERENCES org_department(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY catalog_course ADD CONSTRAINT catalog_course_institution_id_50bf6837_fk_org_institutio FOREIGN KEY (institution_id) REFERENCES org_institution(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY catalog_course ADD CONSTRAINT catalog_course_department_id_86152652_fk_org_department FOREIGN KEY (department_id) REFERENCES org_department(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY catalog_course ADD CONSTRAINT catalog_course_subject_id_7fc8c3a1_fk_catalog_subjec FOREIGN KEY (subject_id) REFERENCES catalog_subject(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY catalog_course_prerequisites ADD CONSTRAINT catalog_course_prerequisites_from_co_9ab11a5b_fk_catalog_course FOREIGN KEY (from_course_id) REFERENCES catalog_course(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY catalog_course_prerequisites ADD CONSTRAINT catalog_course_prerequisites_to_cour_be1543b3_fk_catalog_course FOREIGN KEY (to_course_id) REFERENCES catalog_course(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY catalog_module ADD CONSTRAINT catalog_module_course_id_d8b88a73_fk_catalog_course FOREIGN KEY (course_id) REFERENCES catalog_course(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY catalog_lesson ADD CONSTRAINT catalog_lesson_module_id_9eb11cec_fk_catalog_module FOREIGN KEY (module_id) REFERENCES catalog_module(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY terms_term ADD CONSTRAINT terms_term_institution_id_809cc12e_fk_org_institutio FOREIGN KEY (institution_id) REFERENCES org_institution(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY enroll_section ADD CONSTRAINT enroll_section_course_id_3c41f31f_fk_catalog_course FOREIGN KEY (course_id) REFERENCES catalog_course(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY enroll_section ADD CONSTRAINT enroll_section_term_id_a5f189bd_fk_terms_term_id FOREIGN KEY (term_id) REFERENCES terms_term(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY enroll_section ADD CONSTRAINT enroll_section_instructor_id_4f6c5309_fk_accounts_user_ FOREIGN KEY (instructor_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY enroll_enrollment ADD CONSTRAINT enroll_enrollment_section_id_da8b5b31_fk_enroll_section FOREIGN KEY (section_id) REFERENCES enroll_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY enroll_enrollment ADD CONSTRAINT enroll_enrollment_student_id_de008f3a_fk_accounts_user_ FOREIGN KEY (student_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY enroll_waitlist ADD CONSTRAINT enroll_waitlist_section_id_be343cd8_fk_enroll_section FOREIGN KEY (section_id) REFERENCES enroll_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY enroll_waitlist ADD CONSTRAINT enroll_waitlist_student_id_2ff555dd_fk_accounts_user_ FOREIGN KEY (student_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_assignment ADD CONSTRAINT assess_assignment_section_id_3a704943_fk_enroll_section FOREIGN KEY (section_id) REFERENCES enroll_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_submission ADD CONSTRAINT assess_submission_assignment_id_e60b028e_fk_assess_assignm FOREIGN KEY (assignment_id) REFERENCES assess_assignment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_submission ADD CONSTRAINT assess_submission_student_id_f130ec38_fk_accounts_user_ FOREIGN KEY (student_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_submission ADD CONSTRAINT assess_submission_graded_by_id_87a8789e_fk_accounts_user_ FOREIGN KEY (graded_by_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_quiz ADD CONSTRAINT assess_quiz_lesson_id_fc021a53_fk_catalog_lesson FOREIGN KEY (lesson_id) REFERENCES catalog_lesson(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_question ADD CONSTRAINT assess_question_quiz_id_dd91eb54_fk_assess_quiz_id FOREIGN KEY (quiz_id) REFERENCES assess_quiz(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_choice ADD CONSTRAINT assess_choice_question_id_78d95c43_fk_assess_questio FOREIGN KEY (question_id) REFERENCES assess_question(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_attempt ADD CONSTRAINT assess_attempt_quiz_id_1391b7e0_fk_assess_quiz_id FOREIGN KEY (quiz_id) REFERENCES assess_quiz(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_attempt ADD CONSTRAINT assess_attempt_student_id_680032c2_fk_accounts_user_ FOREIGN KEY (student_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_answer ADD CONSTRAINT assess_answer_attempt_id_c501d950_fk_assess_attempt FOREIGN KEY (attempt_id) REFERENCES assess_attempt(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_answer ADD CONSTRAINT assess_answer_question_id_cfcf3fb1_fk_assess_questio FOREIGN KEY (question_id) REFERENCES assess_question(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY assess_answer ADD CONSTRAINT assess_answer_choice_id_7f7ffd70_fk_assess_choice_ FOREIGN KEY (choice_id) REFERENCES assess_choice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY forum_thread ADD CONSTRAINT forum_thread_section_id_ba704ab5_fk_enroll_section FOREIGN KEY (section_id) REFERENCES enroll_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY forum_thread ADD CONSTRAINT forum_thread_author_id_1104eef3_fk_accounts_user_ FOREIGN KEY (author_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY forum_post ADD CONSTRAINT forum_post_thread_id_a6066696_fk_forum_thread_i FOREIGN KEY (thread_id) REFERENCES forum_thread(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY forum_post ADD CONSTRAINT forum_post_author_id_faa23482_fk_accounts_user_ FOREIGN KEY (author_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY forum_post ADD CONSTRAINT forum_post_parent_id_f542fc60_fk_forum_post_id FOREIGN KEY (parent_id) REFERENCES forum_post(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY forum_vote ADD CONSTRAINT forum_vote_post_id_f14987f9_fk_forum_post_id FOREIGN KEY (post_id) REFERENCES forum_post(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY forum_vote ADD CONSTRAINT forum_vote_user_id_0acf02af_fk_accounts_user_ FOREIGN KEY (user_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY badges_award ADD CONSTRAINT badges_award_badge_id_0f6a8288_fk_badges_badge_i FOREIGN KEY (badge_id) REFERENCES badges_badge(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY badges_award ADD CONSTRAINT badges_award_user_id_1a0eec8b_fk_accounts_user_ FOREIGN KEY (user_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY billing_invoice ADD CONSTRAINT billing_invoice_user_id_4b827457_fk_accounts_user_ FOREIGN KEY (user_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY billing_line ADD CONSTRAINT billing_line_invoice_id_e22405c5_fk_billing_invoic FOREIGN KEY (invoice_id) REFERENCES billing_invoice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY billing_line ADD CONSTRAINT billing_line_section_id_a6cce9bb_fk_enroll_section FOREIGN KEY (section_id) REFERENCES enroll_section(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY notify_message ADD CONSTRAINT notify_message_recipient_id_e094e50e_fk_accounts_user_ FOREIGN KEY (recipient_id) REFERENCES accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
