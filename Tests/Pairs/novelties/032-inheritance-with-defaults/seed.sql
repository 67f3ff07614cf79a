insert into base(id) values (1),(2);
insert into leaf_a(id,extra,kind) values (10,5,'x'),(11,6,'y');
insert into leaf_b(id) values (20),(21);
insert into leaf_c(id,created,own) values (30,'2020-02-02','mine'),(31,'2020-02-03',null);
insert into leaf_d(id,d) values (40,1),(41,2);
insert into grand_b(id) values (50),(51);
insert into tagged(tags) values ('{a}'),('{b,c}');
