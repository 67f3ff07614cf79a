create domain cd as text collate "POSIX" check (value > 'a' collate "C");
create table ct(a text collate "POSIX" primary key, b text collate "C", c cd, d cd collate "C", e varchar(5)[] collate "POSIX", g text generated always as (lower(b collate "POSIX")) stored) partition by range (a);
create table ct1 partition of ct for values from ('a') to ('n');
create index ci on ct (b text_pattern_ops, c collate "C", d desc);
create index cu on ct (a, (b || g collate "C") collate "POSIX") ;
create view cv as select a, b collate "POSIX" as b, c, g from ct order by b collate "C";
create table cr(a text collate "POSIX", check (a > 'b' collate "C"));
create function cf(t text default 'x' collate "POSIX") returns boolean language sql immutable return $1 < 'B' collate "POSIX";
create table cx(b boolean default cf(), t text collate "C", exclude using btree (t with =) where (cf(t collate "POSIX")));
