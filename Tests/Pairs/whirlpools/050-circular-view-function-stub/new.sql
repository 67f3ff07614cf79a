create table loop_a(x int primary key, y text);
create view seedt as select 1 as x, 'q'::text as y; create function gen_a() returns setof seedt language plpgsql stable as 'begin return; end';
create view loop_b as select null::bigint as n, null::text as t; create function cnt(loop_b) returns int language plpgsql immutable as 'begin return ($1).n; end'; create or replace view loop_b as select s.x::bigint as n, s.y as t from loop_a s where cnt(row(s.x, s.y)::loop_b) > 0;
create or replace view seedt as select g.x, g.y from gen_a() g join loop_b on n = g.x;
create view deft as select 1 as a, 2 as b; create function dfl(deft) returns int language plpgsql immutable as 'begin return 1; end'; create or replace view deft as select dfl(null::deft) as a, cnt(null) as b; 
create table mixed(x int default dfl(null), n bigint, c int default cnt(null::loop_b), m deft); create function dfl(mixed) returns int language plpgsql as 'begin return 2; end'; alter table mixed alter n set default dfl(null::mixed);
