create procedure api(a int, out b int, out c text) language sql as 'select a, a::text';
create function api(a text default 'y', variadic rest int[] default '{1,2}') returns bigint language sql immutable as 'select 1::bigint';
create function act(inout n int, m int default 2) language plpgsql immutable as 'begin n := n + m; end';
create function rows_of(x int) returns table(y text, n int) language sql stable rows 7 as 'select null::text, x';
create view use_api as select act(4) as b, act(5, 6)::text as c, api('k') as k;
create view use_rows as select r.n as x, r.y, z.ord from rows_of(3) r, lateral rows_of(r.n) with ordinality z(y, x, ord);
create table t(n bigint default api(), m int default act(1));
comment on procedure api(int) is 'api one';
comment on function act(int, int) is 'act';
