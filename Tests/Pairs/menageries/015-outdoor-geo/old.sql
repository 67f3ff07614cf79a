-- hiking portal: cube/earthdistance, ltree regions, hstore attributes
create schema geo_ext;
create extension cube with schema geo_ext;
create extension ltree with schema geo_ext;
create extension hstore with schema geo_ext;
create extension intarray with schema geo_ext;
create schema hike;
create schema hike_private authorization men_owner;
set search_path = hike, geo_ext, public;
create type difficulty as enum ('easy', 'medium', 'hard');
create domain region_path as geo_ext.ltree
  check (geo_ext.nlevel(value) between 1 and 6);
comment on domain region_path is 'europe.alps.tyrol';

create table region (
  region_id integer generated always as identity primary key,
  path region_path not null unique,
  name text not null
);
create index region_path_gist on region using gist (path gist_ltree_ops);
create table hut (
  hut_id integer generated always as identity primary key,
  name text not null,
  region_id integer not null references region,
  pos cube not null,
  beds smallint check (beds >= 0),
  attrs hstore not null default ''::hstore,
  winter_room boolean not null default false
);
create index hut_pos_idx on hut using gist (pos);
create index hut_attrs_idx on hut using gin (attrs);
create table trail (
  trail_id integer generated always as identity primary key,
  name text not null,
  level difficulty not null default 'medium',
  huts integer[] not null default '{}',
  length_km numeric(6,2) check (length_km > 0),
  ascent integer
);
create index trail_huts_idx on trail using gin (huts gin__int_ops);
create table hike_private.diary (
  diary_id bigint generated always as identity primary key,
  hiker name not null default current_user,
  trail_id integer not null references trail on delete cascade,
  walked date not null,
  text_body text
);
alter table hike_private.diary owner to men_owner;
alter table hike_private.diary enable row level security;
create policy own_diary on hike_private.diary using (hiker = current_user);

create function huts_below(p region_path) returns setof hut
language sql stable rows 200 as $$
  select h.* from hike.hut h join hike.region r using (region_id) where r.path operator(geo_ext.<@) p
$$;
create function near(p cube, radius double precision, n integer default 10) returns setof hut
language sql stable as $$
  select * from hike.hut h
   where h.pos operator(geo_ext.<@) geo_ext.cube_enlarge(p, radius, 3)
   order by h.pos operator(geo_ext.<->) p limit n
$$;
create function hut_attr(h hut, key text) returns text language sql stable
return h.attrs -> key;

create view hut_sheet as
  select h.hut_id, h.name, r.path, h.attrs -> 'phone' as phone, h.beds
    from hut h join region r using (region_id);
create recursive view region_tree (region_id, path, name, depth) as
  select region_id, path::ltree, name, 1 from region where nlevel(path) = 1
  union all
  select r.region_id, r.path::ltree, r.name, t.depth + 1
    from region_tree t join region r on subpath(r.path, 0, -1) = t.path where nlevel(r.path) > 1;
create materialized view trail_region as
  select t.trail_id, array_agg(distinct h.region_id) as regions, lca(array_agg(r.path::ltree)) as common
    from trail t join hut h on h.hut_id = any (t.huts) join region r using (region_id)
   group by t.trail_id;
create index trail_region_gist on trail_region using gist (common);
create statistics hut_stat (ndistinct, mcv) on region_id, winter_room from hut;

grant usage on schema hike, geo_ext to men_app, men_ro;
grant select on all tables in schema hike to men_ro;
grant select, insert, update on hut, trail to men_app;
grant usage on type difficulty to men_app;
comment on extension ltree is 'region paths';
comment on view hut_sheet is 'public hut data';
