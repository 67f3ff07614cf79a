create schema geo;
create type geo.pt as (x float8, y float8);
create type geo.zone as enum ('urban','rural');
create function geo.area(geo.pt[]) returns float8 language plpgsql immutable as $$
declare s float8 := 0; i int;
begin
  for i in 1 .. cardinality($1) - 1 loop s := s + $1[i].x * $1[i+1].y - $1[i+1].x * $1[i].y; end loop;
  return abs(s) / 2;
end $$;
create domain geo.ring as geo.pt[] check (cardinality(value) >=
 4
);
create table geo.parcels (id
 bigint
 primary key, no text not null, shape geo.ring, box box, zone geo.zone default 'rural', area float8 generated always as (geo.area(shape)) stored
);
create index parcels_box on geo.parcels using
 spgist (box)
;
create index parcels_area on geo.parcels (area) where zone = 'urban';
alter table geo.parcels add constraint no_overlap exclude using gist (box with
 ~=
);
create table geo.owners (id serial primary key, name text
 not null check (name <> ''), born date
);
create table geo.shares (parcel_id
 bigint
 references geo.parcels, owner_id int references geo.owners, num int, den int, check (num <= den), primary key (parcel_id, owner_id));
create function geo.share(num int, den int) returns numeric language sql immutable return num::numeric / den;
create view geo.owned as select o.name, p.no, geo.share(s.num, s.den) * p.area::numeric as m2 from geo.shares s join geo.owners o on o.id = s.owner_id join geo.parcels p on p.id = s.parcel_id;
create aggregate geo.hull(geo.pt) (sfunc = array_append, stype = geo.pt[], initcond = '{}');
create function geo.centre(geo.pt) returns point language sql immutable as $$ select point(($1).x, ($1).y) $$;
create cast (geo.pt as point) with function geo.centre(geo.pt)
 as implicit
;
create view geo.corners as select p.id, (u::geo.pt)::point as corner from geo.parcels p cross join lateral unnest(p.shape::geo.pt[]) as u(x, y);
create function geo.check_shares() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger shares_full after insert or update on geo.shares deferrable initially deferred for each row execute function geo.check_shares();
create table geo.history (like geo.parcels including defaults including comments, changed timestamptz default now());
create index on geo.history (id, changed desc);
create sequence geo.parcel_no start
 5000
 minvalue 1 maxvalue 99999;
alter table geo.parcels alter column no set default 'P' || nextval('geo.parcel_no'::regclass);
grant usage on schema geo to pair_ro;
grant select on geo.owned to pair_ro;
grant usage, select on sequence geo.parcel_no to pair_app;
alter table geo.parcels replica identity using index parcels_pkey;
alter domain geo.ring owner to pair_owner;
comment on cast (geo.pt as point) is 'to point';
comment on constraint no_overlap on geo.parcels is 'no overlap';
