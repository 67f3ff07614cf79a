create schema v;
create table v.src (id
 int
, amt numeric(
10,2
), ccy char(3), at
 timestamp
, gone int
);
create view v.a as select id, amt, at from v.src;
create view v.b as select id, sum(amt) as s, max(at) as m from v.a group by id;
create materialized view v.c as select b.*, row_number() over (order by s) rn from v.b with no data;
create unique index c_id on v.c (id);
create index c_m on v.c (m, (s * 2)) where rn > 3;
alter materialized view v.c alter column s set statistics 321;
alter materialized view v.c alter column s set storage external;
create statistics v.c_st on id, rn from v.c;
create view v.d with (security_barrier) as select c.id, c.s from v.c union all select id, amt from v.a;
alter view v.d alter column s set default 0;
create materialized view v.e using heap with (autovacuum_enabled = false) as select * from v.d with no data;
create function v.get_b(x int) returns setof v.b language sql stable as $$ select * from v.b where id = x $$;
create function v.b_txt(v.b) returns text language sql immutable as $$ select $1.s::text $$;
create view v.f as select v.b_txt(b.*) as t, g.s from v.b b, v.get_b(3) g;
create rule d_ins as on insert to v.d do instead insert into v.src (id, amt) values (new.id, new.s);
create rule a_upd as on update to v.a do also notify changed;
create function v.io() returns trigger language plpgsql as $$begin return null; end$$;
create trigger io instead of delete on v.b for each row execute function v.io();
create table v.hold (b v.b, arr v.b[], d date default current_date);
create table v.typed (x int) inherits (v.src);
create index src_at on v.src (date_trunc('day', at
));
create policy pp on v.src using (exists (select from v.e where e.id = src.id));
grant select on v.a, v.b, v.c, v.d, v.e, v.f to pair_ro;
grant select (s), insert (s) on v.d to pair_app;
alter view v.b owner to pair_owner;
alter materialized view v.c owner to pair_owner2;
comment on view v.b is 'sums';
comment on column v.c.s is 'sum';
comment on materialized view v.e is 'e';
comment on trigger io on v.b is 'io';
comment on rule d_ins on v.d is 'ins';
comment on index v.c_id is 'c by id';
