create schema geo;
create type geo.unit as enum ('mm', 'm', 'km', 'mi');
create type geo.kind as enum ('road', 'canal');
create domain geo.amount as numeric(10,2)
  default 1 constraint amount_non_negative check (value >= 0);
create type geo.distance as (val geo.amount, unit geo.unit, approx boolean);
create type geo.leg as (label text, dist geo.distance
  , hops bigint, kind geo.kind);
create domain geo.known_leg as geo.leg check (value is null or (value).label is not null);
create type geo.amount_range as range (subtype = numeric, multirange_type_name = geo.amount_ranges);
create function geo.in_metres(d geo.distance) returns numeric language sql immutable as $$
 select d.val * case d.unit when 'mm'::geo.unit then 0.001 when 'm'::geo.unit then 1 when 'mi'::geo.unit then 1609.344 else 1000 end $$;
create table geo.route (
  id int generated always as identity primary key,
  name text not null,
  kind geo.kind not null default 'road',
  total geo.distance,
  legs geo.leg[] not null default '{}',
  first_leg geo.known_leg,
 span geo.amount_ranges,
  check (geo.in_metres(total) > 0)
);
create index route_metres on geo.route (geo.in_metres(total));
create index route_roads on geo.route (name) where kind = 'road';
create view geo.route_leg as
  select r.id, r.kind, l.label, (l.dist).val as val, (l.dist).unit as unit, l.hops
, l.kind as leg_kind, (l.dist).approx
  from geo.route r cross join lateral unnest(r.legs) as l;
create function geo.legs_of(p int) returns setof geo.leg language sql stable as $$
  select unnest(legs) from geo.route where id = p $$;
create function geo.longest(p geo.kind default 'road') returns geo.route language sql stable as $$
  select r from geo.route r where kind = p order by geo.in_metres(total) desc limit 1 $$;
