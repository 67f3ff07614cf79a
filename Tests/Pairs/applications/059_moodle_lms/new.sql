CREATE TABLE mdl_course (
    id BIGSERIAL,
    category BIGINT NOT NULL DEFAULT 0,
    sortorder BIGINT NOT NULL DEFAULT 0,
    fullname VARCHAR(1333) NOT NULL DEFAULT '',
    shortname VARCHAR(255) NOT NULL DEFAULT '',
    idnumber VARCHAR(100) NOT NULL DEFAULT '',
    summary TEXT,
    summaryformat SMALLINT NOT NULL DEFAULT 0,
    format VARCHAR(21) NOT NULL DEFAULT '',
    showgrades SMALLINT NOT NULL DEFAULT 0,
    startdate BIGINT NOT NULL DEFAULT 0,
    enddate BIGINT NOT NULL DEFAULT 0,
    visible SMALLINT NOT NULL DEFAULT 0,
    groupmode SMALLINT NOT NULL DEFAULT 0,
    lang VARCHAR(30) NOT NULL DEFAULT '',
    timecreated BIGINT NOT NULL DEFAULT 0,
    timemodified BIGINT NOT NULL DEFAULT 0,
    enablecompletion SMALLINT NOT NULL DEFAULT 0,
    relativedatesmode SMALLINT NOT NULL DEFAULT 0,
    pdfexportfont VARCHAR(50),
    originalcourseid BIGINT,
CONSTRAINT mdl_cour_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_course IS 
'Course table'
;
CREATE INDEX mdl_cour_sor1_ix ON mdl_course (sortorder, category);
CREATE INDEX mdl_cour_sta2_ix ON mdl_course (startdate);
CREATE INDEX mdl_cour_end3_ix ON mdl_course (enddate);
CREATE TABLE mdl_course_modules (
    id BIGSERIAL,
    course BIGINT NOT NULL DEFAULT 0,
    module BIGINT,
    instance BIGINT NOT NULL DEFAULT 0,
    section BIGINT NOT NULL DEFAULT 0,
    idnumber VARCHAR(100) NOT NULL DEFAULT '',
    added BIGINT NOT NULL DEFAULT 0,
    score SMALLINT NOT NULL DEFAULT 0,
    indent INTEGER NOT NULL DEFAULT 0,
    visible SMALLINT NOT NULL DEFAULT 0,
    completion SMALLINT NOT NULL DEFAULT 0,
    availability TEXT,
    downloadcontent SMALLINT DEFAULT 1,
    lang VARCHAR(30),
CONSTRAINT mdl_courmodu_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_course_modules IS 'course_modules records';
CREATE INDEX mdl_courmodu_cou0_ix ON mdl_course_modules (course);
CREATE INDEX mdl_courmodu_mod1_ix ON mdl_course_modules (module);
CREATE INDEX mdl_courmodu_ins2_ix ON mdl_course_modules (instance);
CREATE TABLE mdl_course_sections (
    id BIGSERIAL,
    course BIGINT NOT NULL DEFAULT 0,
    section BIGINT NOT NULL DEFAULT 0,
    name VARCHAR(1333) NOT NULL DEFAULT '',
    summary TEXT,
    sequence TEXT,
    visible SMALLINT NOT NULL DEFAULT 1,
    availability TEXT,
CONSTRAINT mdl_coursect_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_course_sections IS 'course_sections records';
CREATE INDEX mdl_coursect_cou0_ix ON mdl_course_sections (course);
CREATE INDEX mdl_coursect_sec1_ix ON mdl_course_sections (section, course);
CREATE TABLE mdl_user (
    id BIGSERIAL,
    auth VARCHAR(20) NOT NULL DEFAULT '',
    confirmed SMALLINT NOT NULL DEFAULT 0,
    deleted SMALLINT NOT NULL DEFAULT 0,
    suspended SMALLINT NOT NULL DEFAULT 0,
    mnethostid BIGINT,
    username VARCHAR(100) NOT NULL DEFAULT '',
    password VARCHAR(255) NOT NULL DEFAULT '',
    idnumber VARCHAR(255) NOT NULL DEFAULT '',
    firstname VARCHAR(100) NOT NULL DEFAULT '',
    lastname VARCHAR(100) NOT NULL DEFAULT '',
    email VARCHAR(100) NOT NULL DEFAULT '',
    city VARCHAR(120) NOT NULL DEFAULT '',
    country VARCHAR(2) NOT NULL DEFAULT '',
    lang VARCHAR(30) NOT NULL DEFAULT '',
    timezone VARCHAR(100) NOT NULL DEFAULT '',
    firstaccess BIGINT NOT NULL DEFAULT 0,
    lastaccess BIGINT NOT NULL DEFAULT 0,
    lastip VARCHAR(45) NOT NULL DEFAULT '',
    picture BIGINT NOT NULL DEFAULT 0,
    description TEXT,
    trustbitmask BIGINT NOT NULL DEFAULT 0,
    moodlenetprofile VARCHAR(255),
CONSTRAINT mdl_user_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_user IS 'user records';
CREATE INDEX mdl_user_las2_ix ON mdl_user (lastaccess);
CREATE INDEX mdl_user_pic3_ix ON mdl_user (picture, lastaccess);
CREATE TABLE mdl_grade_items (
    id BIGSERIAL,
    courseid BIGINT,
    categoryid BIGINT NOT NULL DEFAULT 0,
    itemname VARCHAR(1333) NOT NULL DEFAULT '',
    itemtype VARCHAR(30) NOT NULL DEFAULT '',
    itemmodule VARCHAR(30),
    iteminstance BIGINT NOT NULL DEFAULT 0,
    grademax NUMERIC(10,5),
    grademin NUMERIC(10,5),
    scaleid BIGINT NOT NULL DEFAULT 0,
    aggregationcoef NUMERIC(10,5),
    sortorder BIGINT NOT NULL DEFAULT 0,
    hidden BIGINT NOT NULL DEFAULT 0,
    locked BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_graditem_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_grade_items IS 
'Grade items table'
;
CREATE INDEX mdl_graditem_cou0_ix ON mdl_grade_items (courseid);
CREATE INDEX mdl_graditem_cat1_ix ON mdl_grade_items (categoryid);
CREATE INDEX mdl_graditem_ite2_ix ON mdl_grade_items (iteminstance, categoryid);
CREATE INDEX mdl_graditem_sca3_ix ON mdl_grade_items (scaleid);
CREATE TABLE mdl_grade_grades (
    id BIGSERIAL,
    itemid BIGINT NOT NULL DEFAULT 0,
    userid BIGINT NOT NULL DEFAULT 0,
    rawgrade NUMERIC(10,5),
    rawgrademax NUMERIC(10,5),
    usermodified BIGINT NOT NULL DEFAULT 0,
    finalgrade NUMERIC(10,5),
    hidden BIGINT NOT NULL DEFAULT 0,
    feedback TEXT,
    timemodified BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_gradgrad_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_grade_grades IS 'grade_grades records';
CREATE INDEX mdl_gradgrad_ite0_ix ON mdl_grade_grades (itemid, hidden);
CREATE INDEX mdl_gradgrad_use1_ix ON mdl_grade_grades (userid);
CREATE INDEX mdl_gradgrad_use2_ix ON mdl_grade_grades (usermodified);
CREATE INDEX mdl_gradgrad_hid3_ix ON mdl_grade_grades (hidden);
CREATE TABLE mdl_quiz (
    id BIGSERIAL,
    course BIGINT,
    name VARCHAR(1333) NOT NULL DEFAULT '',
    intro TEXT,
    timeopen BIGINT NOT NULL DEFAULT 0,
    timeclose BIGINT,
    timelimit BIGINT NOT NULL DEFAULT 0,
    preferredbehaviour VARCHAR(32) NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    grademethod SMALLINT NOT NULL DEFAULT 0,
    questionsperpage BIGINT NOT NULL DEFAULT 0,
    sumgrades NUMERIC(10,5),
    grade NUMERIC(10,5),
    password VARCHAR(255) NOT NULL DEFAULT '',
    completionminattempts BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_quiz_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_quiz IS 
'Quiz table'
;
CREATE INDEX mdl_quiz_cou0_ix ON mdl_quiz (course);
CREATE INDEX mdl_quiz_tim1_ix ON mdl_quiz (timeopen);
CREATE INDEX mdl_quiz_tim2_ix ON mdl_quiz (timeclose);
CREATE INDEX mdl_quiz_tim3_ix ON mdl_quiz (timelimit);
CREATE TABLE mdl_quiz_attempts (
    id BIGSERIAL,
    quiz BIGINT NOT NULL DEFAULT 0,
    userid BIGINT NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0,
    uniqueid BIGINT NOT NULL DEFAULT 0,
    layout TEXT,
    currentpage BIGINT,
    preview SMALLINT NOT NULL DEFAULT 1,
    state VARCHAR(16) NOT NULL DEFAULT '',
    timestart BIGINT,
    timefinish BIGINT NOT NULL DEFAULT 0,
    sumgrades NUMERIC(10,5),
    gradednotificationsenttime BIGINT,
CONSTRAINT mdl_quizatte_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_quiz_attempts IS 'quiz_attempts records';
CREATE INDEX mdl_quizatte_qui0_ix ON mdl_quiz_attempts (quiz);
CREATE INDEX mdl_quizatte_use1_ix ON mdl_quiz_attempts (userid);
CREATE INDEX mdl_quizatte_uni2_ix ON mdl_quiz_attempts (uniqueid);
CREATE INDEX mdl_quizatte_cur3_ix ON mdl_quiz_attempts (currentpage, uniqueid);
CREATE TABLE mdl_question (
    id BIGSERIAL,
    parent BIGINT NOT NULL DEFAULT 0,
    name VARCHAR(1333) NOT NULL DEFAULT '',
    questiontext TEXT,
    generalfeedback TEXT,
    defaultmark NUMERIC(10,5),
    penalty NUMERIC(10,5),
    qtype VARCHAR(20) NOT NULL DEFAULT '',
    length BIGINT,
    stamp VARCHAR(255) NOT NULL DEFAULT '',
    timecreated BIGINT NOT NULL DEFAULT 0,
    createdby BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_ques_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_question IS 
'Question table'
;
CREATE INDEX mdl_ques_par0_ix ON mdl_question (parent);
CREATE INDEX mdl_ques_len1_ix ON mdl_question (length);
CREATE INDEX mdl_ques_tim2_ix ON mdl_question (timecreated, length);
CREATE TABLE mdl_question_categories (
    id BIGSERIAL,
    name VARCHAR(1333) NOT NULL DEFAULT '',
    contextid BIGINT NOT NULL DEFAULT 0,
    info TEXT,
    stamp VARCHAR(255) NOT NULL DEFAULT '',
    parent BIGINT NOT NULL DEFAULT 0,
    sortorder BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_quescate_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_question_categories IS 'question_categories records';
CREATE INDEX mdl_quescate_con0_ix ON mdl_question_categories (contextid, sortorder);
CREATE INDEX mdl_quescate_sor2_ix ON mdl_question_categories (sortorder);
CREATE TABLE mdl_forum (
    id BIGSERIAL,
    course BIGINT NOT NULL DEFAULT 0,
    type VARCHAR(20) NOT NULL DEFAULT '',
    name VARCHAR(1333) NOT NULL DEFAULT '',
    intro TEXT,
    assessed BIGINT,
    scale BIGINT NOT NULL DEFAULT 0,
    maxbytes BIGINT NOT NULL DEFAULT 0,
    forcesubscribe SMALLINT NOT NULL DEFAULT 1,
    timemodified BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_foru_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_forum IS 'forum records';
CREATE INDEX mdl_foru_cou0_ix ON mdl_forum (course);
CREATE INDEX mdl_foru_ass1_ix ON mdl_forum (assessed);
CREATE INDEX mdl_foru_sca2_ix ON mdl_forum (scale);
CREATE UNIQUE INDEX mdl_foru_max3_ix ON mdl_forum (maxbytes);
CREATE TABLE mdl_forum_posts (
    id BIGSERIAL,
    discussion BIGINT NOT NULL DEFAULT 0,
    parent BIGINT NOT NULL DEFAULT 0,
    userid BIGINT NOT NULL DEFAULT 0,
    created BIGINT NOT NULL DEFAULT 0,
    modified BIGINT NOT NULL DEFAULT 0,
    mailed SMALLINT NOT NULL DEFAULT 0,
    subject VARCHAR(255) NOT NULL DEFAULT '',
    message TEXT,
    totalscore INTEGER NOT NULL DEFAULT 0,
    deleted SMALLINT NOT NULL DEFAULT 0,
    privatereplyto BIGINT NOT NULL DEFAULT 0,
    wordcount BIGINT,
    charcount BIGINT,
CONSTRAINT mdl_forupost_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_forum_posts IS 
'Forum posts table'
;
CREATE INDEX mdl_forupost_dis0_ix ON mdl_forum_posts (discussion);
CREATE INDEX mdl_forupost_use2_ix ON mdl_forum_posts (userid);
CREATE INDEX mdl_forupost_cre3_ix ON mdl_forum_posts (created);
CREATE TABLE mdl_assign (
    id BIGSERIAL,
    course BIGINT NOT NULL DEFAULT 0,
    name VARCHAR(1333) NOT NULL DEFAULT '',
    intro TEXT,
    duedate BIGINT NOT NULL DEFAULT 0,
    allowsubmissionsfromdate BIGINT NOT NULL DEFAULT 0,
    grade BIGINT NOT NULL DEFAULT 0,
    timemodified BIGINT NOT NULL DEFAULT 0,
    cutoffdate BIGINT NOT NULL DEFAULT 0,
    markinganonymous SMALLINT NOT NULL DEFAULT 0,
    activity TEXT,
CONSTRAINT mdl_assi_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_assign IS 
'Assign table'
;
CREATE INDEX mdl_assi_cou0_ix ON mdl_assign (course);
CREATE INDEX mdl_assi_due1_ix ON mdl_assign (duedate);
CREATE INDEX mdl_assi_all2_ix ON mdl_assign (allowsubmissionsfromdate);
CREATE INDEX mdl_assi_gra3_ix ON mdl_assign (grade, allowsubmissionsfromdate);
CREATE TABLE mdl_assign_submission (
    id BIGSERIAL,
    assignment BIGINT NOT NULL DEFAULT 0,
    userid BIGINT NOT NULL DEFAULT 0,
    timecreated BIGINT NOT NULL DEFAULT 0,
    timemodified BIGINT NOT NULL DEFAULT 0,
    status VARCHAR(10) NOT NULL DEFAULT '',
    groupid BIGINT NOT NULL DEFAULT 0,
    attemptnumber BIGINT NOT NULL DEFAULT 0,
    latest SMALLINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_assisubm_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_assign_submission IS 'assign_submission records';
CREATE INDEX mdl_assisubm_ass0_ix ON mdl_assign_submission (assignment);
CREATE INDEX mdl_assisubm_tim2_ix ON mdl_assign_submission (timecreated, userid);
CREATE INDEX mdl_assisubm_tim3_ix ON mdl_assign_submission (timemodified);
CREATE TABLE mdl_logstore_standard_log (
    id BIGSERIAL,
    eventname VARCHAR(255) NOT NULL DEFAULT '',
    component VARCHAR(100) NOT NULL DEFAULT '',
    action VARCHAR(100) NOT NULL DEFAULT '',
    target VARCHAR(100) NOT NULL DEFAULT '',
    objecttable VARCHAR(50) NOT NULL DEFAULT '',
    objectid BIGINT NOT NULL DEFAULT 0,
    crud VARCHAR(1) NOT NULL DEFAULT '',
    edulevel SMALLINT NOT NULL,
    contextid BIGINT NOT NULL DEFAULT 0,
    userid BIGINT NOT NULL DEFAULT 0,
    courseid BIGINT NOT NULL DEFAULT 0,
    other TEXT,
    timecreated BIGINT NOT NULL DEFAULT 0,
    origin VARCHAR(10) NOT NULL DEFAULT '',
    ip VARCHAR(45) NOT NULL DEFAULT '',
CONSTRAINT mdl_logsstanl_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_logstore_standard_log IS 
'Logstore standard log table'
;
CREATE INDEX mdl_logsstanl_obj0_ix ON mdl_logstore_standard_log (objectid);
CREATE INDEX mdl_logsstanl_con1_ix ON mdl_logstore_standard_log (contextid);
CREATE INDEX mdl_logsstanl_use2_ix ON mdl_logstore_standard_log (userid);
CREATE UNIQUE INDEX mdl_logsstanl_cou3_ix ON mdl_logstore_standard_log (courseid);
CREATE TABLE mdl_context (
    id BIGSERIAL,
    contextlevel BIGINT NOT NULL DEFAULT 0,
    instanceid BIGINT NOT NULL DEFAULT 0,
    path VARCHAR(255) NOT NULL DEFAULT '',
    depth SMALLINT NOT NULL DEFAULT 0,
    locked SMALLINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_cont_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_context IS 
'Context table'
;
CREATE INDEX mdl_cont_con0_ix ON mdl_context (contextlevel, instanceid);
CREATE TABLE mdl_role_assignments (
    id BIGSERIAL,
    roleid BIGINT NOT NULL DEFAULT 0,
    contextid BIGINT NOT NULL DEFAULT 0,
    userid BIGINT NOT NULL DEFAULT 0,
    timemodified BIGINT NOT NULL DEFAULT 0,
    modifierid BIGINT NOT NULL DEFAULT 0,
    component VARCHAR(100) NOT NULL DEFAULT '',
    itemid BIGINT NOT NULL DEFAULT 0,
    sortorder BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_roleassi_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_role_assignments IS 'role_assignments records';
CREATE INDEX mdl_roleassi_rol0_ix ON mdl_role_assignments (roleid);
CREATE INDEX mdl_roleassi_con1_ix ON mdl_role_assignments (contextid, roleid);
CREATE INDEX mdl_roleassi_tim3_ix ON mdl_role_assignments (timemodified);
CREATE TABLE mdl_files (
    id BIGSERIAL,
    contenthash VARCHAR(40) NOT NULL DEFAULT '',
    pathnamehash VARCHAR(40) NOT NULL DEFAULT '',
    contextid BIGINT NOT NULL DEFAULT 0,
    component VARCHAR(100) NOT NULL DEFAULT '',
    filearea VARCHAR(50),
    itemid BIGINT,
    filepath VARCHAR(255) NOT NULL DEFAULT '',
    filename VARCHAR(255),
    filesize BIGINT,
    mimetype VARCHAR(100),
    timecreated BIGINT NOT NULL DEFAULT 0,
CONSTRAINT mdl_file_id_pk PRIMARY KEY (id)
);
COMMENT ON TABLE mdl_files IS 
'Files table'
;
CREATE INDEX mdl_file_con0_ix ON mdl_files (contextid);
CREATE INDEX mdl_file_ite1_ix ON mdl_files (itemid, contextid);
CREATE INDEX mdl_file_tim3_ix ON mdl_files (timecreated);
CREATE TABLE mdl_messages (id BIGSERIAL, useridfrom BIGINT NOT NULL, conversationid BIGINT NOT NULL, subject TEXT, fullmessage TEXT, timecreated BIGINT NOT NULL, customdata TEXT, CONSTRAINT mdl_mess_id_pk PRIMARY KEY (id));
CREATE INDEX mdl_mess_contim_ix ON mdl_messages (conversationid, timecreated);
CREATE TABLE mdl_question_versions (id BIGSERIAL, questionbankentryid BIGINT NOT NULL DEFAULT 0, version BIGINT NOT NULL DEFAULT 1, questionid BIGINT NOT NULL DEFAULT 0, status VARCHAR(10) NOT NULL DEFAULT 'ready', CONSTRAINT mdl_quesvers_id_pk PRIMARY KEY (id));
COMMENT ON TABLE mdl_question_versions IS 'A join table linking the different question version definitions in the question table to the question_bank_entires.';
CREATE UNIQUE INDEX mdl_quesvers_uq ON mdl_question_versions (questionbankentryid, version);
CREATE TABLE mdl_question_bank_entries (id BIGSERIAL, questioncategoryid BIGINT NOT NULL DEFAULT 0, idnumber VARCHAR(100), ownerid BIGINT, CONSTRAINT mdl_quesbankentr_id_pk PRIMARY KEY (id));
CREATE UNIQUE INDEX mdl_user_mneuse_uix ON mdl_user (mnethostid, lower(username));
