create table a(b_c serial, b_d int, unique (b_d), check (b_d > 0), check (b_d > 10));
create table a_b(c serial, d int, check (d > 10), check (d > 0), unique (d));
create table a_b_c_seq2(x int, a_b_d_check int);
create table a_b_c(c int, key int unique, check (key > c), check (c > 1), primary key (c));
create index on a_b (c, d); create index on a_b (c); create index on a_b (upper(d::text)); create index on a_b ((d + 2), (d + 1));
alter table a add foreign key (b_d) references a_b (d); alter table a add foreign key (b_d) references a_b_c;
alter table a_b add constraint a_b_d_key2 foreign key (d) references a (b_d);
