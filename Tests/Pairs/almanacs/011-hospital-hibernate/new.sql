create sequence patient_seq start with 1 increment by 50;
create sequence encounter_seq start with 1 increment by 50;
create sequence revinfo_seq start with 1 increment by 50;
create table patient (
  id int8 not null,
  version int8 default 0 not null,
  birth_date date,
  family_name varchar(120) not null,
  given_name varchar(255),
  gender varchar(16) check (gender::text in ('MALE','FEMALE','OTHER','UNKNOWN')),
  mrn varchar(255) not null,
  deceased boolean default false not null,
  primary_physician_id int8,
  primary key (id)
);
alter table patient add constraint uk_patient_mrn unique (mrn);
create table patient_address (patient_id int8 not null, address_order int4 not null, line1 varchar(255), line2 varchar(255), city varchar(255), zip varchar(20), use_code varchar(8) default 'home' not null, primary key (patient_id, address_order));
alter table patient_address add constraint fk_patient_address_patient foreign key (patient_id) references patient;
create table practitioner (id int8 not null, name varchar(255) not null, licence varchar(255), speciality int4[], primary key (id));
alter table patient add constraint fk_patient_physician foreign key (primary_physician_id) references practitioner on delete set null;
create table ward (id int8 not null, code varchar(10) not null, beds int4 not null, primary key (id), constraint uk_ward_code unique (code), check (beds >= 0));
create table encounter (
  dtype varchar(31) not null,
  id int8 not null,
  admitted timestamp(6) with time zone not null,
  discharged timestamp(6) with time zone,
  patient_id int8 not null,
  ward_id int8,
  bed int4,
  triage_level int4,
  acuity numeric(4,1) generated always as ((6 - triage_level)::numeric * 1.5) stored,
  primary key (id)
);
create index idx_encounter_patient_admitted on encounter (patient_id, admitted desc);
create unique index uq_bed_in_use on encounter (ward_id, bed) where discharged is null;
alter table encounter add constraint FKb1l2k3 foreign key (patient_id) references patient;
alter table encounter add constraint FKb1l2k4 foreign key (ward_id) references ward;
create table encounter_practitioners (encounter_id int8 not null, practitioners_id int8 not null, role varchar(20) default 'ATTENDING' not null, primary key (encounter_id, practitioners_id, role));
alter table encounter_practitioners add constraint FKep1 foreign key (encounter_id) references encounter;
alter table encounter_practitioners add constraint FKep2 foreign key (practitioners_id) references practitioner;
create table medication (id int8 not null, atc char(7), label varchar(255) not null, primary key (id));
create table prescription (id int8 not null, encounter_id int8 not null, medication_id int8 not null, dose numeric(12,4) not null, unit varchar(12) not null, starts date not null, ends date, primary key (id), constraint ck_dates check (ends is null or ends >= starts));
alter table prescription add constraint FKpr1 foreign key (encounter_id) references encounter;
alter table prescription add constraint FKpr2 foreign key (medication_id) references medication;
create table lab_result (id int8 not null, encounter_id int8 not null references encounter, code varchar(64) not null, value_text text, value_num numeric, unit varchar(20), taken_at timestamp(6) with time zone default now() not null, primary key (id));
create view current_inpatients as select p.id, p.mrn, p.family_name, w.code as ward, e.bed, e.acuity from encounter e join patient p on p.id = e.patient_id join ward w on w.id = e.ward_id where e.discharged is null and e.dtype = 'Inpatient';
create view ward_occupancy as select w.code, w.beds, count(c.id) as used, w.beds - count(c.id) as free, avg(c.acuity)::numeric(4,1) as mean_acuity from ward w left join current_inpatients c on c.ward = w.code group by w.code, w.beds;
create table revinfo (rev int4 not null primary key, revtstmp int8);
create table patient_aud (id int8 not null, rev int4 not null references revinfo, revtype int2, family_name varchar(120), given_name varchar(255), mrn varchar(255), primary key (rev, id));
