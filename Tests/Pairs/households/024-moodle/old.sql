CREATE TABLE mdl_course (id bigserial CONSTRAINT mdl_cour_id_pk PRIMARY KEY, category bigint NOT NULL DEFAULT 0, sortorder bigint NOT NULL DEFAULT 0, fullname varchar(254) NOT NULL DEFAULT '', shortname varchar(255) NOT NULL DEFAULT '', summary text,
modinfo text, numsections integer NOT NULL DEFAULT 1, hiddensections smallint NOT NULL DEFAULT 0, password varchar(50) NOT NULL DEFAULT '', guest smallint NOT NULL DEFAULT 0,
visible smallint NOT NULL DEFAULT 1, timecreated bigint NOT NULL DEFAULT 0);
CREATE INDEX mdl_cour_cat_ix ON mdl_course (category);
CREATE TABLE mdl_user (id bigserial CONSTRAINT mdl_user_id_pk PRIMARY KEY, auth varchar(20) NOT NULL DEFAULT 'manual', confirmed smallint NOT NULL DEFAULT 0, username varchar(100) NOT NULL DEFAULT '', idnumber varchar(
64
) NOT NULL DEFAULT '', firstname varchar(100) NOT NULL DEFAULT '', lastname varchar(100) NOT NULL DEFAULT '', email varchar(100) NOT NULL DEFAULT '',
icq varchar(15) NOT NULL DEFAULT '', skype varchar(50) NOT NULL DEFAULT '', ajax smallint NOT NULL DEFAULT 1, timezone varchar(100) NOT NULL DEFAULT '99');
CREATE UNIQUE INDEX mdl_user_use_uix ON mdl_user (username);
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
CREATE TABLE mdl_chat (id bigserial PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL);
CREATE TABLE mdl_survey (id bigserial PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL);
CREATE TABLE mdl_data (id bigserial PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL);
CREATE TABLE mdl_assignment (id bigserial PRIMARY KEY, course bigint NOT NULL DEFAULT 0, name varchar(255) NOT NULL, var1 bigint, var2 bigint, grade bigint NOT NULL DEFAULT 0);
CREATE TABLE mdl_question (id bigserial CONSTRAINT mdl_ques_id_pk PRIMARY KEY,
category bigint NOT NULL DEFAULT 0, parent bigint NOT NULL DEFAULT 0, hidden smallint NOT NULL DEFAULT 0, version varchar(255) NOT NULL DEFAULT '', idnumber varchar(100),
name varchar(255) NOT NULL DEFAULT '', questiontext text NOT NULL, defaultmark numeric(12,7) NOT NULL DEFAULT 1, qtype varchar(20) NOT NULL DEFAULT '', stamp varchar(255) NOT NULL DEFAULT '');
CREATE TABLE mdl_question_categories (id bigserial PRIMARY KEY, name varchar(255) NOT NULL DEFAULT '', contextid bigint NOT NULL DEFAULT 0, parent bigint NOT NULL DEFAULT 0, sortorder bigint NOT NULL DEFAULT 999);
ALTER TABLE mdl_question ADD CONSTRAINT mdl_ques_cat_fk FOREIGN KEY (category) REFERENCES mdl_question_categories;
CREATE VIEW mdl_v_questions AS SELECT q.id, q.name, q.category, c.name AS catname FROM mdl_question q JOIN mdl_question_categories c ON c.id = q.category WHERE q.hidden = 0;
CREATE TABLE mdl_log (id bigserial PRIMARY KEY, time bigint NOT NULL DEFAULT 0, userid bigint NOT NULL DEFAULT 0, ip varchar(45), course bigint NOT NULL DEFAULT 0, module varchar(20), cmid bigint NOT NULL DEFAULT 0, action varchar(40), url varchar(100), info varchar(255));
CREATE INDEX mdl_log_coumodact_ix ON mdl_log (course, module, action);

