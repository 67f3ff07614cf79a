create function luhn_ok(s text) returns boolean language plpgsql immutable as $$
begin
  return length(s) > 3;
end $$;
create domain insurance_no as varchar(20) not null constraint insurance_no_luhn check (luhn_ok(value)) check (value !~ '\s');
create domain percent as numeric(5,2) default 0.00 check (value >= 0 and value <= 100);
create domain blood as text check (value in ('A', 'B', 'AB', '0', '?')) default '?';
create domain email as text collate "C" check (value like '%_@_%');
create domain work_email as email check (value not like '%@gmail.com') not null;
create domain icd10 as text check (value ~ '^[A-Z][0-9]{2}');
create domain scores as smallint[] check (array_length(value, 1) in (3, 5)) default '{0,0,0}';
create domain weight as numeric(6,1) constraint positive check (value > 0) not null;
alter domain weight add constraint plausible check (value < 700) not valid;

create table patient (
  patient_id serial primary key,
  insurance insurance_no,
  blood blood,
  email email,
  code icd10
);
create table staff (
  staff_id serial primary key,
  email work_email,
  presence percent,
  history percent[],
  scores scores
);
create index patient_insurance on patient (insurance) where blood = 'AB';
create view reachable as select patient_id, email::text as address, insurance from patient where email is not null;
create function add_percent(a percent, b percent default 5) returns percent language sql immutable as 'select (a + b)::percent';
comment on domain email is 'Loosely checked';
comment on domain percent is '0.00 to 100.00';
comment on constraint insurance_no_luhn on domain insurance_no is 'Check digit';
