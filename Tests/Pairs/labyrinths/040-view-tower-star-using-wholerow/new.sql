create table dept (
  dept_id int primary key,
  title text not null,
  head bigint,
  name text default 'd'
);
create table emp (
  id bigint primary key,
  dept_id int constraint emp_dept references dept,
  name varchar(80) not null,
  sal numeric(10,2),
  boss bigint references emp,
  hired date
);
alter table dept add foreign key (head) references emp(id);
create view v1 as select * from emp;
create view v6 with (check_option = cascaded, security_barrier) as select id, sal, name from v1 where sal > 0;
create view v2 (label, emp_id) as select name || '/' || sal::text, id from v6;
create view v3 as select emp.*, dept.title, dept.head from emp join dept using (dept_id);
create view v4 as select e, d.*, (e).boss as s from emp e left join dept d on d.head = e.id;
create view v5 as
  with recursive up(id, lvl) as (
    select id, 0::bigint from v1 where boss is null
    union all
    select e.id, up.lvl + 1 from up join emp e on e.boss = up.id
  ) cycle id set looped using path
  select id, lvl, looped from up;
create view v7 with (check_option = local) as select id, sal from v1 where id > 10;
create view v9 as select emp_id, label from v2 union all select id, name from v6 order by 1;
create view v8 as select v2.*, v7.sal, row(v9.*)::text as r, (select count(*) from v5 where lvl = 1) as heads
  from v2 join v7 on v7.id = v2.emp_id join v9 on v9.emp_id = v7.id;
create function as_v2(v v2) returns text language sql stable as $$ select v.label $$;
create function all_v3() returns setof v4 language sql stable
  begin atomic
    select * from public.v4 where s > 1;
  end;
create view v10 as select as_v2(v2.*) as l, x.title as name from v2, lateral (select a.title from all_v3() a where (a.e).id = v2.emp_id) x;
create function emp_in() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger v4_io instead of update on v3 for each row execute function emp_in();
alter view v6 alter column sal set default 1000;
alter view v7 alter column sal set default 2000;
grant select (emp_id) on v2 to lab_ro;
grant select on v8 to lab_ro;
comment on column v2.label is 'label';
comment on view v10 is 'top';
comment on trigger v4_io on v3 is 'io';
