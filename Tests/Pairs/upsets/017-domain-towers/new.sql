create domain d1 as bigint constraint pos check (value >= 0);
create domain d2 as d1 constraint small check (value < 10000) constraint even check (value % 2 = 0) default 6;
create domain d3 as d2 default 10;
create domain txt as varchar(20); create domain arr as d1[] check (cardinality(value) <= 5);
create type c as (a d2, l arr, b txt, z date); create domain dc as c check ((value).a is not null and (value).b <> '');
create type r as range (subtype = d1); 
create table t (id d3 primary key, v d2, s txt default 'x', xs d1[], ys arr, cc c, dd dc, g d1 generated always as (1) stored);
create table u (fk d3 references t, k d1) partition by list (k); create table u1 partition of u for values in (1);
create index t_s on t (s); create index t_cc on t (((cc).b));
create view v as select id, v, s, xs, (cc).a as ca, 8::d2 as k from t;
create view vv as select max(id) as m, max(ca) as n from v;
create function f(x d2 default 4, out y d1) language sql as 'select 1::d1';
create function ff(variadic d1[]) returns setof d3 language sql begin atomic select x::d3 from unnest($1) x; end;

create aggregate ag(d1) (sfunc = int8larger, stype = bigint);
