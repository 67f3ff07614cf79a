CREATE TABLE mdl_course_categories (
    id bigserial NOT NULL,
    name varchar(1333) DEFAULT '' NOT NULL,
    idnumber varchar(100),
    description text,
    parent bigint DEFAULT 0 NOT NULL,
    sortorder bigint DEFAULT 0 NOT NULL,
    coursecount bigint DEFAULT 0 NOT NULL,
    visible smallint DEFAULT 1 NOT NULL,
    depth bigint DEFAULT 0 NOT NULL,
    path varchar(1333) DEFAULT '' NOT NULL,
    theme varchar(50),
    visibleold smallint DEFAULT 1 NOT NULL,
    constraint pk_mdl_course_categories PRIMARY KEY (id)
);
CREATE TABLE mdl_course (
    id bigserial NOT NULL,
    category bigint NOT NULL,
    sortorder bigint DEFAULT 0 NOT NULL,
    fullname varchar(254) DEFAULT '' NOT NULL,
    shortname varchar(1333) DEFAULT '' NOT NULL,
    idnumber varchar(100) DEFAULT '' NOT NULL,
    summary text,
    summaryformat smallint DEFAULT 0 NOT NULL,
    format varchar(21) DEFAULT 'topics' NOT NULL,
    startdate bigint DEFAULT 0 NOT NULL,
    enddate bigint DEFAULT 0 NOT NULL,
    visible smallint DEFAULT 1 NOT NULL,
    timecreated bigint NOT NULL,
    timemodified bigint NOT NULL,
    showactivitydates boolean,
    completionnotify smallint DEFAULT 0 NOT NULL,
    originalcourseid bigint,
    constraint pk_mdl_course PRIMARY KEY (id)
);
CREATE INDEX ix_mdl_course_category ON mdl_course USING btree (category);
CREATE TABLE mdl_user (
    id bigserial NOT NULL,
    auth varchar(20) DEFAULT 'manual' NOT NULL,
    confirmed smallint DEFAULT 0 NOT NULL,
    deleted smallint DEFAULT 0 NOT NULL,
    username varchar(100) DEFAULT '' NOT NULL,
    email varchar(100) DEFAULT '' NOT NULL,
    firstname varchar(100) DEFAULT '' NOT NULL,
    lastname varchar(100) DEFAULT '' NOT NULL,
    lastaccess bigint DEFAULT 0 NOT NULL,
    country varchar(2) DEFAULT '' NOT NULL,
    lang varchar(30) DEFAULT 'en' NOT NULL,
    timecreated bigint NOT NULL,
    timemodified bigint NOT NULL,
    moodlenetprofile varchar(1333),
    constraint pk_mdl_user PRIMARY KEY (id)
);
CREATE TABLE mdl_enrol (
    id bigserial NOT NULL,
    enrol varchar(20) DEFAULT '' NOT NULL,
    status bigint DEFAULT 0 NOT NULL,
    courseid bigint NOT NULL,
    sortorder bigint DEFAULT 0 NOT NULL,
    name varchar(1333),
    cost numeric(12,2),
    currency varchar(3),
    customint1 bigint,
    timecreated bigint NOT NULL,
    timemodified bigint NOT NULL,
    constraint pk_mdl_enrol PRIMARY KEY (id)
);
CREATE TABLE mdl_user_enrolments (
    id bigserial NOT NULL,
    status bigint DEFAULT 0 NOT NULL,
    enrolid bigint NOT NULL,
    userid bigint NOT NULL,
    timestart bigint DEFAULT 0 NOT NULL,
    timeend bigint DEFAULT 2147483647 NOT NULL,
    timecreated bigint NOT NULL,
    timemodified bigint NOT NULL,
    constraint pk_mdl_user_enrolments PRIMARY KEY (id),
    CONSTRAINT uq_mdl_user_enrolments_enrolid_userid UNIQUE (enrolid, userid)
);
CREATE INDEX ix_mdl_user_enrolments_userid ON mdl_user_enrolments USING btree (userid);
CREATE TABLE mdl_quiz (
    id bigserial NOT NULL,
    course bigint NOT NULL,
    name varchar(1333) DEFAULT '' NOT NULL,
    intro text NOT NULL,
    timeopen bigint DEFAULT 0 NOT NULL,
    timeclose bigint DEFAULT 0 NOT NULL,
    grade numeric(10,5) DEFAULT 0 NOT NULL,
    sumgrades numeric(10,5) DEFAULT 0 NOT NULL,
    precreateattempts boolean,
    constraint pk_mdl_quiz PRIMARY KEY (id)
);
CREATE INDEX ix_mdl_quiz_course ON mdl_quiz USING btree (course);
CREATE TABLE mdl_question (
    id bigserial NOT NULL,
    parent bigint DEFAULT 0 NOT NULL,
    name varchar(1333) DEFAULT '' NOT NULL,
    questiontext text NOT NULL,
    defaultmark numeric(12,7) DEFAULT 1 NOT NULL,
    qtype varchar(20) DEFAULT '' NOT NULL,
    length bigint DEFAULT 1 NOT NULL,
    constraint pk_mdl_question PRIMARY KEY (id)
);
CREATE TABLE mdl_question_bank_entries (
    id bigserial NOT NULL,
    questioncategoryid bigint DEFAULT 0 NOT NULL,
    idnumber varchar(100),
    ownerid bigint,
    constraint pk_mdl_question_bank_entries PRIMARY KEY (id)
);
CREATE TABLE mdl_question_versions (
    id bigserial NOT NULL,
    questionbankentryid bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    questionid bigint NOT NULL,
    status varchar(10) DEFAULT 'ready' NOT NULL,
    constraint pk_mdl_question_versions PRIMARY KEY (id)
);
CREATE TABLE mdl_question_attempts (
    id bigserial NOT NULL,
    questionusageid bigint NOT NULL,
    slot bigint NOT NULL,
    questionid bigint NOT NULL,
    maxmark numeric(12,7) NOT NULL,
    minfraction numeric(12,7) NOT NULL,
    flagged smallint DEFAULT 2 NOT NULL,
    questionsummary text,
    rightanswer text,
    timecreated bigint NOT NULL,
    timemodified bigint NOT NULL,
    constraint pk_mdl_question_attempts PRIMARY KEY (id),
    CONSTRAINT uq_mdl_question_attempts_questionusageid_slot UNIQUE (questionusageid, slot),
    CONSTRAINT ck_mdl_question_attempts_1 CHECK (minfraction<=1)
);
CREATE TABLE mdl_quiz_attempts (
    id bigserial NOT NULL,
    quiz bigint NOT NULL,
    userid bigint NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    uniqueid bigint NOT NULL,
    layout text NOT NULL,
    state varchar(16) DEFAULT 'inprogress' NOT NULL,
    timestart bigint DEFAULT 0 NOT NULL,
    timefinish bigint DEFAULT 0 NOT NULL,
    sumgrades numeric(12,5),
    gradednotificationsenttime bigint,
    constraint pk_mdl_quiz_attempts PRIMARY KEY (id),
    CONSTRAINT uq_mdl_quiz_attempts_uniqueid UNIQUE (uniqueid),
    CONSTRAINT uq_mdl_quiz_attempts_quiz_userid_attempt UNIQUE (quiz, userid, attempt)
);
CREATE INDEX ix_mdl_quiz_attempts_userid ON mdl_quiz_attempts USING btree (userid);
CREATE INDEX ix_mdl_quiz_attempts_state_timestart ON mdl_quiz_attempts USING btree (state, timestart);
CREATE TABLE mdl_grade_grades (
    id bigserial NOT NULL,
    itemid bigint NOT NULL,
    userid bigint NOT NULL,
    rawgrade numeric(10,5),
    finalgrade numeric(10,5),
    locked bigint DEFAULT 0 NOT NULL,
    feedback text,
    constraint pk_mdl_grade_grades PRIMARY KEY (id),
    CONSTRAINT uq_mdl_grade_grades_userid_itemid UNIQUE (userid, itemid)
);
CREATE TABLE mdl_logstore (
    id bigserial NOT NULL,
    eventname varchar(1333) DEFAULT '' NOT NULL,
    component varchar(100) DEFAULT '' NOT NULL,
    objectid bigint,
    crud varchar(1) DEFAULT '' NOT NULL,
    edulevel boolean NOT NULL,
    contextid bigint NOT NULL,
    userid bigint NOT NULL,
    courseid bigint,
    other text,
    ip inet,
    timecreated bigint NOT NULL,
    constraint pk_mdl_logstore PRIMARY KEY (id)
);
CREATE INDEX ix_mdl_logstore_timecreated ON mdl_logstore USING btree (timecreated);
CREATE TABLE mdl_role (
    id bigserial NOT NULL,
    name varchar(1333) DEFAULT '' NOT NULL,
    shortname varchar(100) DEFAULT '' NOT NULL,
    description text NOT NULL,
    sortorder bigint DEFAULT 0 NOT NULL,
    archetype varchar(30) DEFAULT '' NOT NULL,
    constraint pk_mdl_role PRIMARY KEY (id),
    CONSTRAINT uq_mdl_role_shortname UNIQUE (shortname),
    CONSTRAINT uq_mdl_role_sortorder UNIQUE (sortorder)
);
CREATE TABLE mdl_role_assignments (
    id bigserial NOT NULL,
    roleid bigint NOT NULL,
    contextid bigint NOT NULL,
    userid bigint NOT NULL,
    component varchar(100) DEFAULT '' NOT NULL,
    itemid bigint DEFAULT 0 NOT NULL,
    constraint pk_mdl_role_assignments PRIMARY KEY (id)
);
CREATE INDEX ix_mdl_role_assignments_contextid ON mdl_role_assignments USING btree (contextid);
CREATE INDEX ix_mdl_role_assignments_roleid_contextid ON mdl_role_assignments USING btree (roleid, contextid);
CREATE INDEX ix_mdl_role_assignments_userid_contextid_roleid ON mdl_role_assignments USING btree (userid, contextid, roleid);
ALTER TABLE ONLY mdl_course ADD CONSTRAINT fk_mdl_course_category FOREIGN KEY (category) REFERENCES mdl_course_categories(id);
ALTER TABLE ONLY mdl_enrol ADD CONSTRAINT fk_mdl_enrol_courseid FOREIGN KEY (courseid) REFERENCES mdl_course(id);
ALTER TABLE ONLY mdl_user_enrolments ADD CONSTRAINT fk_mdl_user_enrolments_enrolid FOREIGN KEY (enrolid) REFERENCES mdl_enrol(id);
ALTER TABLE ONLY mdl_user_enrolments ADD CONSTRAINT fk_mdl_user_enrolments_userid FOREIGN KEY (userid) REFERENCES mdl_user(id);
ALTER TABLE ONLY mdl_quiz ADD CONSTRAINT fk_mdl_quiz_course FOREIGN KEY (course) REFERENCES mdl_course(id);
ALTER TABLE ONLY mdl_question_bank_entries ADD CONSTRAINT fk_mdl_question_bank_entries_ownerid FOREIGN KEY (ownerid) REFERENCES mdl_user(id);
ALTER TABLE ONLY mdl_question_versions ADD CONSTRAINT fk_mdl_question_versions_questionbankentryid FOREIGN KEY (questionbankentryid) REFERENCES mdl_question_bank_entries(id);
ALTER TABLE ONLY mdl_question_versions ADD CONSTRAINT fk_mdl_question_versions_questionid FOREIGN KEY (questionid) REFERENCES mdl_question(id);
ALTER TABLE ONLY mdl_question_attempts ADD CONSTRAINT fk_mdl_question_attempts_questionid FOREIGN KEY (questionid) REFERENCES mdl_question(id);
ALTER TABLE ONLY mdl_quiz_attempts ADD CONSTRAINT fk_mdl_quiz_attempts_quiz FOREIGN KEY (quiz) REFERENCES mdl_quiz(id);
ALTER TABLE ONLY mdl_quiz_attempts ADD CONSTRAINT fk_mdl_quiz_attempts_userid FOREIGN KEY (userid) REFERENCES mdl_user(id);
ALTER TABLE ONLY mdl_grade_grades ADD CONSTRAINT fk_mdl_grade_grades_userid FOREIGN KEY (userid) REFERENCES mdl_user(id);
ALTER TABLE ONLY mdl_role_assignments ADD CONSTRAINT fk_mdl_role_assignments_roleid FOREIGN KEY (roleid) REFERENCES mdl_role(id);
ALTER TABLE ONLY mdl_role_assignments ADD CONSTRAINT fk_mdl_role_assignments_userid FOREIGN KEY (userid) REFERENCES mdl_user(id);
CREATE VIEW v_attempt_best AS SELECT quiz, userid, max(sumgrades) FILTER (WHERE state = 'finished') AS best, count(*) AS attempts FROM mdl_quiz_attempts GROUP BY quiz, userid;
CREATE VIEW v_course_grades AS SELECT c.id, c.shortname, u.username, b.best / NULLIF(q.sumgrades,0) * q.grade AS grade FROM mdl_quiz q JOIN v_attempt_best b ON b.quiz = q.id JOIN mdl_course c ON c.id = q.course JOIN mdl_user u ON u.id = b.userid;
CREATE MATERIALIZED VIEW mv_course_grades AS SELECT id, shortname, avg(grade) AS avg_grade, percentile_cont(0.5) WITHIN GROUP (ORDER BY grade) AS median FROM v_course_grades GROUP BY id, shortname;
CREATE UNIQUE INDEX ON mv_course_grades (id);
CREATE UNIQUE INDEX uq_mdl_user_mail ON mdl_user (lower(email)) WHERE deleted = 0;
ALTER TABLE mdl_user ADD CONSTRAINT uq_mdl_user_username UNIQUE (username);
CREATE FUNCTION touch_modified() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.timemodified := extract(epoch FROM clock_timestamp())::bigint; RETURN NEW; END $$;
CREATE TRIGGER mdl_course_touch BEFORE INSERT OR UPDATE ON mdl_course FOR EACH ROW EXECUTE FUNCTION touch_modified();
CREATE TRIGGER mdl_user_touch BEFORE INSERT OR UPDATE ON mdl_user FOR EACH ROW EXECUTE FUNCTION touch_modified();
CREATE TRIGGER mdl_enrol_touch BEFORE INSERT OR UPDATE ON mdl_enrol FOR EACH ROW EXECUTE FUNCTION touch_modified();
CREATE TRIGGER mdl_question_attempts_touch BEFORE INSERT OR UPDATE ON mdl_question_attempts FOR EACH ROW EXECUTE FUNCTION touch_modified();
COMMENT ON TABLE mdl_quiz IS 'Quiz settings (one row per activity)';
COMMENT ON COLUMN mdl_course.fullname IS 'Full name shown to learners';
