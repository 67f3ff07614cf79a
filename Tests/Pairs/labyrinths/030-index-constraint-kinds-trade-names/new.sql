create extension btree_gist;
create table a (
  x int not null,
  y text not null,
  z daterange,
  k int not null,
  constraint n2 primary key (x) include (k),
  constraint n1 unique (y),
  constraint n5 unique nulls not distinct (k, y),
  constraint n3 check (k > 0)
);
create index n4 on a using gist (x, z);
create unique index n9 on a (lower(y));
create table b (
  x int not null,
  y text not null,
  m int not null,
  constraint m2 primary key (x, y),
  constraint m6 unique (m),
  constraint m4 foreign key (x) references a(x),
  constraint m3 foreign key (y) references a(y) on update cascade,
  constraint m5 check (m <> 0),
  constraint m7 exclude using gist (m with =, int4range(x, x + 10) with &&) where (x > 0)
);
create index m1 on b using hash (y);
create table c (
  bx int, by text,
  am int,
  constraint c2 foreign key (bx, by) references b(x, y),
  constraint c1 foreign key (am) references b(m)
);
alter table b cluster on m6;
alter table a replica identity using index n1;
alter table b replica identity using index m2;
create view gb as select a.x, a.y, a.k, count(b.*) as n from a left join b on b.x = a.x group by a.x;
create view gc as select b.m, b.x, b.y, sum(c.am) as s from b left join c on c.am = b.m group by b.x, b.y;
create function upsert_a(p_x int, p_y text) returns void language sql
  begin atomic
    insert into public.a (x, y, k) values (p_x, p_y, 1) on conflict on constraint n1 do update set x = excluded.x;
  end;
comment on index n4 is 'gist now';
comment on constraint n1 on a is 'unique';
comment on constraint m2 on b is 'pk';
comment on constraint n3 on a is 'check on a';
