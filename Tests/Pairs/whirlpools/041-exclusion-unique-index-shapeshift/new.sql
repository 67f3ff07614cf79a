create extension btree_gist;
create table z(a int not null, b int4range not null, c box, d int not null,
 constraint ze exclude using gist (b with -|-, a with <>) where (d <> 0), constraint zc unique (a, d), constraint zg exclude using spgist (c with &&), constraint za primary key (a) include (d) , constraint zf unique nulls not distinct (d));
create unique index zb on z (d, a) where a > 0; create index zd on z using gist (b range_ops, c) include (a);
create table zr(d int references z (d), a int references z, n name, constraint zn unique (n, a));
create function zput(int) returns void language sql begin atomic insert into z values ($1, '[1,2]', null, 3) on conflict on constraint ze do nothing; insert into z values ($1, '[1,2]', null, 3) on conflict (d, a) where a > 0 do update set d = excluded.d + 1; end;
comment on constraint ze on z is 'excl'; comment on index zb is 'part';
