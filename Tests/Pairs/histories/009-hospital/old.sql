create schema clinic;
create schema admin;
create extension btree_gist with schema public;

create type clinic.sex as enum ('male', 'female', 'unknown');
create type clinic.blood_group as enum ('A', 'B', 'AB', '0');
create domain clinic.mrn as varchar(12) check (value ~ '^[0-9]{6,12}$');

create table admin.departments (
    dept_code varchar(8) primary key,
    dept_name varchar(80) not null unique,
    head_staff_id integer
);
create table admin.staff (
    staff_id serial primary key,
    dept_code varchar(8) not null references admin.departments,
    surname varchar(60) not null,
    forename varchar(60),
    grade varchar(20) not null default 'nurse'
);
alter table admin.departments add constraint departments_head_fk foreign key (head_staff_id) references admin.staff (staff_id) deferrable;

create table clinic.patients (
    mrn clinic.mrn primary key,
    surname varchar(60) not null,
    forename varchar(60) not null,
    dob date not null,
    sex clinic.sex not null default 'unknown',
    blood clinic.blood_group,
    addr1 text, addr2 text, city text, postcode varchar(10),
    gp_name varchar(80),
    deceased char(1) not null default 'N' check (deceased in ('Y','N'))
);
create table clinic.wards (
    ward_id smallint primary key,
    dept_code varchar(8) references admin.departments on delete set null,
    ward_name varchar(40) not null
);
create table clinic.beds (
    ward_id smallint not null references clinic.wards,
    bed_no smallint not null,
    primary key (ward_id, bed_no)
);
create table clinic.admissions (
    admission_id serial primary key,
    mrn clinic.mrn not null references clinic.patients,
    ward_id smallint not null,
    bed_no smallint not null,
    admitted timestamp not null default now(),
    discharged timestamp,
    foreign key (ward_id, bed_no) references clinic.beds,
    check (discharged > admitted)
);
create index on clinic.admissions (mrn);
create index on clinic.admissions (ward_id, bed_no);
create table clinic.prescriptions (
    rx_id serial primary key,
    admission_id integer not null references clinic.admissions,
    drug varchar(120) not null,
    dose varchar(40) not null,
    prescriber integer not null references admin.staff,
    written_at timestamp not null default now()
);
create view clinic.inpatients as
    select p.mrn, p.surname, p.forename, w.ward_name, a.bed_no, a.admitted
    from clinic.admissions a join clinic.patients p using (mrn) join clinic.wards w using (ward_id)
    where a.discharged is null;
create view clinic.ward_load as
    select ward_name, count(*) as occupied from clinic.inpatients group by ward_name;
create function clinic.age(p clinic.patients) returns int language sql stable as
    'select extract(year from age(p.dob))::int';
comment on table clinic.patients is 'One row per MRN';
comment on column clinic.patients.gp_name is 'Free text';
