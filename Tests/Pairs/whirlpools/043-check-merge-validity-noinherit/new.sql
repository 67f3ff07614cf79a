create table p1(a int, b int, constraint k2 check (a > 0), constraint k1 check (b > 0), constraint k4 check (b < 50)); alter table p1 add constraint k3 check (a < 100) not valid;
create table p2(a int, b int, constraint k1 check (b > 0), constraint k5 check (a <> b) no inherit);
create table ch(b int, constraint k1 check (b > 0), constraint k5 check (a <> b), constraint k6 check (a is not null)) inherits (p2, p1);
create table gc(a int not null) inherits (p1, ch);
create table pp(a int not null, constraint k7 check (a < 9)) partition by list (a); create table pp1 partition of pp(constraint k1 check (a > 1)) for values in (1); alter table only pp1 add constraint k3 check (a <> 4) not valid; create table pp2(a int not null, constraint k7 check (a < 9)); alter table pp attach partition pp2 for values in (2);
create domain kd as int constraint k2 check (value > 0); alter domain kd add constraint k1 check (value < 9) not valid; create table kt(x kd, constraint k1 check (x > 3) no inherit); alter table kt add constraint k2 check (x < 7) not valid;
comment on constraint k1 on p1 is 'p1.k1 now'; comment on constraint k6 on ch is 'ch.k6';
