create sequence hibernate_sequence start 1 increment 1;
create table patient (
  id int8 not null,
  version int4 not null,
  birth_date timestamp,
  family_name varchar(255) not null,
  given_name varchar(255),
  gender int4,
  mrn varchar(255),
  address_line1 varchar(255),
  address_line2 varchar(255),
  city varchar(255),
  zip varchar(255),
  primary key (id)
);
alter table if exists patient add constraint UK_8lk2h4j1 unique (mrn);
create table practitioner (id int8 not null, name varchar(255) not null, licence varchar(255), speciality varchar(255), primary key (id));
create table ward (id int8 not null, code varchar(10) not null, beds int4 not null, primary key (id)
);
create table encounter (
  dtype varchar(31) not null,
  id int8 not null,
  admitted timestamp,
  discharged timestamp,
  patient_id int8 not null,
  ward_id int8,
  bed varchar(255),
  triage_level int4,
  primary key (id)
);
create index IDXpatient on encounter (patient_id);
alter table encounter add constraint FKb1l2k3 foreign key (patient_id) references patient;
alter table encounter add constraint FKb1l2k4 foreign key (ward_id) references ward;
create table encounter_practitioners (encounter_id int8 not null, practitioners_id int8 not null);
alter table encounter_practitioners add constraint FKep1 foreign key (encounter_id) references encounter;
alter table encounter_practitioners add constraint FKep2 foreign key (practitioners_id) references practitioner;
create table medication (id int8 not null, atc varchar(255), label varchar(255) not null, primary key (id));
create table prescription (id int8 not null, encounter_id int8 not null, medication_id int8 not null, dose float8 not null, unit varchar(255) not null, starts date not null, ends date, primary key (id));
alter table prescription add constraint FKpr1 foreign key (encounter_id) references encounter;
alter table prescription add constraint FKpr2 foreign key (medication_id) references medication;
create table lab_result (id int8 not null, encounter_id int8 references encounter, code varchar(255), value_text text, primary key (id));
create view current_inpatients as select p.id, p.mrn, p.family_name, w.code as ward, e.bed from encounter e join patient p on p.id = e.patient_id join ward w on w.id = e.ward_id where e.discharged is null and e.dtype = 'Inpatient';
create view ward_occupancy as select w.code, w.beds, count(c.id) as used from ward w left join current_inpatients c on c.ward = w.code group by w.code, w.beds;
