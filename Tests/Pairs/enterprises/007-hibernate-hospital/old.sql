create sequence hibernate_sequence start 1 increment 1;
create sequence patient_seq start 1 increment 50;
CREATE TABLE department (
    id bigint NOT NULL,
    code character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    phone character varying(255),
    parent_id bigint,
    CONSTRAINT department_pkey PRIMARY KEY (id),
    CONSTRAINT uk_4badf2120243a04c51ff73da0 UNIQUE (code)
);

CREATE TABLE ward (
    id bigint NOT NULL,
    department_id bigint NOT NULL,
    name character varying(255) NOT NULL,
    floor integer,
    beds_total integer DEFAULT 0 NOT NULL,
    CONSTRAINT ward_pkey PRIMARY KEY (id)
);

CREATE TABLE bed (
    id bigint NOT NULL,
    ward_id bigint NOT NULL,
    label character varying(255) NOT NULL,
    status character varying(255) DEFAULT 'FREE' NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT bed_pkey PRIMARY KEY (id),
    CONSTRAINT uk_3d51413847a647481fce9e79e UNIQUE (ward_id, label)
);

CREATE TABLE staff (
    id bigint NOT NULL,
    dtype character varying(31) NOT NULL,
    first_name character varying(255),
    last_name character varying(255),
    employee_no character varying(255) NOT NULL,
    department_id bigint,
    license_no character varying(255),
    specialty character varying(255),
    shift_pattern character varying(255),
    hired date,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT staff_pkey PRIMARY KEY (id),
    CONSTRAINT uk_6bb805376c6f3783ff793ebd3 UNIQUE (employee_no)
);
CREATE INDEX idx_staff_dtype_last_name ON staff USING btree (dtype, last_name);

CREATE TABLE staff_qualifications (
    staff_id bigint NOT NULL,
    qualification character varying(255)
);

CREATE TABLE patient (
    id bigint NOT NULL,
    mrn character varying(255) NOT NULL,
    first_name character varying(255) NOT NULL,
    last_name character varying(255) NOT NULL,
    birth_date date NOT NULL,
    gender integer,
    blood_type character varying(3),
    street character varying(255),
    city character varying(255),
    zip character varying(255),
    phone character varying(255),
    email character varying(255),
    deceased boolean,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT patient_pkey PRIMARY KEY (id),
    CONSTRAINT uk_d5776e794d46d97a61b33e9e6 UNIQUE (mrn),
    CONSTRAINT patient_check1 CHECK (gender between 0 and 3)
);
CREATE INDEX idx_patient_last_name_birth_date ON patient USING btree (last_name, birth_date);

CREATE TABLE patient_allergies (
    patient_id bigint NOT NULL,
    allergy character varying(255) NOT NULL,
    CONSTRAINT patient_allergies_pkey PRIMARY KEY (patient_id, allergy)
);

CREATE TABLE insurance_company (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    payer_code character varying(255) NOT NULL,
    CONSTRAINT insurance_company_pkey PRIMARY KEY (id),
    CONSTRAINT uk_a692d097e3eff573f3c4c5843 UNIQUE (payer_code)
);

CREATE TABLE insurance_policy (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    company_id bigint NOT NULL,
    policy_no character varying(255) NOT NULL,
    valid_from date,
    valid_to date,
    CONSTRAINT insurance_policy_pkey PRIMARY KEY (id)
);

CREATE TABLE appointment (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    doctor_id bigint NOT NULL,
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone NOT NULL,
    state integer DEFAULT 0 NOT NULL,
    reason character varying(255),
    room character varying(255),
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT appointment_pkey PRIMARY KEY (id),
    CONSTRAINT appointment_check1 CHECK (starts_at < ends_at)
);
CREATE INDEX idx_appointment_patient_id ON appointment USING btree (patient_id);

CREATE TABLE admission (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    bed_id bigint,
    attending_id bigint,
    admitted_at timestamp without time zone NOT NULL,
    discharged_at timestamp without time zone,
    diagnosis_text character varying(255),
    discharge_type integer,
    CONSTRAINT admission_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_admission_patient_id ON admission USING btree (patient_id);

CREATE TABLE encounter (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    admission_id bigint,
    staff_id bigint,
    encounter_date timestamp without time zone NOT NULL,
    kind integer NOT NULL,
    notes text,
    CONSTRAINT encounter_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_encounter_patient_id ON encounter USING btree (patient_id);

CREATE TABLE diagnosis (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    icd_code character varying(8) NOT NULL,
    description character varying(255),
    primary_flag character(1) DEFAULT 'N' NOT NULL,
    CONSTRAINT diagnosis_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_diagnosis_encounter_id ON diagnosis USING btree (encounter_id);

CREATE TABLE icd_code (
    code character varying(8) NOT NULL,
    title character varying(255) NOT NULL,
    chapter character varying(4),
    CONSTRAINT icd_code_pkey PRIMARY KEY (code)
);

CREATE TABLE vital_sign (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    taken_at timestamp without time zone NOT NULL,
    pulse integer,
    systolic integer,
    diastolic integer,
    temperature real,
    weight real,
    height real,
    CONSTRAINT vital_sign_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_vital_sign_encounter_id ON vital_sign USING btree (encounter_id);

CREATE TABLE medication (
    id bigint NOT NULL,
    atc_code character varying(7),
    name character varying(255) NOT NULL,
    form character varying(255),
    strength character varying(255),
    stock integer DEFAULT 0 NOT NULL,
    CONSTRAINT medication_pkey PRIMARY KEY (id)
);

CREATE TABLE prescription (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    medication_id bigint NOT NULL,
    prescriber_id bigint NOT NULL,
    dose character varying(255) NOT NULL,
    frequency character varying(255) NOT NULL,
    start_date date NOT NULL,
    end_date date,
    status integer DEFAULT 0 NOT NULL,
    CONSTRAINT prescription_pkey PRIMARY KEY (id)
);

CREATE TABLE administration (
    id bigint NOT NULL,
    prescription_id bigint NOT NULL,
    nurse_id bigint,
    given_at timestamp without time zone NOT NULL,
    amount numeric(19,2),
    refused boolean DEFAULT false NOT NULL,
    CONSTRAINT administration_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_administration_prescription_id ON administration USING btree (prescription_id);

CREATE TABLE lab_test (
    id bigint NOT NULL,
    code character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    unit character varying(255),
    ref_low numeric(19,2),
    ref_high numeric(19,2),
    CONSTRAINT lab_test_pkey PRIMARY KEY (id),
    CONSTRAINT uk_6c856b7c4915590018138693b UNIQUE (code)
);

CREATE TABLE lab_order (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    ordered_by bigint NOT NULL,
    ordered_at timestamp without time zone NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    CONSTRAINT lab_order_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_lab_order_encounter_id ON lab_order USING btree (encounter_id);

CREATE TABLE lab_result (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    test_id bigint NOT NULL,
    value numeric(19,2),
    text_value character varying(255),
    abnormal boolean,
    resulted_at timestamp without time zone,
    verified_by bigint,
    CONSTRAINT lab_result_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_lab_result_order_id ON lab_result USING btree (order_id);

CREATE TABLE imaging_study (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    modality character varying(255) NOT NULL,
    body_site character varying(255),
    accession character varying(255) NOT NULL,
    report text,
    performed_at timestamp without time zone,
    CONSTRAINT imaging_study_pkey PRIMARY KEY (id),
    CONSTRAINT uk_6208caf5969b8fc2a0cb037cf UNIQUE (accession)
);

CREATE TABLE surgery (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    lead_surgeon_id bigint NOT NULL,
    theatre character varying(255) NOT NULL,
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone NOT NULL,
    procedure_code character varying(255),
    CONSTRAINT surgery_pkey PRIMARY KEY (id)
);

CREATE TABLE surgery_team (
    surgery_id bigint NOT NULL,
    staff_id bigint NOT NULL,
    role character varying(255),
    CONSTRAINT surgery_team_pkey PRIMARY KEY (surgery_id, staff_id)
);

CREATE TABLE invoice (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    policy_id bigint,
    invoice_no character varying(255) NOT NULL,
    issued timestamp without time zone NOT NULL,
    total numeric(19,2) DEFAULT 0 NOT NULL,
    state integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id),
    CONSTRAINT uk_64fb2cfa347d0fb4b415ae9ad UNIQUE (invoice_no)
);
CREATE INDEX idx_invoice_patient_id ON invoice USING btree (patient_id);

CREATE TABLE invoice_item (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    description character varying(255) NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    unit_price numeric(19,2) NOT NULL,
    total numeric(19,2) NOT NULL,
    CONSTRAINT invoice_item_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_invoice_item_invoice_id ON invoice_item USING btree (invoice_id);

CREATE TABLE payment (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    amount numeric(19,2) NOT NULL,
    method integer NOT NULL,
    paid_at timestamp without time zone NOT NULL,
    CONSTRAINT payment_pkey PRIMARY KEY (id)
);

CREATE TABLE shift (
    id bigint NOT NULL,
    staff_id bigint NOT NULL,
    ward_id bigint NOT NULL,
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone NOT NULL,
    CONSTRAINT shift_pkey PRIMARY KEY (id)
);

CREATE TABLE consent_form (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    form_type character varying(255) NOT NULL,
    signed_at timestamp without time zone,
    document oid,
    CONSTRAINT consent_form_pkey PRIMARY KEY (id)
);

CREATE TABLE app_user (
    id bigint NOT NULL,
    username character varying(255) NOT NULL,
    password character varying(255) NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    staff_id bigint,
    CONSTRAINT app_user_pkey PRIMARY KEY (id),
    CONSTRAINT uk_d2c2b87aec188abc7d5b9b4b8 UNIQUE (username)
);

CREATE TABLE app_user_roles (
    app_user_id bigint NOT NULL,
    roles character varying(255) NOT NULL,
    CONSTRAINT app_user_roles_pkey PRIMARY KEY (app_user_id, roles)
);

CREATE TABLE revinfo (
    rev serial,
    revtstmp bigint,
    CONSTRAINT revinfo_pkey PRIMARY KEY (rev)
);

CREATE TABLE patient_aud (
    id bigint NOT NULL,
    rev integer NOT NULL,
    revtype smallint,
    mrn character varying(255),
    first_name character varying(255),
    last_name character varying(255),
    birth_date date,
    street character varying(255),
    city character varying(255),
    zip character varying(255),
    CONSTRAINT patient_aud_pkey PRIMARY KEY (id, rev)
);

CREATE TABLE appointment_aud (
    id bigint NOT NULL,
    rev integer NOT NULL,
    revtype smallint,
    starts_at timestamp without time zone,
    ends_at timestamp without time zone,
    state integer,
    CONSTRAINT appointment_aud_pkey PRIMARY KEY (id, rev)
);

create view v_current_inpatients as select p.id, p.mrn, p.last_name || ', ' || p.first_name as full_name, a.admitted_at, b.label as bed, w.name as ward, p.city from admission a join patient p on p.id = a.patient_id left join bed b on b.id = a.bed_id left join ward w on w.id = b.ward_id where a.discharged_at is null;
create view v_ward_occupancy as select w.id, w.name, w.beds_total, count(i.id) as occupied from ward w left join v_current_inpatients i on i.ward = w.name group by w.id, w.name, w.beds_total;
create view v_open_invoices as select i.id, i.invoice_no, i.total, coalesce(sum(p.amount),0) as paid from invoice i left join payment p on p.invoice_id = i.id where i.state = 0 group by i.id;
create function patient_age(p_birth date, p_at date default current_date) returns integer language sql stable as 'select extract(year from age(p_at, p_birth))::integer';
create function bmi(w real, h real) returns real language sql immutable as $$ select case when h > 0 then (w / (h*h))::real end $$;
create view v_bmi as select e.patient_id, v.taken_at, bmi(v.weight, v.height) as bmi from vital_sign v join encounter e on e.id = v.encounter_id;
ALTER TABLE ONLY department ADD CONSTRAINT fk6e4502069acb87424a8f58056 FOREIGN KEY (parent_id) REFERENCES department(id);
ALTER TABLE ONLY ward ADD CONSTRAINT fk814ba55bcad25bcb2d4ee664b FOREIGN KEY (department_id) REFERENCES department(id);
ALTER TABLE ONLY bed ADD CONSTRAINT fk7fe3f9e6189b90b6a61b69978 FOREIGN KEY (ward_id) REFERENCES ward(id);
ALTER TABLE ONLY staff ADD CONSTRAINT fk6b73058368750629ad749c1d6 FOREIGN KEY (department_id) REFERENCES department(id);
ALTER TABLE ONLY staff_qualifications ADD CONSTRAINT fk421e70c96f9425800e4d95db1 FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE ONLY patient_allergies ADD CONSTRAINT fk75e43fe3f17c555799b1b3282 FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY insurance_policy ADD CONSTRAINT fk4cd043a20aacc20b8cb218c16 FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY insurance_policy ADD CONSTRAINT fkf17967cd30b80f7c40e3e3b45 FOREIGN KEY (company_id) REFERENCES insurance_company(id);
ALTER TABLE ONLY appointment ADD CONSTRAINT fkabf56894594aa7875600e47e4 FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY appointment ADD CONSTRAINT fk09a2e1f918f9b8ff7ce69e2d2 FOREIGN KEY (doctor_id) REFERENCES staff(id);
ALTER TABLE ONLY admission ADD CONSTRAINT fkfede7ae17139b4ec9ed7e5bb5 FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY admission ADD CONSTRAINT fkdf95e29bc960155511c704e13 FOREIGN KEY (bed_id) REFERENCES bed(id);
ALTER TABLE ONLY admission ADD CONSTRAINT fkb0a360cfe128f8e18b802b7f1 FOREIGN KEY (attending_id) REFERENCES staff(id);
ALTER TABLE ONLY encounter ADD CONSTRAINT fk3684a79714511d82fbb723e5e FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY encounter ADD CONSTRAINT fk3f29bd236e85c7a319e7e22ee FOREIGN KEY (admission_id) REFERENCES admission(id);
ALTER TABLE ONLY encounter ADD CONSTRAINT fk2dce316a85940bc65d2666645 FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE ONLY diagnosis ADD CONSTRAINT fk78a69aaebf76cdc70e3c4bb08 FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY vital_sign ADD CONSTRAINT fk9b31536435750eef94f2bd8e2 FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY prescription ADD CONSTRAINT fk1748d7d8d25c7e39bcd31e7b4 FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY prescription ADD CONSTRAINT fk7c29d8d0492510499b2991bae FOREIGN KEY (medication_id) REFERENCES medication(id);
ALTER TABLE ONLY prescription ADD CONSTRAINT fk8634806888f81b76178500c3e FOREIGN KEY (prescriber_id) REFERENCES staff(id);
ALTER TABLE ONLY administration ADD CONSTRAINT fkb1c507d804454f01ba5ce92ce FOREIGN KEY (prescription_id) REFERENCES prescription(id);
ALTER TABLE ONLY administration ADD CONSTRAINT fk6f6883428916a13ecbdef8856 FOREIGN KEY (nurse_id) REFERENCES staff(id);
ALTER TABLE ONLY lab_order ADD CONSTRAINT fkee11873e3168cbe637522a222 FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY lab_order ADD CONSTRAINT fkc1c5c361d34a1ea4bc02a06f5 FOREIGN KEY (ordered_by) REFERENCES staff(id);
ALTER TABLE ONLY lab_result ADD CONSTRAINT fk7c8ba94c34024bd614e4be96e FOREIGN KEY (order_id) REFERENCES lab_order(id);
ALTER TABLE ONLY lab_result ADD CONSTRAINT fk71a7cfd223cdbc496c7e6fb2d FOREIGN KEY (test_id) REFERENCES lab_test(id);
ALTER TABLE ONLY lab_result ADD CONSTRAINT fkd50f82e5704829a87db1cd195 FOREIGN KEY (verified_by) REFERENCES staff(id);
ALTER TABLE ONLY imaging_study ADD CONSTRAINT fkf467b1529399624001b4b417d FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY surgery ADD CONSTRAINT fkd5b387ced7c5387d202756a42 FOREIGN KEY (admission_id) REFERENCES admission(id);
ALTER TABLE ONLY surgery ADD CONSTRAINT fk260b68796073b2ac7318d47b5 FOREIGN KEY (lead_surgeon_id) REFERENCES staff(id);
ALTER TABLE ONLY surgery_team ADD CONSTRAINT fk9b0358dc1e61c8373e2c561eb FOREIGN KEY (surgery_id) REFERENCES surgery(id);
ALTER TABLE ONLY surgery_team ADD CONSTRAINT fk5cfab2d3664eb1b156d86d58a FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE ONLY invoice ADD CONSTRAINT fk1224fbc01435034b4b63beefc FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY invoice ADD CONSTRAINT fk3aeb7db0ace378171313b9bc2 FOREIGN KEY (policy_id) REFERENCES insurance_policy(id);
ALTER TABLE ONLY invoice_item ADD CONSTRAINT fk3bd82b1d916485b02588aa55f FOREIGN KEY (invoice_id) REFERENCES invoice(id);
ALTER TABLE ONLY payment ADD CONSTRAINT fk8dcd7df13441a512202d5e48d FOREIGN KEY (invoice_id) REFERENCES invoice(id);
ALTER TABLE ONLY shift ADD CONSTRAINT fkf8b96fd3fbf37a8986692b95a FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE ONLY shift ADD CONSTRAINT fkc518d5e159ef1bccf7d830e4d FOREIGN KEY (ward_id) REFERENCES ward(id);
ALTER TABLE ONLY consent_form ADD CONSTRAINT fk3c73d3bceaa6f9e6ce9429745 FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY app_user ADD CONSTRAINT fk5f880a1024bf50cf74ba13d24 FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE ONLY app_user_roles ADD CONSTRAINT fk778b4e6767695a580c9665f70 FOREIGN KEY (app_user_id) REFERENCES app_user(id);
ALTER TABLE ONLY patient_aud ADD CONSTRAINT fk656ef0a93f4d39abe0eebf0b4 FOREIGN KEY (rev) REFERENCES revinfo(rev);
ALTER TABLE ONLY appointment_aud ADD CONSTRAINT fk48a0af54e3f8d7e541724b5b8 FOREIGN KEY (rev) REFERENCES revinfo(rev);
