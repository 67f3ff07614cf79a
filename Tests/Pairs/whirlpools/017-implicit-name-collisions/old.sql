create table a_b(c serial, d int, unique (d), check (d > 0));
create table a(b_c serial, b_d int, unique (b_d), check (b_d > 0));
create table a_b_c(key int primary key, c int, check (c > 1), check (key > c));
create index on a_b (c); create index on a_b (c, d); create index on a_b (lower(d::text)); create index on a_b ((d + 1), (d + 2));
alter table a add foreign key (b_d) references a_b_c; alter table a add foreign key (b_d) references a_b (d); 
create table a_b_d_key2(x int);
