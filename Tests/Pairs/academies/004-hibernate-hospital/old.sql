CREATE SEQUENCE hibernate_sequence START WITH 1 INCREMENT BY 1;
CREATE TABLE person (
    dtype varchar(31) NOT NULL,
    id bigint NOT NULL,
    version integer NOT NULL,
    first_name varchar(255),
    last_name varchar(255),
    birth_date date,
    gender integer,
    mrn varchar(20),
    licence_no varchar(40),
    PRIMARY KEY (id)
);

CREATE TABLE department (
    id bigint NOT NULL,
    code varchar(10) NOT NULL,
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
    admitted_at timestamp,
    discharged_at timestamp,
    patient_id bigint NOT NULL,
    ward_id bigint,
    attending_id bigint,
    status integer,
    PRIMARY KEY (id)
);

CREATE TABLE diagnosis (
    id bigint NOT NULL,
    icd10 varchar(8) NOT NULL,
    description varchar(255),
    visit_id bigint NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE prescription (
    id bigint NOT NULL,
    drug varchar(255) NOT NULL,
    dose varchar(255),
    visit_id bigint NOT NULL,
    prescriber_id bigint NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE visit_notes (visit_id bigint NOT NULL, notes varchar(255), notes_order integer NOT NULL, PRIMARY KEY (visit_id, notes_order));
ALTER TABLE visit_notes ADD CONSTRAINT FK7hdk2ls0aqjx FOREIGN KEY (visit_id) REFERENCES visit;
CREATE TABLE person_phone (person_id bigint NOT NULL REFERENCES person, phone varchar(255));
ALTER TABLE person ADD CONSTRAINT UK_mrn UNIQUE (mrn);
CREATE VIEW current_inpatients AS
SELECT p.id, p.mrn, p.last_name, p.first_name, v.admitted_at, w.name AS ward
  FROM visit v JOIN person p ON p.id = v.patient_id LEFT JOIN ward w ON w.id = v.ward_id
 WHERE v.discharged_at IS NULL;

ALTER TABLE IF EXISTS department ADD CONSTRAINT FK4044636a292342e6a978cdb8 FOREIGN KEY (parent_id) REFERENCES department;
ALTER TABLE IF EXISTS ward ADD CONSTRAINT FK643a5bad93172621e93149df FOREIGN KEY (department_id) REFERENCES department;
ALTER TABLE IF EXISTS visit ADD CONSTRAINT FKa9a25e0c616c925daa8ba997 FOREIGN KEY (patient_id) REFERENCES person;
ALTER TABLE IF EXISTS visit ADD CONSTRAINT FKc0e9868efed48453ea6ab578 FOREIGN KEY (ward_id) REFERENCES ward;
ALTER TABLE IF EXISTS visit ADD CONSTRAINT FK79d162b6119a7e35bd04d445 FOREIGN KEY (attending_id) REFERENCES person;
ALTER TABLE IF EXISTS diagnosis ADD CONSTRAINT FK4b9585912513522130a020f1 FOREIGN KEY (visit_id) REFERENCES visit;
ALTER TABLE IF EXISTS prescription ADD CONSTRAINT FK7d13c6d42665db539abf0e15 FOREIGN KEY (visit_id) REFERENCES visit;
ALTER TABLE IF EXISTS prescription ADD CONSTRAINT FK0d5ac27dc1d3712226511bde FOREIGN KEY (prescriber_id) REFERENCES person;
