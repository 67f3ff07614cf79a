create schema grid;
create extension btree_gist;
create type grid.phase as enum ('l1','l2','l3');
create type grid.power as (p float8, q float8);
create function grid.mag(grid.power) returns float8 language sql immutable as $$ select sqrt(($1).p ^ 2 + ($1).q ^ 2) $$;
create function grid.p_lt(grid.power, grid.power) returns bool language sql immutable as $$ select grid.mag($1) < grid.mag($2) $$;
create operator grid.<~ (leftarg = grid.power, rightarg = grid.power, function = grid.p_lt
);
create type grid.prange as range (subtype = numeric
)
;
create table grid.nodes (id int primary key, name text unique, kv numeric(5,1) not null default 20.0
, x float8, y float8
);
create table grid.edges (a int references grid.nodes, b int references grid.nodes, cap grid.prange, len_m int
, primary key (a, b), check (a < b));
create table grid.meters (id bigint primary key, node int references grid.nodes
, phases grid.phase[] default '{l1,l2,l3}', active daterange default daterange(current_date, null));
alter table grid.meters add constraint m_ex exclude using gist (id with =, active with &&);
create table grid.readings (meter bigint not null, slot tstzrange not null, pw grid.power, mag float8 generated always as (grid.mag(pw)) stored) partition by hash (meter);
create table grid.readings_0 partition of grid.readings for values with (modulus 2, remainder 0);
create table grid.readings_1 partition of grid.readings for values with (modulus
 2
, remainder 1);
create index readings_slot on grid.readings using gist (slot);
create index readings_mag on grid.readings (mag) where mag >
 100
;
create function grid.p_acc(grid.power, grid.power) returns grid.power language sql immutable as $$ select row(coalesce(($1).p, 0) + ($2).p, coalesce(($1).q, 0) + ($2).q)::grid.power $$;
create function grid.p_inv(grid.power, grid.power) returns grid.power language sql immutable as $$ select row(($1).p - ($2).p, ($1).q - ($2).q)::grid.power $$;
create aggregate grid.total(grid.power) (sfunc = grid.p_acc, stype = grid.power
);
create view grid.load as select m.node, grid.total(r.pw) as t from grid.readings r join grid.meters m on m.id = r.meter group by m.node;
create view grid.overload as select n.name, l.t from grid.load l join grid.nodes n on n.id = l.node where row(1000, 0)::grid.power operator(grid.<~) l.t;
create function grid.neighbours(n int) returns table (id int
) language sql stable as $$ select b
 from grid.edges where a = n union select a
 from grid.edges where b = n $$;
create view grid.degree as select n.id, (select count(*) from grid.neighbours(n.id)) d from grid.nodes n;
create table grid.outages (id serial primary key, node int, started timestamptz, ended timestamptz);
alter table grid.readings enable row level security;
create policy own on grid.readings for select to pair_app using (meter = any (string_to_array(current_setting('grid.meters'), ',')::bigint[]));
grant usage on schema grid to pair_app, pair_etl;
grant select on grid.readings to pair_app;
grant insert (meter, slot, pw) on grid.readings to pair_etl;
grant select on grid.overload to pair_ro;
alter table grid.outages owner to pair_owner;
comment on operator grid.<~ (grid.power, grid.power) is 'weaker';
comment on type grid.power is 'complex power';
comment on function grid.neighbours(int) is 'next nodes';
