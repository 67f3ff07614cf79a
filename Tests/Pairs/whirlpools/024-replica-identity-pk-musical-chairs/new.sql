create table r(a int not null, b int not null, c int not null, constraint three primary key (b), constraint one unique (c), constraint four unique (a));
create unique index two on r (c, b); alter table r replica identity using index four; alter table r cluster on two;
create table s(x int references r (a), y int references r, z int, constraint one_fk foreign key (z) references r (a), constraint s_x_fkey1 foreign key (y) references r (c) deferrable);
create view rv as select a, b, c from r group by b;
create function rf() returns int language sql begin atomic insert into r values (1, 2, 3) on conflict on constraint one do nothing; select b from rv; end;
create table four_t(i int not null, j int generated always as identity primary key, unique (i)); alter table four_t replica identity using index four_t_i_key; alter table s replica identity full;
