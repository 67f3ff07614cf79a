create table seedt(x int primary key, y text);
create view loop_a as select 1 as x, 'q'::text as y; create function gen_a() returns setof loop_a language plpgsql stable as 'begin return; end';
create or replace view loop_a as select g.x, g.y from gen_a() g;
create view loop_b as select null::int as n; create function cnt(loop_b) returns int language sql immutable as 'select ($1).n'; create or replace view loop_b as select s.x as n from seedt s where cnt(row(s.x)::loop_b) > 0;
create table deft(a int, b int); create function dfl(deft) returns int language plpgsql immutable as 'begin return 1; end'; alter table deft alter a set default dfl(null::deft);
create view mixed as select a.x, b.n, cnt(b) c from loop_a a join loop_b b on a.x = b.n;
