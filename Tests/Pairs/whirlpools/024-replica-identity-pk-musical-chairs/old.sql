create table r(a int not null, b int not null, c int not null, constraint one primary key (a), constraint two unique (b), constraint three unique (c));
create unique index four on r (b, a); alter table r replica identity using index four; alter table r cluster on three;
create table s(x int references r, y int references r (b), z int references r (c), constraint one_fk foreign key (y) references r (b));
create view rv as select a, b, c from r group by a;
create function rf() returns int language sql begin atomic insert into r values (1, 2, 3) on conflict on constraint two do nothing; select a from rv; end;
create table four_t(i int primary key); alter table four_t replica identity full; alter table s replica identity nothing;
