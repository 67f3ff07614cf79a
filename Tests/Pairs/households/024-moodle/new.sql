CREATE TABLE mdl_course (id bigserial CONSTRAINT mdl_cour_id_pk PRIMARY KEY, category bigint NOT NULL DEFAULT 0, sortorder bigint NOT NULL DEFAULT 0, fullname varchar(254) NOT NULL DEFAULT '', shortname varchar(255) NOT NULL DEFAULT '', summary text,
summaryformat smallint NOT NULL DEFAULT 0, enddate bigint NOT NULL DEFAULT 0, relativedatesmode smallint NOT NULL DEFAULT 0, cacherev bigint NOT NULL DEFAULT 0, showactivitydates smallint, downloadcontent smallint,
visible smallint NOT NULL DEFAULT 1, timecreated bigint NOT NULL DEFAULT 0);
CREATE INDEX mdl_cour_cat_ix ON mdl_course (category);
CREATE TABLE mdl_user (id bigserial CONSTRAINT mdl_user_id_pk PRIMARY KEY, auth varchar(20) NOT NULL DEFAULT 'manual', confirmed smallint NOT NULL DEFAULT 0, username varchar(100) NOT NULL DEFAULT '', idnumber varchar(
255
) NOT NULL DEFAULT '', firstname varchar(100) NOT NULL DEFAULT '', lastname varchar(100) NOT NULL DEFAULT '', email varchar(100) NOT NULL DEFAULT '',
timezone varchar(100) NOT NULL DEFAULT '99', calendartype varchar(30) NOT NULL DEFAULT 'gregorian', alternatename varchar(255), moodlenetprofile varchar(255), suspended smallint NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX mdl_user_mneuse_uix ON mdl_user (username, auth);
CREATE INDEX mdl_user_las_ix ON mdl_user (lastname varchar_pattern_ops);
COMMENT ON TABLE mdl_user IS 'One record for each person';
CREATE TABLE mdl_assign (id bigserial CONSTRAINT mdl_assign_id_pk PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL DEFAULT '', intro text NOT NULL, introformat smallint NOT NULL DEFAULT 0, timemodified bigint NOT NULL DEFAULT 0);
CREATE TABLE mdl_quiz (id bigserial CONSTRAINT mdl_quiz_id_pk PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL DEFAULT '', intro text NOT NULL, introformat smallint NOT NULL DEFAULT 0, timemodified bigint NOT NULL DEFAULT 0);
CREATE TABLE mdl_forum (id bigserial CONSTRAINT mdl_forum_id_pk PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL DEFAULT '', intro text NOT NULL, introformat smallint NOT NULL DEFAULT 0, timemodified bigint NOT NULL DEFAULT 0);
CREATE TABLE mdl_glossary (id bigserial CONSTRAINT mdl_glossary_id_pk PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL DEFAULT '', intro text NOT NULL, introformat smallint NOT NULL DEFAULT 0, timemodified bigint NOT NULL DEFAULT 0);
CREATE TABLE mdl_resource (id bigserial CONSTRAINT mdl_resource_id_pk PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL DEFAULT '', intro text NOT NULL, introformat smallint NOT NULL DEFAULT 0, timemodified bigint NOT NULL DEFAULT 0);
CREATE INDEX mdl_assign_cou_ix ON mdl_assign (course);
CREATE INDEX mdl_quiz_cou_ix ON mdl_quiz (course);
CREATE INDEX mdl_forum_cou_ix ON mdl_forum (course);
CREATE INDEX mdl_glossary_cou_ix ON mdl_glossary (course);
CREATE INDEX mdl_resource_cou_ix ON mdl_resource (course);
CREATE TABLE mdl_h5pactivity (id bigserial PRIMARY KEY, course bigint NOT NULL, name varchar(255) NOT NULL, completion jsonb);
CREATE TABLE mdl_bigbluebuttonbn (id bigserial PRIMARY KEY, course bigint NOT NULL, name varchar(255) NOT NULL, completion jsonb);
ALTER TABLE mdl_quiz ADD COLUMN decimalpoints smallint DEFAULT 2 NOT NULL, ADD COLUMN questiondecimalpoints smallint DEFAULT '-1' NOT NULL, ALTER COLUMN introformat SET DEFAULT 1;
ALTER TABLE mdl_assign ADD COLUMN grade bigint DEFAULT 0 NOT NULL, ADD COLUMN blindmarking smallint DEFAULT 0 NOT NULL;
CREATE TABLE mdl_question (id bigserial CONSTRAINT mdl_ques_id_pk PRIMARY KEY,
parent bigint NOT NULL DEFAULT 0, createdby bigint, modifiedby bigint,
name varchar(255) NOT NULL DEFAULT '', questiontext text NOT NULL, defaultmark numeric(12,7) NOT NULL DEFAULT 1, qtype varchar(20) NOT NULL DEFAULT '', stamp varchar(255) NOT NULL DEFAULT '');
CREATE TABLE mdl_question_categories (id bigserial PRIMARY KEY, name varchar(255) NOT NULL DEFAULT '', contextid bigint NOT NULL DEFAULT 0, parent bigint NOT NULL DEFAULT 0, sortorder bigint NOT NULL DEFAULT 999);
CREATE TABLE mdl_question_bank_entries (id bigserial PRIMARY KEY, questioncategoryid bigint NOT NULL DEFAULT 0 REFERENCES mdl_question_categories, idnumber varchar(100), ownerid bigint REFERENCES mdl_user);
CREATE UNIQUE INDEX mdl_quesbankentr_queidn_uix ON mdl_question_bank_entries (questioncategoryid, idnumber);
CREATE TABLE mdl_question_versions (id bigserial PRIMARY KEY, questionbankentryid bigint NOT NULL DEFAULT 0 REFERENCES mdl_question_bank_entries, version bigint NOT NULL DEFAULT 1, questionid bigint NOT NULL DEFAULT 0 REFERENCES mdl_question, status varchar(10) NOT NULL DEFAULT 'ready', UNIQUE (questionbankentryid, version));
CREATE VIEW mdl_v_questions AS SELECT q.id, q.name, e.questioncategoryid AS category, c.name AS catname, v.version FROM mdl_question q JOIN mdl_question_versions v ON v.questionid = q.id JOIN mdl_question_bank_entries e ON e.id = v.questionbankentryid JOIN mdl_question_categories c ON c.id = e.questioncategoryid WHERE v.status <> 'hidden';
CREATE TABLE mdl_logstore_standard_log (id bigserial, eventname varchar(255) NOT NULL DEFAULT '', component varchar(100) NOT NULL, action varchar(100) NOT NULL, target varchar(100) NOT NULL, crud varchar(1) NOT NULL, userid bigint NOT NULL, courseid bigint, anonymous smallint NOT NULL DEFAULT 0, other text, timecreated bigint NOT NULL, origin varchar(10), ip varchar(45), PRIMARY KEY (timecreated, id)) PARTITION BY RANGE (timecreated);
CREATE TABLE mdl_logstore_standard_log_p1 PARTITION OF mdl_logstore_standard_log FOR VALUES FROM (0) TO (1600000000);
CREATE TABLE mdl_logstore_standard_log_p2 PARTITION OF mdl_logstore_standard_log FOR VALUES FROM (1600000000) TO (1700000000);
CREATE INDEX mdl_logsstanlog_couanotim_ix ON mdl_logstore_standard_log (courseid, anonymous, timecreated);

