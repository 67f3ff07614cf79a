-- HR directory: ICU and libc collations, storage, compression, statistics targets
create schema hr;
set search_path = hr;
create collation german (provider = icu, locale = 'de-DE');
create collation german_phone (provider = icu, locale = 'de-u-co-phonebk');
create collation ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation plain (provider = libc, locale = 'C');
comment on collation german_phone is 'phone book order';
comment on collation ci is 'ignores case';

create domain person_name as text collate hr.german check (length(value) between 1 and 100);
create domain login as text collate hr.ci;
create type address as (street text collate hr.german, zip text collate hr.plain, city text collate hr.german);

create table department (
  dept_code text collate plain primary key,
  title text collate german not null,
  parent text collate plain references department,
  budget numeric(14,2)
);
create table employee (
  employee_id integer generated always as identity (start with 1000 increment by 1),
  login login not null,
  last_name person_name not null,
  first_name person_name not null,
  dept_code text collate plain not null references department on update cascade,
  home address,
  hired date not null,
  salary numeric(10,2),
  photo bytea,
  cv text,
  notes jsonb,
  constraint employee_pk primary key (employee_id),
  constraint employee_login_u unique (login)
);
create index employee_name_idx on employee (last_name collate german_phone, first_name);
create index employee_name_pattern on employee ((last_name::text) collate "C" text_pattern_ops);
create index employee_dept_idx on employee (dept_code) include (last_name, salary);
alter table employee alter column photo set storage external;
alter table employee alter column cv set storage extended;
alter table employee alter column cv set compression pglz;
alter table employee alter column last_name set statistics 500;
alter table employee alter column dept_code set (n_distinct = -0.05);
alter table employee set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05, toast_tuple_target = 2048);
alter table employee cluster on employee_name_idx;
create statistics employee_stat (dependencies, ndistinct) on dept_code, hired from employee;

create function full_name(e employee) returns text language sql stable
return e.last_name || ', ' || e.first_name;
create view phone_list as
  select employee_id, last_name collate german_phone as last_name, first_name, dept_code
    from employee order by last_name collate german_phone;
create recursive view dept_tree (dept_code, title, depth, trail) as
  select dept_code, title, 0, dept_code::text from department where parent is null
  union all
  select d.dept_code, d.title, t.depth + 1, t.trail || '/' || d.dept_code
    from department d join dept_tree t on d.parent = t.dept_code;
create view payroll with (security_barrier) as
  select employee_id, last_name, salary,
         rank() over (partition by dept_code order by salary desc nulls last) as dept_rank,
         ntile(4) over (order by salary) as quartile
    from employee where pg_has_role(current_user, 'men_clerk', 'usage');
create materialized view dept_summary as
  select dept_code, count(*) as heads, avg(salary)::numeric(10,2) as mean,
         percentile_cont(0.5) within group (order by salary) as median
    from employee group by dept_code;

grant usage on schema hr to men_app, men_ro, men_clerk;
grant select (employee_id, login, last_name, first_name, dept_code) on employee to men_app;
grant select on phone_list, dept_tree to men_ro;
grant select on payroll to men_clerk;
grant update (salary) on employee to men_clerk with grant option;
comment on type address is 'postal address';
create function find_by_name(p person_name, fuzzy boolean default false) returns setof employee
language sql stable rows 20 as $$
  select * from hr.employee e
   where case when fuzzy then e.last_name collate hr.ci = p collate hr.ci else e.last_name = p end
$$;
create table absence (
  employee_id integer not null references employee on delete cascade,
  days daterange not null,
  reason text collate ci,
  primary key (employee_id, days)
);
