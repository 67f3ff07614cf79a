create schema st;
create schema st2;
create function st2.bucket(x smallint, w smallint default 5) returns smallint language sql immutable as $$ select (x / w)::smallint $$;
create function st.region(p char) returns char language sql immutable as $$ select p $$;
create function st.region(p text, n int) returns text language sql immutable as $$ select left(p, n) $$;
create table st2.person (
  id int primary key,
  age smallint not null,
  zip char(5) not null,
  city text,
  income numeric,
  born date,
  age_b smallint generated always as (st2.bucket(age)) stored
);
create table st.person (
  id int primary key,
  age int,
  zip text,
  city text
);
create statistics st.s_age (dependencies) on zip, city from st2.person;
create statistics st.s_zip (ndistinct, mcv) on age, age_b, income from st2.person;
create statistics st2.s_expr on (st2.bucket(age)), (st.region(zip, 3)), city from st2.person;
create statistics st2.s_zip on zip, city from st.person;
create statistics st.s_one on (upper(city)) from st.person;
create statistics st2.s_cross (mcv) on income, city, zip from st2.person;
alter statistics st.s_age set statistics 1000;
alter statistics st2.s_cross set statistics 0;
create index s_bucket on st2.person (st2.bucket(age), st.region(zip, 3));
alter index st2.s_bucket alter column 2 set statistics 400;
create view st.by_region as
  select st.region(zip, 3) as r, st2.bucket(age) as b, count(*) as n from st2.person group by 1, 2;
create view st2.both_people as
  select id, age, zip::text as zip from st2.person union select id, age, zip::text from st.person;
create function st2.n(r text) returns bigint language sql stable
  begin atomic
    select sum(b.n)::bigint from st.by_region b where b.r = n.r;
  end;
alter table st2.person alter column zip set statistics 200, alter column city set (n_distinct = -0.2);
comment on statistics st.s_age is 'zip decides city';
comment on statistics st.s_one is 'upper';
comment on statistics st2.s_expr is 'exprs';
comment on table st2.person is 'first';
comment on table st.person is 'second';
