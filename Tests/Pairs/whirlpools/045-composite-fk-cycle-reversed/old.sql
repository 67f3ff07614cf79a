create table f1(a int, b int, c int, n int, primary key (a, b), unique (c, b)); create table f2(a int, b int, c int, n int, primary key (a, b), unique (c, b)); create table f3(a int, b int, c int, n int, primary key (a, b), unique (c, b));
alter table f1 add constraint nxt foreign key (n, b) references f2 (a, b) match full deferrable initially deferred; alter table f2 add constraint nxt foreign key (n, b) references f3 (c, b) on delete set null (n) on update cascade; alter table f3 add constraint nxt foreign key (b, n) references f1 (b, a) on update set default; alter table f3 add constraint nxt2 foreign key (c, n) references f1 (c, b) not valid;
create view fv as select f1.n, f1.b, f2.c, f2.n n2 from f1, f2 group by f1.a, f1.b, f2.a, f2.b;
create index f1_nxt on f1 (n, b);
comment on constraint nxt on f1 is '1->2'; comment on constraint nxt on f2 is '2->3'; comment on constraint nxt on f3 is '3->1';
