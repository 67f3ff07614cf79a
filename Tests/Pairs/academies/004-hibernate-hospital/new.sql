CREATE SEQUENCE patient_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE visit_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE revinfo_seq START WITH 1 INCREMENT BY 50 CACHE 10;
CREATE TABLE person (
    dtype varchar(31) NOT NULL,
    id bigint NOT NULL,
    version bigint NOT NULL,
    first_name varchar(255),
    last_name varchar(255) NOT NULL,
    birth_date date,
    gender varchar(255) CHECK (gender IN ('FEMALE','MALE','OTHER','UNKNOWN')),
    mrn varchar(20),
    licence_no varchar(40),
    PRIMARY KEY (id)
);

CREATE TABLE department (
    id bigint NOT NULL,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(255),
    parent_id bigint,
    PRIMARY KEY (id)
);

CREATE TABLE ward (
    id bigint NOT NULL,
    name varchar(255),
    beds integer NOT NULL,
    department_id bigint,
    PRIMARY KEY (id)
);

CREATE TABLE visit (
    id bigint NOT NULL,
    admitted_at timestamp(6) with time zone,
    discharged_at timestamp(6) with time zone,
    patient_id bigint NOT NULL,
    ward_id bigint,
    attending_id bigint,
    status varchar(255) NOT NULL DEFAULT 'PLANNED' CHECK (status IN ('PLANNED','ADMITTED','DISCHARGED')),
    PRIMARY KEY (id)
);

CREATE TABLE diagnosis (
    id bigint NOT NULL,
    icd10 varchar(8) NOT NULL,
    description varchar(4000),
    is_primary boolean NOT NULL DEFAULT false,
    visit_id bigint NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE prescription (
    id bigint NOT NULL,
    drug varchar(255) NOT NULL,
    dose numeric(10,3),
    dose_unit varchar(16),
    visit_id bigint NOT NULL,
    prescriber_id bigint NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE visit_notes (visit_id bigint NOT NULL, notes text, notes_order integer NOT NULL, PRIMARY KEY (visit_id, notes_order));
ALTER TABLE visit_notes ADD CONSTRAINT FK7hdk2ls0aqjx FOREIGN KEY (visit_id) REFERENCES visit;
CREATE TABLE person_phone (person_id bigint NOT NULL REFERENCES person, phone varchar(255));
ALTER TABLE person ADD CONSTRAINT UK_mrn UNIQUE (mrn);
CREATE TABLE revinfo (rev bigint NOT NULL, revtstmp bigint, PRIMARY KEY (rev));
CREATE TABLE person_aud (id bigint NOT NULL, rev bigint NOT NULL, revtype smallint, PRIMARY KEY (rev, id));
ALTER TABLE person_aud ADD CONSTRAINT fk_person_aud_rev FOREIGN KEY (rev) REFERENCES revinfo;
CREATE TABLE visit_aud (id bigint NOT NULL, rev bigint NOT NULL, revtype smallint, PRIMARY KEY (rev, id));
ALTER TABLE visit_aud ADD CONSTRAINT fk_visit_aud_rev FOREIGN KEY (rev) REFERENCES revinfo;
CREATE TABLE prescription_aud (id bigint NOT NULL, rev bigint NOT NULL, revtype smallint, PRIMARY KEY (rev, id));
ALTER TABLE prescription_aud ADD CONSTRAINT fk_prescription_aud_rev FOREIGN KEY (rev) REFERENCES revinfo;
ALTER TABLE person_aud ADD COLUMN first_name varchar(255), ADD COLUMN last_name varchar(255);
CREATE INDEX idx_visit_open ON visit (patient_id) WHERE discharged_at IS NULL;
CREATE VIEW current_inpatients AS
SELECT p.id, p.mrn, p.last_name, v.admitted_at, w.name AS ward, d.name AS department
  FROM visit v JOIN person p ON p.id = v.patient_id LEFT JOIN ward w ON w.id = v.ward_id
 LEFT JOIN department d ON d.id = w.department_id
 WHERE v.discharged_at IS NULL;

ALTER TABLE IF EXISTS department ADD CONSTRAINT FK4044636a292342e6a978cdb8 FOREIGN KEY (parent_id) REFERENCES department;
ALTER TABLE IF EXISTS ward ADD CONSTRAINT FK643a5bad93172621e93149df FOREIGN KEY (department_id) REFERENCES department;
ALTER TABLE IF EXISTS visit ADD CONSTRAINT FKa9a25e0c616c925daa8ba997 FOREIGN KEY (patient_id) REFERENCES person;
ALTER TABLE IF EXISTS visit ADD CONSTRAINT FKc0e9868efed48453ea6ab578 FOREIGN KEY (ward_id) REFERENCES ward;
ALTER TABLE IF EXISTS visit ADD CONSTRAINT FK79d162b6119a7e35bd04d445 FOREIGN KEY (attending_id) REFERENCES person;
ALTER TABLE IF EXISTS diagnosis ADD CONSTRAINT FK4b9585912513522130a020f1 FOREIGN KEY (visit_id) REFERENCES visit;
ALTER TABLE IF EXISTS prescription ADD CONSTRAINT FK7d13c6d42665db539abf0e15 FOREIGN KEY (visit_id) REFERENCES visit;
ALTER TABLE IF EXISTS prescription ADD CONSTRAINT FK0d5ac27dc1d3712226511bde FOREIGN KEY (prescriber_id) REFERENCES person;
