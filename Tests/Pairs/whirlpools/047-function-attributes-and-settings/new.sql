create function w1(b int, a text default 'c') returns setof int language plpgsql volatile called on null input cost 6 as 'begin return; end';
create function w2(anycompatible) returns anycompatible language sql immutable parallel restricted as 'select $1';
create function w3(inout a bigint, inout b text, variadic c int[]) returns setof record language plpgsql set timezone = 'UTC' set search_path = '' as 'begin return next; end';
create function w4(out id int, out nm varchar) returns record language sql as 'select 1, null::varchar'; create procedure w5(inout a int, in b int, out c int) language sql begin atomic select 1, 2; end;
create function w6(a int) returns int language sql immutable begin atomic select w6.a + 1; end; create function w6(a text) returns int language sql immutable as 'select 2';
create table wt(a int default w6('1'::text), b int generated always as (w6('2'::text)) stored, c int check (w6(c::text) > 0) default (w2(5)));
create index wi on wt (w6(c), w2(a)); create view wv as select (w3(1, 'x', 1, 2)).a, w2(w4.nm) from w4();
create function w8() returns trigger language plpgsql as 'begin return new; end'; create function w7() returns void language sql return null; create trigger w8 before insert on wt for each row execute function w8();
