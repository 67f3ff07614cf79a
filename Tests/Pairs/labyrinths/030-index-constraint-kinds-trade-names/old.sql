create extension btree_gist;
create table a (
  x int not null,
  y text not null,
  z daterange,
  k int,
  constraint n1 primary key (x),
  constraint n2 unique (y) include (k),
  constraint n3 exclude using gist (x with =, z with &&),
  constraint n9 check (k > 0)
);
create unique index n4 on a (lower(y));
create index n5 on a (k desc nulls last) where k is not null;
create table b (
  x int not null,
  y text not null,
  m int not null,
  constraint m1 primary key (m),
  constraint m2 unique (x, y) deferrable initially deferred,
  constraint m3 foreign key (x) references a(x),
  constraint m4 foreign key (y) references a(y) on update cascade,
  constraint n9 check (m <> 0)
);
create index m5 on b using hash (y);
create unique index m6 on b (y, x);
create table c (
  bx int, by text,
  am int,
  constraint c1 foreign key (by, bx) references b(y, x),
  constraint c2 foreign key (am) references b(m)
);
alter table b cluster on m2;
alter table a replica identity using index n2;
alter table b replica identity using index m6;
create view gb as select a.x, a.y, a.k, count(b.*) as n from a left join b on b.x = a.x group by a.x;
create view gc as select b.m, b.x, b.y, sum(c.am) as s from b left join c on c.am = b.m group by b.m;
create function upsert_a(p_x int, p_y text) returns void language sql
  begin atomic
    insert into public.a (x, y) values (p_x, p_y) on conflict on constraint n1 do update set y = excluded.y;
  end;
comment on index n4 is 'unique expression';
comment on constraint n1 on a is 'pk';
comment on constraint m2 on b is 'deferred';
comment on constraint n9 on a is 'check on a';
