create schema hr;
create extension ltree;
create type hr.contract as enum ('full','part','temp');
create table hr.units (id serial primary key, path ltree not null unique, name text not null);
create index units_path on hr.units using gist (path
);
create table hr.people (id int generated always as identity primary key, unit_id int references hr.units, given text, family text, mail text unique, contract hr.contract default 'full'
, salary numeric(10,2)
, boss int references hr.people
);
create table hr.absences (id bigserial primary key, person_id int not null references hr.people, during daterange not null, kind text not null default 'holiday'
 check (kind in ('holiday','sick'))
, approved boolean);
create table hr.holidays (d date primary key, name text
);
create function hr.workdays(r daterange) returns int language sql stable as $$ select count(*)::int from generate_series(lower(r), upper(r) - 1, '1 day') g where extract(isodow from g) < 6
 $$;
create view hr.directory as select p.id, p.given, p.family, p.mail, u.name as unit
 from hr.people p left join hr.units u on u.id = p.unit_id
;
create view hr.absent_days as select person_id, sum(hr.workdays(during)) days from hr.absences where approved group by person_id;
create view hr.payroll with (security_barrier = true) as select unit_id, sum(salary) s from hr.people group by unit_id;
create recursive view hr.chain (id, top) as select id, id from hr.people where boss is null union all select p.id, c.top from hr.people p join chain c on c.id = p.boss;
alter table hr.people enable row level security;
create policy self on hr.people for select using (mail = current_user || '@example.org');
create policy bosses on hr.people for select to pair_app using (id in (select id from hr.chain));
create policy hr_all on hr.people to pair_admin using (true);
alter table hr.absences enable row level security;
create policy own on hr.absences using (person_id in (select id from hr.people)) with check (approved is null);
grant usage on schema hr to pair_app, pair_admin;
grant select (id, given, family, mail
, contract
) on hr.people to pair_app;
grant all on hr.people to pair_admin;
grant select on hr.directory to pair_app;
grant select on hr.payroll to pair_admin with grant option;
grant select, insert on hr.absences to pair_app;
alter table hr.people owner to pair_owner;
alter table hr.units cluster on units_path;
alter table hr.people alter column mail set storage plain;
comment on view hr.chain is 'recursive';
comment on policy self on hr.people is 'see yourself';
