-- clinic lab system split from one schema into several; owners and grant chains change too
create schema lab;
create schema units;
create schema clinic authorization men_admin;
create schema report;
create schema shared;
create type units.unit as enum ('g', 'mg', 'ml', 'mmol');
create domain units.amount as numeric(12,4) check (value >= 0);
create type units.result_value as (amount units.amount, unit units.unit, below_limit boolean);
create collation clinic.names (provider = icu, locale = 'en');
create sequence lab.sample_no as bigint cache 20;
create table clinic.patient (
  patient_id integer primary key,
  name text collate clinic.names not null,
  born date,
  insurance text
);
create table lab.sample (
  sample_id bigint primary key default nextval('lab.sample_no'),
  patient_id integer not null references clinic.patient,
  taken timestamptz not null,
  kind text not null
);
alter sequence lab.sample_no owned by lab.sample.sample_id;
create table lab.result (
  sample_id bigint not null references lab.sample on delete cascade,
  test text not null,
  value units.result_value,
  amount units.amount generated always as ((value).amount) stored,
  primary key (sample_id, test)
);
create index result_test_idx on lab.result (test, amount);
create function units.is_high(v units.result_value, top numeric default 10) returns boolean
language sql immutable return (v).amount > top;
create function units.combine(a units.result_value, b units.result_value) returns units.result_value
language sql immutable return row(coalesce((a).amount, 0) + coalesce((b).amount, 0), (b).unit, (a).below_limit and (b).below_limit)::units.result_value;
create operator units.+ (leftarg = units.result_value, rightarg = units.result_value, function = units.combine, commutator = operator(units.+));
create aggregate units.total (units.result_value) (sfunc = units.combine, stype = units.result_value);
create view report.high_result as
  select r.sample_id, r.test, r.amount, s.patient_id
    from lab.result r join lab.sample s using (sample_id) where units.is_high(r.value);
create materialized view report.test_totals as
  select test, units.total(value) as total, count(*) as n from lab.result group by test;
create unique index test_totals_u on report.test_totals (test);
create text search configuration lab.notes (copy = pg_catalog.english);
create statistics lab.result_stat on sample_id, test from lab.result;
create function shared.audit() returns trigger language plpgsql security definer set search_path = shared, pg_temp as $$
begin
  raise debug 'audit %', tg_table_name;
  return null;
end $$;
create trigger result_audit after insert or update on lab.result for each row execute function shared.audit();
create procedure lab.purge(inout p_days integer default 365) language sql
begin atomic
  delete from lab.sample where taken < now() - make_interval(days => p_days);
  select p_days;
end;
alter table clinic.patient enable row level security;
create policy clerk_reads on clinic.patient for select to men_clerk using (true);
alter table lab.result owner to men_owner;
alter table clinic.patient owner to men_admin;
alter materialized view report.test_totals owner to men_owner;
grant usage on schema lab, units to men_app, men_clerk;
grant usage on schema report, units to men_ro;
grant usage on schema shared to men_clerk with grant option;
set session authorization men_clerk;
grant usage on schema shared to men_ro;
reset session authorization;
set session authorization men_admin;
grant select, update on clinic.patient to men_clerk with grant option;
grant usage on schema clinic to men_clerk;
set session authorization men_clerk;
grant select on clinic.patient to men_app;
reset session authorization;
grant select, insert on lab.sample, lab.result to men_app;
grant select on report.high_result, report.test_totals to men_ro;
grant update (value) on lab.result to men_app with grant option;
grant usage on sequence lab.sample_no to men_app;
grant usage on type units.unit to men_app with grant option;
grant execute on function units.total(units.result_value) to men_ro;
revoke execute on function units.combine(units.result_value, units.result_value) from public;
alter default privileges in schema report grant select on tables to men_ro;
comment on type units.result_value is 'measured value';
comment on operator units.+ (units.result_value, units.result_value) is 'sum, unit of the right';
comment on text search configuration lab.notes is 'doctor notes';
create publication lab_pub for tables in schema lab, clinic;
create table lab.reference_range (
  test text primary key,
  low units.amount,
  high units.amount,
  check (low <= high)
);
create domain units.positive_amount as units.amount check (value > 0);
create function lab.flag(r lab.result) returns text language sql stable
return (select case when r.amount > x.high then 'H' when r.amount < x.low then 'L' else '' end from lab.reference_range x where x.test = r.test);
