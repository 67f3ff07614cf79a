create extension btree_gist;
create table z(a int not null, b int4range not null, c box, d int not null,
 constraint za exclude using gist (a with =, b with &&) include (d), constraint zb unique (a, d) deferrable initially deferred, constraint zc exclude using btree (d with =), constraint zd primary key (d) include (b));
create unique index ze on z (a) include (d) where d > 0; create index zf on z using gist (b) include (a, d); create index zg on z using spgist (c);
create table zr(d int references z, a int, n name, constraint zn exclude using hash (n with =) where (d > 0) deferrable);
create function zput(int) returns void language sql begin atomic insert into z values ($1, '[1,2]', null, 3) on conflict on constraint za do nothing; insert into z values ($1, '[1,2]', null, 3) on conflict (a) where d > 0 do update set d = z.d + 1; end;
comment on constraint za on z is 'excl'; comment on index ze is 'part';
