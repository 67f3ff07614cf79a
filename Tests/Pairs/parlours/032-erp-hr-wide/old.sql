CREATE SCHEMA hr; CREATE SCHEMA rpt; CREATE DOMAIN hr.pct AS numeric(5,2) CHECK (VALUE BETWEEN 0 AND 100);
CREATE SEQUENCE hr.legal_entity_seq;
CREATE TABLE hr.legal_entity (
    legal_entity_key integer DEFAULT nextval('hr.legal_entity_seq'::regclass) NOT NULL,
    name character varying(100) NOT NULL,
    country character(2) NOT NULL,
    reg_no character varying(30),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT legal_entity_pkey PRIMARY KEY (legal_entity_key)
);
COMMENT ON TABLE hr.legal_entity IS 'HR Legal entity';
CREATE SEQUENCE hr.job_family_seq;
CREATE TABLE hr.job_family (
    job_family_key integer DEFAULT nextval('hr.job_family_seq'::regclass) NOT NULL,
    name character varying(60) NOT NULL,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT job_family_pkey PRIMARY KEY (job_family_key)
);
COMMENT ON TABLE hr.job_family IS 'HR Job family';
CREATE SEQUENCE hr.job_grade_seq;
CREATE TABLE hr.job_grade (
    job_grade_key integer DEFAULT nextval('hr.job_grade_seq'::regclass) NOT NULL,
    name character varying(20) NOT NULL,
    min_pay numeric(12,2),
    max_pay numeric(12,2),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT job_grade_pkey PRIMARY KEY (job_grade_key),
    CHECK (max_pay >= min_pay)
);
COMMENT ON TABLE hr.job_grade IS 'HR Job grade';
CREATE SEQUENCE hr.job_post_seq;
CREATE TABLE hr.job_post (
    job_post_key integer DEFAULT nextval('hr.job_post_seq'::regclass) NOT NULL,
    job_family_id integer NOT NULL,
    job_grade_id integer,
    title character varying(120) NOT NULL,
    fte numeric(4,2) DEFAULT 1,
    remote character(1),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT job_post_pkey PRIMARY KEY (job_post_key)
);
COMMENT ON TABLE hr.job_post IS 'HR Job post';
CREATE SEQUENCE hr.cost_centre_seq;
CREATE TABLE hr.cost_centre (
    cost_centre_key integer DEFAULT nextval('hr.cost_centre_seq'::regclass) NOT NULL,
    legal_entity_id integer NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT cost_centre_pkey PRIMARY KEY (cost_centre_key),
    UNIQUE (code)
);
COMMENT ON TABLE hr.cost_centre IS 'HR Cost centre';
CREATE SEQUENCE hr.person_seq;
CREATE TABLE hr.person (
    person_key integer DEFAULT nextval('hr.person_seq'::regclass) NOT NULL,
    emp_no character varying(12) NOT NULL,
    surname character varying(80) NOT NULL,
    forename character varying(80) NOT NULL,
    middle character varying(80),
    title character varying(10),
    suffix character varying(10),
    maiden character varying(80),
    born date,
    birth_place character varying(80),
    nationality character(2),
    marital character(1),
    sex character(1),
    email character varying(120),
    email_private character varying(120),
    phone character varying(30),
    mobile character varying(30),
    fax character varying(30),
    pager character varying(30),
    street character varying(120),
    house_no character varying(10),
    zip character varying(12),
    city character varying(80),
    state character varying(40),
    country character(2),
    bank_name character varying(80),
    iban character varying(34),
    bic character varying(11),
    tax_id character varying(30),
    tax_class character(1),
    social_no character varying(20),
    emergency_name character varying(80),
    emergency_phone character varying(30),
    disabled character(1),
    smoker character(1),
    driver_licence character varying(20),
    car_plate character varying(12),
    shoe_size numeric(4,1),
    notes text,
    photo bytea,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (person_key),
    UNIQUE (emp_no)
);
COMMENT ON TABLE hr.person IS 'HR Person';
CREATE TABLE hr.person_history (
  person_key integer NOT NULL,
  emp_no character varying(12),
  surname character varying(80),
  forename character varying(80),
  middle character varying(80),
  title character varying(10),
  suffix character varying(10),
  maiden character varying(80),
  born date,
  birth_place character varying(80),
  nationality character(2),
  marital character(1),
  sex character(1),
  email character varying(120),
  email_private character varying(120),
  phone character varying(30),
  mobile character varying(30),
  fax character varying(30),
  pager character varying(30),
  street character varying(120),
  house_no character varying(10),
  zip character varying(12),
  city character varying(80),
  state character varying(40),
  country character(2),
  bank_name character varying(80),
  iban character varying(34),
  bic character varying(11),
  tax_id character varying(30),
  tax_class character(1),
  social_no character varying(20),
  emergency_name character varying(80),
  emergency_phone character varying(30),
  disabled character(1),
  smoker character(1),
  driver_licence character varying(20),
  car_plate character varying(12),
  shoe_size numeric(4,1),
  notes text,
  photo bytea,
  org character varying(10),
  created timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
CREATE SEQUENCE hr.contract_seq;
CREATE TABLE hr.contract (
    contract_key integer DEFAULT nextval('hr.contract_seq'::regclass) NOT NULL,
    person_id integer NOT NULL,
    job_post_id integer NOT NULL,
    cost_centre_id integer,
    starts date NOT NULL,
    ends date,
    kind character varying(10) NOT NULL,
    salary numeric(12,2),
    bonus_pct hr.pct,
    probation_until date,
    notice character varying(20),
    weekly_hours numeric(4,1) DEFAULT 40,
    vacation_days numeric(4,1) DEFAULT 25,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT contract_pkey PRIMARY KEY (contract_key),
    CHECK (ends > starts)
);
COMMENT ON TABLE hr.contract IS 'HR Contract';
CREATE TABLE hr.contract_history (
  contract_key integer NOT NULL,
  person_id integer,
  job_post_id integer,
  cost_centre_id integer,
  starts date,
  ends date,
  kind character varying(10),
  salary numeric(12,2),
  bonus_pct hr.pct,
  probation_until date,
  notice character varying(20),
  weekly_hours numeric(4,1),
  vacation_days numeric(4,1),
  org character varying(10),
  created timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
CREATE SEQUENCE hr.absence_type_seq;
CREATE TABLE hr.absence_type (
    absence_type_key integer DEFAULT nextval('hr.absence_type_seq'::regclass) NOT NULL,
    code character varying(8) NOT NULL,
    name character varying(60) NOT NULL,
    paid character(1),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT absence_type_pkey PRIMARY KEY (absence_type_key),
    UNIQUE (code)
);
COMMENT ON TABLE hr.absence_type IS 'HR Absence type';
CREATE SEQUENCE hr.absence_seq;
CREATE TABLE hr.absence (
    absence_key integer DEFAULT nextval('hr.absence_seq'::regclass) NOT NULL,
    person_id integer NOT NULL,
    absence_type_id integer NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    half_day character(1),
    approved_by_id integer,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT absence_pkey PRIMARY KEY (absence_key)
);
COMMENT ON TABLE hr.absence IS 'HR Absence';
CREATE SEQUENCE hr.timecard_seq;
CREATE TABLE hr.timecard (
    timecard_key integer DEFAULT nextval('hr.timecard_seq'::regclass) NOT NULL,
    person_id integer NOT NULL,
    day date NOT NULL,
    hours numeric(4,2) NOT NULL,
    project character varying(20),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT timecard_pkey PRIMARY KEY (timecard_key)
);
COMMENT ON TABLE hr.timecard IS 'HR Timecard';
CREATE SEQUENCE hr.review_seq;
CREATE TABLE hr.review (
    review_key integer DEFAULT nextval('hr.review_seq'::regclass) NOT NULL,
    person_id integer NOT NULL,
    reviewer_id integer NOT NULL,
    period character varying(10) NOT NULL,
    score numeric(3,1),
    body text,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT review_pkey PRIMARY KEY (review_key)
);
COMMENT ON TABLE hr.review IS 'HR Review';
CREATE SEQUENCE hr.goal_seq;
CREATE TABLE hr.goal (
    goal_key integer DEFAULT nextval('hr.goal_seq'::regclass) NOT NULL,
    review_id integer NOT NULL,
    text text NOT NULL,
    weight hr.pct,
    done character(1),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT goal_pkey PRIMARY KEY (goal_key)
);
COMMENT ON TABLE hr.goal IS 'HR Goal';
CREATE SEQUENCE hr.course_seq;
CREATE TABLE hr.course (
    course_key integer DEFAULT nextval('hr.course_seq'::regclass) NOT NULL,
    code character varying(12) NOT NULL,
    title character varying(120) NOT NULL,
    cost numeric(10,2),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (course_key),
    UNIQUE (code)
);
COMMENT ON TABLE hr.course IS 'HR Course';
CREATE SEQUENCE hr.training_seq;
CREATE TABLE hr.training (
    training_key integer DEFAULT nextval('hr.training_seq'::regclass) NOT NULL,
    person_id integer NOT NULL,
    course_id integer NOT NULL,
    completed date,
    expires date,
    certificate bytea,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT training_pkey PRIMARY KEY (training_key)
);
COMMENT ON TABLE hr.training IS 'HR Training';
CREATE SEQUENCE hr.skill_seq;
CREATE TABLE hr.skill (
    skill_key integer DEFAULT nextval('hr.skill_seq'::regclass) NOT NULL,
    name character varying(60) NOT NULL,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT skill_pkey PRIMARY KEY (skill_key),
    UNIQUE (name)
);
COMMENT ON TABLE hr.skill IS 'HR Skill';
CREATE SEQUENCE hr.person_skill_seq;
CREATE TABLE hr.person_skill (
    person_skill_key integer DEFAULT nextval('hr.person_skill_seq'::regclass) NOT NULL,
    person_id integer NOT NULL,
    skill_id integer NOT NULL,
    level smallint DEFAULT 1 NOT NULL,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT person_skill_pkey PRIMARY KEY (person_skill_key)
);
COMMENT ON TABLE hr.person_skill IS 'HR Person skill';
CREATE SEQUENCE hr.applicant_seq;
CREATE TABLE hr.applicant (
    applicant_key integer DEFAULT nextval('hr.applicant_seq'::regclass) NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(120) NOT NULL,
    job_post_id integer,
    stage character varying(12) DEFAULT 'new' NOT NULL,
    cv bytea,
    rating smallint,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT applicant_pkey PRIMARY KEY (applicant_key)
);
COMMENT ON TABLE hr.applicant IS 'HR Applicant';
CREATE SEQUENCE hr.interview_seq;
CREATE TABLE hr.interview (
    interview_key integer DEFAULT nextval('hr.interview_seq'::regclass) NOT NULL,
    applicant_id integer NOT NULL,
    person_id integer NOT NULL,
    at timestamp NOT NULL,
    verdict character varying(10),
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT interview_pkey PRIMARY KEY (interview_key)
);
COMMENT ON TABLE hr.interview IS 'HR Interview';
CREATE SEQUENCE hr.asset_seq;
CREATE TABLE hr.asset (
    asset_key integer DEFAULT nextval('hr.asset_seq'::regclass) NOT NULL,
    tag character varying(20) NOT NULL,
    descr character varying(120) NOT NULL,
    person_id integer,
    returned date,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT asset_pkey PRIMARY KEY (asset_key),
    UNIQUE (tag)
);
COMMENT ON TABLE hr.asset IS 'HR Asset';
CREATE SEQUENCE hr.parking_spot_seq;
CREATE TABLE hr.parking_spot (
    parking_spot_key integer DEFAULT nextval('hr.parking_spot_seq'::regclass) NOT NULL,
    number character varying(8) NOT NULL,
    person_id integer,
    org character varying(10) DEFAULT 'HQ' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT parking_spot_pkey PRIMARY KEY (parking_spot_key)
);
COMMENT ON TABLE hr.parking_spot IS 'HR Parking spot';
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
ALTER SEQUENCE hr.parking_spot_seq OWNED BY hr.parking_spot.parking_spot_key;
ALTER TABLE ONLY hr.parking_spot ADD CONSTRAINT parking_spot_person_id_fk FOREIGN KEY (person_id) REFERENCES hr.person (person_key);
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
CREATE INDEX parking_spot_person_id_i ON hr.parking_spot (person_id);

CREATE VIEW rpt.headcount AS SELECT cc.code, count(*) AS n, sum(c.salary) AS pay FROM hr.contract c JOIN hr.cost_centre cc ON cc.cost_centre_key = c.cost_centre_id GROUP BY cc.code;
CREATE VIEW rpt.big_centres AS SELECT code FROM rpt.headcount WHERE n > 20;
CREATE FUNCTION hr.tenure(p integer) RETURNS interval LANGUAGE sql STABLE AS $$ SELECT age(min(starts)) FROM hr.contract WHERE person_id = p $$;
CREATE INDEX person_name_i ON hr.person (upper(surname), forename);


CREATE VIEW rpt.v_legal_entity AS
SELECT x.legal_entity_key, x.name, x.country, x.reg_no, x.org, x.created
  FROM hr.legal_entity x;
CREATE FUNCTION rpt.legal_entity_get(p_id integer) RETURNS SETOF hr.legal_entity
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.legal_entity WHERE legal_entity_key = p_id $$;
CREATE FUNCTION rpt.legal_entity_add(p_name character varying(100), p_country character(2), p_reg_no character varying(30)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.legal_entity (name, country, reg_no)
  VALUES (p_name, p_country, p_reg_no)
  RETURNING legal_entity_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_job_family AS
SELECT x.job_family_key, x.name, x.org, x.created
  FROM hr.job_family x;
CREATE VIEW rpt.v_job_grade AS
SELECT x.job_grade_key, x.name, x.min_pay, x.max_pay, x.org, x.created
  FROM hr.job_grade x;
CREATE FUNCTION rpt.job_grade_get(p_id integer) RETURNS SETOF hr.job_grade
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.job_grade WHERE job_grade_key = p_id $$;
CREATE VIEW rpt.v_job_post AS
SELECT x.job_post_key, x.job_family_id, j1.name AS job_family_name, x.job_grade_id, j2.name AS job_grade_name, x.title, x.fte, x.remote, x.org, x.created
  FROM hr.job_post x
  LEFT JOIN hr.job_family j1 ON j1.job_family_key = x.job_family_id
  LEFT JOIN hr.job_grade j2 ON j2.job_grade_key = x.job_grade_id;
CREATE FUNCTION rpt.job_post_get(p_id integer) RETURNS SETOF hr.job_post
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.job_post WHERE job_post_key = p_id $$;
CREATE FUNCTION rpt.job_post_add(p_job_family_id integer, p_job_grade_id integer, p_title character varying(120), p_remote character(1)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.job_post (job_family_id, job_grade_id, title, remote)
  VALUES (p_job_family_id, p_job_grade_id, p_title, p_remote)
  RETURNING job_post_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_cost_centre AS
SELECT x.cost_centre_key, x.legal_entity_id, j1.name AS legal_entity_name, x.code, x.name, x.org, x.created
  FROM hr.cost_centre x
  LEFT JOIN hr.legal_entity j1 ON j1.legal_entity_key = x.legal_entity_id;
CREATE FUNCTION rpt.cost_centre_get(p_id integer) RETURNS SETOF hr.cost_centre
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.cost_centre WHERE cost_centre_key = p_id $$;
CREATE FUNCTION rpt.cost_centre_add(p_legal_entity_id integer, p_code character varying(12), p_name character varying(80)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.cost_centre (legal_entity_id, code, name)
  VALUES (p_legal_entity_id, p_code, p_name)
  RETURNING cost_centre_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_person AS
SELECT x.person_key, x.emp_no, x.surname, x.forename, x.middle, x.title, x.suffix, x.maiden, x.born, x.birth_place, x.nationality, x.marital, x.sex, x.email, x.email_private, x.phone, x.mobile, x.fax, x.pager, x.street, x.house_no, x.zip, x.city, x.state, x.country, x.bank_name, x.iban, x.bic, x.tax_id, x.tax_class, x.social_no, x.emergency_name, x.emergency_phone, x.disabled, x.smoker, x.driver_licence, x.car_plate, x.shoe_size, x.notes, x.photo, x.org, x.created
  FROM hr.person x;
CREATE FUNCTION rpt.person_get(p_id integer) RETURNS SETOF hr.person
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.person WHERE person_key = p_id $$;
CREATE FUNCTION rpt.person_add(p_emp_no character varying(12), p_surname character varying(80), p_forename character varying(80), p_middle character varying(80), p_title character varying(10), p_suffix character varying(10), p_maiden character varying(80)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.person (emp_no, surname, forename, middle, title, suffix, maiden)
  VALUES (p_emp_no, p_surname, p_forename, p_middle, p_title, p_suffix, p_maiden)
  RETURNING person_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION rpt.person_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO hr.person_history (person_key, emp_no, surname, forename, middle, title, suffix, maiden, born, birth_place, nationality, marital, sex, email, email_private, phone, mobile, fax, pager, street, house_no, zip, city, state, country, bank_name, iban, bic, tax_id, tax_class, social_no, emergency_name, emergency_phone, disabled, smoker, driver_licence, car_plate, shoe_size, notes, photo, org, created, sys_from, sys_to)
  VALUES (OLD.person_key, OLD.emp_no, OLD.surname, OLD.forename, OLD.middle, OLD.title, OLD.suffix, OLD.maiden, OLD.born, OLD.birth_place, OLD.nationality, OLD.marital, OLD.sex, OLD.email, OLD.email_private, OLD.phone, OLD.mobile, OLD.fax, OLD.pager, OLD.street, OLD.house_no, OLD.zip, OLD.city, OLD.state, OLD.country, OLD.bank_name, OLD.iban, OLD.bic, OLD.tax_id, OLD.tax_class, OLD.social_no, OLD.emergency_name, OLD.emergency_phone, OLD.disabled, OLD.smoker, OLD.driver_licence, OLD.car_plate, OLD.shoe_size, OLD.notes, OLD.photo, OLD.org, OLD.created, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER person_versioning AFTER UPDATE OR DELETE ON hr.person FOR EACH ROW EXECUTE FUNCTION rpt.person_versioning();
CREATE VIEW rpt.v_contract AS
SELECT x.contract_key, x.person_id, j1.title AS person_title, x.job_post_id, j2.title AS job_post_title, x.cost_centre_id, j3.code AS cost_centre_code, x.starts, x.ends, x.kind, x.salary, x.bonus_pct, x.probation_until, x.notice, x.weekly_hours, x.vacation_days, x.org, x.created
  FROM hr.contract x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id
  LEFT JOIN hr.job_post j2 ON j2.job_post_key = x.job_post_id
  LEFT JOIN hr.cost_centre j3 ON j3.cost_centre_key = x.cost_centre_id;
CREATE FUNCTION rpt.contract_get(p_id integer) RETURNS SETOF hr.contract
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.contract WHERE contract_key = p_id $$;
CREATE FUNCTION rpt.contract_add(p_person_id integer, p_job_post_id integer, p_cost_centre_id integer, p_starts date, p_ends date, p_kind character varying(10), p_salary numeric(12,2)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.contract (person_id, job_post_id, cost_centre_id, starts, ends, kind, salary)
  VALUES (p_person_id, p_job_post_id, p_cost_centre_id, p_starts, p_ends, p_kind, p_salary)
  RETURNING contract_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION rpt.contract_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO hr.contract_history (contract_key, person_id, job_post_id, cost_centre_id, starts, ends, kind, salary, bonus_pct, probation_until, notice, weekly_hours, vacation_days, org, created, sys_from, sys_to)
  VALUES (OLD.contract_key, OLD.person_id, OLD.job_post_id, OLD.cost_centre_id, OLD.starts, OLD.ends, OLD.kind, OLD.salary, OLD.bonus_pct, OLD.probation_until, OLD.notice, OLD.weekly_hours, OLD.vacation_days, OLD.org, OLD.created, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER contract_versioning AFTER UPDATE OR DELETE ON hr.contract FOR EACH ROW EXECUTE FUNCTION rpt.contract_versioning();
CREATE VIEW rpt.v_absence AS
SELECT x.absence_key, x.person_id, j1.title AS person_title, x.absence_type_id, j2.code AS absence_type_code, x.starts, x.ends, x.half_day, x.approved_by_id, x.org, x.created
  FROM hr.absence x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id
  LEFT JOIN hr.absence_type j2 ON j2.absence_type_key = x.absence_type_id;
CREATE FUNCTION rpt.absence_get(p_id integer) RETURNS SETOF hr.absence
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.absence WHERE absence_key = p_id $$;
CREATE FUNCTION rpt.absence_add(p_person_id integer, p_absence_type_id integer, p_starts date, p_ends date, p_half_day character(1), p_approved_by_id integer) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.absence (person_id, absence_type_id, starts, ends, half_day, approved_by_id)
  VALUES (p_person_id, p_absence_type_id, p_starts, p_ends, p_half_day, p_approved_by_id)
  RETURNING absence_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_timecard AS
SELECT x.timecard_key, x.person_id, j1.title AS person_title, x.day, x.hours, x.project, x.org, x.created
  FROM hr.timecard x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id;
CREATE FUNCTION rpt.timecard_get(p_id integer) RETURNS SETOF hr.timecard
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.timecard WHERE timecard_key = p_id $$;
CREATE FUNCTION rpt.timecard_add(p_person_id integer, p_day date, p_hours numeric(4,2), p_project character varying(20)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.timecard (person_id, day, hours, project)
  VALUES (p_person_id, p_day, p_hours, p_project)
  RETURNING timecard_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_review AS
SELECT x.review_key, x.person_id, j1.title AS person_title, x.reviewer_id, x.period, x.score, x.body, x.org, x.created
  FROM hr.review x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id;
CREATE FUNCTION rpt.review_add(p_person_id integer, p_reviewer_id integer, p_period character varying(10), p_score numeric(3,1), p_body text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.review (person_id, reviewer_id, period, score, body)
  VALUES (p_person_id, p_reviewer_id, p_period, p_score, p_body)
  RETURNING review_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_goal AS
SELECT x.goal_key, x.review_id, x.text, x.weight, x.done, x.org, x.created
  FROM hr.goal x;
CREATE VIEW rpt.v_course AS
SELECT x.course_key, x.code, x.title, x.cost, x.org, x.created
  FROM hr.course x;
CREATE FUNCTION rpt.course_get(p_id integer) RETURNS SETOF hr.course
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM hr.course WHERE course_key = p_id $$;
CREATE VIEW rpt.v_training AS
SELECT x.training_key, x.person_id, j1.title AS person_title, x.course_id, j2.code AS course_code, x.completed, x.expires, x.certificate, x.org, x.created
  FROM hr.training x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id
  LEFT JOIN hr.course j2 ON j2.course_key = x.course_id;
CREATE FUNCTION rpt.training_add(p_person_id integer, p_course_id integer, p_completed date, p_expires date, p_certificate bytea) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.training (person_id, course_id, completed, expires, certificate)
  VALUES (p_person_id, p_course_id, p_completed, p_expires, p_certificate)
  RETURNING training_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_skill AS
SELECT x.skill_key, x.name, x.org, x.created
  FROM hr.skill x;
CREATE VIEW rpt.v_applicant AS
SELECT x.applicant_key, x.name, x.email, x.job_post_id, j1.title AS job_post_title, x.stage, x.cv, x.rating, x.org, x.created
  FROM hr.applicant x
  LEFT JOIN hr.job_post j1 ON j1.job_post_key = x.job_post_id;
CREATE FUNCTION rpt.applicant_add(p_name character varying(120), p_email character varying(120), p_job_post_id integer, p_cv bytea, p_rating smallint) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO hr.applicant (name, email, job_post_id, cv, rating)
  VALUES (p_name, p_email, p_job_post_id, p_cv, p_rating)
  RETURNING applicant_key INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW rpt.v_asset AS
SELECT x.asset_key, x.tag, x.descr, x.person_id, j1.title AS person_title, x.returned, x.org, x.created
  FROM hr.asset x
  LEFT JOIN hr.person j1 ON j1.person_key = x.person_id;
