create schema p;
create function p.icmp(int, int) returns int language sql immutable as $$ select case when $1 % 1000 < $2 % 1000 then -1 when $1 % 1000 > $2 % 1000 then 1 else 0 end $$;
create function p.ihash(int, bigint) returns bigint language sql immutable as $$ select $1::bigint * 31 + $2 $$;
create operator class p.mod_ops for type int using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 p.icmp(int,int);
create operator class p.h_ops for type int using hash as operator 1 =, function 2 p.ihash(int,bigint);
create table p.r (k int not null, v text, d date) partition by range (k p.mod_ops, d);
create table p.r1 partition of p.r for values from (0, minvalue) to (50, maxvalue);
create table p.r2 partition of p.r for values from (51, minvalue) to (99, maxvalue);
create index r_v on p.r (v);
create index r_k on p.r1 using btree (k p.mod_ops desc nulls last);
create table p.h (k int, g text) partition by hash (k p.h_ops);
create table p.h0 partition of p.h for values with (modulus 2, remainder 0);
create table p.h1 partition of p.h for values with (modulus 2, remainder 1)
;
comment on table p.r is 'by remainder';
comment on operator class p.mod_ops using btree is 'order by remainder';
alter table p.r owner to pair_owner;
alter operator class p.mod_ops using btree owner to pair_owner;
grant select on p.r, p.r1 to pair_ro;
