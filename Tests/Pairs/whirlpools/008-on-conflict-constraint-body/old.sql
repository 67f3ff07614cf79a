create table k1(a int, b int, c text, constraint k1_key unique (a), constraint k1_alt unique (b));
create table k2(a int, b int, constraint k2_pk primary key (a));
create function up1(int, text) returns void language sql begin atomic insert into k1 (a, c) values ($1, $2) on conflict on constraint k1_key do update set c = excluded.c; end;
create procedure up2(int) language sql begin atomic insert into k2 values ($1, $1) on conflict on constraint k2_pk do nothing; update k2 set b = 0 where a = $1; end;
create view grp as select a, b from k2 group by a;
create view grp2 as select k2.a, k2.b, sum(k1.a) s from k2 join k1 using (b) group by k2.a;
