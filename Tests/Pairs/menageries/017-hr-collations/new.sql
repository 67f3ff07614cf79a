-- HR directory: ICU and libc collations, storage, compression, statistics targets
create schema hr;
set search_path = hr;
create collation german (provider = icu, locale = 'de-DE');
create collation german_phone (provider = icu, locale = 'de-AT-u-co-phonebk');
create collation numeric_sort (provider = icu, locale = 'en-u-kn-true');
alter collation numeric_sort owner to men_app;
create collation ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation plain (provider = libc, locale = 'C');
comment on collation german_phone is 'phone book order';
comment on collation ci is 'ignores case only';
comment on collation numeric_sort is 'A2 before A10';

create domain person_name as text collate hr.german constraint name_length check (length(value) between 1 and 200);
create domain login as text collate hr.ci;
create type address as (street text collate hr.german, zip text collate hr.plain, city text collate hr.german, country char(2) collate hr.plain);

create table department (
  dept_code text collate plain primary key,
  title text collate german not null,
  parent text collate plain references department,
  budget numeric(14,2),
  cost_centre text collate numeric_sort unique
);
create table employee (
  employee_id integer generated always as identity (start with 1000 increment by 1 maxvalue 999999 cache 10),
  login login not null,
  last_name person_name not null,
  first_name person_name not null,
  dept_code text collate plain not null references department on update cascade,
  home address,
  hired date not null,
  left_on date check (left_on >= hired),
  manager integer,
  salary numeric(10,2),
  photo bytea,
  cv text,
  constraint employee_pk primary key (employee_id),
  constraint employee_manager_fk foreign key (manager) references employee on delete set null (manager),
  constraint employee_login_u unique (login)
);
create index employee_name_idx on employee (last_name collate german_phone, first_name collate german_phone) where left_on is null;
create index employee_name_pattern on employee (lower(last_name::text) collate "C" text_pattern_ops) with (fillfactor = 70);
create index employee_dept_idx on employee (dept_code) include (last_name, hired);
alter table employee alter column photo set storage main;
alter table employee alter column photo set compression lz4;
alter table employee alter column cv set storage extended;
alter table employee alter column cv set compression lz4;
alter table employee alter column last_name set statistics 1000;
alter index employee_name_pattern alter column 1 set statistics 250;
alter table employee alter column dept_code set (n_distinct = 60, n_distinct_inherited = 60);
alter table employee set (fillfactor = 90, autovacuum_enabled = true, toast.autovacuum_enabled = false);
alter table employee cluster on employee_pk;
create statistics employee_stat (dependencies) on dept_code, hired, (salary > 5000) from employee;
alter statistics employee_stat set statistics 300;

create function full_name(e employee) returns text language sql stable
return e.last_name || ', ' || e.first_name;
create view phone_list as
  select employee_id, last_name collate german_phone as last_name, first_name, dept_code
    from employee where left_on is null order by last_name collate german_phone, first_name;
create recursive view dept_tree (dept_code, title, depth, trail) as
  select dept_code, title, 0, dept_code::text from department where parent is null
  union all
  select d.dept_code, d.title, t.depth + 1, t.trail || '/' || d.dept_code
    from department d join dept_tree t on d.parent = t.dept_code;
create view payroll with (security_barrier) as
  select employee_id, last_name, salary,
         rank() over (partition by dept_code order by salary desc nulls last) as dept_rank,
         ntile(10) over (order by salary) as decile,
         first_value(last_name) over (partition by dept_code order by hired rows between unbounded preceding and unbounded following) as senior
    from employee where pg_has_role(current_user, 'men_clerk', 'usage');
create materialized view dept_summary as
  select dept_code, count(*) as heads, avg(salary)::numeric(10,2) as mean,
         percentile_cont('{0.25,0.5,0.75}'::double precision[]) within group (order by salary) as quartiles,
         mode() within group (order by extract(year from hired)) as common_year
    from employee group by dept_code
  with no data;
create unique index dept_summary_u on dept_summary (dept_code);

grant usage on schema hr to men_app, men_ro, men_clerk;
grant select (employee_id, login, last_name, first_name, dept_code) on employee to men_app;
grant select on phone_list, dept_tree to men_ro;
grant select on payroll to men_clerk;
grant update (salary, left_on), select (salary) on employee to men_clerk;
grant select on dept_summary to men_clerk;
comment on type address is 'postal address';
create function find_by_name(p person_name, fuzzy boolean default false) returns setof employee
language sql stable rows 20 as $$
  select * from hr.employee e
   where case when fuzzy then e.last_name collate hr.ci = p collate hr.ci else e.last_name = p end
$$;
create table absence (
  employee_id integer not null references employee on delete cascade,
  days daterange not null,
  reason text collate ci not null default 'leave',
  half_day boolean not null default false,
  primary key (employee_id, days)
);
