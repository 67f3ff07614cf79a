create schema ext;
create extension citext schema ext;
create extension pg_trgm schema public;
create extension ltree schema ext;
create extension pgcrypto schema ext;
create collation ext.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create table page (
  id uuid primary key default gen_random_uuid(),
  slug text collate ext.ci not null unique,
  path ext.ltree not null,
  attrs jsonb not null default '{"a": 1}',
  title ext.citext not null,
  digest bytea generated always as (ext.digest(title::text, 'sha256')) stored,
  constraint path_depth check (ext.nlevel(path) <= 8),
  constraint has_a check (attrs ? 'a')
);
create index page_path on page using gist (path);
create index page_title on page using gin ((title::text) gin_trgm_ops);
create index page_attrs on page using gin (attrs jsonb_path_ops);
create index page_slug_sim on page using gist ((slug collate "C") gist_trgm_ops (siglen=64));
create domain email as text collate ext.ci check (value collate "C" ~ '@');
create table subscriber (
  email email primary key,
  page uuid references page on delete set null,
  prefs jsonb
);
create table slug_alias (
  alias text collate ext.ci primary key,
  slug text collate ext.ci not null references page(slug) on update cascade
);
create view page_tree as
  select p.id, p.path, ext.subpath(p.path, 0, 1) as root, p.attrs ->> 'lang' as lang, p.slug from page p where p.path operator(ext.<@) 'top'::ext.ltree;
create function find_page(s text) returns setof page language sql stable
  begin atomic
    select * from public.page p where p.slug = s or p.title::text operator(public.%) s;
  end;
create function token() returns text language sql volatile as $$ select encode(ext.gen_random_bytes(8), 'hex') $$;
alter table subscriber add column token text default token();
create function prefs_of(e email) returns jsonb language plpgsql stable as $$
declare h jsonb;
begin select prefs into h from subscriber where email = e; return h; end $$;
comment on column page.slug is 'case-insensitive by collation';
