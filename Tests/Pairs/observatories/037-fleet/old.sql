create extension cube;
create extension earthdistance;
create extension hstore;
create schema fleet;
create type fleet.pos as (lat float8, lon float8
);
create type fleet.vehicle_kind as enum ('car','van','truck');
create table fleet.vehicle (plate text primary key, kind fleet.vehicle_kind not null default
 'car'
, last fleet.pos, extra
 hstore
);
create table fleet.driver (id int generated always as identity (start 1000) primary key, name text not null, licence daterange);
create table fleet.trip (id bigserial primary key, plate text references fleet.vehicle
, driver_id int references fleet.driver, during tstzrange not null, track fleet.pos[]
);
create index trip_plate on fleet.trip (plate);
create function fleet.dist(a fleet.pos, b fleet.pos) returns float8 language sql immutable strict as $$ select earth_distance(ll_to_earth(a.lat, a.lon), ll_to_earth(b.lat, b.lon)) $$;
create operator fleet.<-> (leftarg = fleet.pos, rightarg = fleet.pos, function = fleet.dist, commutator = operator(fleet.<->));
create function fleet.len_step(s float8, a fleet.pos) returns float8 language sql immutable as $$ select coalesce(s, 0) + coalesce(a.
lat
, 0) $$;
create aggregate fleet.len(fleet.pos) (sfunc = fleet.len_step, stype = float8, initcond = '0');
create index vehicle_at on fleet.vehicle (((last).lat), ((last).lon));
create view fleet.near as select a.plate, b.plate as other, a.last operator(fleet.<->) b.last as d from fleet.vehicle a, fleet.vehicle b where a.plate < b.plate;
create view fleet.trip_len as select t.id, fleet.len(p.*) as l from fleet.trip t, unnest(t.track) p group by t.id;
create table fleet.service (plate text references fleet.vehicle, at date, cost numeric
, primary key (plate, at)
);
create function fleet.chk() returns trigger language plpgsql as $$ begin if upper_inf(new.during) then new.during := tstzrange(lower(new.during), now()); end if; return new; end $$;
create trigger chk before insert or update on fleet.trip for each row
 execute function fleet.chk();
create foreign data wrapper gps;
create server gps_hub foreign data wrapper gps options (url
 'http://hub.example/v1'
);
create foreign table fleet.live (plate text, p fleet.pos
, raw hstore
) server gps_hub options (topic 'live');
grant usage on schema fleet to pair_app, pair_etl;
grant select on fleet.live to pair_etl;
grant select (plate, kind), update (last) on fleet.vehicle to pair_app;
alter table fleet.driver owner to pair_owner;
alter server gps_hub owner to pair_admin;
grant usage on foreign server gps_hub to pair_etl;
comment on type fleet.pos is 'wgs84';
comment on column fleet.pos.lat is 'north';
