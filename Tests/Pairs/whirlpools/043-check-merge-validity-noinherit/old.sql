create table p1(a int, b int, constraint k1 check (a > 0), constraint k2 check (b > 0) no inherit, constraint k3 check (a < 100)); alter table p1 add constraint k4 check (b < 50) not valid;
create table p2(a int, b int, constraint k1 check (a > 0), constraint k5 check (a <> b));
create table ch(b int, constraint k2 check (b > 1), constraint k3 check (a < 100)) inherits (p1, p2);
create table gc(constraint k6 check (a is not null) no inherit) inherits (ch);
create table pp(a int not null, constraint k1 check (a > 0)) partition by list (a); create table pp1(a int not null, constraint k1 check (a > 0), constraint k7 check (a < 9)); alter table pp attach partition pp1 for values in (1); create table pp2 partition of pp for values in (2);
create domain kd as int constraint k1 check (value > 0); alter domain kd add constraint k2 check (value < 9) not valid; create table kt(x kd constraint k1 check (x > 3));
comment on constraint k1 on p1 is 'p1.k1'; comment on constraint k2 on ch is 'ch.k2';
