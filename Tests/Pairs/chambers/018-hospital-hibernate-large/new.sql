CREATE SCHEMA clinical; 
CREATE SCHEMA billing; CREATE SCHEMA masterdata;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE SEQUENCE public.hibernate_sequence INCREMENT BY 50;
CREATE TABLE masterdata.specialty (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_8611bcb92ca3628aa34f29dd UNIQUE (code)
);
CREATE TABLE masterdata.ward_type (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_51706003b3186022655a3175 UNIQUE (code)
);
CREATE TABLE masterdata.diagnosis_kind (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_67a339dc32f1551287eba649 UNIQUE (code)
);
CREATE TABLE masterdata.allergen (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_f3e2fa8f4a515f1bf11cb855 UNIQUE (code)
);
CREATE TABLE masterdata.procedure_code (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_9850e76c65a30431b257f9f4 UNIQUE (code)
);
CREATE TABLE masterdata.drug_form (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_6b559349494c3174ff30b93f UNIQUE (code)
);
CREATE TABLE masterdata.unit (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_a6d32bd69fce8a002b970f70 UNIQUE (code)
);
CREATE TABLE masterdata.blood_group (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_9f6d71cd73b4e99c855dd708 UNIQUE (code)
);
CREATE TABLE masterdata.nationality (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_d2901cad69d30dddeae633be UNIQUE (code)
);
CREATE TABLE masterdata.religion (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_f6dcba0d9ada0889aba8e5db UNIQUE (code)
);
CREATE TABLE masterdata.marital_status (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_1b7d53ce878e5b0ca5ad62d3 UNIQUE (code)
);
CREATE TABLE masterdata.discharge_reason (
    id bigint NOT NULL,
    code varchar(32) NOT NULL,
    name varchar(255) NOT NULL,
    active boolean DEFAULT true,
    version bigint,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    PRIMARY KEY (id),
    CONSTRAINT uk_03d0f9d5521bde0ed5ecf461 UNIQUE (code)
);
CREATE TABLE masterdata.drug (
    id bigint NOT NULL,
    atc varchar(7),
    name varchar(255) NOT NULL,
    form_id bigint,
    unit_id bigint,
    narcotic boolean,
    strength numeric(12,4),
    fhir_json jsonb,
    PRIMARY KEY (id)
);
CREATE TABLE masterdata.insurer (
    id bigint NOT NULL,
    ik varchar(9) NOT NULL,
    name varchar(255) NOT NULL,
    kind integer,
    PRIMARY KEY (id),
    CONSTRAINT uk_57782750ab2aabf9bdcb0ed9 UNIQUE (ik)
);
CREATE TABLE clinical.person (
    id bigint NOT NULL,
    first_name varchar(255),
    last_name varchar(255) NOT NULL,
    birth date,
    sex char(1),
    nationality_id bigint,
    religion_id bigint,
    marital_id bigint,
    created_date timestamp(6),
    last_modified_date timestamp(6),
    version integer,
    full_name text GENERATED ALWAYS AS (((last_name)::text||', ')||COALESCE((first_name)::text,'')) STORED,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.patient (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    pid varchar(255) NOT NULL,
    blood_group_id bigint,
    deceased_at timestamp(6),
    organ_donor boolean,
    created_date timestamp(6),
    last_modified_date timestamp(6),
    PRIMARY KEY (id),
    CONSTRAINT uk_f2355195478ad779543ab63c UNIQUE (person_id),
    CONSTRAINT uk_ea0d095ffcd3386301e8e7ea UNIQUE (pid)
);
CREATE TABLE clinical.patient_allergy (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    allergen_id bigint NOT NULL,
    severity varchar(20),
    noted timestamp(6),
    PRIMARY KEY (id),
    CONSTRAINT uk_7c307432c0d97d37c73f7324 UNIQUE (patient_id, allergen_id)
);
CREATE TABLE clinical.staff (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    login varchar(255) NOT NULL,
    specialty_id bigint,
    lanr varchar(9),
    hired date,
    left_on date,
    PRIMARY KEY (id),
    CONSTRAINT uk_51cedb272ab841441a423315 UNIQUE (login),
    CONSTRAINT staff_check_38889 CHECK (left_on>=hired)
);
CREATE TABLE clinical.ward (
    id bigint NOT NULL,
    name varchar(255) NOT NULL,
    ward_type_id bigint,
    beds integer,
    floor smallint,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.room (
    id bigint NOT NULL,
    ward_id bigint NOT NULL,
    label varchar(255) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_60ef477702522ef2b50ddd36 UNIQUE (ward_id, label)
);
CREATE TABLE clinical.bed (
    id bigint NOT NULL,
    room_id bigint NOT NULL,
    label varchar(255) NOT NULL,
    out_of_order boolean,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.admission (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    case_no varchar(255) NOT NULL,
    admitted timestamp(6) NOT NULL,
    discharged timestamp(6),
    reason_id bigint,
    insurer_id bigint,
    status varchar(32) NOT NULL,
    created_date timestamp(6),
    last_modified_date timestamp(6),
    drg varchar(8),
    planned boolean DEFAULT false,
    PRIMARY KEY (id),
    CONSTRAINT uk_c59ae86f0b42ea7a9e56475d UNIQUE (case_no)
);
CREATE TABLE clinical.stay (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    bed_id bigint NOT NULL,
    period tsrange NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT no_double_bed EXCLUDE USING gist (bed_id WITH =,period WITH &&)
);
CREATE TABLE clinical.diagnosis (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    kind_id bigint,
    icd varchar(10) NOT NULL,
    text text,
    doctor_id bigint,
    created_date timestamp(6),
    last_modified_date timestamp(6),
    certainty char(1) DEFAULT 'G',
    PRIMARY KEY (id)
);
CREATE TABLE clinical.procedure_done (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    procedure_id bigint NOT NULL,
    done_at timestamp(6),
    surgeon_id bigint,
    duration_min smallint,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.prescription (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    drug_id bigint NOT NULL,
    dose numeric(12,4),
    unit_id bigint,
    start_at timestamp(6),
    end_at timestamp(6),
    prescriber_id bigint NOT NULL,
    prn boolean DEFAULT false NOT NULL,
    schedule interval[],
    PRIMARY KEY (id)
);
CREATE TABLE clinical.administration (
    id bigint NOT NULL,
    prescription_id bigint NOT NULL,
    given_at timestamp(6),
    given_by_id bigint,
    dose numeric(12,4),
    refused boolean,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.vital_sign (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    taken timestamp(6) NOT NULL,
    pulse integer,
    systolic integer,
    diastolic integer,
    temp numeric(4,1),
    spo2 integer,
    pain smallint,
    PRIMARY KEY (id),
    CONSTRAINT vital_sign_check_d529a CHECK (pain BETWEEN 0 AND 10)
);
CREATE INDEX idx1aac45fb077ec793 ON clinical.vital_sign USING btree (admission_id, taken);
CREATE TABLE clinical.lab_order (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    ordered timestamp(6),
    ordered_by_id bigint,
    urgent boolean,
    status varchar(20),
    PRIMARY KEY (id)
);
CREATE TABLE clinical.lab_value (
    id bigint NOT NULL,
    lab_order_id bigint NOT NULL,
    analyte varchar(255) NOT NULL,
    value numeric,
    unit_id bigint,
    flag varchar(4),
    loinc varchar(16),
    PRIMARY KEY (id)
);
CREATE INDEX idx726eba2f1466f637 ON clinical.lab_value USING btree (loinc);
CREATE TABLE clinical.lab_comment (
    id bigint NOT NULL,
    lab_value_id bigint NOT NULL,
    text text,
    author_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.imaging_study (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    modality varchar(4) NOT NULL,
    uid varchar(64) NOT NULL,
    performed timestamp(6),
    report text,
    PRIMARY KEY (id),
    CONSTRAINT uk_11c909eb6490c0acd2e582ca UNIQUE (uid)
);
CREATE TABLE clinical.document (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    title varchar(255) NOT NULL,
    mime varchar(255),
    content bytea,
    created_date timestamp(6),
    last_modified_date timestamp(6),
    sha256 bytea,
    signed_by_id bigint,
    signed_at timestamp(6),
    PRIMARY KEY (id)
);
CREATE TABLE clinical.appointment (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    staff_id bigint NOT NULL,
    starts timestamp(6) NOT NULL,
    ends timestamp(6) NOT NULL,
    note varchar(255),
    PRIMARY KEY (id),
    CONSTRAINT ck_appt CHECK (ends>starts) NO INHERIT
);
CREATE TABLE clinical.shift (
    id bigint NOT NULL,
    staff_id bigint NOT NULL,
    ward_id bigint NOT NULL,
    day date NOT NULL,
    kind varchar(10) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_468b92bc82d92d6e0a3cb57a UNIQUE (staff_id, day)
);
CREATE TABLE clinical.referral (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    to_ward_id bigint,
    reason text,
    accepted boolean,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.diet_order (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.nursing_note (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.consent (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.risk_assessment (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.wound_doc (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.fall_event (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.fluid_balance (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.transfusion (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clinical.isolation (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    recorded timestamp(6) DEFAULT now() NOT NULL,
    staff_id bigint,
    payload jsonb,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE billing.tariff (
    id bigint NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(255),
    points numeric(10,2),
    valid_from date NOT NULL,
    valid_to date,
    PRIMARY KEY (id),
    CONSTRAINT uk_57051e32c90a2d8184560f72 UNIQUE (code)
);
CREATE TABLE billing.invoice (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    no varchar(255) NOT NULL,
    issued date NOT NULL,
    total numeric(12,2) NOT NULL,
    insurer_id bigint,
    paid_on date,
    created_date timestamp(6),
    last_modified_date timestamp(6),
    currency char(3) DEFAULT 'EUR' NOT NULL,
    dunning smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_5da6532f2b739888270114cd UNIQUE (no)
);
CREATE TABLE billing.invoice_item (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    tariff_id bigint NOT NULL,
    qty numeric(10,2) NOT NULL,
    amount numeric(12,2) NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE billing.payment (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    paid date NOT NULL,
    amount numeric(12,2) NOT NULL,
    iban varchar(34),
    PRIMARY KEY (id)
);
CREATE TABLE billing.claim_message (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    edifact text,
    sent timestamp(6),
    answered timestamp(6),
    error varchar(255),
    attempts integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT claim_message_check_c9a16 CHECK (attempts<10)
);
ALTER TABLE ONLY masterdata.drug ADD CONSTRAINT fkb07819c33c983f97602d893b3 FOREIGN KEY (form_id) REFERENCES masterdata.drug_form(id);
ALTER TABLE ONLY masterdata.drug ADD CONSTRAINT fk0a29cd8ccdddc1050ca3b191c FOREIGN KEY (unit_id) REFERENCES masterdata.unit(id);
ALTER TABLE ONLY clinical.person ADD CONSTRAINT fkb47d42398d588851a0e803143 FOREIGN KEY (nationality_id) REFERENCES masterdata.nationality(id);
ALTER TABLE ONLY clinical.person ADD CONSTRAINT fke236cf5cc2be2ff0321387e0d FOREIGN KEY (religion_id) REFERENCES masterdata.religion(id);
ALTER TABLE ONLY clinical.person ADD CONSTRAINT fk54dcb5019932052519436bf03 FOREIGN KEY (marital_id) REFERENCES masterdata.marital_status(id);
ALTER TABLE ONLY clinical.patient ADD CONSTRAINT fk10ed9e1cae87393d585909daa FOREIGN KEY (person_id) REFERENCES clinical.person(id);
ALTER TABLE ONLY clinical.patient ADD CONSTRAINT fk88c349206930c1ae11a771d60 FOREIGN KEY (blood_group_id) REFERENCES masterdata.blood_group(id);
ALTER TABLE ONLY clinical.patient_allergy ADD CONSTRAINT fkbb99443f2703bfe06b7334f3a FOREIGN KEY (patient_id) REFERENCES clinical.patient(id);
ALTER TABLE ONLY clinical.patient_allergy ADD CONSTRAINT fk84459739834e7f112151e50ea FOREIGN KEY (allergen_id) REFERENCES masterdata.allergen(id);
ALTER TABLE ONLY clinical.staff ADD CONSTRAINT fkd2989e2daed99ac94ba787d3d FOREIGN KEY (person_id) REFERENCES clinical.person(id);
ALTER TABLE ONLY clinical.staff ADD CONSTRAINT fk8c37957c680940416cf9cc388 FOREIGN KEY (specialty_id) REFERENCES masterdata.specialty(id);
ALTER TABLE ONLY clinical.ward ADD CONSTRAINT fkdb00faffb290d7a7185768a48 FOREIGN KEY (ward_type_id) REFERENCES masterdata.ward_type(id);
ALTER TABLE ONLY clinical.room ADD CONSTRAINT fk52dc77a1f5cef46f770153663 FOREIGN KEY (ward_id) REFERENCES clinical.ward(id);
ALTER TABLE ONLY clinical.bed ADD CONSTRAINT fkfe666491306ed6cd26dfb618f FOREIGN KEY (room_id) REFERENCES clinical.room(id);
ALTER TABLE ONLY clinical.admission ADD CONSTRAINT fk6a536dd84041ee0216a395986 FOREIGN KEY (patient_id) REFERENCES clinical.patient(id);
ALTER TABLE ONLY clinical.admission ADD CONSTRAINT fkf7f6b7dac178ab741b6eaf1ec FOREIGN KEY (reason_id) REFERENCES masterdata.discharge_reason(id);
ALTER TABLE ONLY clinical.admission ADD CONSTRAINT fk2ed5058be2e0be8dae113dfb6 FOREIGN KEY (insurer_id) REFERENCES masterdata.insurer(id);
ALTER TABLE ONLY clinical.stay ADD CONSTRAINT fk94611b8f2acf46e6d0aec801b FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.stay ADD CONSTRAINT fk5c70dcf72837f003fa6e4de55 FOREIGN KEY (bed_id) REFERENCES clinical.bed(id);
ALTER TABLE ONLY clinical.diagnosis ADD CONSTRAINT fk3dc80760576cfb64737c111e8 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY clinical.diagnosis ADD CONSTRAINT fk25c522923fb80316c954d05c0 FOREIGN KEY (kind_id) REFERENCES masterdata.diagnosis_kind(id);
ALTER TABLE ONLY clinical.diagnosis ADD CONSTRAINT fkb84708cc28ac604f1f6133473 FOREIGN KEY (doctor_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.procedure_done ADD CONSTRAINT fk9f99e973ea65d3a754b0d38b5 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY clinical.procedure_done ADD CONSTRAINT fk51b653104e94c1bd588b97f7d FOREIGN KEY (procedure_id) REFERENCES masterdata.procedure_code(id);
ALTER TABLE ONLY clinical.procedure_done ADD CONSTRAINT fkb21c46bc97d127bb87b81f8b6 FOREIGN KEY (surgeon_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.prescription ADD CONSTRAINT fkfba34a847ae0b2a026c1d8323 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY clinical.prescription ADD CONSTRAINT fk90d4f4dfb5a4698db1e8017c1 FOREIGN KEY (drug_id) REFERENCES masterdata.drug(id);
ALTER TABLE ONLY clinical.prescription ADD CONSTRAINT fk1b03d4022fcbd5b712ab60b9c FOREIGN KEY (unit_id) REFERENCES masterdata.unit(id);
ALTER TABLE ONLY clinical.prescription ADD CONSTRAINT fkfa4261c368617de786a48a612 FOREIGN KEY (prescriber_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.administration ADD CONSTRAINT fk53f460e15f9a81d20e0f68f11 FOREIGN KEY (prescription_id) REFERENCES clinical.prescription(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.administration ADD CONSTRAINT fk61a48fce257d7a57cd88cbfa7 FOREIGN KEY (given_by_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.vital_sign ADD CONSTRAINT fkab1f1437a9b6d4cd01fffa9d4 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY clinical.lab_order ADD CONSTRAINT fk4d4b5189ffc230683cd579b19 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY clinical.lab_order ADD CONSTRAINT fk3c61f506b9b3488281b9139fb FOREIGN KEY (ordered_by_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.lab_value ADD CONSTRAINT fk1350caf8ab096df81449dc2d1 FOREIGN KEY (lab_order_id) REFERENCES clinical.lab_order(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.lab_value ADD CONSTRAINT fk126bc576bb619a4035bac3a21 FOREIGN KEY (unit_id) REFERENCES masterdata.unit(id);
ALTER TABLE ONLY clinical.lab_comment ADD CONSTRAINT fka219c62a00dfcb53a04f11ab0 FOREIGN KEY (lab_value_id) REFERENCES clinical.lab_value(id);
ALTER TABLE ONLY clinical.lab_comment ADD CONSTRAINT fkd2a9dddb3e3d44adfced41556 FOREIGN KEY (author_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.imaging_study ADD CONSTRAINT fk43f58306fa035ad3b10fcea59 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY clinical.document ADD CONSTRAINT fk99ed913b703eea8b3279f67af FOREIGN KEY (patient_id) REFERENCES clinical.patient(id);
ALTER TABLE ONLY clinical.document ADD CONSTRAINT fk1e3e97451d30ad9c61263998c FOREIGN KEY (signed_by_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.appointment ADD CONSTRAINT fkfce69c13c5f5eed043cead8e5 FOREIGN KEY (patient_id) REFERENCES clinical.patient(id);
ALTER TABLE ONLY clinical.appointment ADD CONSTRAINT fkc0937a998fc39e70df3f3a3cf FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.shift ADD CONSTRAINT fkbc70b2a112471ed685df0c3e5 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.shift ADD CONSTRAINT fke26296822e0fa8f854922e63b FOREIGN KEY (ward_id) REFERENCES clinical.ward(id);
ALTER TABLE ONLY clinical.referral ADD CONSTRAINT fkfb41624da4322015b6117dc95 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY clinical.referral ADD CONSTRAINT fkdec2703d248629a5ec8b75090 FOREIGN KEY (to_ward_id) REFERENCES clinical.ward(id);
ALTER TABLE ONLY clinical.diet_order ADD CONSTRAINT fk09cea859ca244dcea48fadcc7 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.diet_order ADD CONSTRAINT fke4d5668e835f1e57400f458b5 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.nursing_note ADD CONSTRAINT fk287c0926f8ab43586be372b0c FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.nursing_note ADD CONSTRAINT fkaaa339f0a9e2f7ccbdb980342 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.consent ADD CONSTRAINT fk47ae140c296d25ed8b7f304b5 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.consent ADD CONSTRAINT fk1d49251f1016ae893109d85a0 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.risk_assessment ADD CONSTRAINT fk6f9ced6f3d65258a8bbcdf1f8 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.risk_assessment ADD CONSTRAINT fk2a7d7308e754b8b2f06d338e7 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.wound_doc ADD CONSTRAINT fk4ac17c42089bc2b7599c548db FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.wound_doc ADD CONSTRAINT fk33184841f93a6fbf1e245a004 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.fall_event ADD CONSTRAINT fk450b78a4ac1ed8e5323098b8b FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.fall_event ADD CONSTRAINT fkc50f8723932769c6bc58b79a1 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.fluid_balance ADD CONSTRAINT fk1c83708e2f653853d4ec814cc FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.fluid_balance ADD CONSTRAINT fk2f94d31d0cb4daf40d71fbcf4 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.transfusion ADD CONSTRAINT fkb74373548aa3e10ca0f5c50ce FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.transfusion ADD CONSTRAINT fk3ca08eaa695cad58befe1cd29 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY clinical.isolation ADD CONSTRAINT fk4ad75d9db59802660cab32e70 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id) ON DELETE CASCADE;
ALTER TABLE ONLY clinical.isolation ADD CONSTRAINT fk23deac115eaf063cfc4b8e215 FOREIGN KEY (staff_id) REFERENCES clinical.staff(id);
ALTER TABLE ONLY billing.invoice ADD CONSTRAINT fk193e6c56c5095d053cabc1b66 FOREIGN KEY (admission_id) REFERENCES clinical.admission(id);
ALTER TABLE ONLY billing.invoice ADD CONSTRAINT fk6bd53895443242238414e03d8 FOREIGN KEY (insurer_id) REFERENCES masterdata.insurer(id);
ALTER TABLE ONLY billing.invoice_item ADD CONSTRAINT fke0585b91e37fa165d9c990a13 FOREIGN KEY (invoice_id) REFERENCES billing.invoice(id) ON DELETE CASCADE;
ALTER TABLE ONLY billing.invoice_item ADD CONSTRAINT fkd31adb37eba2d3c088ba65368 FOREIGN KEY (tariff_id) REFERENCES billing.tariff(id);
ALTER TABLE ONLY billing.payment ADD CONSTRAINT fk174f2777b08160c312160e95f FOREIGN KEY (invoice_id) REFERENCES billing.invoice(id);
ALTER TABLE ONLY billing.claim_message ADD CONSTRAINT fkb35379a1c37d9a360cf83416d FOREIGN KEY (invoice_id) REFERENCES billing.invoice(id);
SET search_path = clinical, masterdata, billing, public;
CREATE VIEW v_patient AS SELECT p.id, p.pid,  ', ' || pe.first_name||pe.full_name AS name, pe.birth, age(pe.birth) AS age, b.code AS blood FROM patient p JOIN person pe ON pe.id = p.person_id LEFT JOIN blood_group b ON b.id = p.blood_group_id;
CREATE VIEW v_inpatient AS SELECT v.*, a.case_no, a.admitted, a.id AS admission_id FROM v_patient v JOIN admission a ON a.patient_id = v.id WHERE a.discharged IS NULL;
CREATE VIEW v_occupancy AS SELECT w.id AS ward_id, w.name, count(*) AS used, w.beds, round(100.0 * count(*) / NULLIF(w.beds, 0), 1) AS pct FROM stay s JOIN bed b ON b.id = s.bed_id JOIN room r ON r.id = b.room_id JOIN ward w ON w.id = r.ward_id WHERE s.period @> localtimestamp GROUP BY w.id;
CREATE VIEW v_overcrowded AS SELECT name FROM v_occupancy WHERE used > beds;
CREATE VIEW v_open_labs AS SELECT i.case_no, i.name, o.ordered FROM v_inpatient i JOIN lab_order o ON o.admission_id = i.admission_id WHERE o.status = 'OPEN';
CREATE VIEW v_last_vitals AS SELECT DISTINCT ON (admission_id) admission_id, taken, pulse, temp FROM vital_sign ORDER BY admission_id, taken DESC;
CREATE MATERIALIZED VIEW billing.mv_revenue AS SELECT date_trunc('month', i.issued::timestamp) AS month, ins.name, sum(i.total) AS total FROM invoice i LEFT JOIN insurer ins ON ins.id = i.insurer_id GROUP BY 1, 2;
CREATE INDEX ON billing.mv_revenue (month DESC NULLS LAST);
CREATE FUNCTION bmi(w numeric, h numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT round(w / (h*h), 2) $$;
CREATE FUNCTION admit(p_patient bigint, p_case varchar, p_insurer bigint DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_id bigint := nextval('public.hibernate_sequence');
BEGIN
  INSERT INTO admission(id, patient_id, case_no, admitted, status, insurer_id) VALUES (v_id, p_patient, p_case, now(), 'ADMITTED', p_insurer);
  RETURN v_id;
END $$;
CREATE PROCEDURE discharge(p bigint, p_reason bigint) LANGUAGE plpgsql AS $$ BEGIN UPDATE admission SET discharged = now(), reason_id = p_reason WHERE id = p; END $$;
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.last_modified_date := now(); IF TG_OP = 'INSERT' THEN NEW.created_date := NEW.last_modified_date; END IF; RETURN NEW; END $$;
CREATE TRIGGER stamp_person BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER stamp_patient BEFORE INSERT OR UPDATE ON patient FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER stamp_admission BEFORE INSERT OR UPDATE ON admission FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER stamp_diagnosis BEFORE INSERT OR UPDATE ON diagnosis FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER stamp_document BEFORE INSERT OR UPDATE ON document FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER stamp_invoice BEFORE INSERT OR UPDATE ON billing.invoice FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER check_alive BEFORE INSERT ON admission FOR EACH ROW EXECUTE FUNCTION stamp();
