create type avg_state as (s double precision, n double precision, seen bigint);
create function wavg_step(st avg_state, v numeric, w numeric) returns avg_state language sql immutable
  as $$ select row(coalesce((st).s,0) + v*w, coalesce((st).n,0) + w, coalesce((st).seen,0) + 1)::avg_state $$;
create function wavg_final(st avg_state) returns double precision language sql immutable
  as $$ select (st).s / nullif((st).n,0) $$;
create aggregate wavg(v numeric, w numeric) (
  sfunc = wavg_step, stype = avg_state, finalfunc = wavg_final, initcond = '(0,0,0)', parallel = safe
);
create function spread_step(numeric[], numeric) returns numeric[] language sql immutable
  as $$ select array[least($1[1],$2), greatest($1[2],$2)] $$;
create function spread_final(numeric[]) returns numeric language sql immutable as $$ select $1[2] - $1[1] $$;
create aggregate spread(numeric) (sfunc = spread_step, stype = numeric[], finalfunc = spread_final, initcond = '{}');
create function longest(text) returns text language sql immutable as $$ select upper($1) $$;
create function pair_step(st text, a text, b text) returns text language sql immutable as $$ select st || a || b $$;
create aggregate pair(a text, b text) (sfunc = pair_step, stype = text, initcond = '');
create table reading (
  id int primary key,
  probe text not null,
  val numeric not null,
  weight numeric not null default 1,
  norm text generated always as (longest(probe)) stored,
  constraint spread_ok check (longest(probe) <> '')
);
create index reading_spread on reading (longest(probe));
create view probe_stats as
  select probe, wavg(val, weight) as w, spread(val) as l from reading group by probe;
create materialized view probe_top as
  select probe, w, row_number() over (order by w desc) as rn from probe_stats;
create unique index probe_top_probe on probe_top (probe);
create function probe_avg(p text) returns double precision language sql stable
  begin atomic
    select wavg(r.val, r.weight) + spread(r.val)::double precision from public.reading r where r.probe = p;
  end;
create view probe_win as
  select id, wavg(val, weight) over (partition by probe order by id rows 3 preceding) as run,
         pair(probe, probe) over (order by id) as pp
  from reading;
comment on aggregate wavg(numeric, numeric) is 'weighted mean, float';
comment on aggregate spread(numeric) is 'max - min';
comment on function longest(text) is 'upper really';
revoke execute on function spread(numeric) from public;
comment on view probe_stats is 'stats';
comment on column reading.norm is 'derived';
comment on materialized view probe_top is 'top';
