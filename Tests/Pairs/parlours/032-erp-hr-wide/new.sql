CREATE SCHEMA hr; CREATE SCHEMA rpt; CREATE DOMAIN hr.pct AS numeric(5,2) CHECK (VALUE BETWEEN 0 AND 999.99);
CREATE SEQUENCE hr.legal_entity_seq;
CREATE TABLE hr.legal_entity (
    legal_entity_key bigint DEFAULT nextval('hr.legal_entity_seq'::regclass) NOT NULL,
    name text NOT NULL,
    country character(2) NOT NULL,
    reg_no text,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT legal_entity_pkey PRIMARY KEY (legal_entity_key)
);
COMMENT ON TABLE hr.legal_entity IS 'HR Legal entity';
CREATE SEQUENCE hr.job_family_seq;
CREATE TABLE hr.job_family (
    job_family_key bigint DEFAULT nextval('hr.job_family_seq'::regclass) NOT NULL,
    name text NOT NULL,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT job_family_pkey PRIMARY KEY (job_family_key)
);
COMMENT ON TABLE hr.job_family IS 'HR Job family';
CREATE SEQUENCE hr.job_grade_seq;
CREATE TABLE hr.job_grade (
    job_grade_key bigint DEFAULT nextval('hr.job_grade_seq'::regclass) NOT NULL,
    name text NOT NULL,
    min_pay numeric(12,2),
    max_pay numeric(14,2),
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT job_grade_pkey PRIMARY KEY (job_grade_key),
    CHECK (max_pay >= min_pay)
);
COMMENT ON TABLE hr.job_grade IS 'HR Job grade';
CREATE SEQUENCE hr.job_post_seq;
CREATE TABLE hr.job_post (
    job_post_key bigint DEFAULT nextval('hr.job_post_seq'::regclass) NOT NULL,
    job_family_id bigint NOT NULL,
    job_grade_id bigint,
    title text NOT NULL,
    fte numeric(4,2) DEFAULT 1,
    remote boolean,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT job_post_pkey PRIMARY KEY (job_post_key)
);
COMMENT ON TABLE hr.job_post IS 'HR Job post';
CREATE SEQUENCE hr.cost_centre_seq;
CREATE TABLE hr.cost_centre (
    cost_centre_key bigint DEFAULT nextval('hr.cost_centre_seq'::regclass) NOT NULL,
    legal_entity_id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT cost_centre_pkey PRIMARY KEY (cost_centre_key),
    UNIQUE (code)
);
COMMENT ON TABLE hr.cost_centre IS 'HR Cost centre';
CREATE SEQUENCE hr.person_seq;
CREATE TABLE hr.person (
    person_key bigint DEFAULT nextval('hr.person_seq'::regclass) NOT NULL,
    emp_no text NOT NULL,
    surname text NOT NULL,
    forename text NOT NULL,
    middle text,
    title text,
    suffix text,
    maiden text,
    born date,
    birth_place text,
    nationality character(2),
    marital character(1),
    sex character(1),
    email text,
    email_private text,
    phone text,
    mobile text,
    slack text,
    pronouns text,
    street text,
    house_no text,
    zip text,
    city text,
    state text,
    country character(2),
    bank_name text,
    iban text,
    bic text,
    tax_id text,
    tax_class character(1),
    social_no text,
    emergency_name text,
    emergency_phone text,
    disabled boolean,
    smoker boolean,
    driver_licence text,
    car_plate text,
    shoe_size numeric(4,1),
    notes text,
    photo bytea,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT person_pkey PRIMARY KEY (person_key),
    UNIQUE (emp_no)
);
COMMENT ON TABLE hr.person IS 'HR Person';
CREATE TABLE hr.person_history (
  person_key bigint NOT NULL,
  emp_no text,
  surname text,
  forename text,
  middle text,
  title text,
  suffix text,
  maiden text,
  born date,
  birth_place text,
  nationality character(2),
  marital character(1),
  sex character(1),
  email text,
  email_private text,
  phone text,
  mobile text,
  slack text,
  pronouns text,
  street text,
  house_no text,
  zip text,
  city text,
  state text,
  country character(2),
  bank_name text,
  iban text,
  bic text,
  tax_id text,
  tax_class character(1),
  social_no text,
  emergency_name text,
  emergency_phone text,
  disabled boolean,
  smoker boolean,
  driver_licence text,
  car_plate text,
  shoe_size numeric(4,1),
  notes text,
  photo bytea,
  org text,
  created timestamptz,
  attribute1 text,
  attribute2 text,
  attribute3 numeric,
  attribute4 date,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE SEQUENCE hr.contract_seq;
CREATE TABLE hr.contract (
    contract_key bigint DEFAULT nextval('hr.contract_seq'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    job_post_id bigint NOT NULL,
    cost_centre_id bigint,
    starts date NOT NULL,
    ends date,
    kind text NOT NULL,
    salary numeric(12,2),
    bonus_pct hr.pct,
    probation_until date,
    notice interval,
    weekly_hours numeric(4,1) DEFAULT 40,
    vacation_days numeric(4,1) DEFAULT 25,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT contract_pkey PRIMARY KEY (contract_key),
    CHECK (ends > starts)
);
COMMENT ON TABLE hr.contract IS 'HR Contract';
CREATE TABLE hr.contract_history (
  contract_key bigint NOT NULL,
  person_id bigint,
  job_post_id bigint,
  cost_centre_id bigint,
  starts date,
  ends date,
  kind text,
  salary numeric(12,2),
  bonus_pct hr.pct,
  probation_until date,
  notice interval,
  weekly_hours numeric(4,1),
  vacation_days numeric(4,1),
  org text,
  created timestamptz,
  attribute1 text,
  attribute2 text,
  attribute3 numeric,
  attribute4 date,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE SEQUENCE hr.absence_type_seq;
CREATE TABLE hr.absence_type (
    absence_type_key bigint DEFAULT nextval('hr.absence_type_seq'::regclass) NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    paid boolean,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT absence_type_pkey PRIMARY KEY (absence_type_key),
    UNIQUE (code)
);
COMMENT ON TABLE hr.absence_type IS 'HR Absence type';
CREATE SEQUENCE hr.absence_seq;
CREATE TABLE hr.absence (
    absence_key bigint DEFAULT nextval('hr.absence_seq'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    absence_type_id bigint NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    half_day boolean,
    approved_by_id bigint,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT absence_pkey PRIMARY KEY (absence_key)
);
COMMENT ON TABLE hr.absence IS 'HR Absence';
CREATE SEQUENCE hr.timecard_seq;
CREATE TABLE hr.timecard (
    timecard_key bigint DEFAULT nextval('hr.timecard_seq'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    day date NOT NULL,
    hours numeric(4,2) NOT NULL,
    project text,
    location text DEFAULT 'office',
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT timecard_pkey PRIMARY KEY (timecard_key)
);
COMMENT ON TABLE hr.timecard IS 'HR Timecard';
CREATE SEQUENCE hr.review_seq;
CREATE TABLE hr.review (
    review_key bigint DEFAULT nextval('hr.review_seq'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    reviewer_id bigint NOT NULL,
    period text NOT NULL,
    score numeric(3,1),
    body text,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT review_pkey PRIMARY KEY (review_key)
);
COMMENT ON TABLE hr.review IS 'HR Review';
CREATE SEQUENCE hr.goal_seq;
CREATE TABLE hr.goal (
    goal_key bigint DEFAULT nextval('hr.goal_seq'::regclass) NOT NULL,
    review_id bigint NOT NULL,
    text text NOT NULL,
    weight hr.pct,
    done boolean,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT goal_pkey PRIMARY KEY (goal_key)
);
COMMENT ON TABLE hr.goal IS 'HR Goal';
CREATE SEQUENCE hr.course_seq;
CREATE TABLE hr.course (
    course_key bigint DEFAULT nextval('hr.course_seq'::regclass) NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    cost numeric(10,2),
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT course_pkey PRIMARY KEY (course_key),
    UNIQUE (code)
);
COMMENT ON TABLE hr.course IS 'HR Course';
CREATE SEQUENCE hr.training_seq;
CREATE TABLE hr.training (
    training_key bigint DEFAULT nextval('hr.training_seq'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    course_id bigint NOT NULL,
    completed date,
    expires date,
    certificate bytea,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT training_pkey PRIMARY KEY (training_key)
);
COMMENT ON TABLE hr.training IS 'HR Training';
CREATE SEQUENCE hr.skill_seq;
CREATE TABLE hr.skill (
    skill_key bigint DEFAULT nextval('hr.skill_seq'::regclass) NOT NULL,
    name text NOT NULL,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT skill_pkey PRIMARY KEY (skill_key),
    UNIQUE (name)
);
COMMENT ON TABLE hr.skill IS 'HR Skill';
CREATE SEQUENCE hr.person_skill_seq;
CREATE TABLE hr.person_skill (
    person_skill_key bigint DEFAULT nextval('hr.person_skill_seq'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    skill_id bigint NOT NULL,
    level smallint DEFAULT 1 NOT NULL,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT person_skill_pkey PRIMARY KEY (person_skill_key)
);
COMMENT ON TABLE hr.person_skill IS 'HR Person skill';
CREATE SEQUENCE hr.applicant_seq;
CREATE TABLE hr.applicant (
    applicant_key bigint DEFAULT nextval('hr.applicant_seq'::regclass) NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    job_post_id bigint,
    stage text DEFAULT 'new' NOT NULL,
    cv bytea,
    rating smallint,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT applicant_pkey PRIMARY KEY (applicant_key)
);
COMMENT ON TABLE hr.applicant IS 'HR Applicant';
CREATE SEQUENCE hr.interview_seq;
CREATE TABLE hr.interview (
    interview_key bigint DEFAULT nextval('hr.interview_seq'::regclass) NOT NULL,
    applicant_id bigint NOT NULL,
    person_id bigint NOT NULL,
    at timestamptz NOT NULL,
    verdict text,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT interview_pkey PRIMARY KEY (interview_key)
);
COMMENT ON TABLE hr.interview IS 'HR Interview';
CREATE SEQUENCE hr.asset_seq;
CREATE TABLE hr.asset (
    asset_key bigint DEFAULT nextval('hr.asset_seq'::regclass) NOT NULL,
    tag text NOT NULL,
    descr text NOT NULL,
    person_id bigint,
    returned date,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT asset_pkey PRIMARY KEY (asset_key),
    UNIQUE (tag)
);
COMMENT ON TABLE hr.asset IS 'HR Asset';
CREATE SEQUENCE hr.equipment_request_seq;
CREATE TABLE hr.equipment_request (
    equipment_request_key bigint DEFAULT nextval('hr.equipment_request_seq'::regclass) NOT NULL,
    person_id bigint NOT NULL,
    descr text NOT NULL,
    status text DEFAULT 'new' NOT NULL,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT equipment_request_pkey PRIMARY KEY (equipment_request_key)
);
COMMENT ON TABLE hr.equipment_request IS 'HR Equipment request';
CREATE SEQUENCE hr.skill_alias_seq;
CREATE TABLE hr.skill_alias (
    skill_alias_key bigint DEFAULT nextval('hr.skill_alias_seq'::regclass) NOT NULL,
    skill_id bigint NOT NULL,
    alias text NOT NULL,
    org text DEFAULT 'HQ' NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    attribute1 text,
    attribute2 text,
    attribute3 numeric,
    attribute4 date,
    CONSTRAINT skill_alias_pkey PRIMARY KEY (skill_alias_key)
);
COMMENT ON TABLE hr.skill_alias IS 'HR Skill alias';
ALTER SEQUENCE hr.legal_entity_seq OWNED BY hr.legal_entity.legal_entity_key;
ALTER SEQUENCE hr.job_family_seq OWNED BY hr.job_family.job_family_key;
ALTER SEQUENCE hr.job_grade_seq OWNED BY hr.job_grade.job_grade_key;
ALTER SEQUENCE hr.job_post_seq OWNED BY hr.job_post.job_post_key;
ALTER TABLE hr.job_post ADD CONSTRAINT job_post_job_family_id_fk FOREIGN KEY (job_family_id) REFERENCES hr.job_family (job_family_key);
ALTER TABLE hr.job_post ADD CONSTRAINT job_post_job_grade_id_fk FOREIGN KEY (job_grade_id) REFERENCES hr.job_grade (job_grade_key);
ALTER SEQUENCE hr.cost_centre_seq OWNED BY hr.cost_centre.cost_centre_key;
ALTER TABLE hr.cost_centre ADD CONSTRAINT cost_centre_legal_entity_id_fk FOREIGN KEY (legal_entity_id) REFERENCES hr.legal_entity (legal_entity_key);
ALTER SEQUENCE hr.person_seq OWNED BY hr.person.person_key;
ALTER SEQUENCE hr.contract_seq OWNED BY hr.contract.contract_key;
ALTER TABLE hr.contract ADD CONSTRAINT contract_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER TABLE hr.contract ADD CONSTRAINT contract_job_post_id_fk FOREIGN KEY (job_post_id) REFERENCES hr.job_post (job_post_key);
ALTER TABLE hr.contract ADD CONSTRAINT contract_cost_centre_id_fk FOREIGN KEY (cost_centre_id) REFERENCES hr.cost_centre (cost_centre_key);
ALTER SEQUENCE hr.absence_type_seq OWNED BY hr.absence_type.absence_type_key;
ALTER SEQUENCE hr.absence_seq OWNED BY hr.absence.absence_key;
ALTER TABLE ONLY hr.absence ADD CONSTRAINT absence_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER TABLE ONLY hr.absence ADD CONSTRAINT absence_absence_type_id_fk FOREIGN KEY (absence_type_id) REFERENCES hr.absence_type (absence_type_key);
ALTER TABLE ONLY hr.absence ADD CONSTRAINT absence_approved_by_id_fk FOREIGN KEY (approved_by_id) REFERENCES hr.person (person_key);
ALTER SEQUENCE hr.timecard_seq OWNED BY hr.timecard.timecard_key;
ALTER TABLE ONLY hr.timecard ADD CONSTRAINT timecard_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER SEQUENCE hr.review_seq OWNED BY hr.review.review_key;
ALTER TABLE hr.review ADD CONSTRAINT review_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER TABLE hr.review ADD CONSTRAINT review_reviewer_id_fk FOREIGN KEY (reviewer_id) REFERENCES hr.person (person_key);
ALTER SEQUENCE hr.goal_seq OWNED BY hr.goal.goal_key;
ALTER TABLE ONLY hr.goal ADD CONSTRAINT goal_review_id_fk FOREIGN KEY (review_id) REFERENCES hr.review (review_key);
ALTER SEQUENCE hr.course_seq OWNED BY hr.course.course_key;
ALTER SEQUENCE hr.training_seq OWNED BY hr.training.training_key;
ALTER TABLE hr.training ADD CONSTRAINT training_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER TABLE hr.training ADD CONSTRAINT training_course_id_fk FOREIGN KEY (course_id) REFERENCES hr.course (course_key);
ALTER SEQUENCE hr.skill_seq OWNED BY hr.skill.skill_key;
ALTER SEQUENCE hr.person_skill_seq OWNED BY hr.person_skill.person_skill_key;
ALTER TABLE hr.person_skill ADD CONSTRAINT person_skill_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER TABLE hr.person_skill ADD CONSTRAINT person_skill_skill_id_fk FOREIGN KEY (skill_id) REFERENCES hr.skill (skill_key);
ALTER SEQUENCE hr.applicant_seq OWNED BY hr.applicant.applicant_key;
ALTER TABLE hr.applicant ADD CONSTRAINT applicant_job_post_id_fk FOREIGN KEY (job_post_id) REFERENCES hr.job_post (job_post_key);
ALTER SEQUENCE hr.interview_seq OWNED BY hr.interview.interview_key;
ALTER TABLE ONLY hr.interview ADD CONSTRAINT interview_applicant_id_fk FOREIGN KEY (applicant_id) REFERENCES hr.applicant (applicant_key);
ALTER TABLE ONLY hr.interview ADD CONSTRAINT interview_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER SEQUENCE hr.asset_seq OWNED BY hr.asset.asset_key;
ALTER TABLE hr.asset ADD CONSTRAINT asset_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER SEQUENCE hr.equipment_request_seq OWNED BY hr.equipment_request.equipment_request_key;
ALTER TABLE ONLY hr.equipment_request ADD CONSTRAINT equipment_request_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
ALTER SEQUENCE hr.skill_alias_seq OWNED BY hr.skill_alias.skill_alias_key;
ALTER TABLE hr.skill_alias ADD CONSTRAINT skill_alias_skill_id_fk FOREIGN KEY (skill_id) REFERENCES hr.skill (skill_key);
CREATE INDEX job_post_job_family_id_i ON hr.job_post (job_family_id);
CREATE INDEX job_post_job_grade_id_i ON hr.job_post (job_grade_id);
CREATE INDEX cost_centre_legal_entity_id_i ON hr.cost_centre (legal_entity_id);
CREATE INDEX person_history_ix ON hr.person_history (person_key, sys_from);
CREATE INDEX contract_person_id_i ON hr.contract (person_id);
CREATE INDEX contract_job_post_id_i ON hr.contract (job_post_id);
CREATE INDEX contract_cost_centre_id_i ON hr.contract (cost_centre_id);
CREATE INDEX contract_history_ix ON hr.contract_history (contract_key, sys_from);
CREATE INDEX absence_person_id_i ON hr.absence (person_id);
CREATE INDEX absence_absence_type_id_i ON hr.absence (absence_type_id);
CREATE INDEX absence_approved_by_id_i ON hr.absence (approved_by_id);
CREATE INDEX timecard_person_id_i ON hr.timecard (person_id);
CREATE INDEX review_person_id_i ON hr.review (person_id);
CREATE INDEX review_reviewer_id_i ON hr.review (reviewer_id);
CREATE INDEX goal_review_id_i ON hr.goal (review_id);
CREATE INDEX training_person_id_i ON hr.training (person_id);
CREATE INDEX training_course_id_i ON hr.training (course_id);
CREATE INDEX person_skill_person_id_i ON hr.person_skill (person_id);
CREATE INDEX person_skill_skill_id_i ON hr.person_skill (skill_id);
CREATE INDEX applicant_job_post_id_i ON hr.applicant (job_post_id);
CREATE INDEX interview_applicant_id_i ON hr.interview (applicant_id);
CREATE INDEX interview_person_id_i ON hr.interview (person_id);
CREATE INDEX asset_person_id_i ON hr.asset (person_id);
CREATE INDEX equipment_request_person_id_i ON hr.equipment_request (person_id);
CREATE INDEX skill_alias_skill_id_i ON hr.skill_alias (skill_id);

CREATE VIEW rpt.headcount AS SELECT cc.code, count(*) AS n, sum(c.salary) AS pay FROM hr.contract c JOIN hr.cost_centre cc ON cc.cost_centre_key = c.cost_centre_id GROUP BY cc.code;
CREATE VIEW rpt.big_centres AS SELECT code FROM rpt.headcount WHERE n > 25;
CREATE FUNCTION hr.tenure(p bigint) RETURNS interval LANGUAGE sql STABLE AS $$ SELECT age(min(starts)) FROM hr.contract WHERE person_id = p $$;
CREATE INDEX person_name_i ON hr.person (lower(surname), forename);
CREATE UNIQUE INDEX contract_open_u ON hr.contract (person_id) WHERE ends IS NULL;


CREATE VIEW rpt.v_legal_entity AS
SELECT x.legal_entity_key, x.name, x.country, x.reg_no, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.legal_entity x;
CREATE FUNCTION rpt.legal_entity_get(p_id bigint) RETURNS SETOF hr.legal_entity
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.legal_entity WHERE legal_entity_key = p_id $$;
CREATE FUNCTION rpt.legal_entity_add(p_name text, p_country character(2), p_reg_no text, p_attribute1 text, p_attribute2 text, p_attribute3 numeric, p_attribute4 date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.legal_entity (name, country, reg_no, attribute1, attribute2, attribute3, attribute4)
  VALUES (p_name, p_country, p_reg_no, p_attribute1, p_attribute2, p_attribute3, p_attribute4)
  RETURNING legal_entity_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_job_family AS
SELECT x.job_family_key, x.name, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.job_family x;
CREATE VIEW rpt.v_job_grade AS
SELECT x.job_grade_key, x.name, x.min_pay, x.max_pay, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.job_grade x;
CREATE FUNCTION rpt.job_grade_get(p_id bigint) RETURNS SETOF hr.job_grade
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.job_grade WHERE job_grade_key = p_id $$;
CREATE VIEW rpt.v_job_post AS
SELECT x.job_post_key, x.job_family_id, j1.name AS job_family_name, x.job_grade_id, j2.name AS job_grade_name, x.title, x.fte, x.remote, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.job_post x
  LEFT JOIN hr.job_family j1 ON j1.job_family_key = x.job_family_id
  LEFT JOIN hr.job_grade j2 ON j2.job_grade_key = x.job_grade_id;
CREATE FUNCTION rpt.job_post_get(p_id bigint) RETURNS SETOF hr.job_post
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.job_post WHERE job_post_key = p_id $$;
CREATE FUNCTION rpt.job_post_add(p_job_family_id bigint, p_job_grade_id bigint, p_title text, p_remote boolean, p_attribute1 text, p_attribute2 text, p_attribute3 numeric) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.job_post (job_family_id, job_grade_id, title, remote, attribute1, attribute2, attribute3)
  VALUES (p_job_family_id, p_job_grade_id, p_title, p_remote, p_attribute1, p_attribute2, p_attribute3)
  RETURNING job_post_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_cost_centre AS
SELECT x.cost_centre_key, x.legal_entity_id, j1.name AS legal_entity_name, x.code, x.name, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.cost_centre x
  LEFT JOIN hr.legal_entity j1 ON j1.legal_entity_key = x.legal_entity_id;
CREATE FUNCTION rpt.cost_centre_get(p_id bigint) RETURNS SETOF hr.cost_centre
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.cost_centre WHERE cost_centre_key = p_id $$;
CREATE FUNCTION rpt.cost_centre_add(p_legal_entity_id bigint, p_code text, p_name text, p_attribute1 text, p_attribute2 text, p_attribute3 numeric, p_attribute4 date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.cost_centre (legal_entity_id, code, name, attribute1, attribute2, attribute3, attribute4)
  VALUES (p_legal_entity_id, p_code, p_name, p_attribute1, p_attribute2, p_attribute3, p_attribute4)
  RETURNING cost_centre_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_person AS
SELECT x.person_key, x.emp_no, x.surname, x.forename, x.middle, x.title, x.suffix, x.maiden, x.born, x.birth_place, x.nationality, x.marital, x.sex, x.email, x.email_private, x.phone, x.mobile, x.slack, x.pronouns, x.street, x.house_no, x.zip, x.city, x.state, x.country, x.bank_name, x.iban, x.bic, x.tax_id, x.tax_class, x.social_no, x.emergency_name, x.emergency_phone, x.disabled, x.smoker, x.driver_licence, x.car_plate, x.shoe_size, x.notes, x.photo, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.person x;
CREATE FUNCTION rpt.person_get(p_id bigint) RETURNS SETOF hr.person
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.person WHERE person_key = p_id $$;
CREATE FUNCTION rpt.person_add(p_emp_no text, p_surname text, p_forename text, p_middle text, p_title text, p_suffix text, p_maiden text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.person (emp_no, surname, forename, middle, title, suffix, maiden)
  VALUES (p_emp_no, p_surname, p_forename, p_middle, p_title, p_suffix, p_maiden)
  RETURNING person_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION rpt.person_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO hr.person_history (person_key, emp_no, surname, forename, middle, title, suffix, maiden, born, birth_place, nationality, marital, sex, email, email_private, phone, mobile, slack, pronouns, street, house_no, zip, city, state, country, bank_name, iban, bic, tax_id, tax_class, social_no, emergency_name, emergency_phone, disabled, smoker, driver_licence, car_plate, shoe_size, notes, photo, org, created, attribute1, attribute2, attribute3, attribute4, sys_from, sys_to)
  VALUES (OLD.person_key, OLD.emp_no, OLD.surname, OLD.forename, OLD.middle, OLD.title, OLD.suffix, OLD.maiden, OLD.born, OLD.birth_place, OLD.nationality, OLD.marital, OLD.sex, OLD.email, OLD.email_private, OLD.phone, OLD.mobile, OLD.slack, OLD.pronouns, OLD.street, OLD.house_no, OLD.zip, OLD.city, OLD.state, OLD.country, OLD.bank_name, OLD.iban, OLD.bic, OLD.tax_id, OLD.tax_class, OLD.social_no, OLD.emergency_name, OLD.emergency_phone, OLD.disabled, OLD.smoker, OLD.driver_licence, OLD.car_plate, OLD.shoe_size, OLD.notes, OLD.photo, OLD.org, OLD.created, OLD.attribute1, OLD.attribute2, OLD.attribute3, OLD.attribute4, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER person_versioning AFTER UPDATE OR DELETE ON hr.person FOR EACH ROW EXECUTE FUNCTION rpt.person_versioning();
CREATE VIEW rpt.v_contract AS
SELECT x.contract_key, x.person_id, j1.title AS person_title, x.job_post_id, j2.title AS job_post_title, x.cost_centre_id, j3.code AS cost_centre_code, x.starts, x.ends, x.kind, x.salary, x.bonus_pct, x.probation_until, x.notice, x.weekly_hours, x.vacation_days, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.contract x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id
  LEFT JOIN hr.job_post j2 ON j2.job_post_key = x.job_post_id
  LEFT JOIN hr.cost_centre j3 ON j3.cost_centre_key = x.cost_centre_id;
CREATE FUNCTION rpt.contract_get(p_id bigint) RETURNS SETOF hr.contract
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.contract WHERE contract_key = p_id $$;
CREATE FUNCTION rpt.contract_add(p_person_id bigint, p_job_post_id bigint, p_cost_centre_id bigint, p_starts date, p_ends date, p_kind text, p_salary numeric(12,2)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.contract (person_id, job_post_id, cost_centre_id, starts, ends, kind, salary)
  VALUES (p_person_id, p_job_post_id, p_cost_centre_id, p_starts, p_ends, p_kind, p_salary)
  RETURNING contract_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION rpt.contract_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO hr.contract_history (contract_key, person_id, job_post_id, cost_centre_id, starts, ends, kind, salary, bonus_pct, probation_until, notice, weekly_hours, vacation_days, org, created, attribute1, attribute2, attribute3, attribute4, sys_from, sys_to)
  VALUES (OLD.contract_key, OLD.person_id, OLD.job_post_id, OLD.cost_centre_id, OLD.starts, OLD.ends, OLD.kind, OLD.salary, OLD.bonus_pct, OLD.probation_until, OLD.notice, OLD.weekly_hours, OLD.vacation_days, OLD.org, OLD.created, OLD.attribute1, OLD.attribute2, OLD.attribute3, OLD.attribute4, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER contract_versioning AFTER UPDATE OR DELETE ON hr.contract FOR EACH ROW EXECUTE FUNCTION rpt.contract_versioning();
CREATE VIEW rpt.v_absence AS
SELECT x.absence_key, x.person_id, j1.title AS person_title, x.absence_type_id, j2.code AS absence_type_code, x.starts, x.ends, x.half_day, x.approved_by_id, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.absence x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id
  LEFT JOIN hr.absence_type j2 ON j2.absence_type_key = x.absence_type_id;
CREATE FUNCTION rpt.absence_get(p_id bigint) RETURNS SETOF hr.absence
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.absence WHERE absence_key = p_id $$;
CREATE FUNCTION rpt.absence_add(p_person_id bigint, p_absence_type_id bigint, p_starts date, p_ends date, p_half_day boolean, p_approved_by_id bigint, p_attribute1 text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.absence (person_id, absence_type_id, starts, ends, half_day, approved_by_id, attribute1)
  VALUES (p_person_id, p_absence_type_id, p_starts, p_ends, p_half_day, p_approved_by_id, p_attribute1)
  RETURNING absence_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_timecard AS
SELECT x.timecard_key, x.person_id, j1.title AS person_title, x.day, x.hours, x.project, x.location, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.timecard x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id;
CREATE FUNCTION rpt.timecard_get(p_id bigint) RETURNS SETOF hr.timecard
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.timecard WHERE timecard_key = p_id $$;
CREATE FUNCTION rpt.timecard_add(p_person_id bigint, p_day date, p_hours numeric(4,2), p_project text, p_attribute1 text, p_attribute2 text, p_attribute3 numeric) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.timecard (person_id, day, hours, project, attribute1, attribute2, attribute3)
  VALUES (p_person_id, p_day, p_hours, p_project, p_attribute1, p_attribute2, p_attribute3)
  RETURNING timecard_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_review AS
SELECT x.review_key, x.person_id, j1.title AS person_title, x.reviewer_id, x.period, x.score, x.body, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.review x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id;
CREATE FUNCTION rpt.review_add(p_person_id bigint, p_reviewer_id bigint, p_period text, p_score numeric(3,1), p_body text, p_attribute1 text, p_attribute2 text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.review (person_id, reviewer_id, period, score, body, attribute1, attribute2)
  VALUES (p_person_id, p_reviewer_id, p_period, p_score, p_body, p_attribute1, p_attribute2)
  RETURNING review_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_goal AS
SELECT x.goal_key, x.review_id, x.text, x.weight, x.done, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.goal x;
CREATE VIEW rpt.v_course AS
SELECT x.course_key, x.code, x.title, x.cost, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.course x;
CREATE FUNCTION rpt.course_get(p_id bigint) RETURNS SETOF hr.course
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.course WHERE course_key = p_id $$;
CREATE VIEW rpt.v_training AS
SELECT x.training_key, x.person_id, j1.title AS person_title, x.course_id, j2.code AS course_code, x.completed, x.expires, x.certificate, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.training x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id
  LEFT JOIN hr.course j2 ON j2.course_key = x.course_id;
CREATE FUNCTION rpt.training_add(p_person_id bigint, p_course_id bigint, p_completed date, p_expires date, p_certificate bytea, p_attribute1 text, p_attribute2 text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.training (person_id, course_id, completed, expires, certificate, attribute1, attribute2)
  VALUES (p_person_id, p_course_id, p_completed, p_expires, p_certificate, p_attribute1, p_attribute2)
  RETURNING training_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_skill AS
SELECT x.skill_key, x.name, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.skill x;
CREATE VIEW rpt.v_applicant AS
SELECT x.applicant_key, x.name, x.email, x.job_post_id, j1.title AS job_post_title, x.stage, x.cv, x.rating, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.applicant x
  LEFT JOIN hr.job_post j1 ON j1.job_post_key = x.job_post_id;
CREATE FUNCTION rpt.applicant_add(p_name text, p_email text, p_job_post_id bigint, p_cv bytea, p_rating smallint, p_attribute1 text, p_attribute2 text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO hr.applicant (name, email, job_post_id, cv, rating, attribute1, attribute2)
  VALUES (p_name, p_email, p_job_post_id, p_cv, p_rating, p_attribute1, p_attribute2)
  RETURNING applicant_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_asset AS
SELECT x.asset_key, x.tag, x.descr, x.person_id, j1.title AS person_title, x.returned, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.asset x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id;
CREATE VIEW rpt.v_equipment_request AS
SELECT x.equipment_request_key, x.person_id, j1.title AS person_title, x.descr, x.status, x.org, x.created, x.attribute1, x.attribute2, x.attribute3, x.attribute4
  FROM hr.equipment_request x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id;
