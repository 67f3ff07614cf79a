-- clinic lab system split from one schema into several; owners and grant chains change too
create schema lab;
create schema shared authorization men_owner;
create type lab.unit as enum ('mg', 'ml', 'mmol');
create domain lab.amount as numeric(10,3) check (value >= 0);
create type lab.result_value as (amount lab.amount, unit lab.unit);
create sequence lab.sample_no;
create table lab.patient (
  patient_id integer primary key,
  name text not null,
  born date
);
create table lab.sample (
  sample_id bigint primary key default nextval('lab.sample_no'),
  patient_id integer not null references lab.patient,
  taken timestamptz not null,
  kind text not null
);
alter sequence lab.sample_no owned by lab.sample.sample_id;
create table lab.result (
  sample_id bigint not null references lab.sample on delete cascade,
  test text not null,
  value lab.result_value,
  amount lab.amount generated always as ((value).amount) stored,
  primary key (sample_id, test)
);
create index result_test_idx on lab.result (test, amount);
create function lab.is_high(v lab.result_value, top numeric default 10) returns boolean
language sql immutable return (v).amount > top;
create function lab.combine(a lab.result_value, b lab.result_value) returns lab.result_value
language sql immutable return row(coalesce((a).amount, 0) + coalesce((b).amount, 0), (b).unit)::lab.result_value;
create operator lab.+ (leftarg = lab.result_value, rightarg = lab.result_value, function = lab.combine, commutator = operator(lab.+));
create aggregate lab.total (lab.result_value) (sfunc = lab.combine, stype = lab.result_value);
create view lab.high_result as
  select r.sample_id, r.test, r.amount, s.patient_id
    from lab.result r join lab.sample s using (sample_id) where lab.is_high(r.value);
create materialized view lab.test_totals as
  select test, lab.total(value) as total, count(*) as n from lab.result group by test;
create unique index test_totals_u on lab.test_totals (test);
create collation lab.names (provider = icu, locale = 'en');
create text search configuration lab.notes (copy = pg_catalog.english);
create statistics lab.result_stat on sample_id, test from lab.result;
create function lab.audit() returns trigger language plpgsql security definer set search_path = lab as $$
begin
  raise debug 'audit %', tg_table_name;
  return null;
end $$;
create trigger result_audit after insert or update on lab.result for each row execute function lab.audit();
create procedure lab.purge(inout p_days integer default 365) language sql
begin atomic
  delete from lab.sample where taken < now() - make_interval(days => p_days);
  select p_days;
end;
alter table lab.patient enable row level security;
create policy clerk_reads on lab.patient for select to men_clerk using (true);
alter table lab.sample owner to men_owner;
alter function lab.is_high(lab.result_value, numeric) owner to men_owner;
grant usage on schema lab to men_app, men_ro, men_clerk;
grant usage on schema shared to men_admin with grant option;
grant select on lab.patient to men_admin with grant option;
set session authorization men_admin;
grant usage on schema shared to men_ro;
reset session authorization;
grant usage on schema lab to men_admin;
set session authorization men_admin;
grant select on lab.patient to men_ro;
reset session authorization;
grant select, insert on lab.sample, lab.result to men_app;
grant select (sample_id, test, amount) on lab.result to men_ro;
grant usage on sequence lab.sample_no to men_app;
grant usage on type lab.unit to men_app with grant option;
grant execute on function lab.total(lab.result_value) to men_ro;
revoke execute on function lab.combine(lab.result_value, lab.result_value) from public;
alter default privileges in schema lab grant select on tables to men_ro;
comment on type lab.result_value is 'measured value';
comment on operator lab.+ (lab.result_value, lab.result_value) is 'sum, unit of the right';
comment on text search configuration lab.notes is 'doctor notes';
create publication lab_pub for tables in schema lab;
create table lab.reference_range (
  test text primary key,
  low lab.amount,
  high lab.amount,
  check (low <= high)
);
create domain lab.positive_amount as lab.amount check (value > 0);
create function lab.flag(r lab.result) returns text language sql stable
return (select case when r.amount > x.high then 'H' when r.amount < x.low then 'L' else '' end from lab.reference_range x where x.test = r.test);
