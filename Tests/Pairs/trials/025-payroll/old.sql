create schema hr; create schema pay;
create extension btree_gist schema public; create extension citext schema public;
create domain hr.emp_no as varchar(
8) check (value ~ '^E[0-9]+$');
create domain pay.money as numeric(12,2)
;
create domain pay.pct as numeric(5,2) check (value between 0 and 100);
create type hr.contract_kind as enum ('permanent', 'fixed', 'intern');
create type pay.run_state as enum ('open', 'computed', 'approved', 'paid'
);
create type pay.bracket as (low pay.money, high pay.money, pct pay.pct);
create type hr.person_t as (id integer, first_name text, last_name text, born date
);
create table hr.persons of hr.person_t (primary key (id), first_name with options not null, last_name with options not null
);
create sequence hr.person_id start 1;
create table hr.departments (id serial primary key, name text not null unique, manager_id integer references hr.persons, parent_id integer references hr.departments
);
create table hr.grades (code char(2) primary key, min_salary pay.money not null, max_salary pay.money not null, check (min_salary < max_salary));
create table hr.contracts (
 id serial primary key, emp_no hr.emp_no not null, person_id integer not null references hr.persons, department_id integer not null references hr.departments, kind hr.contract_kind not null default 'permanent',
grade char(2) references hr.grades, starts date not null, ends date, salary pay.money not null, hours numeric(4,2) not null default 40, iban text,
constraint contract_dates check (ends is null or ends > starts), unique (emp_no, starts)
);
create index contracts_current on hr.contracts (person_id) where ends is null;
create table hr.absences (id serial primary key, contract_id integer not null references hr.contracts,
kind text not null, from_day date not null, to_day date not null, approved boolean
);
create table pay.tax_tables (year integer not null, country char(2) not null default 'FR', brackets pay.bracket[] not null,
 primary key (year, country));
create table pay.elements (code varchar(
10) primary key, label text not null, sign smallint not null default 1, taxable boolean not null default true, formula text
);
create table pay.runs (id serial primary key, period date not null
unique, state pay.run_state not null default 'open', closed_at timestamp
);
create table pay.slips (
 run_id integer not null references pay.runs, contract_id integer not null references hr.contracts,
id serial primary key, gross pay.money not null default 0, net pay.money not null default 0, unique (run_id, contract_id)
);
create table pay.slip_lines (
slip_id integer not null references pay.slips on delete cascade,
 element varchar(
10) not null references pay.elements, quantity numeric(8,2) not null default 1, amount pay.money not null, primary key (slip_id, element)
);
create function pay.tax(income numeric, brackets pay.bracket[]) returns numeric language sql immutable as $$ select coalesce(sum((least(income, coalesce(b.high, income)) - b.low) * b.pct / 100), 0) from unnest(brackets) b where income > b.low $$;
create function pay.net_accum(state numeric, amount numeric, sign smallint) returns numeric language sql immutable as $$ select
state + amount * sign $$;
create aggregate pay.net_sum(numeric, smallint) (sfunc = pay.net_accum, stype = numeric, initcond = '0'
);
create procedure pay.compute(p_run integer) language plpgsql as $$
begin
update pay.slips s set net = (select pay.net_sum(l.amount, e.sign) from pay.slip_lines l join pay.elements e on e.code = l.element where l.slip_id = s.id) where s.run_id = p_run;
 update pay.runs set state = 'computed' where id = p_run;
end $$;
create function pay.lock_paid() returns trigger language plpgsql as $$
begin
 if (select state from pay.runs where id = coalesce(new.run_id, old.run_id)) >= 'paid' then raise exception 'run is paid'; end if;
return new;
end $$;
create trigger lock_paid before insert or update
 on pay.slips for each row execute function pay.lock_paid();
create function hr.salary_in_grade() returns trigger language plpgsql as $$ begin if exists (select 1 from hr.grades g where g.code = new.grade and new.salary not between g.min_salary and g.max_salary) then raise exception 'salary outside of the grade'; end if; return new; end $$;
create trigger salary_in_grade before insert or update of salary, grade on hr.contracts for each row execute function hr.salary_in_grade();
create view hr.employees as select c.emp_no, p.first_name, p.last_name, d.name as department,
c.salary, c.grade from hr.contracts c join hr.persons p on p.id = c.person_id join hr.departments d on d.id = c.department_id where c.ends is null or c.ends > current_date;
create view hr.org_chart as with recursive t as (select id, name, parent_id, array[id] as path from hr.departments where parent_id is null union all select d.id, d.name, d.parent_id, t.path || d.id from hr.departments d join t on t.id = d.parent_id
) 
 select
id, name, path
 from t order by path;
create view pay.dept_cost as select e.department, sum(
s.gross) as gross, r.period from pay.slips s join pay.runs r on r.id = s.run_id join hr.contracts c on c.id = s.contract_id join hr.employees e on e.emp_no = c.emp_no group by e.department, r.period;
alter table hr.persons enable row level security;
create policy own_row on hr.persons using (last_name = current_user);
