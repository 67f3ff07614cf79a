create table "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_old"(id serial primary key, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_c1" int unique, x int check (x > 0));
create table "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_new"(id serial primary key, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_c1" int references "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_old", x int);
create table t(a int, a_old int, a_new int, "__a" int, tmp_a int, "pg_a" int);
create table t_old(a text); create table t_new(a text); create table tmp_t(a text); create table "__t"(a text); create table _t_1(a text);
create view t_v as select a, a_old, a_new from t; create view t_v_old as select a from t_v; create view t_v_new as select a_old from t_v;
create index t_i on t (a); create index t_i_old on t (a_old); create index t_i_new on t (a_new);
create type éééééééééééééééééééééééééééééé as enum ('ééééééééééééééééééééééééééééééx', 'y');
create table "éééééééééééééééééééééééééééééée"("éééééééééééééééééééééééééééééé1" éééééééééééééééééééééééééééééé, "éééééééééééééééééééééééééééééé2" int unique);
