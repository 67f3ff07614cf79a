CREATE SCHEMA adm; CREATE SCHEMA clin; CREATE SCHEMA pharm; CREATE SCHEMA aud; CREATE SCHEMA svc;
CREATE TYPE clin.triage AS ENUM ('red','orange','yellow','green');
CREATE TYPE adm.bed_state AS ENUM ('free','occupied','dirty','broken');
CREATE DOMAIN adm.mrn AS varchar(12) CHECK (VALUE ~ '^M[0-9]+$');
CREATE TABLE aud.event (event_id bigserial PRIMARY KEY, tbl text NOT NULL, op char(1) NOT NULL, who name DEFAULT CURRENT_USER, at timestamptz DEFAULT now(), old_row json, new_row json);
CREATE SEQUENCE adm.facility_seq;
CREATE TABLE adm.facility (
    id bigint DEFAULT nextval('adm.facility_seq'::regclass) NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(100) NOT NULL,
    kind character varying(20),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT facility_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE SEQUENCE adm.ward_seq;
CREATE TABLE adm.ward (
    id bigint DEFAULT nextval('adm.ward_seq'::regclass) NOT NULL,
    facility_id bigint NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    floor integer,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT ward_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE adm.bed_seq;
CREATE TABLE adm.bed (
    id bigint DEFAULT nextval('adm.bed_seq'::regclass) NOT NULL,
    ward_id bigint NOT NULL,
    label character varying(10) NOT NULL,
    state adm.bed_state DEFAULT 'free' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT bed_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE adm.staff_seq;
CREATE TABLE adm.staff (
    id bigint DEFAULT nextval('adm.staff_seq'::regclass) NOT NULL,
    emp_no character varying(12) NOT NULL,
    name character varying(120) NOT NULL,
    role character varying(30) NOT NULL,
    phone character varying(30),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT staff_pkey PRIMARY KEY (id),
    UNIQUE (emp_no)
);
CREATE SEQUENCE adm.shift_seq;
CREATE TABLE adm.shift (
    id bigint DEFAULT nextval('adm.shift_seq'::regclass) NOT NULL,
    staff_id bigint NOT NULL,
    ward_id bigint NOT NULL,
    starts timestamp NOT NULL,
    ends timestamp NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT shift_pkey PRIMARY KEY (id),
    CHECK (ends > starts)
);
CREATE SEQUENCE adm.department_seq;
CREATE TABLE adm.department (
    id bigint DEFAULT nextval('adm.department_seq'::regclass) NOT NULL,
    facility_id bigint NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    head_id bigint,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT department_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE adm.insurer_seq;
CREATE TABLE adm.insurer (
    id bigint DEFAULT nextval('adm.insurer_seq'::regclass) NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(100) NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT insurer_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE SEQUENCE adm.policy_seq;
CREATE TABLE adm.policy (
    id bigint DEFAULT nextval('adm.policy_seq'::regclass) NOT NULL,
    insurer_id bigint NOT NULL,
    number character varying(40) NOT NULL,
    valid_to date,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT policy_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.patient_seq;
CREATE TABLE clin.patient (
    id bigint DEFAULT nextval('clin.patient_seq'::regclass) NOT NULL,
    mrn adm.mrn NOT NULL,
    family character varying(80) NOT NULL,
    given character varying(80),
    born date NOT NULL,
    sex character(1),
    policy_id bigint,
    religion character varying(40),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT patient_pkey PRIMARY KEY (id),
    UNIQUE (mrn)
);
CREATE TABLE clin.patient_history (
  id bigint NOT NULL,
  mrn adm.mrn,
  family character varying(80),
  given character varying(80),
  born date,
  sex character(1),
  policy_id bigint,
  religion character varying(40),
  created timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
CREATE SEQUENCE clin.allergy_seq;
CREATE TABLE clin.allergy (
    id bigint DEFAULT nextval('clin.allergy_seq'::regclass) NOT NULL,
    patient_id bigint NOT NULL,
    substance character varying(80) NOT NULL,
    severity integer DEFAULT 1,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT allergy_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.encounter_seq;
CREATE TABLE clin.encounter (
    id bigint DEFAULT nextval('clin.encounter_seq'::regclass) NOT NULL,
    patient_id bigint NOT NULL,
    facility_id bigint NOT NULL,
    attending_id bigint,
    admitted timestamp DEFAULT now() NOT NULL,
    discharged timestamp,
    triage clin.triage,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT encounter_pkey PRIMARY KEY (id)
);
CREATE TABLE clin.encounter_history (
  id bigint NOT NULL,
  patient_id bigint,
  facility_id bigint,
  attending_id bigint,
  admitted timestamp,
  discharged timestamp,
  triage clin.triage,
  created timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
CREATE SEQUENCE clin.bed_stay_seq;
CREATE TABLE clin.bed_stay (
    id bigint DEFAULT nextval('clin.bed_stay_seq'::regclass) NOT NULL,
    encounter_id bigint NOT NULL,
    bed_id bigint NOT NULL,
    from_ts timestamp NOT NULL,
    to_ts timestamp,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT bed_stay_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.vital_seq;
CREATE TABLE clin.vital (
    id bigint DEFAULT nextval('clin.vital_seq'::regclass) NOT NULL,
    encounter_id bigint NOT NULL,
    taken timestamp DEFAULT now() NOT NULL,
    kind character varying(20) NOT NULL,
    value numeric(8,2) NOT NULL,
    unit character varying(12),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT vital_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.diagnosis_seq;
CREATE TABLE clin.diagnosis (
    id bigint DEFAULT nextval('clin.diagnosis_seq'::regclass) NOT NULL,
    encounter_id bigint NOT NULL,
    icd character varying(8) NOT NULL,
    rank integer DEFAULT 1,
    note text,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT diagnosis_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.procedure_done_seq;
CREATE TABLE clin.procedure_done (
    id bigint DEFAULT nextval('clin.procedure_done_seq'::regclass) NOT NULL,
    encounter_id bigint NOT NULL,
    code character varying(12) NOT NULL,
    surgeon_id bigint,
    performed timestamp,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT procedure_done_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.order_set_seq;
CREATE TABLE clin.order_set (
    id bigint DEFAULT nextval('clin.order_set_seq'::regclass) NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT order_set_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE SEQUENCE clin.clin_order_seq;
CREATE TABLE clin.clin_order (
    id bigint DEFAULT nextval('clin.clin_order_seq'::regclass) NOT NULL,
    encounter_id bigint NOT NULL,
    ordered_by_id bigint NOT NULL,
    order_set_id bigint,
    kind character varying(20) NOT NULL,
    details json,
    status character varying(12) DEFAULT 'new' NOT NULL,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT clin_order_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.lab_result_seq;
CREATE TABLE clin.lab_result (
    id bigint DEFAULT nextval('clin.lab_result_seq'::regclass) NOT NULL,
    clin_order_id bigint NOT NULL,
    analyte character varying(40) NOT NULL,
    value character varying(40),
    flag character(2),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT lab_result_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.imaging_study_seq;
CREATE TABLE clin.imaging_study (
    id bigint DEFAULT nextval('clin.imaging_study_seq'::regclass) NOT NULL,
    clin_order_id bigint NOT NULL,
    modality character(2) NOT NULL,
    accession character varying(20),
    path text,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT imaging_study_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.note_seq;
CREATE TABLE clin.note (
    id bigint DEFAULT nextval('clin.note_seq'::regclass) NOT NULL,
    encounter_id bigint NOT NULL,
    author_id bigint NOT NULL,
    body text NOT NULL,
    signed timestamp,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT note_pkey PRIMARY KEY (id)
);
CREATE TABLE clin.note_history (
  id bigint NOT NULL,
  encounter_id bigint,
  author_id bigint,
  body text,
  signed timestamp,
  created timestamp,
  sys_from timestamp NOT NULL,
  sys_to timestamp NOT NULL
);
CREATE SEQUENCE clin.appointment_seq;
CREATE TABLE clin.appointment (
    id bigint DEFAULT nextval('clin.appointment_seq'::regclass) NOT NULL,
    patient_id bigint NOT NULL,
    department_id bigint NOT NULL,
    starts timestamp NOT NULL,
    minutes integer DEFAULT 30,
    status character varying(12) DEFAULT 'booked',
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT appointment_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE clin.consent_seq;
CREATE TABLE clin.consent (
    id bigint DEFAULT nextval('clin.consent_seq'::regclass) NOT NULL,
    patient_id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    given timestamp,
    revoked timestamp,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT consent_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE pharm.drug_seq;
CREATE TABLE pharm.drug (
    id bigint DEFAULT nextval('pharm.drug_seq'::regclass) NOT NULL,
    ndc character varying(11) NOT NULL,
    name character varying(120) NOT NULL,
    form character varying(30),
    strength character varying(30),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT drug_pkey PRIMARY KEY (id),
    UNIQUE (ndc)
);
CREATE SEQUENCE pharm.interaction_seq;
CREATE TABLE pharm.interaction (
    id bigint DEFAULT nextval('pharm.interaction_seq'::regclass) NOT NULL,
    a_id bigint NOT NULL,
    b_id bigint NOT NULL,
    severity integer NOT NULL,
    text text,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT interaction_pkey PRIMARY KEY (id),
    CHECK (a_id < b_id)
);
CREATE SEQUENCE pharm.prescription_seq;
CREATE TABLE pharm.prescription (
    id bigint DEFAULT nextval('pharm.prescription_seq'::regclass) NOT NULL,
    clin_order_id bigint NOT NULL,
    drug_id bigint NOT NULL,
    dose character varying(40) NOT NULL,
    freq character varying(20),
    start_on date NOT NULL,
    end_on date,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT prescription_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE pharm.administration_seq;
CREATE TABLE pharm.administration (
    id bigint DEFAULT nextval('pharm.administration_seq'::regclass) NOT NULL,
    prescription_id bigint NOT NULL,
    given_by_id bigint NOT NULL,
    given_at timestamp DEFAULT now() NOT NULL,
    dose character varying(40),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT administration_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE pharm.stock_level_seq;
CREATE TABLE pharm.stock_level (
    id bigint DEFAULT nextval('pharm.stock_level_seq'::regclass) NOT NULL,
    drug_id bigint NOT NULL,
    ward_id bigint NOT NULL,
    qty integer NOT NULL,
    reorder_at integer,
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT stock_level_pkey PRIMARY KEY (id)
);
CREATE SEQUENCE pharm.dispense_seq;
CREATE TABLE pharm.dispense (
    id bigint DEFAULT nextval('pharm.dispense_seq'::regclass) NOT NULL,
    prescription_id bigint NOT NULL,
    qty integer NOT NULL,
    at timestamp DEFAULT now(),
    created timestamp DEFAULT now() NOT NULL,
    CONSTRAINT dispense_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE adm.facility_seq OWNED BY adm.facility.id;
ALTER SEQUENCE adm.ward_seq OWNED BY adm.ward.id;
ALTER TABLE adm.ward ADD CONSTRAINT ward_facility_id_fk FOREIGN KEY (facility_id) REFERENCES adm.facility (id);
ALTER SEQUENCE adm.bed_seq OWNED BY adm.bed.id;
ALTER TABLE adm.bed ADD CONSTRAINT bed_ward_id_fk FOREIGN KEY (ward_id) REFERENCES adm.ward (id);
ALTER SEQUENCE adm.staff_seq OWNED BY adm.staff.id;
ALTER SEQUENCE adm.shift_seq OWNED BY adm.shift.id;
ALTER TABLE adm.shift ADD CONSTRAINT shift_staff_id_fk FOREIGN KEY (staff_id) REFERENCES adm.staff (id);
ALTER TABLE adm.shift ADD CONSTRAINT shift_ward_id_fk FOREIGN KEY (ward_id) REFERENCES adm.ward (id);
ALTER SEQUENCE adm.department_seq OWNED BY adm.department.id;
ALTER TABLE ONLY adm.department ADD CONSTRAINT department_facility_id_fk FOREIGN KEY (facility_id) REFERENCES adm.facility (id);
ALTER TABLE ONLY adm.department ADD CONSTRAINT department_head_id_fk FOREIGN KEY (head_id) REFERENCES adm.staff (id);
ALTER SEQUENCE adm.insurer_seq OWNED BY adm.insurer.id;
ALTER SEQUENCE adm.policy_seq OWNED BY adm.policy.id;
ALTER TABLE adm.policy ADD CONSTRAINT policy_insurer_id_fk FOREIGN KEY (insurer_id) REFERENCES adm.insurer (id);
ALTER SEQUENCE clin.patient_seq OWNED BY clin.patient.id;
ALTER TABLE clin.patient ADD CONSTRAINT patient_policy_id_fk FOREIGN KEY (policy_id) REFERENCES adm.policy (id);
ALTER SEQUENCE clin.allergy_seq OWNED BY clin.allergy.id;
ALTER TABLE ONLY clin.allergy ADD CONSTRAINT allergy_patient_id_fk FOREIGN KEY (patient_id) REFERENCES clin.patient (id);
ALTER SEQUENCE clin.encounter_seq OWNED BY clin.encounter.id;
ALTER TABLE ONLY clin.encounter ADD CONSTRAINT encounter_patient_id_fk FOREIGN KEY (patient_id) REFERENCES clin.patient (id);
ALTER TABLE ONLY clin.encounter ADD CONSTRAINT encounter_facility_id_fk FOREIGN KEY (facility_id) REFERENCES adm.facility (id);
ALTER TABLE ONLY clin.encounter ADD CONSTRAINT encounter_attending_id_fk FOREIGN KEY (attending_id) REFERENCES adm.staff (id);
ALTER SEQUENCE clin.bed_stay_seq OWNED BY clin.bed_stay.id;
ALTER TABLE ONLY clin.bed_stay ADD CONSTRAINT bed_stay_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES clin.encounter (id);
ALTER TABLE ONLY clin.bed_stay ADD CONSTRAINT bed_stay_bed_id_fk FOREIGN KEY (bed_id) REFERENCES adm.bed (id);
ALTER SEQUENCE clin.vital_seq OWNED BY clin.vital.id;
ALTER TABLE clin.vital ADD CONSTRAINT vital_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES clin.encounter (id);
ALTER SEQUENCE clin.diagnosis_seq OWNED BY clin.diagnosis.id;
ALTER TABLE ONLY clin.diagnosis ADD CONSTRAINT diagnosis_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES clin.encounter (id);
ALTER SEQUENCE clin.procedure_done_seq OWNED BY clin.procedure_done.id;
ALTER TABLE clin.procedure_done ADD CONSTRAINT procedure_done_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES clin.encounter (id);
ALTER TABLE clin.procedure_done ADD CONSTRAINT procedure_done_surgeon_id_fk FOREIGN KEY (surgeon_id) REFERENCES adm.staff (id);
ALTER SEQUENCE clin.order_set_seq OWNED BY clin.order_set.id;
ALTER SEQUENCE clin.clin_order_seq OWNED BY clin.clin_order.id;
ALTER TABLE clin.clin_order ADD CONSTRAINT clin_order_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES clin.encounter (id);
ALTER TABLE clin.clin_order ADD CONSTRAINT clin_order_ordered_by_id_fk FOREIGN KEY (ordered_by_id) REFERENCES adm.staff (id);
ALTER TABLE clin.clin_order ADD CONSTRAINT clin_order_order_set_id_fk FOREIGN KEY (order_set_id) REFERENCES clin.order_set (id);
ALTER SEQUENCE clin.lab_result_seq OWNED BY clin.lab_result.id;
ALTER TABLE clin.lab_result ADD CONSTRAINT lab_result_clin_order_id_fk FOREIGN KEY (clin_order_id) REFERENCES clin.clin_order (id);
ALTER SEQUENCE clin.imaging_study_seq OWNED BY clin.imaging_study.id;
ALTER TABLE clin.imaging_study ADD CONSTRAINT imaging_study_clin_order_id_fk FOREIGN KEY (clin_order_id) REFERENCES clin.clin_order (id);
ALTER SEQUENCE clin.note_seq OWNED BY clin.note.id;
ALTER TABLE ONLY clin.note ADD CONSTRAINT note_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES clin.encounter (id);
ALTER TABLE ONLY clin.note ADD CONSTRAINT note_author_id_fk FOREIGN KEY (author_id) REFERENCES adm.staff (id);
ALTER SEQUENCE clin.appointment_seq OWNED BY clin.appointment.id;
ALTER TABLE clin.appointment ADD CONSTRAINT appointment_patient_id_fk FOREIGN KEY (patient_id) REFERENCES clin.patient (id);
ALTER TABLE clin.appointment ADD CONSTRAINT appointment_department_id_fk FOREIGN KEY (department_id) REFERENCES adm.department (id);
ALTER SEQUENCE clin.consent_seq OWNED BY clin.consent.id;
ALTER TABLE ONLY clin.consent ADD CONSTRAINT consent_patient_id_fk FOREIGN KEY (patient_id) REFERENCES clin.patient (id);
ALTER SEQUENCE pharm.drug_seq OWNED BY pharm.drug.id;
ALTER SEQUENCE pharm.interaction_seq OWNED BY pharm.interaction.id;
ALTER TABLE pharm.interaction ADD CONSTRAINT interaction_a_id_fk FOREIGN KEY (a_id) REFERENCES pharm.drug (id);
ALTER TABLE pharm.interaction ADD CONSTRAINT interaction_b_id_fk FOREIGN KEY (b_id) REFERENCES pharm.drug (id);
ALTER SEQUENCE pharm.prescription_seq OWNED BY pharm.prescription.id;
ALTER TABLE pharm.prescription ADD CONSTRAINT prescription_clin_order_id_fk FOREIGN KEY (clin_order_id) REFERENCES clin.clin_order (id);
ALTER TABLE pharm.prescription ADD CONSTRAINT prescription_drug_id_fk FOREIGN KEY (drug_id) REFERENCES pharm.drug (id);
ALTER SEQUENCE pharm.administration_seq OWNED BY pharm.administration.id;
ALTER TABLE ONLY pharm.administration ADD CONSTRAINT administration_prescription_id_fk FOREIGN KEY (prescription_id) REFERENCES pharm.prescription (id);
ALTER TABLE ONLY pharm.administration ADD CONSTRAINT administration_given_by_id_fk FOREIGN KEY (given_by_id) REFERENCES adm.staff (id);
ALTER SEQUENCE pharm.stock_level_seq OWNED BY pharm.stock_level.id;
ALTER TABLE ONLY pharm.stock_level ADD CONSTRAINT stock_level_drug_id_fk FOREIGN KEY (drug_id) REFERENCES pharm.drug (id);
ALTER TABLE ONLY pharm.stock_level ADD CONSTRAINT stock_level_ward_id_fk FOREIGN KEY (ward_id) REFERENCES adm.ward (id);
ALTER SEQUENCE pharm.dispense_seq OWNED BY pharm.dispense.id;
ALTER TABLE pharm.dispense ADD CONSTRAINT dispense_prescription_id_fk FOREIGN KEY (prescription_id) REFERENCES pharm.prescription (id);
CREATE INDEX patient_history_ix ON clin.patient_history (id, sys_from);
CREATE INDEX encounter_history_ix ON clin.encounter_history (id, sys_from);
CREATE INDEX note_history_ix ON clin.note_history (id, sys_from);

CREATE FUNCTION aud.log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO aud.event (tbl, op, old_row)
  VALUES (TG_TABLE_NAME, left(TG_OP, 1), CASE WHEN TG_OP <> 'INSERT' THEN row_to_json(OLD) END);
  RETURN NULL;
END $$;
CREATE FUNCTION clin.age_years(d date) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT extract(year FROM age(CURRENT_DATE, d))::integer $$;
CREATE FUNCTION clin.is_inpatient(enc bigint) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT discharged IS NULL FROM clin.encounter WHERE id = enc $$;
CREATE PROCEDURE clin.discharge(enc bigint) LANGUAGE plpgsql AS $$
DECLARE b record;
BEGIN
  UPDATE clin.encounter SET discharged = now() WHERE id = enc;
  FOR b IN SELECT bed_id FROM clin.bed_stay WHERE encounter_id = enc AND to_ts IS NULL LOOP
    UPDATE adm.bed SET state = 'dirty' WHERE id = b.bed_id;
  END LOOP;
  UPDATE clin.bed_stay SET to_ts = now() WHERE encounter_id = enc AND to_ts IS NULL;
END $$;
CREATE VIEW clin.census AS SELECT w.id AS ward_id, w.name, count(s.id) AS occupied, count(b.id) AS beds FROM adm.ward w JOIN adm.bed b ON b.ward_id = w.id LEFT JOIN clin.bed_stay s ON s.bed_id = b.id AND s.to_ts IS NULL GROUP BY w.id;
CREATE VIEW clin.full_wards AS SELECT ward_id, name FROM clin.census WHERE occupied >= beds;
CREATE VIEW clin.inpatients AS SELECT p.mrn, p.family, clin.age_years(p.born) AS age, e.admitted, e.triage FROM clin.patient p JOIN clin.encounter e ON e.patient_id = p.id WHERE clin.is_inpatient(e.id);
CREATE INDEX encounter_open ON clin.encounter (facility_id) WHERE discharged IS NULL;


CREATE VIEW svc.v_facility AS
SELECT x.id, x.code, x.name, x.kind, x.created
  FROM adm.facility x;
CREATE FUNCTION svc.facility_get(p_id bigint) RETURNS SETOF adm.facility
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM adm.facility WHERE id = p_id $$;
CREATE FUNCTION svc.facility_add(p_code character varying(10), p_name character varying(100), p_kind character varying(20)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO adm.facility (code, name, kind)
  VALUES (p_code, p_name, p_kind)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW svc.v_ward AS
SELECT x.id, x.facility_id, j1.code AS facility_code, x.code, x.name, x.floor, x.created
  FROM adm.ward x
  LEFT JOIN adm.facility j1 ON j1.id = x.facility_id;
CREATE FUNCTION svc.ward_add(p_facility_id bigint, p_code character varying(10), p_name character varying(80), p_floor integer) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO adm.ward (facility_id, code, name, floor)
  VALUES (p_facility_id, p_code, p_name, p_floor)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW svc.v_bed AS
SELECT x.id, x.ward_id, j1.code AS ward_code, x.label, x.state, x.created
  FROM adm.bed x
  LEFT JOIN adm.ward j1 ON j1.id = x.ward_id;
CREATE TRIGGER audit_bed AFTER UPDATE OR DELETE ON adm.bed FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_staff AS
SELECT x.id, x.emp_no, x.name, x.role, x.phone, x.created
  FROM adm.staff x;
CREATE FUNCTION svc.staff_get(p_id bigint) RETURNS SETOF adm.staff
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM adm.staff WHERE id = p_id $$;
CREATE FUNCTION svc.staff_add(p_emp_no character varying(12), p_name character varying(120), p_role character varying(30), p_phone character varying(30)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO adm.staff (emp_no, name, role, phone)
  VALUES (p_emp_no, p_name, p_role, p_phone)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_staff AFTER UPDATE OR DELETE ON adm.staff FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE FUNCTION svc.insurer_add(p_code character varying(12), p_name character varying(100)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO adm.insurer (code, name)
  VALUES (p_code, p_name)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW svc.v_patient AS
SELECT x.id, x.mrn, x.family, x.given, x.born, x.sex, x.policy_id, x.religion, x.created
  FROM clin.patient x;
CREATE FUNCTION svc.patient_get(p_id bigint) RETURNS SETOF clin.patient
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM clin.patient WHERE id = p_id $$;
CREATE FUNCTION svc.patient_add(p_mrn adm.mrn, p_family character varying(80), p_given character varying(80), p_born date, p_sex character(1), p_policy_id bigint, p_religion character varying(40)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.patient (mrn, family, given, born, sex, policy_id, religion)
  VALUES (p_mrn, p_family, p_given, p_born, p_sex, p_policy_id, p_religion)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION svc.patient_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO clin.patient_history (id, mrn, family, given, born, sex, policy_id, religion, created, sys_from, sys_to)
  VALUES (OLD.id, OLD.mrn, OLD.family, OLD.given, OLD.born, OLD.sex, OLD.policy_id, OLD.religion, OLD.created, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER patient_versioning AFTER UPDATE OR DELETE ON clin.patient FOR EACH ROW EXECUTE FUNCTION svc.patient_versioning();
CREATE TRIGGER audit_patient AFTER UPDATE OR DELETE ON clin.patient FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_allergy AS
SELECT x.id, x.patient_id, x.substance, x.severity, x.created
  FROM clin.allergy x;
CREATE FUNCTION svc.allergy_add(p_patient_id bigint, p_substance character varying(80)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.allergy (patient_id, substance)
  VALUES (p_patient_id, p_substance)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_allergy AFTER UPDATE OR DELETE ON clin.allergy FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_encounter AS
SELECT x.id, x.patient_id, x.facility_id, j1.code AS facility_code, x.attending_id, x.admitted, x.discharged, x.triage, x.created
  FROM clin.encounter x
  LEFT JOIN adm.facility j1 ON j1.id = x.facility_id;
CREATE FUNCTION svc.encounter_get(p_id bigint) RETURNS SETOF clin.encounter
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM clin.encounter WHERE id = p_id $$;
CREATE FUNCTION svc.encounter_add(p_patient_id bigint, p_facility_id bigint, p_attending_id bigint, p_discharged timestamp, p_triage clin.triage) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.encounter (patient_id, facility_id, attending_id, discharged, triage)
  VALUES (p_patient_id, p_facility_id, p_attending_id, p_discharged, p_triage)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION svc.encounter_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO clin.encounter_history (id, patient_id, facility_id, attending_id, admitted, discharged, triage, created, sys_from, sys_to)
  VALUES (OLD.id, OLD.patient_id, OLD.facility_id, OLD.attending_id, OLD.admitted, OLD.discharged, OLD.triage, OLD.created, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER encounter_versioning AFTER UPDATE OR DELETE ON clin.encounter FOR EACH ROW EXECUTE FUNCTION svc.encounter_versioning();
CREATE TRIGGER audit_encounter AFTER UPDATE OR DELETE ON clin.encounter FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE TRIGGER audit_bed_stay AFTER UPDATE OR DELETE ON clin.bed_stay FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE FUNCTION svc.vital_add(p_encounter_id bigint, p_kind character varying(20), p_value numeric(8,2), p_unit character varying(12)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.vital (encounter_id, kind, value, unit)
  VALUES (p_encounter_id, p_kind, p_value, p_unit)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW svc.v_diagnosis AS
SELECT x.id, x.encounter_id, x.icd, x.rank, x.note, x.created
  FROM clin.diagnosis x;
CREATE FUNCTION svc.diagnosis_add(p_encounter_id bigint, p_icd character varying(8), p_note text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.diagnosis (encounter_id, icd, note)
  VALUES (p_encounter_id, p_icd, p_note)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_diagnosis AFTER UPDATE OR DELETE ON clin.diagnosis FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE FUNCTION svc.procedure_done_add(p_encounter_id bigint, p_code character varying(12), p_surgeon_id bigint, p_performed timestamp) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.procedure_done (encounter_id, code, surgeon_id, performed)
  VALUES (p_encounter_id, p_code, p_surgeon_id, p_performed)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW svc.v_clin_order AS
SELECT x.id, x.encounter_id, x.ordered_by_id, x.order_set_id, j1.code AS order_set_code, x.kind, x.details, x.status, x.created
  FROM clin.clin_order x
  LEFT JOIN clin.order_set j1 ON j1.id = x.order_set_id;
CREATE FUNCTION svc.clin_order_get(p_id bigint) RETURNS SETOF clin.clin_order
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM clin.clin_order WHERE id = p_id $$;
CREATE FUNCTION svc.clin_order_add(p_encounter_id bigint, p_ordered_by_id bigint, p_order_set_id bigint, p_kind character varying(20), p_details json) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.clin_order (encounter_id, ordered_by_id, order_set_id, kind, details)
  VALUES (p_encounter_id, p_ordered_by_id, p_order_set_id, p_kind, p_details)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_clin_order AFTER UPDATE OR DELETE ON clin.clin_order FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_lab_result AS
SELECT x.id, x.clin_order_id, x.analyte, x.value, x.flag, x.created
  FROM clin.lab_result x;
CREATE TRIGGER audit_lab_result AFTER UPDATE OR DELETE ON clin.lab_result FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_imaging_study AS
SELECT x.id, x.clin_order_id, x.modality, x.accession, x.path, x.created
  FROM clin.imaging_study x;
CREATE FUNCTION svc.note_add(p_encounter_id bigint, p_author_id bigint, p_body text, p_signed timestamp) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.note (encounter_id, author_id, body, signed)
  VALUES (p_encounter_id, p_author_id, p_body, p_signed)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION svc.note_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO clin.note_history (id, encounter_id, author_id, body, signed, created, sys_from, sys_to)
  VALUES (OLD.id, OLD.encounter_id, OLD.author_id, OLD.body, OLD.signed, OLD.created, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER note_versioning AFTER UPDATE OR DELETE ON clin.note FOR EACH ROW EXECUTE FUNCTION svc.note_versioning();
CREATE TRIGGER audit_note AFTER UPDATE OR DELETE ON clin.note FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_appointment AS
SELECT x.id, x.patient_id, x.department_id, j1.code AS department_code, x.starts, x.minutes, x.status, x.created
  FROM clin.appointment x
  LEFT JOIN adm.department j1 ON j1.id = x.department_id;
CREATE FUNCTION svc.appointment_add(p_patient_id bigint, p_department_id bigint, p_starts timestamp) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO clin.appointment (patient_id, department_id, starts)
  VALUES (p_patient_id, p_department_id, p_starts)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_appointment AFTER UPDATE OR DELETE ON clin.appointment FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_drug AS
SELECT x.id, x.ndc, x.name, x.form, x.strength, x.created
  FROM pharm.drug x;
CREATE FUNCTION svc.drug_get(p_id bigint) RETURNS SETOF pharm.drug
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM pharm.drug WHERE id = p_id $$;
CREATE FUNCTION svc.drug_add(p_ndc character varying(11), p_name character varying(120), p_form character varying(30), p_strength character varying(30)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO pharm.drug (ndc, name, form, strength)
  VALUES (p_ndc, p_name, p_form, p_strength)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW svc.v_prescription AS
SELECT x.id, x.clin_order_id, x.drug_id, j1.name AS drug_name, x.dose, x.freq, x.start_on, x.end_on, x.created
  FROM pharm.prescription x
  LEFT JOIN pharm.drug j1 ON j1.id = x.drug_id;
CREATE FUNCTION svc.prescription_get(p_id bigint) RETURNS SETOF pharm.prescription
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM pharm.prescription WHERE id = p_id $$;
CREATE FUNCTION svc.prescription_add(p_clin_order_id bigint, p_drug_id bigint, p_dose character varying(40), p_freq character varying(20), p_start_on date, p_end_on date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO pharm.prescription (clin_order_id, drug_id, dose, freq, start_on, end_on)
  VALUES (p_clin_order_id, p_drug_id, p_dose, p_freq, p_start_on, p_end_on)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_prescription AFTER UPDATE OR DELETE ON pharm.prescription FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE VIEW svc.v_administration AS
SELECT x.id, x.prescription_id, x.given_by_id, x.given_at, x.dose, x.created
  FROM pharm.administration x;
CREATE TRIGGER audit_administration AFTER UPDATE OR DELETE ON pharm.administration FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE TRIGGER audit_stock_level AFTER UPDATE OR DELETE ON pharm.stock_level FOR EACH ROW EXECUTE FUNCTION aud.log_change();
CREATE FUNCTION svc.dispense_add(p_prescription_id bigint, p_qty integer) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO pharm.dispense (prescription_id, qty)
  VALUES (p_prescription_id, p_qty)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
