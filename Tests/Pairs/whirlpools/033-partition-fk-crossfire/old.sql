create table ord(id int, reg int, parent int, preg int, primary key (reg, id)) partition by list (reg);
create table ord1 partition of ord for values in (1); create table ord2 partition of ord for values in (2);
alter table ord add constraint self foreign key (preg, parent) references ord (reg, id);
create table item(oid int, reg int, n int, primary key (reg, n), foreign key (reg, oid) references ord) partition by list (reg);
create table item1 partition of item for values in (1); create table item2(reg int not null, n int not null, oid int);
create table audit(reg int, id int, constraint to1 foreign key (reg, id) references ord1 (reg, id) deferrable);
alter table item2 add constraint lone foreign key (reg, n) references item1 (reg, n);
create view late as select o.id, o.reg, count(i.n) from ord1 o left join item1 i using (reg) group by o.reg, o.id;
