CREATE TABLE person (
    person_id serial PRIMARY KEY,
    gender varchar(50) DEFAULT '',
    birthdate date,
    birthdate_estimated boolean DEFAULT false NOT NULL,
    dead boolean DEFAULT false NOT NULL,
    death_date timestamp,
    cause_of_death integer,
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
CREATE TABLE users (
    user_id serial PRIMARY KEY,
    system_id varchar(50) DEFAULT '' NOT NULL,
    username varchar(50),
    person_id integer NOT NULL,
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE users ADD CONSTRAINT users_person_id_fkey FOREIGN KEY (person_id) REFERENCES person;
CREATE TABLE person_name (
    person_name_id serial PRIMARY KEY,
    preferred boolean DEFAULT false NOT NULL,
    person_id integer NOT NULL,
    prefix varchar(50),
    given_name varchar(50),
    family_name varchar(50),
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE person_name ADD CONSTRAINT person_name_person_id_fkey FOREIGN KEY (person_id) REFERENCES person;
CREATE INDEX idx_person_name_person_id ON person_name USING btree (person_id);
CREATE TABLE person_attribute_type (
    person_attribute_type_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE,
    format varchar(50),
    searchable boolean DEFAULT false NOT NULL,
    sort_weight double precision
);
CREATE TABLE person_attribute (
    person_attribute_id serial PRIMARY KEY,
    person_id integer NOT NULL,
    value varchar(50) DEFAULT '' NOT NULL,
    person_attribute_type_id integer NOT NULL,
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE person_attribute ADD CONSTRAINT person_attribute_person_id_fkey FOREIGN KEY (person_id) REFERENCES person;
CREATE INDEX idx_person_attribute_person_id ON person_attribute USING btree (person_id);
ALTER TABLE person_attribute ADD CONSTRAINT person_attribute_person_attribute_type_id_fkey FOREIGN KEY (person_attribute_type_id) REFERENCES person_attribute_type;
CREATE TABLE patient (
    patient_id integer PRIMARY KEY,
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    tribe integer
);
ALTER TABLE patient ADD CONSTRAINT person_id_for_patient FOREIGN KEY (patient_id) REFERENCES person ON UPDATE CASCADE;
CREATE TABLE tribe (
    tribe_id serial PRIMARY KEY,
    retired boolean DEFAULT false NOT NULL,
    name varchar(50) NOT NULL
);
ALTER TABLE patient ADD FOREIGN KEY (tribe) REFERENCES tribe;
CREATE TABLE location (
    location_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE,
    parent_location integer,
    latitude varchar(50),
    longitude varchar(50)
);
ALTER TABLE location ADD CONSTRAINT location_parent_location_fkey FOREIGN KEY (parent_location) REFERENCES location;
CREATE TABLE patient_identifier_type (
    patient_identifier_type_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE,
    format varchar(255),
    check_digit boolean DEFAULT false NOT NULL,
    required boolean DEFAULT false NOT NULL
);
CREATE TABLE patient_identifier (
    patient_identifier_id serial PRIMARY KEY,
    patient_id integer NOT NULL,
    identifier varchar(50) DEFAULT '' NOT NULL,
    identifier_type integer NOT NULL,
    preferred boolean DEFAULT false NOT NULL,
    location_id integer,
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE patient_identifier ADD CONSTRAINT patient_identifier_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patient;
CREATE INDEX idx_patient_identifier_patient_id ON patient_identifier USING btree (patient_id);
CREATE INDEX idx_patient_identifier_identifier ON patient_identifier USING btree (identifier);
ALTER TABLE patient_identifier ADD CONSTRAINT patient_identifier_identifier_type_fkey FOREIGN KEY (identifier_type) REFERENCES patient_identifier_type;
ALTER TABLE patient_identifier ADD CONSTRAINT patient_identifier_location_id_fkey FOREIGN KEY (location_id) REFERENCES location;
CREATE TABLE concept_class (
    concept_class_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE
);
CREATE TABLE concept_datatype (
    concept_datatype_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE,
    hl7_abbreviation varchar(3)
);
CREATE TABLE concept (
    concept_id serial PRIMARY KEY,
    class_id integer NOT NULL,
    datatype_id integer NOT NULL,
    is_set boolean DEFAULT false NOT NULL,
    version varchar(50),
    uuid char(38) NOT NULL UNIQUE,
    short_name varchar(255),
    description text,
    retired smallint DEFAULT 0 NOT NULL
);
ALTER TABLE concept ADD CONSTRAINT concept_class_id_fkey FOREIGN KEY (class_id) REFERENCES concept_class;
ALTER TABLE concept ADD CONSTRAINT concept_datatype_id_fkey FOREIGN KEY (datatype_id) REFERENCES concept_datatype;
ALTER TABLE person ADD CONSTRAINT person_cause FOREIGN KEY (cause_of_death) REFERENCES concept;
CREATE TABLE concept_name (
    concept_name_id serial PRIMARY KEY,
    concept_id integer,
    name varchar(255) DEFAULT '' NOT NULL,
    locale varchar(50) DEFAULT '' NOT NULL,
    locale_preferred boolean DEFAULT false,
    concept_name_type varchar(50),
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE concept_name ADD CONSTRAINT concept_name_concept_id_fkey FOREIGN KEY (concept_id) REFERENCES concept;
CREATE INDEX idx_concept_name_concept_id ON concept_name USING btree (concept_id);
CREATE TABLE concept_numeric (
    concept_id integer PRIMARY KEY,
    hi_absolute double precision,
    low_absolute double precision,
    units varchar(50),
    precise boolean DEFAULT false NOT NULL
);
CREATE TABLE concept_answer (
    concept_answer_id serial PRIMARY KEY,
    concept_id integer NOT NULL,
    answer_concept integer,
    sort_weight double precision,
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE concept_answer ADD CONSTRAINT concept_answer_concept_id_fkey FOREIGN KEY (concept_id) REFERENCES concept;
CREATE INDEX idx_concept_answer_concept_id ON concept_answer USING btree (concept_id);
ALTER TABLE concept_answer ADD CONSTRAINT concept_answer_answer_concept_fkey FOREIGN KEY (answer_concept) REFERENCES concept;
CREATE TABLE concept_set (
    concept_set_id serial PRIMARY KEY,
    concept_id integer NOT NULL,
    concept_set integer NOT NULL,
    sort_weight double precision
);
ALTER TABLE concept_set ADD CONSTRAINT concept_set_concept_id_fkey FOREIGN KEY (concept_id) REFERENCES concept;
ALTER TABLE concept_set ADD CONSTRAINT concept_set_concept_set_fkey FOREIGN KEY (concept_set) REFERENCES concept;
CREATE TABLE visit_type (
    visit_type_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE
);
CREATE TABLE encounter_type (
    encounter_type_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE
);
CREATE TABLE form (
    form_id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(255),
    creator integer NOT NULL,
    date_created timestamp NOT NULL,
    retired smallint DEFAULT 0 NOT NULL,
    uuid char(38) NOT NULL UNIQUE,
    version varchar(50) DEFAULT '' NOT NULL,
    build integer,
    published boolean DEFAULT false NOT NULL,
    template text
);
CREATE TABLE encounter (
    encounter_id serial PRIMARY KEY,
    encounter_type integer NOT NULL,
    patient_id integer NOT NULL,
    location_id integer,
    form_id integer,
    encounter_datetime timestamp NOT NULL,
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE,
    provider_id integer NOT NULL
);
ALTER TABLE encounter ADD CONSTRAINT encounter_encounter_type_fkey FOREIGN KEY (encounter_type) REFERENCES encounter_type;
ALTER TABLE encounter ADD CONSTRAINT encounter_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patient;
CREATE INDEX idx_encounter_patient_id ON encounter USING btree (patient_id);
ALTER TABLE encounter ADD CONSTRAINT encounter_location_id_fkey FOREIGN KEY (location_id) REFERENCES location;
ALTER TABLE encounter ADD CONSTRAINT encounter_form_id_fkey FOREIGN KEY (form_id) REFERENCES form;
ALTER TABLE encounter ADD CONSTRAINT encounter_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES users;
CREATE TABLE orders (
    order_id serial PRIMARY KEY,
    concept_id integer NOT NULL,
    orderer integer,
    encounter_id integer,
    start_date timestamp,
    discontinued boolean DEFAULT false NOT NULL,
    patient_id integer NOT NULL,
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE orders ADD CONSTRAINT orders_concept_id_fkey FOREIGN KEY (concept_id) REFERENCES concept;
ALTER TABLE orders ADD CONSTRAINT orders_orderer_fkey FOREIGN KEY (orderer) REFERENCES users;
ALTER TABLE orders ADD CONSTRAINT orders_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES encounter;
ALTER TABLE orders ADD CONSTRAINT orders_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patient;
CREATE TABLE drug_order (
    order_id integer NOT NULL,
    dose double precision,
    units varchar(255),
    frequency varchar(255),
    complex boolean DEFAULT false NOT NULL
);
ALTER TABLE drug_order ADD CONSTRAINT drug_order_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders;
CREATE TABLE obs (
    obs_id serial PRIMARY KEY,
    person_id integer NOT NULL,
    concept_id integer NOT NULL,
    encounter_id integer,
    obs_datetime timestamp NOT NULL,
    obs_group_id integer,
    value_boolean boolean,
    value_coded integer,
    value_numeric double precision,
    value_datetime timestamp,
    value_text text,
    comments varchar(255),
    creator integer NOT NULL,
    date_created timestamp DEFAULT now() NOT NULL,
    voided smallint DEFAULT 0 NOT NULL,
    voided_by integer,
    date_voided timestamp,
    void_reason varchar(255),
    uuid char(38) NOT NULL UNIQUE
);
ALTER TABLE obs ADD CONSTRAINT obs_person_id_fkey FOREIGN KEY (person_id) REFERENCES person;
ALTER TABLE obs ADD CONSTRAINT obs_concept_id_fkey FOREIGN KEY (concept_id) REFERENCES concept;
ALTER TABLE obs ADD CONSTRAINT obs_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES encounter;
ALTER TABLE obs ADD CONSTRAINT obs_obs_group_id_fkey FOREIGN KEY (obs_group_id) REFERENCES obs;
ALTER TABLE obs ADD CONSTRAINT obs_value_coded_fkey FOREIGN KEY (value_coded) REFERENCES concept;
CREATE INDEX obs_datetime_idx ON obs (obs_datetime) WHERE voided = 0;
CREATE TABLE role (
    role varchar(50) PRIMARY KEY,
    description varchar(255)
);
CREATE TABLE privilege (
    privilege varchar(50) PRIMARY KEY,
    description varchar(250)
);
CREATE TABLE role_privilege (role varchar(50) NOT NULL REFERENCES role, privilege varchar(50) NOT NULL REFERENCES privilege, PRIMARY KEY (
role, privilege
));
CREATE TABLE user_role (user_id integer NOT NULL REFERENCES users, role varchar(50) DEFAULT '' NOT NULL REFERENCES role, PRIMARY KEY (role, user_id));
CREATE TABLE user_property (user_id integer NOT NULL REFERENCES users, property varchar(100) NOT NULL, property_value varchar(255), PRIMARY KEY (user_id, property));
CREATE TABLE global_property (property varchar(255) PRIMARY KEY, property_value text, description text, uuid char(38) NOT NULL UNIQUE);
CREATE VIEW active_patients AS SELECT p.patient_id, n.given_name, n.family_name, pe.birthdate FROM patient p JOIN person pe ON pe.person_id = p.patient_id JOIN person_name n ON n.person_id = pe.person_id WHERE n.preferred AND NOT pe.dead;
CREATE VIEW numeric_obs AS SELECT o.person_id, c.name, o.value_numeric, o.obs_datetime FROM obs o JOIN concept_name c USING (concept_id) WHERE o.value_numeric IS NOT NULL;
CREATE MATERIALIZED VIEW last_encounter AS SELECT patient_id, max(encounter_datetime) AS last FROM encounter WHERE voided = 0 GROUP BY patient_id;
CREATE FUNCTION age(p integer) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT date_part('year', pg_catalog.age(birthdate))::integer FROM person WHERE person_id = p $$;
