create schema st;
create type st.k as enum ('a','b'
);
create table st.t (a int, b int, c
 int
, k st.k, t text, ts timestamptz) partition by range (a);
create table st.t1 partition of st.t for values from (0) to (10);
create function st.bucket(int) returns int language sql immutable as $$ select $1 / 10 $$;
create statistics st.s1
 (ndistinct, dependencies)
 on a, b, c from st.t;
create statistics public.s2 on (st.bucket(a)), (b + c), k from st.t1;
create statistics st.s3 on (lower(t)) from st.t;
create statistics "S 4" on a, t from st.t;
create statistics st.s5 on (date_trunc('day', ts at time zone 'UTC')), (k = 'a'::st.k) from st.t1;
alter statistics st.s1 set statistics
 200;
alter statistics public.s2 set statistics 0;
alter statistics st.s3 owner to pair_owner;
comment on statistics st.s1 is 'together';
create materialized view st.mv as select a, b, count(*) n from st.t group by a, b with no data;
create statistics st.mvs (mcv) on a, b from st.mv;
create index t1_e on st.t1 (st.bucket(a), (b + c));
alter index st.t1_e alter column 1 set statistics
 40;
alter index st.t1_e alter column 2 set statistics 60;
alter table st.t1 alter column t set statistics 10;
alter table st.t1 alter column b set (n_distinct = -0.5
);
