create table customer (id int primary key, name text
, phone text
);
create view client as select id, name from customer;
create table archive (id int, name text);
create sequence counter;
create function label(customer) returns text language sql immutable as $$ select $1.name $$;
create function total(int) returns int language sql immutable as $$ select $1 $$;
create type thing as enum ('a','b');
create domain code as text;
create table swap_a (x int constraint swap_ck check (x > 0), y int);
create table swap_b (z text);
create index swap_i on swap_a (x);
create index swap_j on swap_b (z);
create table uses (t thing, c code, n int default nextval('counter'));
alter table uses add constraint uq unique (n);
create table part (a int, b int);
create view total_v as select total(1) t;
grant select on customer, uses to pair_ro;
grant select on client to pair_ro;
alter table uses owner to pair_owner;
create policy p on customer using (
 exists (select from archive a where a.id = customer.id)
);
comment on table customer is 'people';
