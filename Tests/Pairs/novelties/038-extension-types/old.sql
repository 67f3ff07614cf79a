create schema ext;
create extension citext with schema
 public;
create extension hstore with schema ext;
create extension ltree with schema ext;
create extension btree_gist with schema ext;
create extension cube;
create table users (
  id uuid primary key default gen_random_uuid(),
email citext not null unique,
login text not null,
  props ext.hstore default ''::ext.hstore,
box cube,
  path ext.ltree not null
);
create index users_path_gist on users using gist (path
   );
create index users_props on users using
 gist (props);
create table booking (
  room int not null, guest
 citext
  , during daterange not null,
  constraint booking_excl exclude using gist (room
 with =, during with &&)
);
create domain label as
 citext check (value <> '');
create table thing (id serial primary key, l label, attrs ext.hstore, check (attrs operator(ext.?) 'kind'));
create view tops as select id, email, ext.subpath(path, 0, 1) as top, props operator(ext.->) 'lang' as lang from users;
create function by_mail(m
 citext
  ) returns uuid language sql stable as $$ select id from users where email = m $$;
create function child_of(p ext.ltree) returns setof users language sql stable set search_path = public, ext as $$ select * from users where path <@ p $$;
