create table emp (
  id int primary key,
  name text not null,
  dept_id int,
  sal int,
  hired date
);
create table dept (
  dept_id int primary key,
  name text not null,
  head int references emp(id)
);
alter table emp add constraint emp_dept foreign key (dept_id) references dept;
create view v1 as select * from emp;
create view v2 (emp_id, label) as select id, name || '/' || sal::text from v1;
create view v3 as select * from emp join dept using (dept_id, name);
create view v4 as select e, d.*, (e).sal as s from emp e left join dept d on d.head = e.id;
create view v5 as
  with recursive up(id, lvl) as (
    select id, 0 from v1 where dept_id is null
    union all
    select e.id, up.lvl + 1 from up join dept d on d.head = up.id join emp e on e.dept_id = d.dept_id
  ) search depth first by id set ord
  select id, lvl, row_number() over (order by ord) as pos from up;
create view v6 with (check_option = local) as select id, name, sal from v1 where sal > 0;
create view v7 with (check_option = cascaded) as select id, sal from v6 where id > 10;
create view v8 as select v2.*, v7.sal, row(v2.*)::text as r, (select count(*) from v5 where lvl = 1) as heads
  from v2 join v7 on v7.id = v2.emp_id;
create view v9 as select emp_id, label from v2 union all select id, name from v6 order by 1;
create function as_v2(v v2) returns text language sql stable as $$ select v.label $$;
create function all_v3() returns setof v3 language sql stable
  begin atomic
    select * from public.v3 where sal > 1;
  end;
create view v10 as select as_v2(v2.*) as l, x.name from v2, lateral (select a.name from all_v3() a where a.id = v2.emp_id) x;
create function emp_in() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger v4_io instead of update on v4 for each row execute function emp_in();
alter view v6 alter column sal set default 1000;
grant select (emp_id) on v2 to lab_ro;
grant select on v8 to lab_ro;
comment on column v2.label is 'label';
comment on view v10 is 'top';
comment on trigger v4_io on v4 is 'io';
