create function luhn_ok(s text) returns boolean language plpgsql immutable as $$
begin
  return length(s) > 3;
end $$;
create domain insurance_no as varchar(12) check (luhn_ok(value));
create domain percent as integer default 0 check (value between 0 and 100);
create domain blood as text check (value in ('A', 'B', 'AB', '0')) not null;
create domain email as text collate "C" check (value like '%_@_%');
create domain work_email as email;
create domain old_code as char(3);
create domain scores as smallint[] check (array_length(value, 1) = 3);

create table patient (
  patient_id serial primary key,
  insurance insurance_no,
  blood blood,
  email email,
  code old_code
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
comment on domain percent is '0 to 100';
