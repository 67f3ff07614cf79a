-- asset register with typed tables; the row types evolve under their dependants
create schema asset;
set search_path = asset;
create type gps as (lat double precision, lon double precision);
create type asset_row as (
  asset_id integer,
  label text,
  pos gps,
  value numeric(10,2),
  seen timestamp
);
create type note_row as (asset_id integer, body text, author text);

create table vehicle of asset_row (
  primary key (asset_id),
  label with options not null,
  value with options default 0 check (value >= 0),
  constraint vehicle_label_u unique (label)
);
create table building of asset_row (
  primary key (asset_id),
  seen with options default localtimestamp
);
create table machine of asset_row (primary key (asset_id));
create table note of note_row (
  asset_id with options not null references vehicle (asset_id),
  body with options not null
);
create index vehicle_pos_idx on vehicle (((pos).lat), ((pos).lon));
create index machine_seen_idx on machine (seen);

create function distance(a gps, b gps) returns double precision
language sql immutable strict
return sqrt(power((a).lat - (b).lat, 2) + power((a).lon - (b).lon, 2));
create operator <-> (leftarg = gps, rightarg = gps, function = distance, commutator = <->);
comment on operator <-> (gps, gps) is 'flat distance';

create function worth(a asset_row) returns numeric
language sql stable as $$ select coalesce((a).value, 0) * 0.9 $$;
create function nearest(p gps, n integer default 5) returns setof vehicle
language sql stable
begin atomic
  select v.* from vehicle v order by v.pos <-> p limit n;
end;

create view all_assets as
  select 'vehicle'::text as kind, v.* from vehicle v
  union all select 'building', b.* from building b
  union all select 'machine', m.* from machine m;
create view asset_value as
  select kind, count(*) as n, sum(value) as total, max(seen) as last_seen
    from all_assets group by kind;
create view noted_vehicle as
  select v.asset_id, v.label, n.body, n.author, worth(row(v.asset_id, v.label, v.pos, v.value, v.seen)::asset_row) as worth
    from vehicle v join note n using (asset_id);

create rule building_keep as on delete to building
  do instead update building set seen = null where asset_id = old.asset_id;
create function bump_seen() returns trigger language plpgsql as $$
begin
  new.seen := localtimestamp;
  return new;
end $$;
create trigger vehicle_seen before update on vehicle
  for each row when (old.pos is distinct from new.pos) execute function bump_seen();

create view dear_building as
  select asset_id, label, value from building where value > 100000
  with cascaded check option;
create cast (gps as text) with inout as assignment;
comment on cast (gps as text) is 'print a position';
comment on type asset_row is 'common shape of all assets';
comment on column asset_row.pos is 'last known position';
comment on column vehicle.pos is 'from the tracker';
alter type asset_row owner to men_owner;
alter table vehicle owner to men_owner;
grant usage on schema asset to men_app;
grant usage on type gps to men_app;
grant select on vehicle, building, all_assets to men_app;
grant update (label, pos) on vehicle to men_app;
