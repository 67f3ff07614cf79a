create type acc as (n bigint, s numeric
);
create function acc_add(a acc, x numeric) returns acc language plpgsql immutable as $$
begin
  return row(coalesce(a.n,0)+1, coalesce(a.s,0)+x)::acc;
end $$;
create function acc_sub(a acc, x numeric) returns acc language plpgsql immutable as $$ begin a.n := a.n - 1; a.s := a.s - x; return a; end $$;
create function acc_fin(a acc) returns numeric language sql immutable as $$ select (a).s / nullif((a).n, 0) $$;
create function acc_comb(a acc, b acc) returns acc language plpgsql immutable as $$ begin a.n := a.n + b.n; a.s := a.s + b.s; return a; end $$;
create aggregate my_avg(numeric) (sfunc = acc_add, stype = acc, finalfunc = acc_fin, combinefunc = acc_comb,
 initcond = '(0,0)',
 msfunc = acc_add, minvfunc = acc_sub, mstype = acc, mfinalfunc = acc_fin,
 parallel = safe);
comment on aggregate my_avg(numeric) is 'average';
create function pick(acc_in numeric[], frac float8) returns numeric language sql immutable as $$ select acc_in[ceil(frac * cardinality(acc_in))::int] $$;
create aggregate my_pct(float8 order by numeric) (sfunc = array_append, stype = numeric[], finalfunc = pick, initcond = '{}'
);
create function hyp(st numeric[], x numeric) returns bigint language sql immutable as $$ select count(*) from unnest(st) u where u < x $$;
create aggregate my_rank(numeric order by numeric) (sfunc = array_append, stype = numeric[], finalfunc = hyp, hypothetical);
create aggregate mx(int) (sfunc = int4larger, stype = int
);
create table t (g int, x numeric, i int);
create view stats as select g, my_avg(x) a, my_pct(0.5) within group (order by x) m, my_rank(3) within group (order by x) r from t group by g;
create materialized view moving as select g, my_avg(x) over (partition by g rows 3 preceding) a, mx(i) over w from t window w as (order by g) with no data;
grant execute on function my_avg(numeric) to pair_app;
revoke execute on function my_avg(numeric) from public;
alter aggregate my_pct(float8 order by numeric) owner to pair_owner;
grant select on stats to pair_ro;
