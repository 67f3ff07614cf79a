create table employee (
  employee_id serial primary key,
  given text not null,
  family text not null,
  salary numeric(10,2) not null default 0,
  department_id integer,
  hired date not null default current_date
);
create table department (
  department_id serial primary key,
  name text not null,
  floor smallint
);
create view employee_base as
  select e.employee_id,
         e.family || ', ' || e.given as full_name,
         e.hired,
         (e.salary * 12)::numeric(12,2) as yearly_salary,
         e.department_id
  from employee e;
create view employee_full as
  select b.*, d.name as department from employee_base b left join department d using (department_id);
create view department_cost as
  select department, count(*) as heads, sum(yearly_salary) as cost, min(hired) as first_hired from employee_full group by department;
create view expensive as
  select department from department_cost where cost > 100000;
create view untouched as select name, floor from department where floor > 0;
create function heads(wanted text) returns bigint language sql stable
begin atomic
  select heads from department_cost where department = wanted;
end;
create function sheet(only_department integer default null) returns setof employee_full language sql stable as
  'select * from employee_full where only_department is null or department_id = only_department';
comment on view employee_full is 'With the name of the department';
comment on column employee_full.department is 'null: not assigned';
comment on column department_cost.heads is 'Employees';
comment on view expensive is 'More than 100000';
