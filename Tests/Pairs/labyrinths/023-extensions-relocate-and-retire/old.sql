create schema ext;
create extension citext schema public;
create extension hstore schema public;
create extension pg_trgm schema ext;
create extension ltree schema public;
create extension "uuid-ossp" schema ext;
create extension pgcrypto schema public;
create table page (
  id uuid primary key default ext.uuid_generate_v4(),
  slug citext not null unique,
  path ltree not null,
  attrs hstore not null default 'a=>1',
  title text not null,
  digest bytea generated always as (digest(title, 'sha256')) stored,
  constraint path_depth check (nlevel(path) <= 8),
  constraint has_a check (attrs ? 'a')
);
create index page_path on page using gist (path);
create index page_title on page using gin (title ext.gin_trgm_ops);
create index page_attrs on page using gin (attrs);
create index page_slug_sim on page using gist ((slug::text) ext.gist_trgm_ops (siglen=32));
create domain email as citext check (value ~ '@');
create table subscriber (
  email email primary key,
  page uuid references page on delete set null,
  prefs hstore
);
create table slug_alias (
  alias citext primary key,
  slug citext not null references page(slug) on update cascade
);
create view page_tree as
  select p.id, p.path, subpath(p.path, 0, 1) as root, p.attrs -> 'lang' as lang, p.slug from page p where p.path <@ 'top';
create function find_page(s citext) returns setof page language sql stable
  begin atomic
    select * from public.page p where p.slug = s or p.title operator(ext.%) s::text;
  end;
create function token() returns text language sql volatile as $$ select encode(gen_random_bytes(8), 'hex') $$;
alter table subscriber add column token text default token();
create function prefs_of(e email) returns hstore language plpgsql stable as $$
declare h hstore;
begin select prefs into h from subscriber where email = e; return h; end $$;
comment on column page.slug is 'case-insensitive';
