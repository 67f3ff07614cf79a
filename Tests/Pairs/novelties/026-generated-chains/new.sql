create function full_name(f text, l text) returns text language sql immutable as $$ select
 coalesce(f || ' ', '') || upper(l) $$;
create collation if not exists nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create table country (code char(2) primary key, name text);
create table person (
  id int generated always as identity primary key,
first varchar(50),
  last text not null,
  phone text,
phone_cc char(2) references country on update cascade,
  display text generated always as (full_name(first, last)) stored,
initials varchar(4) collate "C" generated always as (left(first, 1) || '.' || left(last, 1)) stored,
height_cm numeric(5,1) not null,
weight_kg numeric(5,1) not null,
bmi double precision generated always as ((weight_kg / ((height_cm / 100.0) ^ 2))::float8) stored,
tall boolean generated always as (height_cm > 190) stored,
  doc jsonb not null default '{}',
  doc_kind text generated always as (doc ->> 'kind') stored,
search tsvector generated always as (setweight(to_tsvector('simple', coalesce(last, '')), 'A') || to_tsvector('simple', doc)) stored,
constraint bmi_sane check (bmi > 5 and bmi < 100),
  constraint display_u unique (display)
);
create index person_upper on person (upper(last));
create index person_kind on person (doc_kind, lower(initials)) include (bmi) where tall is not false;
create index person_search on person using gin (search);
create view fat as select id, display, bmi from person where bmi > 30;
create function on_bmi() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger on_bmi after update of bmi, display on person for each row when (old.bmi is distinct from new.bmi) execute function on_bmi();
create statistics person_st on initials, doc_kind from person;
