create table "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_new"(id serial primary key, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_c1" int unique, x int check (x > 0));
create table "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_old"(id serial primary key, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_c1" int references "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff_new", x int);
create table t_old(a_new int, a int, a_old int, "__a" bigint, tmp_a text, "pg_b" int);
create table t(a text); create table t_tmp(a text); create table t_new(a_old text); create table "__t"(__a text); create table _t_2(a text);
create view t_v_old as select a_new, a_old, a from t_old; create view t_v_new as select a from t_v_old; create view t_v as select a_old from t_v_old;
create index t_i_old on t_old (a); create index t_i_new on t_old (a_old); create index t_i on t_old (a_new);
create type "éééééééééééééééééééééééééééééée" as enum ('y', 'ééééééééééééééééééééééééééééééx');
create table éééééééééééééééééééééééééééééé("éééééééééééééééééééééééééééééé2" "éééééééééééééééééééééééééééééée", "éééééééééééééééééééééééééééééé1" int unique);
