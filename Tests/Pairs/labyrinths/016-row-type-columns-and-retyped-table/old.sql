create table geo_point (
  lat real not null,
  lon real not null,
  label text
);
create table route (
  route_id int primary key,
  name text not null,
  start_at geo_point,
  stops geo_point[] not null default '{}',
  constraint start_north check ((start_at).lat > -90)
);
create table vehicle (
  vin text primary key,
  last_pos geo_point,
  home geo_point default row(0,0,'home')::geo_point,
  route_id int references route
);
create function dist(a geo_point, b geo_point) returns double precision language sql immutable
  as $$ select sqrt(power(a.lat - b.lat, 2) + power(a.lon - b.lon, 2)) $$;
create function nearest(p geo_point) returns vehicle language sql stable
  as $$ select v from vehicle v order by dist(v.last_pos, p) limit 1 $$;
create function all_points() returns setof geo_point language sql stable
  begin atomic
    select g.* from public.geo_point g
    union all
    select (v.last_pos).lat, (v.last_pos).lon, (v.last_pos).label from public.vehicle v;
  end;
create index vehicle_far on vehicle (dist(last_pos, home));
create index route_start on route (((start_at).label), ((start_at).lat));
create view vehicle_pos as
  select v.vin, (v.last_pos).lat as lat, (v.last_pos).lon as lon, v.last_pos as pos, v as whole
  from vehicle v;
create materialized view stops_flat as
  select r.route_id, s.lat, s.lon, s.label from route r, unnest(r.stops) s;
create function fmax_step(s double precision, a geo_point, b geo_point) returns double precision language sql immutable
  as $$ select greatest(s, dist(a, b)) $$;
create aggregate far(geo_point, geo_point) (sfunc = fmax_step, stype = double precision);
comment on column geo_point.label is 'free text';
comment on table geo_point is 'points';
