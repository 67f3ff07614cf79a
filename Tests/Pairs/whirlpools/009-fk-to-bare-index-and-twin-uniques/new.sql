create table parent(a int, b int not null, c int not null, constraint bare primary key (b, c) include (a));
create unique index twin2 on parent (a);
create unique index twin1 on parent (c, b);
create table kid(a int, b int, c int,
 constraint fk_a foreign key (c, b) references parent (c, b) match full,
 constraint fk_bc foreign key (a) references parent (a) on delete set default (a));
create table kid2(a int);
alter table kid2 add constraint fk foreign key (a) references parent (a) not valid;
create unique index kid2_pkey on kid2 (a) nulls not distinct;
alter table kid2 add constraint fk_self foreign key (a) references kid2 (a) deferrable;
alter table parent replica identity using index twin1;
