create extension btree_gist;
create schema clinic;

create type clinic.status as enum ('draft', 'open', 'approved', 'done', 'cancelled');
create domain clinic.kind as varchar(20) default 'normal' check (value <> '');

create function clinic.keep_created() returns trigger language plpgsql as $$
begin
  new.created := old.created;
  return new;
end $$;

create table clinic.hospital (
  id integer generated always as identity,
  name text not null,
  city text,
  code varchar(20) not null,
  phone varchar(30),
  constraint hospital_pkey primary key (id)
);
create table clinic.building (
  id integer generated always as identity,
  hospital_id integer not null,
  name text not null,
  position smallint not null default 1,
  constraint building_pkey primary key (id)
);
create table clinic.ward (
  id integer generated always as identity,
  building_id integer not null,
  name text not null,
  head_id integer,
  kind clinic.kind,
  constraint ward_pkey primary key (id)
);
create table clinic.room (
  id integer generated always as identity,
  ward_id integer not null,
  code varchar(20) not null,
  kind clinic.kind,
  active boolean not null default true,
  constraint room_pkey primary key (id)
);
create table clinic.bed (
  id integer generated always as identity,
  room_id integer not null,
  code varchar(20) not null,
  occupied_by integer,
  active boolean not null default true,
  constraint bed_pkey primary key (id),
  constraint bed_one_patient unique (occupied_by) deferrable initially deferred
);
create table clinic.department (
  id integer generated always as identity,
  hospital_id integer not null,
  name text not null,
  lead_id integer,
  parent_id integer,
  constraint department_pkey primary key (id)
);
create table clinic.specialty (
  id integer generated always as identity,
  name text not null,
  code varchar(20) not null,
  constraint specialty_pkey primary key (id)
);
create table clinic.staff (
  id integer generated always as identity,
  name text not null,
  email text,
  department_id integer,
  deputy_id integer,
  created timestamptz not null default now(),
  active boolean not null default true,
  constraint staff_pkey primary key (id)
);
create table clinic.physician (
  id integer generated always as identity,
  staff_id integer not null,
  specialty_id integer,
  code varchar(20) not null,
  constraint physician_pkey primary key (id)
);
create table clinic.nurse (
  id integer generated always as identity,
  staff_id integer not null,
  ward_id integer,
  grade smallint not null default 1,
  constraint nurse_pkey primary key (id)
);
create table clinic.shift (
  id integer generated always as identity,
  staff_id integer not null,
  ward_id integer not null,
  starts timestamptz,
  ends timestamptz,
  constraint shift_pkey primary key (id)
);
create table clinic.patient (
  id integer generated always as identity,
  name text not null,
  born date,
  city text,
  phone varchar(30),
  family_doctor_id integer,
  main_policy_id integer,
  created timestamptz not null default now(),
  constraint patient_pkey primary key (id),
  constraint born_before_today check (born <= current_date)
);
create table clinic.insurance_company (
  id integer generated always as identity,
  name text not null,
  code varchar(20) not null,
  constraint insurance_company_pkey primary key (id)
);
create table clinic.insurance_policy (
  id integer generated always as identity,
  patient_id integer not null,
  company_id integer not null,
  code varchar(20) not null,
  valid daterange,
  constraint insurance_policy_pkey primary key (id)
);
create table clinic.contact_person (
  id integer generated always as identity,
  patient_id integer not null,
  name text not null,
  phone varchar(30),
  relation varchar(30),
  constraint contact_person_pkey primary key (id)
);
create table clinic.admission (
  id integer generated always as identity,
  patient_id integer not null,
  ward_id integer,
  starts timestamptz,
  ends timestamptz,
  status clinic.status not null default 'draft',
  constraint admission_pkey primary key (id)
);
create table clinic.discharge (
  id integer generated always as identity,
  admission_id integer not null,
  day date not null default current_date,
  notes text,
  signed_by integer,
  constraint discharge_pkey primary key (id)
);
create table clinic.appointment (
  id integer generated always as identity,
  patient_id integer not null,
  physician_id integer not null,
  starts timestamptz,
  duration interval default '30 minutes',
  status clinic.status not null default 'draft',
  constraint appointment_pkey primary key (id)
);
create table clinic.visit (
  id integer generated always as identity,
  appointment_id integer,
  patient_id integer not null,
  notes text,
  created timestamptz not null default now(),
  constraint visit_pkey primary key (id)
);
create table clinic.icd_code (
  id integer generated always as identity,
  code varchar(20) not null,
  title text not null,
  parent_id integer,
  constraint icd_code_pkey primary key (id)
);
create table clinic.diagnosis (
  id integer generated always as identity,
  visit_id integer not null,
  icd_code_id integer not null,
  certain boolean not null default false,
  notes text,
  constraint diagnosis_pkey primary key (id)
);
create table clinic.procedure_code (
  id integer generated always as identity,
  code varchar(20) not null,
  title text not null,
  price numeric(10,2) not null default 0.00,
  constraint procedure_code_pkey primary key (id)
);
create table clinic.treatment (
  id integer generated always as identity,
  diagnosis_id integer,
  procedure_code_id integer not null,
  performed_by integer,
  starts timestamptz,
  constraint treatment_pkey primary key (id)
);
create table clinic.operating_room (
  id integer generated always as identity,
  room_id integer not null,
  equipment text[],
  active boolean not null default true,
  constraint operating_room_pkey primary key (id)
);
create table clinic.surgery (
  id integer generated always as identity,
  treatment_id integer not null,
  operating_room_id integer not null,
  starts timestamptz,
  ends timestamptz,
  status clinic.status not null default 'draft',
  constraint surgery_pkey primary key (id)
);
create table clinic.anaesthesia (
  id integer generated always as identity,
  surgery_id integer not null,
  physician_id integer not null,
  kind clinic.kind,
  dose_mg numeric(8,3),
  constraint anaesthesia_pkey primary key (id)
);
create table clinic.manufacturer (
  id integer generated always as identity,
  name text not null,
  city text,
  constraint manufacturer_pkey primary key (id)
);
create table clinic.drug (
  id integer generated always as identity,
  manufacturer_id integer,
  name text not null,
  code varchar(20) not null,
  price numeric(10,2) not null default 0.00,
  constraint drug_pkey primary key (id)
);
create table clinic.drug_interaction (
  id integer generated always as identity,
  drug_id integer not null,
  other_drug_id integer not null,
  severity smallint not null default 1,
  notes text,
  constraint drug_interaction_pkey primary key (id),
  constraint two_drugs check (drug_id < other_drug_id),
  constraint drug_interaction_pair unique (drug_id, other_drug_id)
);
create table clinic.prescription (
  id integer generated always as identity,
  visit_id integer not null,
  drug_id integer not null,
  quantity integer not null default 1,
  day date not null default current_date,
  constraint prescription_pkey primary key (id)
);
create table clinic.dose (
  id integer generated always as identity,
  prescription_id integer not null,
  given_at timestamptz,
  given_by integer,
  amount numeric(12,2) not null default 0,
  constraint dose_pkey primary key (id)
);
create table clinic.allergy (
  id integer generated always as identity,
  patient_id integer not null,
  drug_id integer,
  severity smallint not null default 2,
  constraint allergy_pkey primary key (id)
);
create table clinic.laboratory (
  id integer generated always as identity,
  hospital_id integer,
  name text not null,
  phone varchar(30),
  constraint laboratory_pkey primary key (id)
);
create table clinic.lab_test (
  id integer generated always as identity,
  laboratory_id integer not null,
  code varchar(20) not null,
  unit varchar(10),
  low double precision,
  high double precision,
  constraint lab_test_pkey primary key (id),
  constraint lab_test_limits check (low <= high)
);
create table clinic.lab_order (
  id integer generated always as identity,
  visit_id integer not null,
  lab_test_id integer not null,
  ordered_by integer,
  status clinic.status not null default 'draft',
  constraint lab_order_pkey primary key (id)
);
create table clinic.lab_result (
  id integer generated always as identity,
  lab_order_id integer not null,
  value double precision,
  measured timestamptz,
  data jsonb not null default '{}',
  constraint lab_result_pkey primary key (id)
);
create table clinic.image_study (
  id integer generated always as identity,
  patient_id integer not null,
  kind clinic.kind,
  taken timestamptz,
  uid uuid not null default gen_random_uuid(),
  constraint image_study_pkey primary key (id)
);
create table clinic.vital_sign (
  id integer generated always as identity,
  patient_id integer not null,
  kind clinic.kind,
  value real,
  taken timestamptz,
  constraint vital_sign_pkey primary key (id)
);
create table clinic.invoice (
  id integer generated always as identity,
  admission_id integer,
  policy_id integer,
  amount numeric(12,2) not null default 0,
  status clinic.status not null default 'draft',
  day date not null default current_date,
  corrected_by integer,
  constraint invoice_pkey primary key (id)
);
create table clinic.payment (
  id integer generated always as identity,
  invoice_id integer not null,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  uid uuid not null default gen_random_uuid(),
  constraint payment_pkey primary key (id)
);

alter table clinic.building add constraint building_hospital_id_fkey foreign key (hospital_id) references clinic.hospital (id) on delete cascade;
alter table clinic.ward add constraint ward_building_id_fkey foreign key (building_id) references clinic.building (id);
alter table clinic.ward add constraint ward_head_id_fkey foreign key (head_id) references clinic.staff (id);
alter table clinic.room add constraint room_ward_id_fkey foreign key (ward_id) references clinic.ward (id);
alter table clinic.bed add constraint bed_room_id_fkey foreign key (room_id) references clinic.room (id) on delete cascade;
alter table clinic.bed add constraint bed_occupied_by_fkey foreign key (occupied_by) references clinic.patient (id) on delete set null deferrable initially deferred;
alter table clinic.department add constraint department_hospital_id_fkey foreign key (hospital_id) references clinic.hospital (id) on delete cascade;
alter table clinic.department add constraint department_lead_id_fkey foreign key (lead_id) references clinic.staff (id) on delete set null;
alter table clinic.department add constraint department_parent_id_fkey foreign key (parent_id) references clinic.department (id);
alter table clinic.staff add constraint staff_department_id_fkey foreign key (department_id) references clinic.department (id);
alter table clinic.staff add constraint staff_deputy_id_fkey foreign key (deputy_id) references clinic.staff (id) on delete set null deferrable initially deferred;
alter table clinic.physician add constraint physician_staff_id_fkey foreign key (staff_id) references clinic.staff (id) on delete cascade;
alter table clinic.physician add constraint physician_specialty_id_fkey foreign key (specialty_id) references clinic.specialty (id) on delete set null deferrable initially deferred;
alter table clinic.nurse add constraint nurse_staff_id_fkey foreign key (staff_id) references clinic.staff (id) on delete cascade;
alter table clinic.nurse add constraint nurse_ward_id_fkey foreign key (ward_id) references clinic.ward (id) on delete set null deferrable initially deferred;
alter table clinic.shift add constraint shift_staff_id_fkey foreign key (staff_id) references clinic.staff (id) on delete cascade;
alter table clinic.shift add constraint shift_ward_id_fkey foreign key (ward_id) references clinic.ward (id);
alter table clinic.patient add constraint patient_family_doctor_id_fkey foreign key (family_doctor_id) references clinic.physician (id) on delete set null;
alter table clinic.patient add constraint patient_main_policy_id_fkey foreign key (main_policy_id) references clinic.insurance_policy (id) on delete set null;
alter table clinic.insurance_policy add constraint insurance_policy_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.insurance_policy add constraint insurance_policy_company_id_fkey foreign key (company_id) references clinic.insurance_company (id);
alter table clinic.contact_person add constraint contact_person_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.admission add constraint admission_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.admission add constraint admission_ward_id_fkey foreign key (ward_id) references clinic.ward (id) on delete set null deferrable initially deferred;
alter table clinic.discharge add constraint discharge_admission_id_fkey foreign key (admission_id) references clinic.admission (id);
alter table clinic.discharge add constraint discharge_signed_by_fkey foreign key (signed_by) references clinic.physician (id) on delete set null;
alter table clinic.appointment add constraint appointment_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.appointment add constraint appointment_physician_id_fkey foreign key (physician_id) references clinic.physician (id);
alter table clinic.visit add constraint visit_appointment_id_fkey foreign key (appointment_id) references clinic.appointment (id);
alter table clinic.visit add constraint visit_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.icd_code add constraint icd_code_parent_id_fkey foreign key (parent_id) references clinic.icd_code (id);
alter table clinic.diagnosis add constraint diagnosis_visit_id_fkey foreign key (visit_id) references clinic.visit (id) on delete cascade;
alter table clinic.diagnosis add constraint diagnosis_icd_code_id_fkey foreign key (icd_code_id) references clinic.icd_code (id);
alter table clinic.treatment add constraint treatment_diagnosis_id_fkey foreign key (diagnosis_id) references clinic.diagnosis (id);
alter table clinic.treatment add constraint treatment_procedure_code_id_fkey foreign key (procedure_code_id) references clinic.procedure_code (id);
alter table clinic.treatment add constraint treatment_performed_by_fkey foreign key (performed_by) references clinic.staff (id);
alter table clinic.operating_room add constraint operating_room_room_id_fkey foreign key (room_id) references clinic.room (id) on delete cascade;
alter table clinic.surgery add constraint surgery_treatment_id_fkey foreign key (treatment_id) references clinic.treatment (id);
alter table clinic.surgery add constraint surgery_operating_room_id_fkey foreign key (operating_room_id) references clinic.operating_room (id) on delete cascade;
alter table clinic.anaesthesia add constraint anaesthesia_surgery_id_fkey foreign key (surgery_id) references clinic.surgery (id);
alter table clinic.anaesthesia add constraint anaesthesia_physician_id_fkey foreign key (physician_id) references clinic.physician (id);
alter table clinic.drug add constraint drug_manufacturer_id_fkey foreign key (manufacturer_id) references clinic.manufacturer (id) on delete set null;
alter table clinic.drug_interaction add constraint drug_interaction_drug_id_fkey foreign key (drug_id) references clinic.drug (id) on delete cascade;
alter table clinic.drug_interaction add constraint drug_interaction_other_drug_id_fkey foreign key (other_drug_id) references clinic.drug (id) on delete cascade;
alter table clinic.prescription add constraint prescription_visit_id_fkey foreign key (visit_id) references clinic.visit (id) on delete cascade;
alter table clinic.prescription add constraint prescription_drug_id_fkey foreign key (drug_id) references clinic.drug (id);
alter table clinic.dose add constraint dose_prescription_id_fkey foreign key (prescription_id) references clinic.prescription (id);
alter table clinic.dose add constraint dose_given_by_fkey foreign key (given_by) references clinic.nurse (id);
alter table clinic.allergy add constraint allergy_patient_id_fkey foreign key (patient_id) references clinic.patient (id) on delete cascade;
alter table clinic.allergy add constraint allergy_drug_id_fkey foreign key (drug_id) references clinic.drug (id);
alter table clinic.laboratory add constraint laboratory_hospital_id_fkey foreign key (hospital_id) references clinic.hospital (id) on delete set null deferrable initially deferred;
alter table clinic.lab_test add constraint lab_test_laboratory_id_fkey foreign key (laboratory_id) references clinic.laboratory (id) on delete cascade;
alter table clinic.lab_order add constraint lab_order_visit_id_fkey foreign key (visit_id) references clinic.visit (id);
alter table clinic.lab_order add constraint lab_order_lab_test_id_fkey foreign key (lab_test_id) references clinic.lab_test (id);
alter table clinic.lab_order add constraint lab_order_ordered_by_fkey foreign key (ordered_by) references clinic.physician (id);
alter table clinic.lab_result add constraint lab_result_lab_order_id_fkey foreign key (lab_order_id) references clinic.lab_order (id);
alter table clinic.image_study add constraint image_study_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.vital_sign add constraint vital_sign_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.invoice add constraint invoice_admission_id_fkey foreign key (admission_id) references clinic.admission (id) on delete set null deferrable initially deferred;
alter table clinic.invoice add constraint invoice_policy_id_fkey foreign key (policy_id) references clinic.insurance_policy (id) on delete set null deferrable initially deferred;
alter table clinic.invoice add constraint invoice_corrected_by_fkey foreign key (corrected_by) references clinic.invoice (id) on delete set null deferrable initially deferred;
alter table clinic.payment add constraint payment_invoice_id_fkey foreign key (invoice_id) references clinic.invoice (id) on delete cascade;

create index building_hospital_id_idx on clinic.building (hospital_id);
create index ward_building_id_idx on clinic.ward (building_id);
create index ward_head_id_idx on clinic.ward (head_id);
create index room_ward_id_idx on clinic.room (ward_id);
create index bed_room_id_idx on clinic.bed (room_id);
create index bed_occupied_by_idx on clinic.bed (occupied_by);
create index department_hospital_id_idx on clinic.department (hospital_id);
create index department_lead_id_idx on clinic.department (lead_id);
create index department_parent_id_idx on clinic.department (parent_id);
create index staff_department_id_idx on clinic.staff (department_id);
create index staff_deputy_id_idx on clinic.staff (deputy_id);
create trigger keep_created before update of created on clinic.staff for each row execute function clinic.keep_created();
create index physician_staff_id_idx on clinic.physician (staff_id);
create index physician_specialty_id_idx on clinic.physician (specialty_id);
create index nurse_staff_id_idx on clinic.nurse (staff_id);
create index nurse_ward_id_idx on clinic.nurse (ward_id);
create index shift_staff_id_idx on clinic.shift (staff_id);
create index shift_ward_id_idx on clinic.shift (ward_id);
create index patient_family_doctor_id_idx on clinic.patient (family_doctor_id);
create index patient_main_policy_id_idx on clinic.patient (main_policy_id);
create trigger keep_created before update of created on clinic.patient for each row execute function clinic.keep_created();
create index insurance_policy_patient_id_idx on clinic.insurance_policy (patient_id);
create index insurance_policy_company_id_idx on clinic.insurance_policy (company_id);
create index contact_person_patient_id_idx on clinic.contact_person (patient_id);
create index admission_patient_id_idx on clinic.admission (patient_id);
create index admission_ward_id_idx on clinic.admission (ward_id);
create view clinic.open_admission as select id, status from clinic.admission where status not in ('done', 'cancelled');
create index discharge_admission_id_idx on clinic.discharge (admission_id);
create index discharge_signed_by_idx on clinic.discharge (signed_by);
create index appointment_patient_id_idx on clinic.appointment (patient_id);
create index appointment_physician_id_idx on clinic.appointment (physician_id);
create view clinic.open_appointment as select id, status from clinic.appointment where status not in ('done', 'cancelled');
create index visit_appointment_id_idx on clinic.visit (appointment_id);
create index visit_patient_id_idx on clinic.visit (patient_id);
create trigger keep_created before update of created on clinic.visit for each row execute function clinic.keep_created();
create index icd_code_parent_id_idx on clinic.icd_code (parent_id);
create index diagnosis_visit_id_idx on clinic.diagnosis (visit_id);
create index diagnosis_icd_code_id_idx on clinic.diagnosis (icd_code_id);
create index treatment_diagnosis_id_idx on clinic.treatment (diagnosis_id);
create index treatment_procedure_code_id_idx on clinic.treatment (procedure_code_id);
create index treatment_performed_by_idx on clinic.treatment (performed_by);
create index operating_room_room_id_idx on clinic.operating_room (room_id);
create index surgery_treatment_id_idx on clinic.surgery (treatment_id);
create index surgery_operating_room_id_idx on clinic.surgery (operating_room_id);
create view clinic.open_surgery as select id, status from clinic.surgery where status not in ('done', 'cancelled');
create index anaesthesia_surgery_id_idx on clinic.anaesthesia (surgery_id);
create index anaesthesia_physician_id_idx on clinic.anaesthesia (physician_id);
create index drug_manufacturer_id_idx on clinic.drug (manufacturer_id);
create index drug_interaction_drug_id_idx on clinic.drug_interaction (drug_id);
create index drug_interaction_other_drug_id_idx on clinic.drug_interaction (other_drug_id);
create index prescription_visit_id_idx on clinic.prescription (visit_id);
create index prescription_drug_id_idx on clinic.prescription (drug_id);
create index dose_prescription_id_idx on clinic.dose (prescription_id);
create index dose_given_by_idx on clinic.dose (given_by);
create index allergy_patient_id_idx on clinic.allergy (patient_id);
create index allergy_drug_id_idx on clinic.allergy (drug_id);
create index laboratory_hospital_id_idx on clinic.laboratory (hospital_id);
create index lab_test_laboratory_id_idx on clinic.lab_test (laboratory_id);
create index lab_order_visit_id_idx on clinic.lab_order (visit_id);
create index lab_order_lab_test_id_idx on clinic.lab_order (lab_test_id);
create index lab_order_ordered_by_idx on clinic.lab_order (ordered_by);
create view clinic.open_lab_order as select id, status from clinic.lab_order where status not in ('done', 'cancelled');
create index lab_result_lab_order_id_idx on clinic.lab_result (lab_order_id);
create index image_study_patient_id_idx on clinic.image_study (patient_id);
create index vital_sign_patient_id_idx on clinic.vital_sign (patient_id);
create index invoice_admission_id_idx on clinic.invoice (admission_id);
create index invoice_policy_id_idx on clinic.invoice (policy_id);
create index invoice_corrected_by_idx on clinic.invoice (corrected_by);
create view clinic.open_invoice as select id, status from clinic.invoice where status not in ('done', 'cancelled');
create index payment_invoice_id_idx on clinic.payment (invoice_id);

alter table clinic.appointment add constraint appointment_free
  exclude using gist (physician_id with =, tstzrange(starts, starts, '[]') with &&) where (status <> 'cancelled');


create view clinic.ward_load as
  select w.id, w.name, count(b.id) as beds, count(b.occupied_by) as occupied
  from clinic.ward w left join clinic.room r on r.ward_id = w.id left join clinic.bed b on b.room_id = r.id
  group by w.id;
create view clinic.crowded_ward as select name, occupied::numeric / nullif(beds, 0) as load from clinic.ward_load where occupied > 0.9 * beds;
create function clinic.age(p clinic.patient) returns integer language sql stable
  return extract(year from pg_catalog.age(current_date, (p).born));
create procedure clinic.admit(which integer, where_to integer) language sql
begin atomic
  insert into clinic.admission (patient_id, ward_id, starts, status) values (which, where_to, now(), 'open');
end;
create sequence clinic.wristband as integer start with 100000 cycle;
alter table clinic.patient add column wristband integer not null default nextval('clinic.wristband');
comment on table clinic.bed is 'A bed in a room, maybe taken';
comment on column clinic.lab_test.unit is 'SI where possible';
comment on schema clinic is 'Everything about patients';
