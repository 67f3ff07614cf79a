-- hiking portal: cube/earthdistance, ltree regions, hstore attributes
create schema geo_ext;
create extension cube with schema geo_ext;
create extension ltree with schema geo_ext;
create extension hstore with schema geo_ext;
create extension earthdistance with schema geo_ext;
create extension pg_trgm with schema geo_ext;
create schema hike;
create schema hike_private authorization men_owner;
set search_path = hike, geo_ext, public;
create type difficulty as enum ('easy', 'medium', 'hard', 'alpine');
create type season as enum ('summer', 'winter');
create domain region_path as geo_ext.ltree
  constraint region_depth check (geo_ext.nlevel(value) between 1 and 8);
comment on domain region_path is 'europe.alps.tyrol';

create table region (
  region_id integer generated always as identity primary key,
  path region_path not null unique,
  name text not null,
  parent_path ltree generated always as (case when nlevel(path::ltree) > 1 then subpath(path::ltree, 0, -1) end) stored
);
create index region_path_gist on region using gist (path gist_ltree_ops (siglen = 64));
create table hut (
  hut_id integer generated always as identity primary key,
  name text not null,
  region_id integer not null references region,
  pos earth not null,
  elevation integer,
  beds smallint check (beds >= 0),
  attrs hstore not null default ''::hstore,
  open_in season[] not null default '{summer}'
);
create index hut_pos_idx on hut using gist (pos);
create index hut_attrs_idx on hut using gist (attrs);
create index hut_name_trgm on hut using gin (name gin_trgm_ops);
create table trail (
  trail_id integer generated always as identity primary key,
  name text not null,
  level difficulty not null default 'medium',
    length_km numeric(6,2) check (length_km > 0),
  ascent integer
);
create table trail_stop (
  trail_id integer not null references trail on delete cascade,
  position smallint not null,
  hut_id integer not null references hut,
  primary key (trail_id, position),
  unique (trail_id, hut_id) deferrable
);
create index trail_stop_hut on trail_stop (hut_id) include (trail_id);
create table hike_private.diary (
  diary_id bigint generated always as identity primary key,
  hiker name not null default current_user,
  trail_id integer not null references trail on delete cascade,
  walked date not null check (walked <= current_date),
  stars smallint check (stars between 1 and 5),
  public boolean not null default false,
  text_body text compression lz4
);
alter table hike_private.diary owner to men_owner;
alter table hike_private.diary enable row level security;
create policy own_diary on hike_private.diary using (hiker = current_user);
create policy public_diary on hike_private.diary for select to men_ro using (public);

create function huts_below(p region_path) returns setof hut
language sql stable rows 500 parallel safe as $$
  select h.* from hike.hut h join hike.region r using (region_id) where r.path operator(geo_ext.<@) p
$$;
create function near(p earth, radius double precision, n integer default 10) returns setof hut
language sql stable as $$
  select * from hike.hut h
   where h.pos operator(geo_ext.<@) geo_ext.earth_box(p, radius)
     and geo_ext.earth_distance(h.pos, p) <= radius
   order by h.pos operator(geo_ext.<->) p limit n
$$;
create function hut_attr(h hut, key text) returns text language sql stable
return h.attrs -> key;

create view hut_sheet as
  select h.hut_id, h.name, r.path, h.attrs -> 'phone' as phone, h.beds, h.elevation, latitude(h.pos) as lat, longitude(h.pos) as lon
    from hut h join region r using (region_id);
create recursive view region_tree (region_id, path, name, depth) as
  select region_id, path::ltree, name, 1 from region where nlevel(path) = 1
  union all
  select r.region_id, r.path::ltree, r.name, t.depth + 1
    from region_tree t join region r on r.parent_path = t.path;
create materialized view trail_region as
  select t.trail_id, array_agg(distinct h.region_id) as regions, lca(array_agg(r.path::ltree)) as common
    from trail t join trail_stop s using (trail_id) join hut h using (hut_id) join region r using (region_id)
   group by t.trail_id;
create index trail_region_gist on trail_region using gist (common);
create statistics hut_stat (ndistinct, mcv) on region_id, elevation, (beds > 20) from hut;

grant usage on schema hike, geo_ext to men_app, men_ro;
grant select on all tables in schema hike to men_ro;
grant select, insert, update on hut, trail to men_app;
grant select, insert, delete on trail_stop to men_app;
grant usage on schema hike_private to men_ro;
grant select on hike_private.diary to men_ro;
revoke usage on type season from public;
grant usage on type difficulty, season to men_app;
comment on extension ltree is 'region paths';
comment on view hut_sheet is 'public hut data';
