create schema ext;
create extension citext with schema
 ext;
create extension hstore with schema ext;
create extension ltree with schema ext;
create extension btree_gist with schema ext;
create extension pgcrypto with schema ext;
create extension intarray with schema public;
create table users (
  id uuid primary key default gen_random_uuid(),
email ext.citext not null,
login ext.citext not null unique,
  props ext.hstore default ''::ext.hstore,
token bytea default ext.gen_random_bytes(16),
groups int[],
  path ext.ltree not null
);
create index users_path_gist on users using gist (path
 ext.gist_ltree_ops (siglen = 100)
   );
create index users_props on users using
 gin (props ext.gin_hstore_ops);
create index users_groups on users using gist (groups gist__int_ops (numranges = 50));
create unique index users_email_u on users (email, path);
create table booking (
  room int not null, guest
 ext.citext
  , during daterange not null,
  constraint booking_excl exclude using gist (room
 ext.gist_int4_ops with =, during with -|-, during with &&) where (guest is not null)
);
create domain label as
 ext.citext check (value operator(ext.<>) ''::ext.citext);
create table thing (id serial primary key, l label, attrs ext.hstore, check (attrs operator(ext.?) 'kind'));
create view tops as select id, email, ext.subpath(path, 0, 1) as top, props operator(ext.->) 'lang' as lang from users;
create function by_mail(m
 ext.citext
  ) returns uuid language sql stable as $$ select id from users where email = m $$;
create function child_of(p ext.ltree) returns setof users language sql stable set search_path = public, ext as $$ select * from users where path <@ p $$;
