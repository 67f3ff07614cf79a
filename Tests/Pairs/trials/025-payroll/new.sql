create schema hr; create schema pay;
create extension btree_gist schema public; create extension citext schema public;
create domain hr.emp_no as varchar(
10) check (value ~ '^E[0-9]{4,}$') ;
create domain pay.money as numeric(12,2)
constraint not_nan check (value <> 'NaN')
;
create domain pay.rate as numeric(7,6) check (value between 0 and 1);
create type hr.contract_kind as enum ('permanent', 'fixed_term', 'apprentice', 'intern', 'contractor');
create type pay.run_state as enum ('open', 'computed', 'approved', 'paid'
, 'archived'
);
create type pay.bracket as (span numrange, rate pay.rate);
create type hr.person_t as (id integer, first_name text, last_name text, born date
, email public.citext, national_id text
);
create table hr.persons of hr.person_t (primary key (id), first_name with options not null, last_name with options not null
, constraint persons_email unique (email), born with options check (born > '1900-01-01')
);
create sequence hr.person_id start 1 owned by hr.persons.id;
alter table hr.persons alter id set default nextval('hr.person_id');
create table hr.departments (id serial primary key, name text not null unique, manager_id integer references hr.persons, parent_id integer references hr.departments
, cost_centre char(6) not null default '000000', closed date, constraint not_own_parent check (parent_id <> id)
);
create table hr.grades (code varchar(4) primary key, band numrange not null, step smallint not null default 1, exclude using gist (step with =, band with &&));
create table hr.contracts (
 id serial primary key, emp_no hr.emp_no not null, person_id integer not null references hr.persons, department_id integer not null references hr.departments, kind hr.contract_kind not null default 'permanent',
grade varchar(4) references hr.grades on update cascade, period daterange not null, fte numeric(4,3) not null default 1 check (fte > 0 and fte <= 1),
constraint no_overlap exclude using gist (person_id with =, period with &&) where (kind <> 'contractor') deferrable initially deferred,
constraint fixed_has_end check (kind <> 'fixed_term' or not upper_inf(period)), constraint contracts_emp_no unique (emp_no)
);
create index contracts_current on hr.contracts (department_id) include (emp_no, fte) where upper_inf(period);
create table hr.salaries (contract_id integer not null references hr.contracts on delete cascade, valid_from date not null, annual pay.money not null check (annual > 0), currency char(3) not null default 'EUR', reason text, primary key (contract_id, valid_from));
create table hr.bank_accounts (person_id integer not null references hr.persons on delete cascade, iban text not null, share pay.rate not null default 1, primary key (person_id, iban));
create table hr.absences (id serial primary key, contract_id integer not null references hr.contracts,
kind text not null check (kind in ('vacation', 'sick', 'parental', 'unpaid')), days daterange not null, half_day boolean not null default false, approved_by integer references hr.persons, exclude using gist (contract_id with =, days with &&)
);
create table pay.tax_tables (year integer not null, country char(2) not null default 'FR', brackets pay.bracket[] not null,
allowance pay.money not null default 0,
 primary key (year, country));
create table pay.elements (code varchar(
16) primary key, label text not null, sign smallint not null default 1 check (sign in (-1, 1)), taxable boolean not null default true, employer boolean not null default false, priority integer not null default 100, formula text, valid daterange not null default '[2000-01-01,)'
);
create table pay.runs (id serial primary key, period date not null
check (extract(day from period) = 1), kind text not null default 'regular', state pay.run_state not null default 'open', approved_by integer references hr.persons, closed_at timestamptz, unique (period, kind)
);
create table pay.slips (
 run_id integer not null references pay.runs, contract_id integer not null references hr.contracts,
period date not null, gross pay.money not null default 0, deductions pay.money not null default 0, net numeric generated always as (gross - deductions) stored, pdf bytea, primary key (period, run_id, contract_id)
) partition by range (period);
create table pay.slips_2023 partition of pay.slips for values from ('2023-01-01') to ('2024-01-01');
create table pay.slips_2024 partition of pay.slips for values from ('2024-01-01') to ('2025-01-01');
create table pay.slips_other partition of pay.slips default;
alter table pay.slips alter column pdf set storage external;
create table pay.slip_lines (
period date not null, run_id integer not null, contract_id integer not null,
 element varchar(
16) not null references pay.elements on update cascade, quantity numeric(10,3) not null default 1, base pay.money, amount pay.money not null, foreign key (period, run_id, contract_id) references pay.slips on delete cascade, primary key (period, run_id, contract_id, element)
);
create function pay.tax(income numeric, brackets pay.bracket[], allowance numeric default 0) returns numeric language sql immutable strict parallel safe as $$ select coalesce(sum((least(income - allowance, coalesce(upper(b.span), income)) - lower(b.span)) * b.rate), 0) from unnest(brackets) b where income - allowance > lower(b.span) $$;
create function pay.net_accum(state numeric, amount numeric, sign smallint) returns numeric language sql immutable as $$ select
coalesce(state, 0) + coalesce(amount, 0) * sign $$;
create aggregate pay.net_sum(numeric, smallint) (sfunc = pay.net_accum, stype = numeric, initcond = '0'
, combinefunc = numeric_add, parallel = safe
);
create procedure pay.compute(p_run integer) language plpgsql as $$
begin
update pay.slips s set (gross, deductions) = (select coalesce(sum(l.amount) filter (where e.sign = 1), 0), coalesce(sum(l.amount) filter (where e.sign = -1), 0) from pay.slip_lines l join pay.elements e on e.code = l.element where (l.period, l.run_id, l.contract_id) = (s.period, s.run_id, s.contract_id) and not e.employer) where s.run_id = p_run;
 update pay.runs set state = 'computed' where id = p_run;
end $$;
create function pay.lock_paid() returns trigger language plpgsql as $$
begin
 if (select state from pay.runs where id = coalesce(new.run_id, old.run_id)) >= 'paid' then raise exception 'run is paid'; end if;
return coalesce(new, old);
end $$;
create trigger lock_paid before insert or update
or delete
 on pay.slips for each row execute function pay.lock_paid();
create function hr.salary_in_grade() returns trigger language plpgsql as $$ begin if exists (select 1 from hr.contracts c join hr.grades g on g.code = c.grade where c.id = new.contract_id and not g.band @> new.annual::numeric) then raise exception 'salary outside of the band'; end if; return null; end $$;
create constraint trigger salary_in_grade after insert or update of annual on hr.salaries deferrable for each row execute function hr.salary_in_grade();
create view hr.employees as select c.emp_no, p.first_name, p.last_name, d.name as department,
c.grade, c.kind, s.annual as salary from hr.contracts c join hr.persons p on p.id = c.person_id join hr.departments d on d.id = c.department_id left join lateral (select annual from hr.salaries s where s.contract_id = c.id and s.valid_from <= current_date order by valid_from desc limit 1) s on true where c.period @> current_date;
create view hr.org_chart as with recursive t as (select id, name, parent_id, array[id] as path from hr.departments where parent_id is null union all select d.id, d.name, d.parent_id, t.path || d.id from hr.departments d join t on t.id = d.parent_id
where d.closed is null
) 
search depth first by id set ord
 select
id, name, path, cardinality(path) as level
 from t order by path;
create view pay.dept_cost as select e.department, sum(
s.gross) as gross, sum(s.net) as net, s.period from pay.slips s join pay.runs r on r.id = s.run_id and r.state >= 'approved' join hr.contracts c on c.id = s.contract_id join hr.employees e on e.emp_no = c.emp_no group by rollup (e.department, s.period);
alter table hr.persons enable row level security;
create policy own_row on hr.persons for select using (email = current_user::text);
create policy manager on hr.persons to public using (exists (select 1 from hr.departments d join hr.persons m on m.id = d.manager_id where m.email = current_user::text));
