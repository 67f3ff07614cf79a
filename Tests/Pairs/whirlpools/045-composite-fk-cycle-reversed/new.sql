create table f1(a bigint, b int, c text, n bigint, primary key (b, a), constraint nxt unique (c, a)); create table f2(b int, a bigint, c text, n bigint, primary key (a, b), unique (c, b) include (n)); create table f3(a bigint, b int, c text, n bigint, unique (a, b), primary key (c, b));
alter table f2 add constraint nxt foreign key (n, b) references f1 (a, b) match full deferrable; alter table f3 add constraint nxt foreign key (c, b) references f2 (c, b) on delete set default (b); alter table f1 add constraint nxt2 foreign key (n, b) references f3 (a, b) on update set null; alter table f1 add constraint nxt3 foreign key (c, b) references f3 not valid;
create view fv as select f1.n, f1.b, f3.a, f3.n n2 from f1, f3 group by f1.a, f1.b, f3.c, f3.b;
create index f3_nxt on f3 (n, b);
comment on constraint nxt2 on f1 is '1->3'; comment on constraint nxt on f2 is '2->1'; comment on constraint nxt on f1 is 'unique';
