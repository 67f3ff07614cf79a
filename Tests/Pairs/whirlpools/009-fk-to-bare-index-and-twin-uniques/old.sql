create table parent(a int, b int not null, c int not null, constraint twin1 unique (a));
alter table parent add constraint twin2 unique (a);
create unique index bare on parent (b, c);
create table kid(a int, b int, c int,
 constraint fk_a foreign key (a) references parent (a) match full,
 constraint fk_bc foreign key (c, b) references parent (c, b) on delete set null (c));
create table kid2(a int primary key constraint fk references parent (a) on update cascade);
alter table kid2 add constraint fk_self foreign key (a) references kid2 (a) deferrable not valid;
alter table parent replica identity using index bare;
alter table parent cluster on twin2;
