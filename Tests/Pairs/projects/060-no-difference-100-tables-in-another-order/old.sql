create schema clinic;

create type clinic.status as enum ('draft', 'open', 'approved', 'done', 'cancelled');
create domain clinic.kind as varchar(20) default 'normal' check (value <> '');

create function clinic.keep_created() returns trigger language plpgsql as $$
begin
  new.created := old.created;
  return new;
end $$;

create table clinic.hospital (
  id bigint generated always as identity,
  name text not null,
  city text,
  code varchar(20) not null,
  phone varchar(30),
  constraint hospital_pkey primary key (id)
);
create table clinic.building (
  id bigint generated always as identity,
  hospital_id bigint not null,
  name text not null,
  position smallint not null default 1,
  constraint building_pkey primary key (id)
);
create table clinic.ward (
  id bigint generated always as identity,
  building_id bigint not null,
  name text not null,
  head_id bigint,
  kind clinic.kind,
  constraint ward_pkey primary key (id)
);
create table clinic.room (
  id bigint generated always as identity,
  ward_id bigint not null,
  code varchar(20) not null,
  kind clinic.kind,
  active boolean not null default true,
  constraint room_pkey primary key (id)
);
create table clinic.bed (
  id bigint generated always as identity,
  room_id bigint not null,
  code varchar(20) not null,
  occupied_by bigint,
  active boolean not null default true,
  constraint bed_pkey primary key (id)
);
create table clinic.department (
  id bigint generated always as identity,
  hospital_id bigint not null,
  name text not null,
  lead_id bigint,
  parent_id bigint,
  constraint department_pkey primary key (id)
);
create table clinic.specialty (
  id bigint generated always as identity,
  name text not null,
  code varchar(20) not null,
  constraint specialty_pkey primary key (id)
);
create table clinic.staff (
  id bigint generated always as identity,
  name text not null,
  email text,
  department_id bigint,
  deputy_id bigint,
  created timestamptz not null default now(),
  active boolean not null default true,
  constraint staff_pkey primary key (id)
);
create table clinic.physician (
  id bigint generated always as identity,
  staff_id bigint not null,
  specialty_id bigint,
  code varchar(20) not null,
  constraint physician_pkey primary key (id)
);
create table clinic.nurse (
  id bigint generated always as identity,
  staff_id bigint not null,
  ward_id bigint,
  grade smallint not null default 1,
  constraint nurse_pkey primary key (id)
);
create table clinic.shift (
  id bigint generated always as identity,
  staff_id bigint not null,
  ward_id bigint not null,
  starts timestamptz,
  ends timestamptz,
  constraint shift_pkey primary key (id)
);
create table clinic.patient (
  id bigint generated always as identity,
  name text not null,
  born date,
  city text,
  phone varchar(30),
  family_doctor_id bigint,
  main_policy_id bigint,
  created timestamptz not null default now(),
  constraint patient_pkey primary key (id)
);
create table clinic.insurance_company (
  id bigint generated always as identity,
  name text not null,
  code varchar(20) not null,
  constraint insurance_company_pkey primary key (id)
);
create table clinic.insurance_policy (
  id bigint generated always as identity,
  patient_id bigint not null,
  company_id bigint not null,
  code varchar(20) not null,
  valid daterange,
  constraint insurance_policy_pkey primary key (id)
);
create table clinic.contact_person (
  id bigint generated always as identity,
  patient_id bigint not null,
  name text not null,
  phone varchar(30),
  relation varchar(30),
  constraint contact_person_pkey primary key (id)
);
create table clinic.admission (
  id bigint generated always as identity,
  patient_id bigint not null,
  ward_id bigint,
  starts timestamptz,
  ends timestamptz,
  status clinic.status not null default 'draft',
  constraint admission_pkey primary key (id)
);
create table clinic.discharge (
  id bigint generated always as identity,
  admission_id bigint not null,
  day date not null default current_date,
  notes text,
  signed_by bigint,
  constraint discharge_pkey primary key (id)
);
create table clinic.appointment (
  id bigint generated always as identity,
  patient_id bigint not null,
  physician_id bigint not null,
  starts timestamptz,
  duration interval default '30 minutes',
  status clinic.status not null default 'draft',
  constraint appointment_pkey primary key (id)
);
create table clinic.visit (
  id bigint generated always as identity,
  appointment_id bigint,
  patient_id bigint not null,
  notes text,
  created timestamptz not null default now(),
  constraint visit_pkey primary key (id)
);
create table clinic.icd_code (
  id bigint generated always as identity,
  code varchar(20) not null,
  title text not null,
  parent_id bigint,
  constraint icd_code_pkey primary key (id)
);
create table clinic.diagnosis (
  id bigint generated always as identity,
  visit_id bigint not null,
  icd_code_id bigint not null,
  certain boolean not null default false,
  notes text,
  constraint diagnosis_pkey primary key (id)
);
create table clinic.procedure_code (
  id bigint generated always as identity,
  code varchar(20) not null,
  title text not null,
  price numeric(10,2) not null default 0.00,
  constraint procedure_code_pkey primary key (id)
);
create table clinic.treatment (
  id bigint generated always as identity,
  diagnosis_id bigint,
  procedure_code_id bigint not null,
  performed_by bigint,
  starts timestamptz,
  constraint treatment_pkey primary key (id)
);
create table clinic.operating_room (
  id bigint generated always as identity,
  room_id bigint not null,
  equipment text[],
  active boolean not null default true,
  constraint operating_room_pkey primary key (id)
);
create table clinic.surgery (
  id bigint generated always as identity,
  treatment_id bigint not null,
  operating_room_id bigint not null,
  starts timestamptz,
  ends timestamptz,
  status clinic.status not null default 'draft',
  constraint surgery_pkey primary key (id)
);
create table clinic.anaesthesia (
  id bigint generated always as identity,
  surgery_id bigint not null,
  physician_id bigint not null,
  kind clinic.kind,
  dose_mg numeric(8,3),
  constraint anaesthesia_pkey primary key (id)
);
create table clinic.manufacturer (
  id bigint generated always as identity,
  name text not null,
  city text,
  constraint manufacturer_pkey primary key (id)
);
create table clinic.drug (
  id bigint generated always as identity,
  manufacturer_id bigint,
  name text not null,
  code varchar(20) not null,
  price numeric(10,2) not null default 0.00,
  constraint drug_pkey primary key (id)
);
create table clinic.drug_interaction (
  id bigint generated always as identity,
  drug_id bigint not null,
  other_drug_id bigint not null,
  severity smallint not null default 1,
  notes text,
  constraint drug_interaction_pkey primary key (id)
);
create table clinic.prescription (
  id bigint generated always as identity,
  visit_id bigint not null,
  drug_id bigint not null,
  quantity integer not null default 1,
  day date not null default current_date,
  constraint prescription_pkey primary key (id)
);
create table clinic.dose (
  id bigint generated always as identity,
  prescription_id bigint not null,
  given_at timestamptz,
  given_by bigint,
  amount numeric(12,2) not null default 0,
  constraint dose_pkey primary key (id)
);
create table clinic.allergy (
  id bigint generated always as identity,
  patient_id bigint not null,
  drug_id bigint,
  severity smallint not null default 2,
  constraint allergy_pkey primary key (id)
);
create table clinic.laboratory (
  id bigint generated always as identity,
  hospital_id bigint,
  name text not null,
  phone varchar(30),
  constraint laboratory_pkey primary key (id)
);
create table clinic.lab_test (
  id bigint generated always as identity,
  laboratory_id bigint not null,
  code varchar(20) not null,
  unit varchar(10),
  low double precision,
  high double precision,
  constraint lab_test_pkey primary key (id)
);
create table clinic.lab_order (
  id bigint generated always as identity,
  visit_id bigint not null,
  lab_test_id bigint not null,
  ordered_by bigint,
  status clinic.status not null default 'draft',
  constraint lab_order_pkey primary key (id)
);
create table clinic.lab_result (
  id bigint generated always as identity,
  lab_order_id bigint not null,
  value double precision,
  measured timestamptz,
  data jsonb not null default '{}',
  constraint lab_result_pkey primary key (id)
);
create table clinic.image_study (
  id bigint generated always as identity,
  patient_id bigint not null,
  kind clinic.kind,
  taken timestamptz,
  uid uuid not null default gen_random_uuid(),
  constraint image_study_pkey primary key (id)
);
create table clinic.vital_sign (
  id bigint generated always as identity,
  patient_id bigint not null,
  kind clinic.kind,
  value real,
  taken timestamptz,
  constraint vital_sign_pkey primary key (id)
);
create table clinic.invoice (
  id bigint generated always as identity,
  admission_id bigint,
  policy_id bigint,
  amount numeric(12,2) not null default 0,
  status clinic.status not null default 'draft',
  day date not null default current_date,
  corrected_by bigint,
  constraint invoice_pkey primary key (id)
);
create table clinic.payment (
  id bigint generated always as identity,
  invoice_id bigint not null,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  uid uuid not null default gen_random_uuid(),
  constraint payment_pkey primary key (id)
);

alter table clinic.building add constraint building_hospital_id_fkey foreign key (hospital_id) references clinic.hospital (id) on delete cascade;
alter table clinic.ward add constraint ward_building_id_fkey foreign key (building_id) references clinic.building (id);
alter table clinic.ward add constraint ward_head_id_fkey foreign key (head_id) references clinic.staff (id);
alter table clinic.room add constraint room_ward_id_fkey foreign key (ward_id) references clinic.ward (id) on delete cascade;
alter table clinic.bed add constraint bed_room_id_fkey foreign key (room_id) references clinic.room (id) on delete cascade;
alter table clinic.bed add constraint bed_occupied_by_fkey foreign key (occupied_by) references clinic.patient (id);
alter table clinic.department add constraint department_hospital_id_fkey foreign key (hospital_id) references clinic.hospital (id);
alter table clinic.department add constraint department_lead_id_fkey foreign key (lead_id) references clinic.staff (id) on delete set null;
alter table clinic.department add constraint department_parent_id_fkey foreign key (parent_id) references clinic.department (id) on delete set null;
alter table clinic.staff add constraint staff_department_id_fkey foreign key (department_id) references clinic.department (id) on delete set null deferrable initially deferred;
alter table clinic.staff add constraint staff_deputy_id_fkey foreign key (deputy_id) references clinic.staff (id) on delete set null;
alter table clinic.physician add constraint physician_staff_id_fkey foreign key (staff_id) references clinic.staff (id) on delete cascade;
alter table clinic.physician add constraint physician_specialty_id_fkey foreign key (specialty_id) references clinic.specialty (id) on delete set null;
alter table clinic.nurse add constraint nurse_staff_id_fkey foreign key (staff_id) references clinic.staff (id) on delete cascade;
alter table clinic.nurse add constraint nurse_ward_id_fkey foreign key (ward_id) references clinic.ward (id) on delete set null;
alter table clinic.shift add constraint shift_staff_id_fkey foreign key (staff_id) references clinic.staff (id) on delete cascade;
alter table clinic.shift add constraint shift_ward_id_fkey foreign key (ward_id) references clinic.ward (id);
alter table clinic.patient add constraint patient_family_doctor_id_fkey foreign key (family_doctor_id) references clinic.physician (id) on delete set null;
alter table clinic.patient add constraint patient_main_policy_id_fkey foreign key (main_policy_id) references clinic.insurance_policy (id);
alter table clinic.insurance_policy add constraint insurance_policy_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.insurance_policy add constraint insurance_policy_company_id_fkey foreign key (company_id) references clinic.insurance_company (id);
alter table clinic.contact_person add constraint contact_person_patient_id_fkey foreign key (patient_id) references clinic.patient (id) on delete cascade;
alter table clinic.admission add constraint admission_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.admission add constraint admission_ward_id_fkey foreign key (ward_id) references clinic.ward (id) on delete set null deferrable initially deferred;
alter table clinic.discharge add constraint discharge_admission_id_fkey foreign key (admission_id) references clinic.admission (id) on delete cascade;
alter table clinic.discharge add constraint discharge_signed_by_fkey foreign key (signed_by) references clinic.physician (id) on delete set null deferrable initially deferred;
alter table clinic.appointment add constraint appointment_patient_id_fkey foreign key (patient_id) references clinic.patient (id) on delete cascade;
alter table clinic.appointment add constraint appointment_physician_id_fkey foreign key (physician_id) references clinic.physician (id) on delete cascade;
alter table clinic.visit add constraint visit_appointment_id_fkey foreign key (appointment_id) references clinic.appointment (id) on delete set null;
alter table clinic.visit add constraint visit_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.icd_code add constraint icd_code_parent_id_fkey foreign key (parent_id) references clinic.icd_code (id) on delete set null;
alter table clinic.diagnosis add constraint diagnosis_visit_id_fkey foreign key (visit_id) references clinic.visit (id) on delete cascade;
alter table clinic.diagnosis add constraint diagnosis_icd_code_id_fkey foreign key (icd_code_id) references clinic.icd_code (id) on delete cascade;
alter table clinic.treatment add constraint treatment_diagnosis_id_fkey foreign key (diagnosis_id) references clinic.diagnosis (id);
alter table clinic.treatment add constraint treatment_procedure_code_id_fkey foreign key (procedure_code_id) references clinic.procedure_code (id) on delete cascade;
alter table clinic.treatment add constraint treatment_performed_by_fkey foreign key (performed_by) references clinic.staff (id) on delete set null;
alter table clinic.operating_room add constraint operating_room_room_id_fkey foreign key (room_id) references clinic.room (id) on delete cascade;
alter table clinic.surgery add constraint surgery_treatment_id_fkey foreign key (treatment_id) references clinic.treatment (id);
alter table clinic.surgery add constraint surgery_operating_room_id_fkey foreign key (operating_room_id) references clinic.operating_room (id);
alter table clinic.anaesthesia add constraint anaesthesia_surgery_id_fkey foreign key (surgery_id) references clinic.surgery (id) on delete cascade;
alter table clinic.anaesthesia add constraint anaesthesia_physician_id_fkey foreign key (physician_id) references clinic.physician (id);
alter table clinic.drug add constraint drug_manufacturer_id_fkey foreign key (manufacturer_id) references clinic.manufacturer (id) on delete set null;
alter table clinic.drug_interaction add constraint drug_interaction_drug_id_fkey foreign key (drug_id) references clinic.drug (id);
alter table clinic.drug_interaction add constraint drug_interaction_other_drug_id_fkey foreign key (other_drug_id) references clinic.drug (id);
alter table clinic.prescription add constraint prescription_visit_id_fkey foreign key (visit_id) references clinic.visit (id);
alter table clinic.prescription add constraint prescription_drug_id_fkey foreign key (drug_id) references clinic.drug (id);
alter table clinic.dose add constraint dose_prescription_id_fkey foreign key (prescription_id) references clinic.prescription (id) on delete cascade;
alter table clinic.dose add constraint dose_given_by_fkey foreign key (given_by) references clinic.nurse (id) on delete set null;
alter table clinic.allergy add constraint allergy_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.allergy add constraint allergy_drug_id_fkey foreign key (drug_id) references clinic.drug (id) on delete set null deferrable initially deferred;
alter table clinic.laboratory add constraint laboratory_hospital_id_fkey foreign key (hospital_id) references clinic.hospital (id) on delete set null;
alter table clinic.lab_test add constraint lab_test_laboratory_id_fkey foreign key (laboratory_id) references clinic.laboratory (id) on delete cascade;
alter table clinic.lab_order add constraint lab_order_visit_id_fkey foreign key (visit_id) references clinic.visit (id);
alter table clinic.lab_order add constraint lab_order_lab_test_id_fkey foreign key (lab_test_id) references clinic.lab_test (id) on delete cascade;
alter table clinic.lab_order add constraint lab_order_ordered_by_fkey foreign key (ordered_by) references clinic.physician (id) on delete set null;
alter table clinic.lab_result add constraint lab_result_lab_order_id_fkey foreign key (lab_order_id) references clinic.lab_order (id);
alter table clinic.image_study add constraint image_study_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.vital_sign add constraint vital_sign_patient_id_fkey foreign key (patient_id) references clinic.patient (id);
alter table clinic.invoice add constraint invoice_admission_id_fkey foreign key (admission_id) references clinic.admission (id);
alter table clinic.invoice add constraint invoice_policy_id_fkey foreign key (policy_id) references clinic.insurance_policy (id) on delete set null deferrable initially deferred;
alter table clinic.invoice add constraint invoice_corrected_by_fkey foreign key (corrected_by) references clinic.invoice (id);
alter table clinic.payment add constraint payment_invoice_id_fkey foreign key (invoice_id) references clinic.invoice (id);

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
create schema app;

create type app.status as enum ('draft', 'open', 'approved', 'done', 'cancelled');
create domain app.kind as varchar(20) default 'normal' check (value <> '');

create function app.keep_created() returns trigger language plpgsql as $$
begin
  new.created := old.created;
  return new;
end $$;

create table app.organisation (
  id serial,
  name text not null,
  code varchar(20) not null,
  owner_id integer,
  plan_id integer,
  created timestamptz not null default now(),
  constraint organisation_pkey primary key (id)
);
create table app.plan (
  id serial,
  name text not null,
  price numeric(10,2) not null default 0.00,
  kind app.kind,
  active boolean not null default true,
  constraint plan_pkey primary key (id)
);
create table app.feature (
  id serial,
  code varchar(20) not null,
  title text not null,
  constraint feature_pkey primary key (id)
);
create table app.plan_feature (
  id serial,
  plan_id integer not null,
  feature_id integer not null,
  quantity integer not null default 1,
  constraint plan_feature_pkey primary key (id)
);
create table app.account (
  id serial,
  email text,
  name text not null,
  organisation_id integer,
  locale varchar(5) not null default 'en',
  created timestamptz not null default now(),
  constraint account_pkey primary key (id)
);
create table app.account_email (
  id serial,
  account_id integer not null,
  email text,
  active boolean not null default true,
  constraint account_email_pkey primary key (id)
);
create table app.session (
  id serial,
  account_id integer not null,
  uid uuid not null default gen_random_uuid(),
  starts timestamptz,
  ends timestamptz,
  constraint session_pkey primary key (id)
);
create table app.api_key (
  id serial,
  account_id integer not null,
  code varchar(20) not null,
  tags text[] not null default '{}',
  constraint api_key_pkey primary key (id)
);
create table app.team (
  id serial,
  organisation_id integer not null,
  name text not null,
  parent_id integer,
  lead_id integer,
  constraint team_pkey primary key (id)
);
create table app.team_member (
  id serial,
  team_id integer not null,
  account_id integer not null,
  role varchar(20) not null default 'member',
  constraint team_member_pkey primary key (id)
);
create table app.workspace (
  id serial,
  organisation_id integer not null,
  name text not null,
  default_board_id integer,
  constraint workspace_pkey primary key (id)
);
create table app.board (
  id serial,
  workspace_id integer not null,
  title text not null,
  position smallint not null default 1,
  constraint board_pkey primary key (id)
);
create table app.board_column (
  id serial,
  board_id integer not null,
  title text not null,
  position smallint not null default 1,
  colour char(7) not null default '#ffffff',
  constraint board_column_pkey primary key (id)
);
create table app.card (
  id serial,
  board_column_id integer not null,
  title text not null,
  body text not null default '',
  assignee_id integer,
  status app.status not null default 'draft',
  constraint card_pkey primary key (id)
);
create table app.card_link (
  id serial,
  card_id integer not null,
  other_id integer not null,
  kind app.kind,
  constraint card_link_pkey primary key (id)
);
create table app.card_label (
  id serial,
  card_id integer not null,
  label_id integer not null,
  constraint card_label_pkey primary key (id)
);
create table app.label (
  id serial,
  workspace_id integer not null,
  name text not null,
  colour char(7) not null default '#cccccc',
  constraint label_pkey primary key (id)
);
create table app.checklist (
  id serial,
  card_id integer not null,
  title text not null,
  position smallint not null default 1,
  constraint checklist_pkey primary key (id)
);
create table app.checklist_item (
  id serial,
  checklist_id integer not null,
  title text not null,
  active boolean not null default true,
  constraint checklist_item_pkey primary key (id)
);
create table app.comment (
  id serial,
  card_id integer,
  author_id integer not null,
  body text not null default '',
  answers integer,
  created timestamptz not null default now(),
  constraint comment_pkey primary key (id)
);
create table app.reaction (
  id serial,
  comment_id integer not null,
  account_id integer not null,
  emoji varchar(16) not null default '👍',
  constraint reaction_pkey primary key (id)
);
create table app.attachment (
  id serial,
  card_id integer,
  comment_id integer,
  file_id integer not null,
  constraint attachment_pkey primary key (id)
);
create table app.file (
  id serial,
  uid uuid not null default gen_random_uuid(),
  name text not null,
  bytes bigint not null default 0,
  uploaded_by integer,
  constraint file_pkey primary key (id)
);
create table app.file_version (
  id serial,
  file_id integer not null,
  position smallint not null default 1,
  data jsonb not null default '{}',
  constraint file_version_pkey primary key (id)
);
create table app.document (
  id serial,
  workspace_id integer not null,
  title text not null,
  current_revision_id integer,
  constraint document_pkey primary key (id)
);
create table app.document_revision (
  id serial,
  document_id integer not null,
  author_id integer,
  body text not null default '',
  created timestamptz not null default now(),
  constraint document_revision_pkey primary key (id)
);
create table app.template (
  id serial,
  organisation_id integer,
  name text not null,
  data jsonb not null default '{}',
  constraint template_pkey primary key (id)
);
create table app.form (
  id serial,
  workspace_id integer not null,
  title text not null,
  active boolean not null default true,
  constraint form_pkey primary key (id)
);
create table app.form_field (
  id serial,
  form_id integer not null,
  name text not null,
  kind app.kind,
  position smallint not null default 1,
  constraint form_field_pkey primary key (id)
);
create table app.form_entry (
  id serial,
  form_id integer not null,
  account_id integer,
  data jsonb not null default '{}',
  created timestamptz not null default now(),
  constraint form_entry_pkey primary key (id)
);
create table app.webhook (
  id serial,
  workspace_id integer not null,
  url text,
  active boolean not null default true,
  constraint webhook_pkey primary key (id)
);
create table app.webhook_delivery (
  id serial,
  webhook_id integer not null,
  status app.status not null default 'draft',
  duration interval default '30 minutes',
  created timestamptz not null default now(),
  constraint webhook_delivery_pkey primary key (id)
);
create table app.automation (
  id serial,
  board_id integer not null,
  name text not null,
  data jsonb not null default '{}',
  active boolean not null default true,
  constraint automation_pkey primary key (id)
);
create table app.automation_step (
  id serial,
  automation_id integer not null,
  position smallint not null default 1,
  kind app.kind,
  next_id integer,
  constraint automation_step_pkey primary key (id)
);
create table app.automation_run (
  id serial,
  automation_id integer not null,
  card_id integer,
  starts timestamptz,
  ends timestamptz,
  status app.status not null default 'draft',
  constraint automation_run_pkey primary key (id)
);
create table app.notification (
  id serial,
  account_id integer not null,
  title text not null,
  created timestamptz not null default now(),
  seen timestamptz,
  constraint notification_pkey primary key (id)
);
create table app.preference (
  id serial,
  account_id integer not null,
  code varchar(20) not null,
  data jsonb not null default '{}',
  constraint preference_pkey primary key (id)
);
create table app.invitation (
  id serial,
  organisation_id integer not null,
  email text,
  invited_by integer,
  status app.status not null default 'draft',
  constraint invitation_pkey primary key (id)
);
create table app.subscription (
  id serial,
  organisation_id integer not null,
  plan_id integer not null,
  valid daterange,
  status app.status not null default 'draft',
  constraint subscription_pkey primary key (id)
);
create table app.invoice (
  id serial,
  subscription_id integer not null,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  status app.status not null default 'draft',
  constraint invoice_pkey primary key (id)
);
create table app.invoice_line (
  id serial,
  invoice_id integer not null,
  title text not null,
  amount numeric(12,2) not null default 0,
  position smallint not null default 1,
  constraint invoice_line_pkey primary key (id)
);
create table app.payment_method (
  id serial,
  organisation_id integer not null,
  kind app.kind,
  data jsonb not null default '{}',
  constraint payment_method_pkey primary key (id)
);
create table app.payment (
  id serial,
  invoice_id integer not null,
  method_id integer,
  amount numeric(12,2) not null default 0,
  created timestamptz not null default now(),
  constraint payment_pkey primary key (id)
);
create table app.coupon (
  id serial,
  code varchar(20) not null,
  rate numeric(6,3) default 1.000,
  valid daterange,
  constraint coupon_pkey primary key (id)
);
create table app.coupon_use (
  id serial,
  coupon_id integer not null,
  subscription_id integer not null,
  day date not null default current_date,
  constraint coupon_use_pkey primary key (id)
);
create table app.usage_meter (
  id serial,
  organisation_id integer not null,
  feature_id integer not null,
  quantity integer not null default 1,
  constraint usage_meter_pkey primary key (id)
);
create table app.usage_event (
  id serial,
  meter_id integer not null,
  account_id integer,
  quantity integer not null default 1,
  created timestamptz not null default now(),
  constraint usage_event_pkey primary key (id)
);
create table app.audit_entry (
  id serial,
  organisation_id integer,
  account_id integer,
  title text not null,
  data jsonb not null default '{}',
  created timestamptz not null default now(),
  constraint audit_entry_pkey primary key (id)
);
create table app.report (
  id serial,
  workspace_id integer not null,
  title text not null,
  data jsonb not null default '{}',
  constraint report_pkey primary key (id)
);
create table app.report_run (
  id serial,
  report_id integer not null,
  duration interval default '30 minutes',
  created timestamptz not null default now(),
  constraint report_run_pkey primary key (id)
);
create table app.schedule (
  id serial,
  report_id integer,
  automation_id integer,
  duration interval default '30 minutes',
  active boolean not null default true,
  constraint schedule_pkey primary key (id)
);
create table app.integration (
  id serial,
  organisation_id integer not null,
  kind app.kind,
  data jsonb not null default '{}',
  active boolean not null default true,
  constraint integration_pkey primary key (id)
);
create table app.integration_mapping (
  id serial,
  integration_id integer not null,
  label_id integer,
  code varchar(20) not null,
  constraint integration_mapping_pkey primary key (id)
);
create table app.sprint (
  id serial,
  board_id integer not null,
  name text not null,
  starts timestamptz,
  ends timestamptz,
  constraint sprint_pkey primary key (id)
);
create table app.sprint_card (
  id serial,
  sprint_id integer not null,
  card_id integer not null,
  score real default 0,
  constraint sprint_card_pkey primary key (id)
);
create table app.goal (
  id serial,
  team_id integer not null,
  title text not null,
  parent_id integer,
  score real default 0,
  constraint goal_pkey primary key (id)
);
create table app.time_entry (
  id serial,
  card_id integer not null,
  account_id integer not null,
  duration interval default '30 minutes',
  day date not null default current_date,
  constraint time_entry_pkey primary key (id)
);
create table app.holiday (
  id serial,
  organisation_id integer not null,
  day date not null default current_date,
  title text not null,
  constraint holiday_pkey primary key (id)
);
create table app.release (
  id serial,
  workspace_id integer not null,
  name text not null,
  sprint_id integer,
  day date not null default current_date,
  constraint release_pkey primary key (id)
);
create table app.release_card (
  id serial,
  release_id integer not null,
  card_id integer not null,
  notes text,
  constraint release_card_pkey primary key (id)
);

alter table app.organisation add constraint organisation_owner_id_fkey foreign key (owner_id) references app.account (id);
alter table app.organisation add constraint organisation_plan_id_fkey foreign key (plan_id) references app.plan (id) on delete set null;
alter table app.plan_feature add constraint plan_feature_plan_id_fkey foreign key (plan_id) references app.plan (id);
alter table app.plan_feature add constraint plan_feature_feature_id_fkey foreign key (feature_id) references app.feature (id);
alter table app.account add constraint account_organisation_id_fkey foreign key (organisation_id) references app.organisation (id);
alter table app.account_email add constraint account_email_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.session add constraint session_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.api_key add constraint api_key_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.team add constraint team_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.team add constraint team_parent_id_fkey foreign key (parent_id) references app.team (id) on delete set null;
alter table app.team add constraint team_lead_id_fkey foreign key (lead_id) references app.account (id);
alter table app.team_member add constraint team_member_team_id_fkey foreign key (team_id) references app.team (id) on delete cascade;
alter table app.team_member add constraint team_member_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.workspace add constraint workspace_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.workspace add constraint workspace_default_board_id_fkey foreign key (default_board_id) references app.board (id) on delete set null;
alter table app.board add constraint board_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.board_column add constraint board_column_board_id_fkey foreign key (board_id) references app.board (id);
alter table app.card add constraint card_board_column_id_fkey foreign key (board_column_id) references app.board_column (id);
alter table app.card add constraint card_assignee_id_fkey foreign key (assignee_id) references app.account (id);
alter table app.card_link add constraint card_link_card_id_fkey foreign key (card_id) references app.card (id) on delete cascade;
alter table app.card_link add constraint card_link_other_id_fkey foreign key (other_id) references app.card (id);
alter table app.card_label add constraint card_label_card_id_fkey foreign key (card_id) references app.card (id) on delete cascade;
alter table app.card_label add constraint card_label_label_id_fkey foreign key (label_id) references app.label (id) on delete cascade;
alter table app.label add constraint label_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.checklist add constraint checklist_card_id_fkey foreign key (card_id) references app.card (id);
alter table app.checklist_item add constraint checklist_item_checklist_id_fkey foreign key (checklist_id) references app.checklist (id);
alter table app.comment add constraint comment_card_id_fkey foreign key (card_id) references app.card (id);
alter table app.comment add constraint comment_author_id_fkey foreign key (author_id) references app.account (id);
alter table app.comment add constraint comment_answers_fkey foreign key (answers) references app.comment (id) on delete set null deferrable initially deferred;
alter table app.reaction add constraint reaction_comment_id_fkey foreign key (comment_id) references app.comment (id) on delete cascade;
alter table app.reaction add constraint reaction_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.attachment add constraint attachment_card_id_fkey foreign key (card_id) references app.card (id) on delete set null deferrable initially deferred;
alter table app.attachment add constraint attachment_comment_id_fkey foreign key (comment_id) references app.comment (id) on delete set null;
alter table app.attachment add constraint attachment_file_id_fkey foreign key (file_id) references app.file (id);
alter table app.file add constraint file_uploaded_by_fkey foreign key (uploaded_by) references app.account (id) on delete set null deferrable initially deferred;
alter table app.file_version add constraint file_version_file_id_fkey foreign key (file_id) references app.file (id) on delete cascade;
alter table app.document add constraint document_workspace_id_fkey foreign key (workspace_id) references app.workspace (id) on delete cascade;
alter table app.document add constraint document_current_revision_id_fkey foreign key (current_revision_id) references app.document_revision (id) on delete set null;
alter table app.document_revision add constraint document_revision_document_id_fkey foreign key (document_id) references app.document (id) on delete cascade;
alter table app.document_revision add constraint document_revision_author_id_fkey foreign key (author_id) references app.account (id) on delete set null deferrable initially deferred;
alter table app.template add constraint template_organisation_id_fkey foreign key (organisation_id) references app.organisation (id);
alter table app.form add constraint form_workspace_id_fkey foreign key (workspace_id) references app.workspace (id) on delete cascade;
alter table app.form_field add constraint form_field_form_id_fkey foreign key (form_id) references app.form (id);
alter table app.form_entry add constraint form_entry_form_id_fkey foreign key (form_id) references app.form (id) on delete cascade;
alter table app.form_entry add constraint form_entry_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.webhook add constraint webhook_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.webhook_delivery add constraint webhook_delivery_webhook_id_fkey foreign key (webhook_id) references app.webhook (id) on delete cascade;
alter table app.automation add constraint automation_board_id_fkey foreign key (board_id) references app.board (id) on delete cascade;
alter table app.automation_step add constraint automation_step_automation_id_fkey foreign key (automation_id) references app.automation (id) on delete cascade;
alter table app.automation_step add constraint automation_step_next_id_fkey foreign key (next_id) references app.automation_step (id) on delete set null;
alter table app.automation_run add constraint automation_run_automation_id_fkey foreign key (automation_id) references app.automation (id) on delete cascade;
alter table app.automation_run add constraint automation_run_card_id_fkey foreign key (card_id) references app.card (id) on delete set null;
alter table app.notification add constraint notification_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.preference add constraint preference_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.invitation add constraint invitation_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.invitation add constraint invitation_invited_by_fkey foreign key (invited_by) references app.account (id);
alter table app.subscription add constraint subscription_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.subscription add constraint subscription_plan_id_fkey foreign key (plan_id) references app.plan (id);
alter table app.invoice add constraint invoice_subscription_id_fkey foreign key (subscription_id) references app.subscription (id) on delete cascade;
alter table app.invoice_line add constraint invoice_line_invoice_id_fkey foreign key (invoice_id) references app.invoice (id) on delete cascade;
alter table app.payment_method add constraint payment_method_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.payment add constraint payment_invoice_id_fkey foreign key (invoice_id) references app.invoice (id);
alter table app.payment add constraint payment_method_id_fkey foreign key (method_id) references app.payment_method (id);
alter table app.coupon_use add constraint coupon_use_coupon_id_fkey foreign key (coupon_id) references app.coupon (id);
alter table app.coupon_use add constraint coupon_use_subscription_id_fkey foreign key (subscription_id) references app.subscription (id);
alter table app.usage_meter add constraint usage_meter_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.usage_meter add constraint usage_meter_feature_id_fkey foreign key (feature_id) references app.feature (id);
alter table app.usage_event add constraint usage_event_meter_id_fkey foreign key (meter_id) references app.usage_meter (id) on delete cascade;
alter table app.usage_event add constraint usage_event_account_id_fkey foreign key (account_id) references app.account (id) on delete set null;
alter table app.audit_entry add constraint audit_entry_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete set null deferrable initially deferred;
alter table app.audit_entry add constraint audit_entry_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.report add constraint report_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.report_run add constraint report_run_report_id_fkey foreign key (report_id) references app.report (id);
alter table app.schedule add constraint schedule_report_id_fkey foreign key (report_id) references app.report (id) on delete set null deferrable initially deferred;
alter table app.schedule add constraint schedule_automation_id_fkey foreign key (automation_id) references app.automation (id);
alter table app.integration add constraint integration_organisation_id_fkey foreign key (organisation_id) references app.organisation (id);
alter table app.integration_mapping add constraint integration_mapping_integration_id_fkey foreign key (integration_id) references app.integration (id) on delete cascade;
alter table app.integration_mapping add constraint integration_mapping_label_id_fkey foreign key (label_id) references app.label (id) on delete set null;
alter table app.sprint add constraint sprint_board_id_fkey foreign key (board_id) references app.board (id);
alter table app.sprint_card add constraint sprint_card_sprint_id_fkey foreign key (sprint_id) references app.sprint (id);
alter table app.sprint_card add constraint sprint_card_card_id_fkey foreign key (card_id) references app.card (id) on delete cascade;
alter table app.goal add constraint goal_team_id_fkey foreign key (team_id) references app.team (id);
alter table app.goal add constraint goal_parent_id_fkey foreign key (parent_id) references app.goal (id) on delete set null deferrable initially deferred;
alter table app.time_entry add constraint time_entry_card_id_fkey foreign key (card_id) references app.card (id) on delete cascade;
alter table app.time_entry add constraint time_entry_account_id_fkey foreign key (account_id) references app.account (id);
alter table app.holiday add constraint holiday_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.release add constraint release_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.release add constraint release_sprint_id_fkey foreign key (sprint_id) references app.sprint (id);
alter table app.release_card add constraint release_card_release_id_fkey foreign key (release_id) references app.release (id) on delete cascade;
alter table app.release_card add constraint release_card_card_id_fkey foreign key (card_id) references app.card (id) on delete cascade;

create index organisation_owner_id_idx on app.organisation (owner_id);
create index organisation_plan_id_idx on app.organisation (plan_id);
create trigger keep_created before update of created on app.organisation for each row execute function app.keep_created();
create index plan_feature_plan_id_idx on app.plan_feature (plan_id);
create index plan_feature_feature_id_idx on app.plan_feature (feature_id);
create index account_organisation_id_idx on app.account (organisation_id);
create trigger keep_created before update of created on app.account for each row execute function app.keep_created();
create index account_email_account_id_idx on app.account_email (account_id);
create index session_account_id_idx on app.session (account_id);
create index api_key_account_id_idx on app.api_key (account_id);
create index team_organisation_id_idx on app.team (organisation_id);
create index team_parent_id_idx on app.team (parent_id);
create index team_lead_id_idx on app.team (lead_id);
create index team_member_team_id_idx on app.team_member (team_id);
create index team_member_account_id_idx on app.team_member (account_id);
create index workspace_organisation_id_idx on app.workspace (organisation_id);
create index workspace_default_board_id_idx on app.workspace (default_board_id);
create index board_workspace_id_idx on app.board (workspace_id);
create index board_column_board_id_idx on app.board_column (board_id);
create index card_board_column_id_idx on app.card (board_column_id);
create index card_assignee_id_idx on app.card (assignee_id);
create view app.open_card as select id, status from app.card where status not in ('done', 'cancelled');
create index card_link_card_id_idx on app.card_link (card_id);
create index card_link_other_id_idx on app.card_link (other_id);
create index card_label_card_id_idx on app.card_label (card_id);
create index card_label_label_id_idx on app.card_label (label_id);
create index label_workspace_id_idx on app.label (workspace_id);
create index checklist_card_id_idx on app.checklist (card_id);
create index checklist_item_checklist_id_idx on app.checklist_item (checklist_id);
create index comment_card_id_idx on app.comment (card_id);
create index comment_author_id_idx on app.comment (author_id);
create index comment_answers_idx on app.comment (answers);
create trigger keep_created before update of created on app.comment for each row execute function app.keep_created();
create index reaction_comment_id_idx on app.reaction (comment_id);
create index reaction_account_id_idx on app.reaction (account_id);
create index attachment_card_id_idx on app.attachment (card_id);
create index attachment_comment_id_idx on app.attachment (comment_id);
create index attachment_file_id_idx on app.attachment (file_id);
create index file_uploaded_by_idx on app.file (uploaded_by);
create index file_version_file_id_idx on app.file_version (file_id);
create index document_workspace_id_idx on app.document (workspace_id);
create index document_current_revision_id_idx on app.document (current_revision_id);
create index document_revision_document_id_idx on app.document_revision (document_id);
create index document_revision_author_id_idx on app.document_revision (author_id);
create trigger keep_created before update of created on app.document_revision for each row execute function app.keep_created();
create index template_organisation_id_idx on app.template (organisation_id);
create index form_workspace_id_idx on app.form (workspace_id);
create index form_field_form_id_idx on app.form_field (form_id);
create index form_entry_form_id_idx on app.form_entry (form_id);
create index form_entry_account_id_idx on app.form_entry (account_id);
create trigger keep_created before update of created on app.form_entry for each row execute function app.keep_created();
create index webhook_workspace_id_idx on app.webhook (workspace_id);
create index webhook_delivery_webhook_id_idx on app.webhook_delivery (webhook_id);
create trigger keep_created before update of created on app.webhook_delivery for each row execute function app.keep_created();
create view app.open_webhook_delivery as select id, status from app.webhook_delivery where status not in ('done', 'cancelled');
create index automation_board_id_idx on app.automation (board_id);
create index automation_step_automation_id_idx on app.automation_step (automation_id);
create index automation_step_next_id_idx on app.automation_step (next_id);
create index automation_run_automation_id_idx on app.automation_run (automation_id);
create index automation_run_card_id_idx on app.automation_run (card_id);
create view app.open_automation_run as select id, status from app.automation_run where status not in ('done', 'cancelled');
create index notification_account_id_idx on app.notification (account_id);
create trigger keep_created before update of created on app.notification for each row execute function app.keep_created();
create index preference_account_id_idx on app.preference (account_id);
create index invitation_organisation_id_idx on app.invitation (organisation_id);
create index invitation_invited_by_idx on app.invitation (invited_by);
create view app.open_invitation as select id, status from app.invitation where status not in ('done', 'cancelled');
create index subscription_organisation_id_idx on app.subscription (organisation_id);
create index subscription_plan_id_idx on app.subscription (plan_id);
create view app.open_subscription as select id, status from app.subscription where status not in ('done', 'cancelled');
create index invoice_subscription_id_idx on app.invoice (subscription_id);
create view app.open_invoice as select id, status from app.invoice where status not in ('done', 'cancelled');
create index invoice_line_invoice_id_idx on app.invoice_line (invoice_id);
create index payment_method_organisation_id_idx on app.payment_method (organisation_id);
create index payment_invoice_id_idx on app.payment (invoice_id);
create index payment_method_id_idx on app.payment (method_id);
create trigger keep_created before update of created on app.payment for each row execute function app.keep_created();
create index coupon_use_coupon_id_idx on app.coupon_use (coupon_id);
create index coupon_use_subscription_id_idx on app.coupon_use (subscription_id);
create index usage_meter_organisation_id_idx on app.usage_meter (organisation_id);
create index usage_meter_feature_id_idx on app.usage_meter (feature_id);
create index usage_event_meter_id_idx on app.usage_event (meter_id);
create index usage_event_account_id_idx on app.usage_event (account_id);
create trigger keep_created before update of created on app.usage_event for each row execute function app.keep_created();
create index audit_entry_organisation_id_idx on app.audit_entry (organisation_id);
create index audit_entry_account_id_idx on app.audit_entry (account_id);
create trigger keep_created before update of created on app.audit_entry for each row execute function app.keep_created();
create index report_workspace_id_idx on app.report (workspace_id);
create index report_run_report_id_idx on app.report_run (report_id);
create trigger keep_created before update of created on app.report_run for each row execute function app.keep_created();
create index schedule_report_id_idx on app.schedule (report_id);
create index schedule_automation_id_idx on app.schedule (automation_id);
create index integration_organisation_id_idx on app.integration (organisation_id);
create index integration_mapping_integration_id_idx on app.integration_mapping (integration_id);
create index integration_mapping_label_id_idx on app.integration_mapping (label_id);
create index sprint_board_id_idx on app.sprint (board_id);
create index sprint_card_sprint_id_idx on app.sprint_card (sprint_id);
create index sprint_card_card_id_idx on app.sprint_card (card_id);
create index goal_team_id_idx on app.goal (team_id);
create index goal_parent_id_idx on app.goal (parent_id);
create index time_entry_card_id_idx on app.time_entry (card_id);
create index time_entry_account_id_idx on app.time_entry (account_id);
create index holiday_organisation_id_idx on app.holiday (organisation_id);
create index release_workspace_id_idx on app.release (workspace_id);
create index release_sprint_id_idx on app.release (sprint_id);
create index release_card_release_id_idx on app.release_card (release_id);
create index release_card_card_id_idx on app.release_card (card_id);
