CREATE SEQUENCE patient_seq INCREMENT BY 50;
CREATE SEQUENCE encounter_seq INCREMENT BY 50;
CREATE TABLE address (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    city varchar(255),
    country varchar(255),
    postcode varchar(16),
    street varchar(255),
    state varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE patient (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    birth_date date,
    first_name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    mrn varchar(255) NOT NULL,
    gender varchar(16),
    address_id bigint,
    version integer DEFAULT 0 NOT NULL,
    blood_type varchar(4),
    deceased boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_82a0bf7ba12179c9d6adad90 UNIQUE (mrn),
    CONSTRAINT patient_check_50878 CHECK (gender::text IN ('MALE','FEMALE','OTHER','UNKNOWN'))
);
CREATE TABLE department (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    floor integer,
    head_id bigint,
    PRIMARY KEY (id),
    CONSTRAINT uk_2c255187023e719474305fec UNIQUE (code)
);
CREATE TABLE practitioner (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    first_name varchar(255),
    last_name varchar(255),
    license_no varchar(255),
    department_id bigint,
    active boolean DEFAULT true,
    email varchar(255),
    PRIMARY KEY (id),
    CONSTRAINT uk_4fdef7c047848aa2d8257242 UNIQUE (license_no),
    CONSTRAINT uk_e68e5aa76c04def4f8bcae79 UNIQUE (email)
);
CREATE TABLE encounter (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    admitted_at timestamp(6) with time zone NOT NULL,
    discharged_at timestamp(6) with time zone,
    status varchar(32) NOT NULL,
    patient_id bigint NOT NULL,
    attending_id bigint,
    department_id bigint,
    priority varchar(16) DEFAULT 'ROUTINE',
    PRIMARY KEY (id),
    CONSTRAINT encounter_check_8584e CHECK (discharged_at IS NULL OR discharged_at>=admitted_at)
);
CREATE INDEX idx674ca23062275614 ON encounter USING btree (patient_id, admitted_at);
CREATE TABLE diagnosis (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    icd_code varchar(255) NOT NULL,
    description text,
    encounter_id bigint NOT NULL,
    recorded_at timestamp(6) with time zone,
    primary_diagnosis boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE medication (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(255) NOT NULL,
    atc_code varchar(7),
    strength numeric(10,3),
    strength_unit varchar(16),
    PRIMARY KEY (id)
);
CREATE TABLE prescription (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    dose numeric(12,4),
    encounter_id bigint NOT NULL,
    medication_id bigint NOT NULL,
    prescriber_id bigint,
    start_date date,
    end_date date,
    PRIMARY KEY (id)
);
CREATE TABLE lab_order (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ordered_at timestamp(6) with time zone,
    encounter_id bigint NOT NULL,
    test_code varchar(255) NOT NULL,
    status varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE lab_result (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    lab_order_id bigint NOT NULL,
    value numeric(18,6),
    unit varchar(255),
    abnormal boolean,
    result_time timestamp(6) with time zone,
    text_value text,
    reference_range numrange,
    PRIMARY KEY (id)
);
CREATE TABLE allergy (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    patient_id bigint NOT NULL,
    substance varchar(255) NOT NULL,
    severity varchar(16) DEFAULT 'MILD',
    noted_at timestamp(6) with time zone,
    PRIMARY KEY (id),
    CONSTRAINT uk_30162066a7e17939a0eb694e UNIQUE (patient_id, substance)
);
CREATE INDEX idx44f359ccfe770ac6 ON allergy USING btree (patient_id);
CREATE TABLE practitioner_roles (
    practitioner_id bigint NOT NULL,
    roles varchar(255) NOT NULL,
    PRIMARY KEY (practitioner_id, roles)
);
CREATE TABLE bed (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ward varchar(255) NOT NULL,
    label varchar(255) NOT NULL,
    department_id bigint NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_4b13945f33ac2e60767679aa UNIQUE (department_id, label)
);
CREATE TABLE bed_assignment (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    bed_id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    during tstzrange NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT bed_no_overlap EXCLUDE USING gist (during WITH &&) WHERE ((upper(during) IS NULL))
);
CREATE TABLE revinfo (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    revtstmp bigint,
    PRIMARY KEY (id)
);
CREATE TABLE patient_aud (
    id bigint NOT NULL,
    rev bigint NOT NULL,
    revtype smallint,
    first_name varchar(255),
    last_name varchar(255),
    blood_type varchar(4),
    PRIMARY KEY (id, rev)
);
ALTER TABLE ONLY patient ADD CONSTRAINT fk237e11e89ebab16fd9b9e8b5e FOREIGN KEY (address_id) REFERENCES address(id);
ALTER TABLE ONLY practitioner ADD CONSTRAINT fk0a791286b0fed44f6b985bea8 FOREIGN KEY (department_id) REFERENCES department(id);
ALTER TABLE ONLY encounter ADD CONSTRAINT fk4d043cd1c6d015f633a25ce1d FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY encounter ADD CONSTRAINT fkfebe05243f549dfd147fce62c FOREIGN KEY (attending_id) REFERENCES practitioner(id);
ALTER TABLE ONLY encounter ADD CONSTRAINT fk0febbcde437cf4ae0310bed82 FOREIGN KEY (department_id) REFERENCES department(id);
ALTER TABLE ONLY diagnosis ADD CONSTRAINT fk375c4b2f196354365e5272cfd FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY prescription ADD CONSTRAINT fk04edb547575c31bb64d306755 FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY prescription ADD CONSTRAINT fk785242659869e323e17ba2204 FOREIGN KEY (medication_id) REFERENCES medication(id);
ALTER TABLE ONLY prescription ADD CONSTRAINT fk3ed6e270a169ed2112641a864 FOREIGN KEY (prescriber_id) REFERENCES practitioner(id);
ALTER TABLE ONLY lab_order ADD CONSTRAINT fk43664eaea10eb402e67028b48 FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE ONLY lab_result ADD CONSTRAINT fk224897450d33427d30b679b4a FOREIGN KEY (lab_order_id) REFERENCES lab_order(id);
ALTER TABLE ONLY allergy ADD CONSTRAINT fkad5b227a7eb08b54ccd82b62a FOREIGN KEY (patient_id) REFERENCES patient(id) ON DELETE CASCADE;
ALTER TABLE ONLY practitioner_roles ADD CONSTRAINT fkfab9ee8a04590279f90f02c3f FOREIGN KEY (practitioner_id) REFERENCES practitioner(id);
ALTER TABLE ONLY bed ADD CONSTRAINT fkdc922901e7aa23d2ef77f67b6 FOREIGN KEY (department_id) REFERENCES department(id);
ALTER TABLE ONLY bed_assignment ADD CONSTRAINT fk1fa0c0066e4f2798f979b7286 FOREIGN KEY (bed_id) REFERENCES bed(id);
ALTER TABLE ONLY bed_assignment ADD CONSTRAINT fk2cc7cd401213dc1a31d9e827e FOREIGN KEY (encounter_id) REFERENCES encounter(id);
ALTER TABLE patient_aud ADD CONSTRAINT fk_patient_aud_rev FOREIGN KEY (rev) REFERENCES revinfo;
CREATE VIEW current_inpatients AS SELECT e.id, p.mrn, p.last_name || ', ' || p.first_name AS name, d.name AS department, e.admitted_at FROM encounter e JOIN patient p ON p.id = e.patient_id LEFT JOIN department d ON d.id = e.department_id WHERE e.discharged_at IS NULL AND e.status = 'ADMITTED';
CREATE MATERIALIZED VIEW ward_load AS SELECT department, count(*) AS patients, min(admitted_at) AS oldest FROM current_inpatients GROUP BY department WITH NO DATA;
CREATE UNIQUE INDEX ward_load_department ON ward_load (department);
