create schema hosp;
create type hosp.blood as enum ('A','B','AB','O');
create type hosp.sex as enum ('f','m','x');
create table hosp.wards (code char(4) primary key, name text, beds int default 0);
create table hosp.persons (
  id int generated always as identity primary key,
  first_name text not null, last_name text not null, born date,
  sex hosp.sex, ward char(4) references hosp.wards
);
create table hosp.patients (blood hosp.blood, insurance text
, allergies text[] not null default '{}'
, primary key (id)) inherits (hosp.persons);
create table hosp.doctors (specialty text not null
, phone varchar(30)
, primary key (id)) inherits (hosp.persons);
create table hosp.nurses (grade int check (grade between 1 and 5), primary key (id)) inherits (hosp.persons);
alter table hosp.doctors alter column ward set default 'MAIN';
create table hosp.visits (
  id bigint not null, patient_id int not null, doctor_id int, at timestamptz not null, notes text, dx text[]
) partition by range (at);
create table hosp.visits_2022 partition of hosp.visits for values from ('2022-01-01 00:00+00') to ('2023-01-01 00:00+00');
create table hosp.visits_2023 partition of hosp.visits for values from ('2023-01-01 00:00+00') to ('2024-01-01 00:00+00');
create table hosp.visits_2024 partition of hosp.visits for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00') with (fillfactor = 90);
alter table hosp.visits add primary key (id, at);
alter table hosp.visits add constraint visits_patient foreign key (patient_id) references hosp.patients
 on delete restrict
;
create index visits_dx on hosp.visits using gin (dx);
create index visits_doc on hosp.visits (doctor_id, at desc);
create table hosp.beds (ward char(4) references hosp.wards, no int, occupied tstzrange, patient_id int references hosp.patients
, cleaned boolean default true
, primary key (ward, no));
create function hosp.age(d date) returns int language sql stable as $$ select extract(year from
 age(current_date, d))::int $$;
create view hosp.patient_list with (security_barrier) as select id, last_name || ', ' || first_name as name, hosp.age(born) as age
, blood, ward
 from hosp.patients;
create view hosp.staff as select id, last_name, 'doctor'::text as job from hosp.doctors
 union all select id, last_name, 'nurse' from hosp.nurses
;
create rule staff_del as on delete to hosp.staff do instead delete from hosp.doctors where id = old.id;
create function hosp.audit() returns trigger language plpgsql security definer as $$ begin insert into hosp.audit_log(tab, op) values (tg_table_name, tg_op); return null; end $$;
create table hosp.audit_log (at timestamptz default clock_timestamp(), tab name, op text
, usr name default session_user
);
create trigger audit_p after insert or update or delete on hosp.patients for each row execute function hosp.audit();
create trigger audit_v after insert on hosp.visits for each
 statement
 execute function hosp.audit();
alter table hosp.patients enable row level security;
create policy ward_staff on hosp.patients to pair_app using (ward =
 any (string_to_array(current_setting('h.wards', true), ','))
);
create policy admin_all on hosp.patients to pair_admin using (true) with check (true);
create statistics hosp.v_stat (dependencies) on patient_id, doctor_id from hosp.visits;
grant usage on schema hosp to pair_app;
grant select on hosp.patient_list to pair_app;
grant select (id, last_name), update (
phone, specialty
) on hosp.doctors to pair_app;
alter table hosp.audit_log owner to pair_admin;
comment on table hosp.patients is 'heir of persons';
