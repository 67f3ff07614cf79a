create domain cd as text collate "C" check (value > 'a');
create table ct(a text collate "C" primary key, b text, c cd, d cd collate "POSIX", e varchar(5)[] collate "C", g text collate "C" generated always as (lower(b)) stored) partition by range (a);
create table ct1 partition of ct for values from ('a') to ('m');
create index ci on ct (b collate "C" text_pattern_ops, c, d collate "C" desc);
create unique index cu on ct (a, (b || g) collate "POSIX") nulls not distinct;
create view cv as select a, b collate "C" as b, c, g from ct order by b collate "POSIX";
create table cr(a text collate "C" references ct, check (a > 'b' collate "POSIX"));
create function cf(t text default 'x' collate "C") returns boolean language sql immutable return $1 < 'B' collate "C";
create table cx(b boolean default cf(), t text, exclude using btree (t collate "C" with =) where (cf(t)));
