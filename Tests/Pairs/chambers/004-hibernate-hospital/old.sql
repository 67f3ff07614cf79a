CREATE SEQUENCE hibernate_sequence;
CREATE TABLE address (
    id bigint NOT NULL,
    city varchar(255),
    country varchar(255),
    postcode varchar(255),
    street varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE patient (
    id bigint NOT NULL,
    birth_date timestamp,
    first_name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    mrn varchar(255) NOT NULL,
    gender integer,
    address_id bigint,
    blood_group varchar(255),
    PRIMARY KEY (id),
    CONSTRAINT uk_82a0bf7ba12179c9d6adad90 UNIQUE (mrn)
);
CREATE TABLE department (
    id bigint NOT NULL,
    code varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    floor integer,
    head_id bigint,
    PRIMARY KEY (id),
    CONSTRAINT uk_2c255187023e719474305fec UNIQUE (code)
);
CREATE TABLE practitioner (
    id bigint NOT NULL,
    first_name varchar(255),
    last_name varchar(255),
    license_no varchar(255),
    department_id bigint,
    active bit(1),
    PRIMARY KEY (id),
    CONSTRAINT uk_4fdef7c047848aa2d8257242 UNIQUE (license_no)
);
CREATE TABLE encounter (
    id bigint NOT NULL,
    admitted_at timestamp NOT NULL,
    discharged_at timestamp,
    status integer NOT NULL,
    patient_id bigint NOT NULL,
    attending_id bigint,
    department_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE diagnosis (
    id bigint NOT NULL,
    icd_code varchar(255) NOT NULL,
    description varchar(255),
    encounter_id bigint NOT NULL,
    recorded_at timestamp,
    PRIMARY KEY (id)
);
CREATE TABLE medication (
    id bigint NOT NULL,
    name varchar(255) NOT NULL,
    atc_code varchar(7),
    strength varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE prescription (
    id bigint NOT NULL,
    dose double precision,
    encounter_id bigint NOT NULL,
    medication_id bigint NOT NULL,
    prescriber_id bigint,
    start_date date,
    end_date date,
    PRIMARY KEY (id)
);
CREATE TABLE lab_order (
    id bigint NOT NULL,
    ordered_at timestamp,
    encounter_id bigint NOT NULL,
    test_code varchar(255) NOT NULL,
    status varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE lab_result (
    id bigint NOT NULL,
    lab_order_id bigint NOT NULL,
    value varchar(255),
    unit varchar(255),
    abnormal boolean,
    result_time timestamp,
    PRIMARY KEY (id)
);
CREATE TABLE patient_allergies (
    patient_id bigint NOT NULL,
    allergies varchar(255),
    PRIMARY KEY (patient_id, allergies)
);
CREATE TABLE practitioner_roles (
    practitioner_id bigint NOT NULL,
    roles varchar(255) NOT NULL,
    PRIMARY KEY (practitioner_id, roles)
);
CREATE TABLE revinfo (
    id bigint NOT NULL,
    revtstmp bigint,
    PRIMARY KEY (id)
);
CREATE TABLE patient_aud (
    id bigint NOT NULL,
    rev bigint NOT NULL,
    revtype smallint,
    first_name varchar(255),
    last_name varchar(255),
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
ALTER TABLE ONLY patient_allergies ADD CONSTRAINT fk04d7256a1ae58edc6f9acc44f FOREIGN KEY (patient_id) REFERENCES patient(id);
ALTER TABLE ONLY practitioner_roles ADD CONSTRAINT fkfab9ee8a04590279f90f02c3f FOREIGN KEY (practitioner_id) REFERENCES practitioner(id);
ALTER TABLE patient_aud ADD CONSTRAINT fk_patient_aud_rev FOREIGN KEY (rev) REFERENCES revinfo;
CREATE VIEW current_inpatients AS SELECT e.id, p.mrn, p.last_name || ', ' || p.first_name AS name, d.name AS department, e.admitted_at FROM encounter e JOIN patient p ON p.id = e.patient_id LEFT JOIN department d ON d.id = e.department_id WHERE e.discharged_at IS NULL AND e.status = 1;
CREATE VIEW ward_load AS SELECT department, count(*) FROM current_inpatients GROUP BY department;
