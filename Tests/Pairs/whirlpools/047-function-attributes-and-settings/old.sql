create function w1(a int, b text default 'b') returns setof int language sql stable strict cost 5 rows 10 parallel safe as 'select 1';
create function w2(anyelement) returns anyelement language plpgsql immutable leakproof as 'begin return $1; end';
create function w3(inout a int, inout b text, variadic c int[] default '{}') returns setof record language plpgsql security definer set search_path = pg_catalog, public set work_mem = '1MB' as 'begin return next; end';
create function w4() returns table(id int, nm varchar) language sql as 'select 1, null::varchar'; create procedure w5(in a int, out b int, inout c int default 3) language plpgsql set lock_timeout = '1s' as 'begin b := a; end';
create function w6(a int) returns int language sql immutable return a + 1; create function w6(a text) returns int language sql volatile as 'select 2';
create table wt(a int default w6(1), b int generated always as (w6(2)) stored, c int check (w6(c) > 0) default (w2(5)));
create index wi on wt (w2(a), w6(c)); create view wv as select (w3(1, 'x')).a, w2(w4.nm) from w4();
create function w7() returns trigger language plpgsql as 'begin return new; end'; create trigger w8 before insert on wt for each row execute function w7();
