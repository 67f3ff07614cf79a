create table h(k int not null, t text, at timestamp) partition by hash (k, t);
create table h0 partition of h for values with (modulus 4, remainder 0); create table h1 partition of h for values with (modulus 4, remainder 1); create table h2 partition of h for values with (modulus 4, remainder 2);
create table r(a int, b int) partition by range (a, b);
create table r0 partition of r for values from (minvalue, minvalue) to (1, 5); create table r1 partition of r for values from (1, 5) to (3, maxvalue); create table r2 partition of r default;
create table l(x text) partition by list (lower(x));
create table l0 partition of l for values in ('a', null); create table l1 partition of l for values in ('b', 'c'); create table l2 partition of l default partition by range (length(x));
create table l2a partition of l2 default;
create unique index r1u on r1 (a); create table fr(a int references r1 (a));
create view hv as select h0.k, r1.b, l1.x from h0, r1, l1;
