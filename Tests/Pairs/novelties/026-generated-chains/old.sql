create function full_name(f text, l text) returns text language sql immutable as $$ select
 f || ' ' || l $$;
create collation if not exists nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create table country (code char(2) primary key, name text);
create table person (
  id int generated always as identity primary key,
first text,
  last text not null,
  phone text,
phone_cc char(2) generated always as (substr(phone, 1, 2)) stored references country,
  display text generated always as (full_name(first, last)) stored,
initials text generated always as (left(first, 1) || left(last, 1)) stored,
height_cm int not null,
weight_kg int not null,
bmi numeric generated always as (weight_kg / ((height_cm / 100.0) ^ 2)) stored,
tall boolean,
upper_last text generated always as (upper(last)) stored,
  doc jsonb not null default '{}',
  doc_kind text generated always as (doc ->> 'kind') stored,
constraint bmi_sane check (bmi < 100),
  constraint display_u unique (display)
);
create index person_upper on person (upper_last);
create index person_kind on person (doc_kind, lower(initials)) include (bmi) where tall is not false;
create view fat as select id, display, bmi from person where bmi > 30;
create function on_bmi() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger on_bmi after update of bmi, display on person for each row when (old.bmi is distinct from new.bmi) execute function on_bmi();
create statistics person_st on initials, doc_kind from person;
