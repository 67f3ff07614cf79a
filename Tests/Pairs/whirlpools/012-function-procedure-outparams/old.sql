create function api(a int, out b int, out c text) language sql immutable as 'select a, a::text';
create function api(a text default 'x', variadic rest int[] default '{1}') returns int language sql immutable as 'select 1';
create procedure act(inout n int, m int default 2) language plpgsql as 'begin n := n + m; end';
create function rows_of(n int) returns table(x int, y text) language sql stable as 'select n, null::text';
create view use_api as select (api(4)).*, api('k') as k;
create view use_rows as select r.x, r.y, z.ord from rows_of(3) r, lateral rows_of(r.x) with ordinality z(x, y, ord);
create table t(n int default api(), m text default (api(1)).c);
comment on function api(int) is 'api one';
comment on procedure act(int, int) is 'act';
