create schema st;
create schema st2;
create function st.bucket(x int) returns int language sql immutable as $$ select x / 10 $$;
create function st.region(p text) returns text language sql immutable as $$ select left(p, 2) $$;
create table st.person (
  id int primary key,
  age int not null,
  zip text not null,
  city text,
  income numeric,
  born date,
  age_b int generated always as (st.bucket(age)) stored
);
create table st2.person (
  id int primary key,
  age int,
  zip char(5),
  city text
);
create statistics st.s_zip (dependencies) on zip, city from st.person;
create statistics st.s_age (ndistinct, mcv) on age, age_b, income from st.person;
create statistics st.s_expr on (st.bucket(age)), (st.region(zip)), city from st.person;
create statistics st2.s_zip on zip, city from st2.person;
create statistics st2.s_one on (lower(city)) from st2.person;
create statistics st2.s_cross (mcv) on income, city from st.person;
alter statistics st.s_zip set statistics 1000;
alter statistics st2.s_one set statistics 0;
create index s_bucket on st.person (st.bucket(age), st.region(zip));
alter index st.s_bucket alter column 1 set statistics 400;
create view st.by_region as
  select st.region(zip) as r, st.bucket(age) as b, count(*) as n from st.person group by 1, 2;
create view st2.both_people as
  select id, age, zip::text as zip from st.person union select id, age, zip::text from st2.person;
create function st2.n(r text) returns bigint language sql stable
  begin atomic
    select sum(b.n)::bigint from st.by_region b where b.r = n.r;
  end;
alter table st.person alter column zip set statistics 200, alter column city set (n_distinct = -0.2);
comment on statistics st.s_zip is 'zip decides city';
comment on statistics st2.s_one is 'lower';
comment on statistics st.s_expr is 'exprs';
comment on table st.person is 'first';
comment on table st2.person is 'second';
