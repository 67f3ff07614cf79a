insert into shop_a(label) values ('a1'),('a2');
insert into shop_b(label) values ('b1'),('b2');
insert into shop_b default values;
insert into ser default values;
insert into ser default values;
insert into plain_to_identity values (1,'x'),(7,'y');
insert into identity_to_serial(v) values ('p'),('q');
