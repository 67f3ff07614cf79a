create type money2 as (cents bigint, cur char(3));
create type temp_unit as enum ('C', 'F');
create function to_num(money2) returns numeric language sql immutable as $$ select $1.cents / 100.0 $$;
create function from_num(numeric) returns money2 language sql immutable as $$ select row(($1 * 100)::bigint,
 'USD'
   )::money2 $$;
create cast (money2 as numeric) with function to_num(money2) as implicit;
create cast (numeric as money2) with function from_num(numeric);
create cast (varchar as temp_unit) with inout as implicit;
create function m_acc(money2, money2) returns money2 language sql immutable as $$ select row($1.cents + coalesce($2.cents, 0), coalesce($2.cur, $1.cur))::money2 $$;
create function m_inv(money2, money2) returns money2 language sql immutable as $$ select row($1.cents - coalesce($2.cents, 0), $1.cur)::money2 $$;
create function m_fin(money2) returns text language sql immutable as $$ select to_num($1) || ' ' || $1.cur $$;
create aggregate msum(money2) (sfunc = m_acc, stype = money2, initcond = '(0,EUR)'
 , finalfunc = m_fin, msfunc = m_acc, minvfunc = m_inv, mstype = money2, minitcond = '(0,EUR)', mfinalfunc = m_fin
   );
create function arr_acc(numeric[], numeric) returns numeric[] language sql immutable as $$ select $1 || $2 $$;
create function arr_med(numeric[]) returns numeric language sql immutable as $$ select percentile_disc(0.5) within group (order by u) from unnest($1) u $$;
create aggregate med(numeric) (sfunc = arr_acc, stype = numeric[], finalfunc = arr_med, initcond = '{}'
 , parallel = safe, finalfunc_modify = read_write
   );
create function pct_fin(numeric[], numeric) returns numeric language sql immutable as $$ select percentile_disc($2::float8) within group (order by u) from unnest($1) u $$;
create aggregate pct(numeric order by numeric) (sfunc = arr_acc, stype = numeric[], finalfunc = pct_fin, initcond = '{}');
create function conv(v numeric) returns numeric language sql immutable as $$ select v * 1.8 + 32 $$;
create function conv(v numeric, u temp_unit) returns numeric language sql immutable as $$ select case u when 'F' then (v - 32) / 1.8 else public.conv(v) end $$;
create function conv(v text, variadic more text[]) returns numeric[] language sql immutable as $$ select array_agg(conv(x::numeric)) from unnest(v || more) x $$;
create table reading (
  id int primary key, t numeric, u temp_unit default 'C', cost money2,
  t_other numeric generated always as (conv(t, u)) stored);
create procedure purge(in cutoff int
 , inout removed int default 0)
   language plpgsql as $$
begin
  delete from reading where id < cutoff;
get diagnostics removed = row_count;
end $$;
create procedure purge(cutoff text) language sql as $$ delete from reading where u::text = cutoff $$;
create procedure reload() language sql begin atomic insert into reading(id, t) select id + 1000, t from reading; end;
create view summary as select u, med(t) as median, pct(0.9) within group (order by t) as p90, msum(cost) as total, sum(cost::numeric) as num from reading group by u;
create function any_first(anyarray) returns anyelement language sql immutable as $$ select $1[1] $$;
create function any_last(anyarray, dflt anyelement default null) returns anyelement language sql immutable cost 5 as $$ select coalesce($1[cardinality($1)], dflt) $$;
create function rows_of(n int, out i int, out s text) returns setof record language plpgsql
 rows 50 stable leakproof
   as $$ begin for i in 1..n loop s := 'r' || i; return next; end loop; end $$;
comment on aggregate msum(money2) is 'sum of money';
comment on cast (money2 as numeric) is 'drops the currency';
comment on procedure purge(text) is 'by unit';
