create table customer (id int primary key, name text
, mobile text
);
create table client (id int primary key, name text, since date);
create view archive as select id, name from client;
create materialized view counter as select count(*) n from customer with no data;
create procedure label(customer) language sql as $$ select $1.name $$;
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
create type thing as range (subtype = numeric);
create table code (v text);
create table swap_b (x int constraint swap_ck check (x > 0), y int);
create table swap_a (z text);
create index swap_j on swap_b (x);
create index swap_i on swap_a (z);
create table uses (t thing, c code, n int default 1);
create unique index uq on uses (n);
create table part (a int, b int) partition by range (b);
create view total_v as select total(id) t from customer;
grant select on customer, uses to pair_ro;
grant select on client to pair_ro;
alter table uses owner to pair_owner;
create policy p on customer using (
 exists (select from client a where a.id = customer.id)
);
comment on table customer is 'people';
