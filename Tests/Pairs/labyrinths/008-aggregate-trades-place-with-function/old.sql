create type avg_state as (s numeric, n int);
create function wavg_step(st avg_state, v numeric, w numeric) returns avg_state language sql immutable
  as $$ select row(coalesce((st).s,0) + v*w, coalesce((st).n,0) + w::int)::avg_state $$;
create function wavg_final(st avg_state) returns numeric language sql immutable
  as $$ select (st).s / nullif((st).n,0) $$;
create aggregate wavg(numeric, numeric) (
  sfunc = wavg_step, stype = avg_state, finalfunc = wavg_final, initcond = '(0,0)'
);
create function spread(numeric) returns numeric language sql immutable as $$ select abs($1) $$;
create aggregate longest(text) (sfunc = textcat, stype = text, initcond = '');
create function pair(a text, b text) returns text language sql immutable as $$ select a || '/' || b $$;
create table reading (
  id int primary key,
  probe text not null,
  val numeric not null,
  weight numeric not null default 1,
  norm numeric generated always as (spread(val)) stored,
  constraint spread_ok check (spread(val) < 1e6)
);
create index reading_spread on reading (spread(val));
create view probe_stats as
  select probe, wavg(val, weight) as w, longest(probe order by id) as l from reading group by probe;
create materialized view probe_top as
  select probe, w, row_number() over (order by w desc) as rn from probe_stats;
create unique index probe_top_probe on probe_top (probe);
create function probe_avg(p text) returns numeric language sql stable
  begin atomic
    select wavg(r.val, r.weight) from public.reading r where r.probe = p;
  end;
create view probe_win as
  select id, wavg(val, weight) over (partition by probe order by id rows 3 preceding) as run,
         pair(probe, probe) as pp
  from reading;
comment on aggregate wavg(numeric, numeric) is 'weighted mean';
comment on function spread(numeric) is 'absolute';
comment on aggregate longest(text) is 'not really';
revoke execute on function wavg(numeric, numeric) from public;
comment on view probe_stats is 'stats';
comment on column reading.norm is 'derived';
comment on materialized view probe_top is 'top';
